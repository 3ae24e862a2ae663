import type { Analysis } from '../../document/analysis.js';
import type { Span } from '../../document/span.js';
import { displayWidth, ends, plain, shorten } from '../cells.js';
import { alignColumns } from '../columns.js';
import { csvLine } from '../csv.js';
import { excerpt } from '../excerpt.js';
import { safeJson } from '../formats/json.js';
import { counted } from '../formats/names.js';
import { type Palette, paletteFor, type Screen } from '../screen.js';
import { type Item, type ItemKind, inOrder, speakerOf } from './kind.js';

/**
 * A form of a list. Calls are rendered one by one, so that no call need be kept while the next is analysed, and put
 * together at the end.
 */
export interface ListFormat {
  /** What one call adds; nothing where it holds nothing. */
  readonly partsOf: <Found extends Item>(kind: ItemKind<Found>, analysis: Analysis, screen: Screen) => string[];
  readonly join: <Found extends Item>(kind: ItemKind<Found>, parts: readonly string[]) => string;
}

const INDENT = '  ';
const WORDS_INDENT = '    ';

/** For people: every file under its heading, every item as a line of columns and a line of its words. */
const table: ListFormat = {
  partsOf: (kind, analysis, screen) => {
    const lines = filePart(kind, analysis, screen);
    return lines.length > 0 ? [lines.map((line) => `${line.trimEnd()}\n`).join('')] : [];
  },
  join: (_, parts) => parts.join('\n'),
};

function filePart<Found extends Item>(kind: ItemKind<Found>, analysis: Analysis, screen: Screen): string[] {
  const items = inOrder(kind, analysis);
  if (items.length === 0) return [];
  const palette = paletteFor(screen);
  const { id, company, fiscalPeriod } = analysis.document;
  const name = [id, company, fiscalPeriod]
    .filter((part) => part !== null)
    .map(plain)
    .join(' · ');
  const [titles = '', ...rows] = alignColumns(items, kind.columns, screen.width - INDENT.length);
  return [
    palette.title(ends(name, counted(items.length, kind.one, kind.many), screen.width)),
    palette.heading(INDENT + titles),
    ...items.flatMap((item, i) => {
      const row = INDENT + (rows[i] ?? '');
      return [
        kind.alarms(item) ? palette.attention(row) : row,
        wordsLine(analysis, item, kind.note(item), screen, palette),
      ];
    }),
  ];
}

/** Who said it, and as much of the words around its first figure as the line holds. */
function wordsLine(analysis: Analysis, item: Item, note: string, { width }: Screen, palette: Palette): string {
  const name = speakerOf(analysis, item);
  const speaker = name === null ? '' : `${shorten(plain(name), Math.floor(width / 3))}: `;
  const who = speaker + (note === '' ? '' : `${note} · `);
  const room = width - WORDS_INDENT.length - displayWidth(who) - 2;
  const figure = analysis.figures.find(({ id }) => item.figures.includes(id));
  const { before, words, after } = excerpt(analysis.document.text, within(figure, item), item, room);
  return palette.faint(`${WORDS_INDENT}${who}“${`${before}${words}${after}`.trim()}”`);
}

const within = (figure: Span | undefined, { start, end }: Item): Span =>
  figure && figure.start >= start && figure.end <= end ? figure : { start, end: start };

const csv: ListFormat = {
  partsOf: (kind, analysis) =>
    inOrder(kind, analysis).map((item) =>
      csvLine([
        analysis.document.id,
        item.id,
        speakerOf(analysis, item),
        ...kind.csv.map((column) => column.of(item)),
        item.start,
        item.end,
        item.text,
      ]),
    ),
  join: (kind, parts) => {
    const header = ['document', 'id', 'speaker', ...kind.csv.map(({ title }) => title), 'start', 'end', 'text'];
    return csvLine(header) + parts.join('');
  },
};

/** One array; every item as in the Analysis, with its document and the name of its speaker. */
const json: ListFormat = {
  partsOf: (kind, analysis) =>
    inOrder(kind, analysis).map((item) =>
      safeJson({ document: analysis.document.id, ...item, speakerName: speakerOf(analysis, item) }),
    ),
  join: (_, parts) => (parts.length > 0 ? `[\n  ${parts.join(',\n  ')}\n]\n` : '[]\n'),
};

/** What `--format` of a list takes. */
export const listFormats = { table, csv, json } as const satisfies Record<string, ListFormat>;
