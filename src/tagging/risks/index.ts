import { type Span, within } from '../../document/span.js';
import { SentenceBook } from '../../language/sentence-book.js';
import { type Figure, findFigures } from '../figures/index.js';
import { PRECISION } from './calibration.js';
import { readCues } from './decide.js';
import { type Topic, TopicMemory } from './echo.js';
import { readEcho, readFollowUp, takesUp } from './follow-up.js';
import { mergeReadings } from './merge.js';
import type { Reading } from './reading.js';
import type { Risk, RiskContext } from './risk.js';
import { scanCues, scanWords } from './scan.js';
import type { Cue, Scene } from './scene.js';

export { TopicMemory } from './echo.js';
export type { Direction, Movement } from './movement.js';
export type { Risk, RiskContext } from './risk.js';
export { RISK_CATEGORIES, type RiskCategory } from './taxonomy/index.js';

/**
 * Every sentence of a passage that reports, warns of or asks about an adverse exposure or a risk measure, English or
 * Chinese: its category, where the risk goes, and what tells it.
 *
 * @returns risks in order, one a sentence and category; offsets count into `text`
 */
export function findRisks(text: string, context: RiskContext = {}): Risk[] {
  return readRisks(text, { start: 0, end: text.length }, context.figures ?? findFigures(text));
}

/**
 * {@link findRisks} in a stretch of a text, with its figures at hand (in order, offsets into `text`).
 *
 * @param memory what was told and asked before the stretch; the stretch's own risks are added
 * @param book the text's sentences, where the caller has them
 */
export function readRisks<F extends Figure>(
  text: string,
  span: Span,
  figures: readonly F[],
  memory: TopicMemory = new TopicMemory(),
  book: SentenceBook = new SentenceBook(text),
): Risk<F>[] {
  const cues = scanCues(text, span);
  const found: Risk<F>[] = [];
  for (const paragraph of book.paragraphsOf(span)) {
    const own = within(cues, paragraph);
    if (memory.isAlive || own.some(mayTell)) readParagraph(text, paragraph.sentences, own, figures, found, memory);
  }
  return found;
}

/** Whether the cue can be a risk, alone or with a theme beside it. */
const mayTell = ({ row: { kind, alone } }: Cue): boolean =>
  alone === true || kind === 'measure' || kind === 'condition' || kind === 'exposure' || kind === 'adversity';

/** Whether cues can be a risk together: an adversity needs a theme. */
function canTell(cues: readonly Cue[]): boolean {
  let theme = false;
  let adversity = false;
  for (const cue of cues) {
    if (cue.row.kind === 'theme') theme = true;
    if (cue.row.kind === 'adversity') adversity = true;
    if ((cue.row.kind !== 'adversity' || cue.row.alone) && mayTell(cue)) return true;
  }
  return theme && adversity;
}

/** `Congratulations on the results despite …`. */
const isCourtesy = (text: string, { start }: Span): boolean =>
  /^(?:so )?congrat|^恭喜/i.test(text.slice(start, start + 12));

/** Adds the risks of a paragraph's sentences. */
function readParagraph<F extends Figure>(
  text: string,
  sentences: readonly Span[],
  cues: readonly Cue[],
  figures: readonly F[],
  found: Risk<F>[],
  memory: TopicMemory,
): void {
  memory.break();
  const law = cues.filter(({ row }) => row.kind === 'legal');
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Span;
    memory.pass();
    while (next < cues.length && (cues[next] as Cue).start < sentence.start) next++;
    const from = next;
    while (next < cues.length && (cues[next] as Cue).start < sentence.end) next++;
    const own = from === next ? [] : cues.slice(from, next);
    const words = text.slice(sentence.start, sentence.end);
    const isQuestion = /[?？]\s*$/u.test(words);
    if (!memory.isAlive && !canTell(own)) {
      memory.passOver(isQuestion);
      continue;
    }
    if (isLaw(law, sentences, index) || isCourtesy(text, sentence)) continue;
    const quantities = within(figures, sentence);
    const readings = readSentence(text, sentence, own, quantities, memory);
    for (const reading of readings) found.push(toRisk(text, sentence, reading, quantities));
    const adverse = readings.filter(
      ({ polarity, rule }) => polarity !== 'higher-better' || !rule.startsWith('exposure'),
    );
    if (adverse.length > 0) memory.remember(adverse, words, isQuestion);
    else memory.passOver(isQuestion);
  }
}

/** Disclaimers rub off on the sentences beside them. */
const isLaw = (law: readonly Cue[], sentences: readonly Span[], index: number): boolean => {
  const { start } = (sentences[index - 1] ?? sentences[index]) as Span;
  const { end } = (sentences[index + 1] ?? sentences[index]) as Span;
  return law.some((cue) => cue.start >= start && cue.end <= end);
};

function sceneOf(text: string, sentence: Span, cues: readonly Cue[], figures: readonly Figure[]): Scene {
  const words = scanWords(text, sentence, cues);
  const isQuestion = words.some(({ row }) => row.kind === 'ask' && row.weight !== undefined);
  return { start: sentence.start, end: sentence.end, text, cues, words, figures, isQuestion };
}

/** `impairment`, `a headwind`: what belongs to no category by name belongs to that of the risk told just before. */
const inContext = (reading: Reading, before: Reading | null): Reading =>
  before !== null &&
  ((reading.rule === 'generic' && reading.category === 'other') || reading.indicator === 'impairment')
    ? { ...reading, category: before.category }
    : reading;

/** What a sentence tells by its own words, or of what was told before it. */
function readSentence(
  text: string,
  sentence: Span,
  own: readonly Cue[],
  figures: readonly Figure[],
  memory: TopicMemory,
): readonly Reading[] {
  const before = memory.last;
  const words = text.slice(sentence.start, sentence.end);
  const named = memory.topicOf(words);
  const topic: Topic | null = named ?? memory.subject;
  const follows = before !== null && takesUp(words, memory.age);
  if (!canTell(own) && !follows && topic === null) return [];
  const scene = sceneOf(text, sentence, own, figures);
  const near = memory.recent ?? memory.subject?.readings[0] ?? null;
  const told = mergeReadings(
    scene,
    readCues(scene).map((reading) => inContext(reading, near)),
  );
  if (told.length > 0) return told;
  const taken =
    (follows ? readFollowUp(scene, before, memory.age) : null) ??
    (topic ? readEcho(scene, topic.readings, named !== null) : null);
  return taken === null ? [] : [taken];
}

const toRisk = <F extends Figure>(
  text: string,
  { start, end }: Span,
  { category, direction, movement, indicator, rule }: Reading,
  figures: readonly F[],
): Risk<F> => ({
  start,
  end,
  text: text.slice(start, end),
  category,
  direction,
  indicator,
  movement,
  figures,
  score: PRECISION[rule],
});
