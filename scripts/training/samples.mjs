// Sentences of labelled calls and passages as samples for the rankers: what the built library sees in each, and its label.
import { readFigures } from '../../dist/tagging/figures/index.js';
import { LEGAL } from '../../dist/tagging/guidance/en/forward-words.js';
import { takeApart } from '../../dist/tagging/guidance/en/index.js';
import { BIAS } from '../../dist/tagging/guidance/en/likelihood.js';
import { traitsOf } from '../../dist/tagging/guidance/en/traits.js';

/**
 * Samples of a stretch of speech: sentences in order, each `{ text, guidance, risks }`.
 *
 * @returns for every sentence that tells a future, its features and whether it gives guidance
 */
export function guidanceSamples(sentences, context) {
  let near = false;
  return sentences.flatMap(({ text, guidance }) => {
    const figures = readFigures(text, 'en', context).map((figure, index) => ({
      start: figure.start,
      end: figure.end,
      figure,
      index,
    }));
    const sentence = {
      start: 0,
      end: text.length,
      text,
      figures,
      context,
      assumed: false,
      topic: null,
      near,
      dated: true,
    };
    near = guidance;
    if (/\?["”’)]?\s*$/.test(text) || LEGAL.test(text)) return [];
    const read = takeApart(sentence);
    return read === null ? [] : [{ features: [BIAS, ...traitsOf(read)], label: guidance ? 1 : 0, text }];
  });
}
