import { analyze } from '../../src/analyze.js';
import { type Analysis, ROLES, type Turn } from '../../src/document/analysis.js';

/**
 * Small calls for tests, with what is expected of each turn written behind it:
 *
 *   'Operator: Our first question is from Ada Brandt. | qa, outside'
 *   'Speaker 4: Is demand back? | qa, by Ada Brandt, as analyst, asks 1'
 *
 * - `presentation`, `qa`: the turn's section
 * - `by NAME`: who really spoke it; without it the printed label has to stand
 * - `as ROLE`: the speaker's role
 * - `asks N`, `answers N`, `outside`: its place in the Nth exchange, or in none
 *
 * A line without a label and a colon is printed matter: a heading, an entry of a list.
 */
export type Line = string;

const TURN = /^([^:：]{1,60}[:：])\s*(.*?)(?:\s+\|\s+([^|]*))?$/su;

interface Written {
  readonly label: string;
  readonly words: string;
  readonly expected: readonly string[];
}

function readLine(line: Line): Written | null {
  const match = TURN.exec(line);
  if (!match) return null;
  const [, label = '', words = '', expected = ''] = match;
  return { label, words, expected: expected === '' ? [] : expected.split(/,\s*/u) };
}

/** The text of a call in the layout `Name: text`, one paragraph a line. */
export const textOf = (lines: readonly Line[]): string => `${lines.map(printed).join('\n\n')}\n`;

function printed(line: Line): string {
  const turn = readLine(line);
  return turn ? `${turn.label} ${turn.words}` : line;
}

/** The same call as StreetEvents printed it: rules of signs around numbered speaker lines. */
export function streetEventsOf(lines: readonly Line[]): string {
  const [heading, thin] = ['='.repeat(80), '-'.repeat(80)];
  let number = 0;
  const block = (line: Line) => {
    const turn = readLine(line);
    if (!turn) return `${heading}\n${line}\n${thin}`;
    number += 1;
    return `${thin}\n${turn.label.slice(0, -1)}    [${number}]\n${thin}\n${turn.words}\n`;
  };
  return `${lines.map(block).join('\n')}\n`;
}

/** Analyses a call in the layout `Name: text`. */
export const call = (lines: readonly Line[]): Analysis => analyze(textOf(lines));

/**
 * Expects that every turn is what the line says it is. A failure shows the lines as they were written beside the lines
 * as they were found.
 */
export function expectCall(lines: readonly Line[], analysis: Analysis = call(lines)): Analysis {
  const written = lines.filter((line) => readLine(line) !== null);
  expect(asFound(written, analysis)).toEqual(written);
  return analysis;
}

/** The lines, with what the analysis found in place of what was expected. */
function asFound(written: readonly Line[], analysis: Analysis): Line[] {
  return analysis.turns.map((turn, i) => {
    const { label, words, expected } = readLine(written[i] ?? '') ?? { label: '(no line):', words: '', expected: [] };
    const found = expected.map((item) => foundFor(item, analysis, turn)).filter((item) => item !== '');
    const repaired = turn.speaker !== turn.labelled && !expected.some((item) => item.startsWith('by '));
    if (repaired) found.push(`by ${speakerOf(analysis, turn)}`);
    const said = turn.text === words ? words : `(found) ${turn.text}`;
    return found.length > 0 ? `${label} ${said} | ${found.join(', ')}` : `${label} ${said}`;
  });
}

function foundFor(expected: string, analysis: Analysis, turn: Turn): string {
  if (expected === 'presentation' || expected === 'qa') return turn.section;
  if (expected.startsWith('by ')) return turn.speaker === turn.labelled ? '' : `by ${speakerOf(analysis, turn)}`;
  if (ROLES.some((role) => expected === `as ${role}`)) return `as ${personOf(analysis, turn.speaker)?.role}`;
  if (/^(?:asks \d+|answers \d+|outside)$/u.test(expected)) return placeOf(analysis, turn);
  throw new Error(`no such expectation: ${expected}`);
}

const personOf = (analysis: Analysis, id: string) => analysis.participants.find((person) => person.id === id);
const speakerOf = (analysis: Analysis, turn: Turn) => personOf(analysis, turn.speaker)?.name;

function placeOf({ exchanges }: Analysis, { id }: Turn): string {
  const at = exchanges.findIndex(({ question, answer }) => question.includes(id) || answer.includes(id));
  if (at < 0) return 'outside';
  return `${exchanges[at]?.question.includes(id) ? 'asks' : 'answers'} ${at + 1}`;
}

/** Everybody on a call, one a line: `Name = another form of it`. */
export const names = ({ participants }: Analysis): string[] =>
  participants.map(({ name, aliases }) => [name, ...aliases].join(' = '));

/** The role of everybody on a call. */
export const roles = ({ participants }: Analysis): Record<string, string> =>
  Object.fromEntries(participants.map(({ name, role }) => [name, role]));

/** One person, by the name shown or another form of it. */
export const person = ({ participants }: Analysis, name: string) =>
  participants.find((one) => one.name === name || one.aliases.includes(name));

/** The codes of an analysis's warnings, in order. */
export const codes = ({ warnings }: Analysis): string[] => warnings.map(({ code }) => code);

/** The analyst of each exchange. */
export const askers = (analysis: Analysis): (string | undefined)[] =>
  analysis.exchanges.map(({ analyst }) => personOf(analysis, analyst)?.name);

/** Who answered in each exchange. */
export const answerers = (analysis: Analysis): (string | undefined)[][] =>
  analysis.exchanges.map(({ answeredBy }) => answeredBy.map((id) => personOf(analysis, id)?.name));

/** The separate questions of all exchanges, in their words, each with the words that take it up. */
export const questions = ({ document, exchanges }: Analysis): [question: string, answer: string | null][] =>
  exchanges.flatMap((exchange) =>
    exchange.questions.map(({ start, end, answer }): [string, string | null] => [
      document.text.slice(start, end),
      answer && document.text.slice(answer.start, answer.end),
    ]),
  );

/** How most of the small calls begin: a welcome and a sentence of prepared remarks. */
export const opening: readonly Line[] = [
  'Operator: Welcome to the Hazelmoor Foods first quarter 2025 earnings call. | presentation, as operator',
  'Petra Lindqvist: Thank you. Our revenue grew by six percent in the quarter. | presentation, as executive',
];

/** The people of the small calls, as a publisher lists them. */
export const lists: readonly Line[] = [
  'Company Participants',
  'Petra Lindqvist - Chief Executive Officer',
  'Thomas Ferrand - Chief Financial Officer',
  'Ines Okafor - Head of Investor Relations',
  'Conference Call Participants',
  'Ada Brandt - Corvid Ridge Securities',
  'Milo Standish - Pellworth Research',
];

export const callsAda: Line =
  'Operator: Our first question is from Ada Brandt with Corvid Ridge. Please go ahead. | qa, as operator, outside';
export const callsMilo: Line =
  'Operator: Our next question is from Milo Standish with Pellworth. Please go ahead. | qa, as operator, outside';

/** How most of them end. */
export const closing: readonly Line[] = [
  'Operator: This concludes our call. You may now disconnect. | as operator, outside',
];
