import { findAnalystCalls } from '../language/analyst-calls.js';
import { findIntroductions } from '../language/introductions.js';
import { compareNames } from '../language/name-matching.js';
import { oncePerPage, type Page } from './page.js';

/** An operator's hand-over is no longer than this. */
const LONGEST_CALL = 1200;
/** Hard-wrapped lines are no longer than this. */
const LONGEST_LINE = 120;
/** Hosts present the company's people in the first few thousand characters. */
const OPENING = 12_000;
/** No call has more people than this; a text that seems to is no call. */
const MOST_NAMES = 200;
/** Names this alike are one person's: one form holds the other, has a short form instead, or a slip of spelling. */
const ALIKE = 0.7;

/**
 * Who is called to ask or presented in the running text. A name that stands alone on a line only once is a speaker line if
 * somebody says that this person speaks. The text is searched when the first name is asked about, and not again.
 */
export function createNamedInSpeech(page: Page, from: number): (name: string) => boolean {
  return (name) => {
    const known = collected(page);
    const names = known.get(from) ?? collect(page, from);
    known.set(from, names);
    return names.some((one) => compareNames(one, name) >= ALIKE);
  };
}

/** The names of a page, by the line from which they were collected. */
const collected = oncePerPage(() => new Map<number, string[]>());

function collect(page: Page, from: number): string[] {
  const start = page.lines[from]?.start ?? 0;
  const names = new Set(findIntroductions(page.text.slice(start, start + OPENING)).map((person) => person.name));
  for (const line of page.lines) {
    if (names.size >= MOST_NAMES) break;
    if (line.index < from || line.blank || line.text.length > LONGEST_CALL) continue;
    const next = page.lines[line.index + 1]?.text.slice(0, LONGEST_LINE) ?? ''; // hand-overs run over hard-wrapped lines
    for (const call of findAnalystCalls(`${line.text} ${next}`)) names.add(call.name);
  }
  return [...names];
}
