import type { DraftCall, DraftTurn } from '../../src/call/draft.js';
import type { Person } from '../../src/call/person.js';
import { createUnits, type Unit } from '../../src/interpretation/unit.js';
import { splitUtterances } from '../../src/interpretation/utterances.js';
import { CutBook } from '../../src/language/en/cut.js';
import { SentenceBook } from '../../src/language/sentence-book.js';
import { marked } from '../support/marked.js';

const person: Person = {
  name: 'Dana Kell',
  aliases: [],
  title: null,
  affiliation: null,
  role: 'ir',
  side: 'company',
  printed: true,
  unnamed: false,
};

/** The units of a call of one turn. */
function unitsOf(text: string): Unit[] {
  const turn = { index: 0, start: 0, end: text.length, body: text, speaker: 0, section: 'qa' } as unknown as DraftTurn;
  const [sentences, cuts] = [new SentenceBook(text), new CutBook(text)];
  const call: DraftCall = { text, roster: [person], turns: [turn], sentences, cuts };
  return createUnits(call, [splitUtterances(text, turn)]);
}

/** Expects the core of a turn's only unit to be what is marked in it. */
function expectCore(written: string, expected: Partial<Unit>): void {
  const { text, marks } = marked(written);
  const [unit] = unitsOf(text);
  expect(unit && text.slice(unit.core.start, unit.core.end)).toBe(marks[0]?.text);
  expect(unit).toMatchObject(expected);
}

const plain = { marked: false, formula: false };

test.each([
  '«Revenue grew 9% in the second quarter.»',
  '«Let me now turn to the second quarter. Revenue grew 9%.»',
  '«Translation adjustments were small in the second quarter.»',
  '«Thank you, Ruoting. Revenue grew 9% in the second quarter.»',
  '«第二季度收入增长百分之九。»',
])('plain speech is all core: %s', (written) => {
  expectCore(written, plain);
});

test.each([
  '[Interpreted] «Revenue grew 9% in the second quarter.»',
  '(interpreted). «Revenue grew 9% in the second quarter.»',
  '(through interpreter) «Revenue grew 9% in the second quarter.»',
  '[VIA TRANSLATOR]: «Revenue grew 9% in the second quarter.»',
])('a mark is none: %s', (written) => {
  expectCore(written, { marked: true, formula: false });
});

test.each([
  "I'll do the translation. «Revenue grew 9% in the second quarter.»",
  'Okay. Let me translate. «Revenue grew 9% in the second quarter.»',
  'Thank you. I will now interpret for the chairman. «Revenue grew 9% in the second quarter.»',
  'Translation: «Revenue grew 9% in the second quarter.»',
  'On behalf of Mr. Ding, «revenue grew 9% in the second quarter.»',
  'Let me translate my question. «How was the second quarter?»',
  'Let me translate that into English. «How was the second quarter?»',
  '我来翻译一下。«第二季度收入增长百分之九。»',
  '好的，下面由我翻译一下：«第二季度收入增长百分之九。»',
])('a formula is none: %s', (written) => {
  expectCore(written, { marked: false, formula: true });
});

test('a mark and a formula may stand together', () => {
  expectCore('[Interpreted] Let me translate. «Revenue grew 9%.»', { marked: true, formula: true });
});

test.each([
  '«Revenue grew 9% in the second quarter.» Operator, we can take the next question.',
  "«Revenue grew 9% in the second quarter.» Thank you. Let's move on to the next question.",
  '«Revenue grew 9% in the second quarter.» Next question, please.',
])('words to the operator at the end are none: %s', (written) => {
  expectCore(written, plain);
});

test('a unit that is nothing but a formula has no size', () => {
  expect(unitsOf("I'll do the translation.")[0]).toMatchObject({ formula: true, size: 0 });
});

test('a placeholder is all core, whatever stands around it', () => {
  const text = '[Foreign Language] Revenue grew 9% in the second quarter.';
  const [note, rendering] = unitsOf(text);
  expect(note).toMatchObject({ kind: 'placeholder', core: { start: 0, end: 18 }, index: 0 });
  expect(rendering).toMatchObject({ kind: 'speech', index: 1, role: 'ir', unnamed: false });
});

test('a Chinese character counts as three letters', () => {
  expect(unitsOf('收入增长百分之九。')[0]?.size).toBe(24);
  expect(unitsOf('Up 9% again.')[0]?.size).toBe(8);
});
