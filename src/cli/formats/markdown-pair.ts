import type { Analysis, Turn } from '../../document/analysis.js';
import { overlap, type Span } from '../../document/span.js';
import { changeOf, type Interpretation, type NumberedDiscrepancy, originalOf, sureness } from '../interpretation.js';
import { bold, escapeInline, escapeMarkdown, noteMark } from './markdown-escape.js';
import { languageName } from './names.js';
import { pairRows } from './pair-rows.js';

type Side = 'source' | 'target';

/** One step of interpretation as a table, Chinese left and English right, with a note below for everything that differs. */
export function sideBySide(
  analysis: Analysis,
  pair: Interpretation,
  differences: readonly NumberedDiscrepancy[],
): string[] {
  const languages = languagesOf(analysis, pair);
  const order: readonly Side[] = languages.target === 'zh' ? ['target', 'source'] : ['source', 'target'];
  const heads = headsOf(analysis, pair, languages);
  const original = originalOf(analysis, pair);
  const cells = {
    source: cellWriter(analysis, pair.source, marksOf(differences, 'source'), original === 'placeholder'),
    target: cellWriter(analysis, pair.target, marksOf(differences, 'target')),
  };
  const rows = pairRows(analysis, pair).map((row, i) => {
    const written = { source: cells.source(row.source), target: cells.target(row.target) };
    if (original === 'none' && i === 0) written.source = '_not in the transcript_';
    return line(order.map((side) => written[side]));
  });
  const table = [line(order.map((side) => heads[side])), '| --- | --- |', ...rows].join('\n');
  return differences.length > 0 ? [table, differences.map(noteOf).join('\n')] : [table];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The languages of the two sides; null for a source that is not in the text. */
function languagesOf({ utterances }: Analysis, { source, target }: Interpretation): Record<Side, string | null> {
  const of = (span: Span | null): string | null => {
    if (!span) return null;
    const [most] = utterances
      .map((utterance) => ({ shared: overlap(utterance, span), language: utterance.language }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    return most?.language ?? null;
  };
  return { source: of(source), target: of(target) };
}

function headsOf(
  { participants }: Analysis,
  { principal, interpreter }: Interpretation,
  languages: Record<Side, string | null>,
): Record<Side, string> {
  const nameOf = (id: string | null, nobody: string): string =>
    escapeMarkdown(participants.find((person) => person.id === id)?.name ?? nobody);
  const meant = nameOf(principal, 'speaker not named');
  const voiced = nameOf(interpreter, 'interpreter not named');
  const inLanguage = (side: Side): string => (languages[side] ? ` (${languageName(languages[side])})` : '');
  const own = interpreter !== null && interpreter === principal;
  return {
    source: `${meant}${inLanguage('source')}`,
    target: `${own ? voiced : `${voiced} for ${meant}`}${inLanguage('target')}`,
  };
}

/** Words to print bold, and the number of their note; where a side lacks something, the number alone. */
interface Mark extends Span {
  readonly number: number;
  readonly lacking: boolean;
}

const marksOf = (differences: readonly NumberedDiscrepancy[], side: Side): Mark[] =>
  differences.flatMap(({ discrepancy, number }) => {
    const span = discrepancy[side];
    const words = side === 'source' ? discrepancy.expected : discrepancy.found;
    return span ? [{ ...span, number, lacking: words === null }] : [];
  });

/** Writes the cells of one column, in order; another speaker in it, or a printed name that is wrong, is told once. */
function cellWriter(
  { document, turns, participants }: Analysis,
  side: Span | null,
  marks: readonly Mark[],
  italic = false,
): (span: Span | null) => string {
  const told = new Set<string>();
  let floor = turns.find((turn) => side && overlap(turn, side) > 0)?.speaker;
  const nameOf = (id: string): string => escapeInline(participants.find((person) => person.id === id)?.name ?? '');
  const introduce = (turn: Turn): string => {
    const isSame = turn.speaker === floor && turn.labelled === turn.speaker;
    const isNew = !told.has(turn.id);
    told.add(turn.id);
    floor = turn.speaker;
    const printed = turn.labelled === turn.speaker ? '' : ` (printed as ${nameOf(turn.labelled)})`;
    return isNew && !isSame ? `_${nameOf(turn.speaker)}${printed}:_ ` : '';
  };
  return (span) => {
    if (!span) return '';
    // Speaker lines lie between turns, so that only words of turns show.
    const parts = turns.filter((turn) => overlap(turn, span) > 0);
    const lacking = marks.filter((mark) => mark.lacking && span.start < mark.end && mark.end <= span.end);
    return parts
      .map((turn) => {
        const within = { start: Math.max(turn.start, span.start), end: Math.min(turn.end, span.end) };
        const words = markWords(document.text, within, marks).trim();
        return introduce(turn) + (italic && words !== '' ? `_${words}_` : words);
      })
      .concat(lacking.map(({ number }) => noteMark(number)))
      .join(' ');
  };
}

/** The words of a span; stretches that are marked in bold, with the numbers of their notes. */
function markWords(text: string, span: Span, marks: readonly Mark[]): string {
  let written = '';
  let from = span.start;
  for (const { start, end, numbers } of joinMarks(marks, span)) {
    written += escapeInline(text.slice(from, start));
    written += bold(written, escapeInline(text.slice(start, end)).trim(), numbers);
    from = end;
  }
  return written + escapeInline(text.slice(from, span.end));
}

/** The marks within a span, in order; those that overlap are one. */
function joinMarks(marks: readonly Mark[], within: Span): (Span & { numbers: number[] })[] {
  const joined: (Span & { numbers: number[] })[] = [];
  const own = marks.filter((mark) => !mark.lacking && overlap(mark, within) > 0).sort((a, b) => a.start - b.start);
  for (const { start, end, number } of own) {
    const last = joined.at(-1);
    const to = Math.min(end, within.end);
    if (last && start < last.end) {
      last.end = Math.max(last.end, to);
      last.numbers.push(number);
    } else joined.push({ start: Math.max(start, within.start), end: to, numbers: [number] });
  }
  return joined;
}

function noteOf({ discrepancy, number }: NumberedDiscrepancy): string {
  const { field, score } = discrepancy;
  return `- ${noteMark(number)} **${escapeInline(field)}** ${escapeInline(changeOf(discrepancy))} (${sureness(score)})`;
}
