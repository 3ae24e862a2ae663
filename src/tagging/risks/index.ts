import { overlap, type Span } from '../../document/span.js';
import { splitSentences } from '../../language/sentences.js';
import { type Figure, findFigures } from '../figures/index.js';
import { PRECISION } from './calibration.js';
import { readCues } from './decide.js';
import { mayFollow, readFollowUp } from './follow-up.js';
import { mergeReadings } from './merge.js';
import { paragraphAround, within } from './passage.js';
import type { Reading } from './reading.js';
import type { Risk, RiskContext } from './risk.js';
import { Scanner } from './scanner.js';
import type { Cue, Scene, Word } from './scene.js';
import { type ContextRow, context as contextRows, type RiskRow, taxonomy } from './taxonomy/index.js';

export type { Direction, Movement } from './movement.js';
export type { Risk, RiskContext } from './risk.js';
export { RISK_CATEGORIES, type RiskCategory } from './taxonomy/index.js';

let scanners: { risks: Scanner<RiskRow>; words: Scanner<ContextRow> } | undefined;

const compiled = (): NonNullable<typeof scanners> => {
  scanners ??= { risks: new Scanner(taxonomy), words: new Scanner(contextRows) };
  return scanners;
};

/**
 * Every sentence of a passage that reports, warns of or asks about an adverse exposure or a risk measure, English or
 * Chinese: its category, where the risk goes, and what tells it.
 *
 * @returns risks in order, one a sentence and category; offsets count into `text`
 */
export function findRisks(text: string, context: RiskContext = {}): Risk[] {
  return readRisks(text, { start: 0, end: text.length }, context.figures ?? findFigures(text));
}

/** {@link findRisks} in a stretch of a text, with its figures at hand (in order, offsets into `text`). */
export function readRisks<F extends Figure>(text: string, span: Span, figures: readonly F[]): Risk<F>[] {
  const cues = compiled().risks.scan(text, span.start, span.end);
  const found: Risk<F>[] = [];
  let read = span.start;
  for (const cue of cues) {
    if (cue.start < read || !mayTell(cue)) continue;
    const paragraph = paragraphAround(text, span, cue);
    read = paragraph.end;
    readParagraph(text, paragraph, within(cues, paragraph), figures, found);
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
  /^(?:so )?congrat|^恭喜/iu.test(text.slice(start, start + 12));

/** For how many sentences `the impact` may still mean the impact of a risk told. */
const MEMORY = 3;

/** The words that say what is told of the cues; those in names that mean no risk say nothing. */
const wordsOf = (text: string, { start, end }: Span, cues: readonly Cue[]): Word[] => {
  const names = cues.filter(({ row }) => row.kind === 'none');
  const words = compiled().words.scan(text, start, end);
  return names.length === 0 ? words : words.filter((word) => !names.some((name) => overlap(name, word) > 0));
};

/** Adds the risks of a paragraph's sentences. */
function readParagraph<F extends Figure>(
  text: string,
  paragraph: Span,
  cues: readonly Cue[],
  figures: readonly F[],
  found: Risk<F>[],
): void {
  const sentences = splitSentences(text, paragraph);
  const law = cues.filter(({ row }) => row.kind === 'legal');
  let last: { readonly reading: Reading; readonly index: number } | null = null;
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Span;
    while (next < cues.length && (cues[next] as Cue).start < sentence.start) next++;
    const from = next;
    while (next < cues.length && (cues[next] as Cue).start < sentence.end) next++;
    const own = from === next ? [] : cues.slice(from, next);
    const age = last === null ? Number.POSITIVE_INFINITY : index - last.index;
    if (!canTell(own) && !(age <= MEMORY && mayFollow(text, sentence))) continue;
    if (isLaw(law, sentences, index) || isCourtesy(text, sentence)) continue;
    const quantities = within(figures, sentence);
    const readings = readSentence(sceneOf(text, sentence, own, quantities), last?.reading ?? null, age);
    for (const reading of readings) found.push(toRisk(text, sentence, reading, quantities));
    if (readings[0]) last = { reading: readings[0], index };
  }
}

/** Disclaimers rub off on the sentences beside them. */
const isLaw = (law: readonly Cue[], sentences: readonly Span[], index: number): boolean => {
  const { start } = (sentences[index - 1] ?? sentences[index]) as Span;
  const { end } = (sentences[index + 1] ?? sentences[index]) as Span;
  return law.some((cue) => cue.start >= start && cue.end <= end);
};

function sceneOf(text: string, sentence: Span, cues: readonly Cue[], figures: readonly Figure[]): Scene {
  const words = wordsOf(text, sentence, cues);
  const isQuestion = words.some(({ row }) => row.kind === 'ask' && row.weight !== undefined);
  return { start: sentence.start, end: sentence.end, text, cues, words, figures, isQuestion };
}

function readSentence(scene: Scene, before: Reading | null, age: number): Reading[] {
  const told = mergeReadings(scene, readCues(scene));
  const taken = told.length === 0 && before !== null ? readFollowUp(scene, before, age) : null;
  return taken === null ? told : [taken];
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
