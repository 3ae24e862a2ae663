// Sentences of labelled calls and passages as samples: the traits that the built library sees in each, and its label.
import { readPassages } from '../../corpus/build/lib/passages.mjs';
import { analyzeFile } from '../../dist/index.js';
import { splitSentences } from '../../dist/language/sentences.js';
import { readFigures } from '../../dist/tagging/figures/index.js';
import { nowOf } from '../../dist/tagging/guidance/calendar.js';
import { LEGAL } from '../../dist/tagging/guidance/en/forward-words.js';
import { takeApart } from '../../dist/tagging/guidance/en/index.js';
import { BIAS } from '../../dist/tagging/guidance/en/likelihood.js';
import { KNOWN, namesKnown, traitsOf } from '../../dist/tagging/guidance/en/traits.js';

/** Who cannot give guidance. */
const OTHERS = new Set(['analyst', 'operator', 'editor']);
/** A gold item belongs to a sentence that shares so much with it. */
const SHARED = 0.6;

/** Samples of sentences in order, each `{ text, guidance }`: those that tell a future, and whether they give guidance. */
function samplesOf(document, sentences, context) {
  let near = false;
  return sentences.flatMap(({ text, guidance }) => {
    const figures = readFigures(text, 'en', context).map((figure, index) => ({
      start: figure.start,
      end: figure.end,
      figure,
      index,
    }));
    const span = { start: 0, end: text.length };
    const around = { assumed: false, topic: null, near, dated: true, units: null };
    const sentence = { ...span, ...around, text, figures, now: nowOf(context) };
    near = guidance;
    if (/\?["”’)]?\s*$/.test(text) || LEGAL.test(text)) return [];
    const read = takeApart(sentence);
    if (read === null) return [];
    const features = [BIAS, ...traitsOf(read), ...(namesKnown(read) ? [KNOWN] : [])];
    return [{ document, features, label: guidance ? 1 : 0 }];
  });
}

/** Samples of a call with gold: the English sentences of its management. */
export async function callSamples(gold, texts) {
  const name = gold.doc.split('/').at(-1);
  const analysis = await analyzeFile(`${texts}/${name}`);
  const { text, fiscalPeriod, date } = analysis.document;
  if (!gold.guidance) return [];
  const roles = new Map(analysis.participants.map(({ id, role }) => [id, role]));
  const stretches =
    analysis.turns.length === 0
      ? [{ start: 0, end: text.length }]
      : analysis.turns.filter((turn) => !OTHERS.has(roles.get(turn.principal ?? turn.speaker)));
  return stretches.flatMap((stretch) => {
    const sentences = splitSentences(text, stretch)
      .map((span) => ({
        text: text.slice(span.start, span.end),
        guidance: gold.guidance.some((item) => isIn(item.span, span)),
      }))
      .filter((sentence) => !/\p{Script=Han}/u.test(sentence.text));
    return samplesOf(name, sentences, { fiscalPeriod, date });
  });
}

const isIn = ([start, end], span) =>
  Math.min(end, span.end) - Math.max(start, span.start) >= SHARED * Math.min(end - start, span.end - span.start);

/** What the passages were said about: they name no period of their own. */
const REFERENCE = { fiscalPeriod: '2024Q3', date: '2024-11-20' };

/** Samples of every other passage of a folder: the first, third and so on for development, the rest held out. */
export function passageSamples(folder, part) {
  return readPassages(folder)
    .filter(({ isHeldOut }) => isHeldOut === (part === 'held-out'))
    .filter(({ role }) => role !== 'analyst')
    .flatMap(({ file, sentences }) => samplesOf(file, sentences, REFERENCE));
}
