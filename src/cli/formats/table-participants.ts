import type { Participant } from '../../document/analysis.js';
import { cell, displayWidth, plain, wrap } from '../cells.js';
import type { Drawing } from './drawing.js';

const ROLE_WIDTH = 11;
const NAME_MOST = 26;
const BAR_WIDTH = 8;
const SHARE_WIDTH = 5;

const CAPTION = 'share of words';
const CAPTION_INTERPRETED = 'share of words, by whose words they are';

/** Whose words were heard, most words first, who spoke for others only, and who was listed but silent. */
export function participantsPart(drawing: Drawing): string[] {
  const { analysis, counts, width, palette } = drawing;
  if (analysis.participants.length === 0) return [];
  const wordsOf = (person: Participant): number => counts.ofPerson.get(person.id) ?? 0;
  const spoke =
    counts.total > 0 ? analysis.participants.filter((person) => wordsOf(person) > 0) : analysis.participants;
  const others = analysis.participants.filter((person) => !spoke.includes(person));
  const voices = others.filter(({ id }) => counts.heard.has(id));
  const silent = others.filter(({ id }) => !counts.heard.has(id));
  const ordered = [...spoke].sort((a, b) => wordsOf(b) - wordsOf(a));
  const most = Math.max(1, ...ordered.map(wordsOf));
  const nameWidth = Math.min(NAME_MOST, Math.max(...ordered.map(({ name }) => displayWidth(plain(name))), 8));
  const lines = ordered.map((person) => {
    const share = counts.total > 0 ? { of: wordsOf(person) / counts.total, bar: wordsOf(person) / most } : null;
    return participantLine(person, share, nameWidth, drawing);
  });
  const caption = counts.total === 0 ? '' : counts.givenBack > 0 ? CAPTION_INTERPRETED : CAPTION;
  return [
    palette.heading(cell('PARTICIPANTS', width - caption.length)) + palette.faint(caption),
    ...lines,
    ...namesLines('speaking for others only', voices, drawing),
    ...namesLines('listed, not heard', silent, drawing),
  ];
}

function participantLine(
  person: Participant,
  share: { of: number; bar: number } | null,
  nameWidth: number,
  { analysis, width, palette }: Drawing,
): string {
  const bar = share ? barOf(share.bar) : '';
  const tail = share ? `  ${cell(bar, BAR_WIDTH)}${cell(percent(share.of), SHARE_WIDTH, 'right')}` : '';
  const head = `  ${cell(plain(person.name), nameWidth)}  ${cell(person.role, ROLE_WIDTH)} `;
  const room = width - displayWidth(head) - displayWidth(tail);
  const place = cell(placeOf(person, analysis.document.company), room);
  return head + palette.faint(place) + (share ? tail.replace(bar, palette.bar(bar)) : '');
}

/** What tells most about a person in a few words: an analyst's firm, a manager's title. */
function placeOf({ role, title, affiliation }: Participant, company: string | null): string {
  if (role === 'analyst') return plain(affiliation ?? title ?? '');
  const own = affiliation !== null && company !== null && plain(affiliation) === plain(company);
  return [title, own && title ? null : affiliation]
    .filter((part) => part !== null)
    .map(plain)
    .join(', ');
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of whole and part cells; never empty for somebody who spoke. */
function barOf(part: number): string {
  const eighths = Math.max(1, Math.round(part * BAR_WIDTH * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

const percent = (share: number): string => (share > 0 && share < 0.005 ? '<1%' : `${Math.round(100 * share)}%`);

function namesLines(what: string, people: readonly Participant[], { width, palette }: Drawing): string[] {
  if (people.length === 0) return [];
  const names = people.map(({ name }) => plain(name)).join(', ');
  return wrap(`${what}: ${names}`, width - 2).map((line) => palette.faint(`  ${line}`));
}
