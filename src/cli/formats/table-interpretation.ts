import type { Span } from '../../document/span.js';
import { cell, displayWidth, ends, plain, shorten, wrap } from '../cells.js';
import { excerpt } from '../excerpt.js';
import {
  type Discrepancy,
  discrepanciesOf,
  type NumberedDiscrepancy,
  originalOf,
  sentenceAround,
  sidesOf,
  sureness,
  voicingsOf,
} from '../interpretation.js';
import { lineOf } from '../speech.js';
import type { Drawing } from './drawing.js';
import { counted } from './names.js';

const INDENT = '      ';
const NAME_MOST = 30;
const NOBODY = '(not named)';

/** Who rendered whom, how much of the call that is, and where a rendering says something else than its source. */
export function interpretationPart(drawing: Drawing): string[] {
  const { analysis, width, palette } = drawing;
  if (analysis.interpretations.length === 0) return [];
  const steps = counted(analysis.interpretations.length, 'step');
  return [
    palette.heading(cell('INTERPRETATION', width - steps.length)) + palette.faint(steps),
    ...voicingLines(drawing),
    ...sumsOf(drawing).flatMap((sum) => wrap(sum, width - 2).map((line) => palette.faint(`  ${line}`))),
    ...differenceLines(drawing),
  ];
}

function voicingLines({ analysis, width }: Drawing): string[] {
  const nameOf = (id: string | null): string =>
    plain(analysis.participants.find((person) => person.id === id)?.name ?? NOBODY);
  const voicings = voicingsOf(analysis);
  const names = voicings.map(({ interpreter }) => displayWidth(nameOf(interpreter)));
  const nameWidth = Math.min(NAME_MOST, Math.max(...names));
  return voicings.map(({ interpreter, principal, steps }) => {
    const own = interpreter !== null && interpreter === principal;
    const whose = own ? 'own words' : nameOf(principal);
    return ends(`  ${cell(nameOf(interpreter), nameWidth)} → ${whose}`, steps.toLocaleString('en-US'), width);
  });
}

/** Of how much the original is there to compare, and how much of the call was given back. */
function sumsOf({ analysis, counts }: Drawing): string[] {
  const originals = analysis.interpretations.map((pair) => originalOf(analysis, pair));
  const among = (kind: string): number => originals.filter((original) => original === kind).length;
  const places = [
    `original words in the text: ${among('speech')} of ${counted(originals.length, 'step')}`,
    ...(among('placeholder') > 0 ? [`a note in their place: ${among('placeholder')}`] : []),
    ...(among('none') > 0 ? [`nothing: ${among('none')}`] : []),
  ];
  const share = Math.round((100 * counts.givenBack) / Math.max(1, counts.total));
  return [places.join(', '), ...(share > 0 ? [`${share}% of all words given back to their principals`] : [])];
}

function differenceLines(drawing: Drawing): string[] {
  const found = discrepanciesOf(drawing.analysis);
  const comparable = drawing.analysis.interpretations.some((pair) => originalOf(drawing.analysis, pair) === 'speech');
  if (found.length === 0) return comparable ? ['  no rendering found that differs from its source'] : [];
  const said = `${counted(found.length, 'rendering')} that ${found.length === 1 ? 'differs' : 'differ'} from the source:`;
  return [`  ${said}`, ...found.flatMap((one) => differenceOf(one, drawing))];
}

function differenceOf({ discrepancy, pair, number }: NumberedDiscrepancy, drawing: Drawing): string[] {
  const { analysis, width, palette } = drawing;
  const { source, target, field, score } = discrepancy;
  const lines = [source, target].flatMap((span) => (span ? [lineOf(analysis.document.text, span.start)] : []));
  const places = [...new Set(lines)];
  const where = places.length === 0 ? '' : `${places.length > 1 ? 'lines' : 'line'} ${places.join(' and ')}: `;
  const head = `${cell(String(number), 4, 'right')}  ${where}${plain(field)}: `;
  const sure = sureness(score);
  const change = shortChange(discrepancy, width - displayWidth(head) - sure.length - 2);
  const quote = (span: Span | null, side: 'source' | 'target'): string[] => {
    if (!span) return [];
    const room = width - INDENT.length - 2;
    const { before, words, after } = excerpt(analysis.document.text, span, sentenceAround(pair, span, side), room);
    return [`${INDENT}${palette.faint(`“${before}`)}${palette.attention(words)}${palette.faint(`${after}”`)}`];
  };
  return [ends(head + change, sure, width), ...quote(source, 'source'), ...quote(target, 'target')];
}

/** `18.7% → 17.8%` in `room` cells; what one side does not need is the other's. */
function shortChange(discrepancy: Discrepancy, room: number): string {
  const [said, rendered] = sidesOf(discrepancy).map(plain) as [string, string];
  if (rendered === '') return shorten(said, room);
  const left = Math.max(Math.floor((room - 3) / 2), room - 3 - displayWidth(rendered));
  const start = shorten(said, left);
  return `${start} → ${shorten(rendered, room - 3 - displayWidth(start))}`;
}
