import type { Now } from '../calendar.js';
import type { Form } from './forms.js';
import { HINT } from './hints.js';
import { type NamedPoint, partOf, yearOf } from './named-points.js';
import type { Units } from './sentence-units.js';

/** What a sentence's words allow it to tell. */
export interface Outlook {
  /** Whether it may tell a future. */
  readonly ahead: boolean;
  /** Whether a point in the calendar may stand in it that is not over. */
  readonly dated: boolean;
}

const TOLD = HINT.ahead | HINT.next | HINT.current | HINT.date | HINT.phrase;
const LIES_AHEAD = HINT.ahead | HINT.next;
const IS_DATE = HINT.next | HINT.current;

const ORDINAL = /(?:^|-)(?:q|the)?(first|second|third|fourth|[1-4](?:st|nd|rd|th)?)$/u;

/** Words that make a phrase with the one before: which it is, and what the phrase hints at. */
const PHRASES: ReadonlyMap<string, readonly [before: RegExp, hint: number]> = new Map([
  ['to', [/(?:^|-)(?:set|mean|used|about|is|are)$/u, HINT.ahead]],
  ['on', [/^figure$/u, HINT.ahead]],
  ['track', [/^on$/u, HINT.ahead]],
  ['future', [/^the$/u, HINT.ahead]],
  ['taking', [/^'re$/u, HINT.ahead]],
  ['of', [/(?:^|-)(?:rest|end|middle)$/u, HINT.next]],
  ['end', [/(?:^|-)year$/u, HINT.next]],
]);

/** What a sentence that was cut may tell; points in the calendar count only where they lie ahead. */
export function outlookOf(units: Units, now: Now | null): Outlook {
  const { hints, length } = units;
  if ((hints & TOLD) === 0) return { ahead: false, dated: false };
  let ahead = (hints & LIES_AHEAD) !== 0;
  let dated = (hints & IS_DATE) !== 0;
  if ((hints & (HINT.date | HINT.phrase)) === 0) return { ahead, dated };
  for (let i = 0; i < length && !(ahead && dated); i++) {
    const told = units.hintsAt(i);
    if ((told & (HINT.date | HINT.phrase)) === 0) continue;
    if ((told & HINT.phrase) !== 0) {
      const hint = phraseHint(units, i);
      ahead ||= (hint & LIES_AHEAD) !== 0;
      dated ||= (hint & IS_DATE) !== 0;
    }
    for (const point of pointsAt(units, i)) {
      if (now !== null && isOver(point, now)) continue;
      dated = true;
      ahead ||= now === null || liesAhead(point, now);
    }
  }
  return { ahead, dated };
}

const textAt = (units: Units, at: number): string => units.formAt(at)?.word.text ?? '';

function phraseHint(units: Units, at: number): number {
  const phrase = PHRASES.get(textAt(units, at));
  return phrase?.[0].test(textAt(units, at - 1)) ? phrase[1] : 0;
}

/** The points in the calendar that a word names, by itself or behind others: "third quarter", "FY 27". */
function pointsAt(units: Units, at: number): readonly NamedPoint[] {
  const { points, word } = units.formAt(at) as Form;
  if (points.length > 0) return points;
  const { text } = word;
  if (/^\d\d$/u.test(text)) return textAt(units, at - 1) === 'fy' ? [{ year: yearOf(text) }] : points;
  if (!/^(?:quarter|half)/u.test(text)) return points;
  const before = textAt(units, textAt(units, at - 1) === 'fiscal' ? at - 2 : at - 1);
  const [, ordinal] = ORDINAL.exec(before) ?? [];
  return ordinal === undefined ? points : [{ part: partOf(ordinal), half: text.startsWith('half') }];
}

/** Years before the one reported, which no promise is about. */
const isOver = ({ year }: NamedPoint, now: Now): boolean => year !== undefined && year < now.year;

/** Whether a calendar point alone makes its sentence worth a look: it is not plainly over, nor the year under way. */
function liesAhead({ part, half, year, month }: NamedPoint, now: Now): boolean {
  if (year !== undefined) return year > now.year;
  if (month !== undefined) return now.date === null || month >= now.date.month || now.date.month > 6;
  // A half's number counts twice; the later reading is the safe one.
  return part === undefined || now.quarter === 4 || part * (half ? 2 : 1) > now.quarter;
}
