// Sentences of labelled calls and passages as samples for the rankers: what the built library sees in each, and its label.
import { readFigures } from '../../dist/tagging/figures/index.js';
import { LEGAL } from '../../dist/tagging/guidance/en/forward-words.js';
import { takeApart } from '../../dist/tagging/guidance/en/index.js';
import { traitsOf } from '../../dist/tagging/guidance/en/traits.js';
import { pairsOf, piecesOf } from '../../dist/tagging/ranking/features.js';
import { BIAS } from '../../dist/tagging/ranking/model.js';
import { scanCues, scanWords } from '../../dist/tagging/risks/scan.js';
import { traitsOf as riskTraits } from '../../dist/tagging/risks/traits.js';

/** The features of a sentence with such traits, as the model counts them. */
export function featuresOf(sentence, traits) {
  const pieces = piecesOf(sentence);
  return [
    ...new Set([BIAS, ...pairsOf(traits), ...pieces, ...pieces.slice(1).map((piece, i) => `${pieces[i]} ${piece}`)]),
  ];
}

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
    return read === null ? [] : [{ features: featuresOf(text, traitsOf(read)), label: guidance ? 1 : 0, text }];
  });
}

/**
 * The same for risks: every sentence with its features and the risks it tells.
 *
 * @param sentences in order, each `{ text, risks }` with `risks` a list of `{ category, direction }`
 */
export function riskSamples(sentences, context) {
  let near = false;
  return sentences.flatMap(({ text, risks }) => {
    const span = { start: 0, end: text.length };
    const cues = scanCues(text, span);
    const sight = {
      cues,
      words: scanWords(text, span, cues),
      isQuestion: /[?？]\s*$/.test(text),
      hasFigures: readFigures(text, 'en', context).length > 0,
      near,
    };
    near = risks.length > 0;
    if (cues.some(({ row }) => row.kind === 'legal')) return [];
    return [
      {
        features: featuresOf(text, riskTraits(sight)),
        label: risks.length > 0 ? 1 : 0,
        risks,
        text,
        bare: cues.length === 0,
      },
    ];
  });
}
