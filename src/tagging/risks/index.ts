import { overlap, type Span } from '../../document/span.js';
import { splitSentences } from '../../language/sentences.js';
import { type Figure, findFigures } from '../figures/index.js';
import { PRECISION } from './calibration.js';
import { type Reading, readCues } from './decide.js';
import { readFollowUp } from './follow-up.js';
import { mergeReadings } from './merge.js';
import { paragraphAround, within } from './passage.js';
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

/** Whether the cue can be a risk without another beside it. */
const mayTell = ({ row: { kind } }: Cue): boolean => kind !== 'none' && kind !== 'legal' && kind !== 'theme';
const isLegal = ({ row: { kind } }: Cue): boolean => kind === 'legal';

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

/** Adds the risks of a paragraph's sentences. Disclaimers rub off on the sentences beside them. */
function readParagraph<F extends Figure>(
  text: string,
  paragraph: Span,
  cues: readonly Cue[],
  figures: readonly F[],
  found: Risk<F>[],
): void {
  const sentences = splitSentences(text, paragraph);
  const law = cues.filter(isLegal);
  let last: { readonly reading: Reading; readonly index: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const own = within(cues, sentence);
    const age = last === null ? Number.POSITIVE_INFINITY : index - last.index;
    if (age > MEMORY && !own.some(mayTell)) continue;
    const beside = { start: (sentences[index - 1] ?? sentence).start, end: (sentences[index + 1] ?? sentence).end };
    if (within(law, beside).length > 0 || isCourtesy(text, sentence)) continue;
    const words = wordsOf(text, sentence, own);
    const quantities = within(figures, sentence);
    const isQuestion = words.some(({ row }) => row.kind === 'ask' && row.weight !== undefined);
    const scene: Scene = { ...sentence, text, cues: own, words, figures: quantities, isQuestion };
    const told = mergeReadings(scene, readCues(scene));
    const taken: Reading | null = told.length === 0 && last !== null ? readFollowUp(scene, last.reading, age) : null;
    const readings: readonly Reading[] = taken === null ? told : [taken];
    for (const reading of readings) found.push(toRisk(text, sentence, reading, quantities));
    if (readings[0]) last = { reading: readings[0], index };
  }
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
