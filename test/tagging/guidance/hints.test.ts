import { readdirSync, readFileSync } from 'node:fs';
import { cutText } from '../../../src/language/en/cut.js';
import { splitSentences } from '../../../src/language/sentences.js';
import { AHEAD, COURTESY, LEGAL } from '../../../src/tagging/guidance/en/forward-words.js';
import { HINT } from '../../../src/tagging/guidance/en/hint.js';
import { HABIT } from '../../../src/tagging/guidance/en/past.js';
import { Units } from '../../../src/tagging/guidance/en/sentence-units.js';

/** A hint decides whether a pattern is tried at all: a pattern that finds something must have been hinted at. */
const PATTERNS: readonly (readonly [string, RegExp, number])[] = [
  ['the law', LEGAL, HINT.legal],
  ['a look ahead', AHEAD, HINT.looksAhead],
  ['what runs the call', new RegExp(COURTESY.source, 'i'), HINT.speaks],
  ['a habit', HABIT, HINT.habit],
];

const folder = new URL('../../../corpus/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const EXAMPLES = [
  'There can be no assurance of that, and actual results could differ materially.',
  'This should not be taken as guidance for next year.',
  'Over the next few years, and eventually over the long run, we are set to grow.',
  'We are on track to open it, looking into next quarter.',
  "I'll now hand the call over to Mara, who will walk you through the results.",
  'Could you please proceed with your question, and will the operator open the line?',
  'On average, and in most years, margins fall in every first quarter.',
];

const hintsIn = (sentence: string): number => {
  const units = new Units(cutText(sentence));
  units.moveTo({ start: 0, end: sentence.length });
  return units.hints;
};

test.each(PATTERNS)('%s is hinted at wherever it is found', (_, pattern, hint) => {
  const sentences = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  const found = [...sentences, ...EXAMPLES].filter((sentence) => pattern.test(sentence));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((sentence) => (hintsIn(sentence) & hint) === 0)).toEqual([]);
});

test('a sentence of other words hints at nothing of it', () => {
  expect(hintsIn('Sales grew in Norway.') & (HINT.legal | HINT.habit | HINT.looksAhead | HINT.turns)).toBe(0);
});
