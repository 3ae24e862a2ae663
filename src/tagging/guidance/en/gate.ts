import type { Now } from '../calendar.js';
import type { Form } from './forms.js';
import { HINT } from './hint.js';
import { type NamedPoint, partOf, yearOf } from './named-points.js';
import type { Units } from './sentence-units.js';

/** What a sentence's words allow it to tell. */
export interface Outlook {
  /** Whether it may tell a future. */
  readonly ahead: boolean;
  /** Whether a point in the calendar may stand in it that is not over. */
  readonly dated: boolean;
}

const DATES = HINT.date | HINT.datePhrase;
const TOLD = HINT.ahead | HINT.next | HINT.current | HINT.phrase | DATES;
const LIES_AHEAD = HINT.ahead | HINT.next;
const IS_DATE = HINT.next | HINT.current;

const ORDINAL = /(?:^|-)q?(first|second|third|fourth|[1-4](?:st|nd|rd|th)?)$/u;

/** What a sentence may tell; points in the calendar count only where they lie ahead. */
export function outlookOf(units: Units, now: Now | null): Outlook {
  const { hints, length } = units;
  if ((hints & TOLD) === 0) return { ahead: false, dated: false };
  let ahead = (hints & LIES_AHEAD) !== 0;
  let dated = (hints & IS_DATE) !== 0;
  const open = ahead ? DATES : DATES | HINT.phrase;
  if ((hints & open) === 0) return { ahead, dated };
  for (let i = 0; i < length && !(ahead && dated); i++) {
    const told = units.hintsAt(i) & open;
    if (told === 0) continue;
    if ((told & HINT.phrase) !== 0) ahead ||= isPhrase(units, i);
    if ((told & DATES) === 0) continue;
    for (const point of pointsAt(units, i)) {
      if (now !== null && isOver(point, now)) continue;
      dated = true;
      ahead ||= now === null || liesAhead(point, now);
    }
  }
  return { ahead, dated };
}

const textAt = (units: Units, at: number): string => units.formAt(at)?.word.text ?? '';

/** "is to", "figure on", "on track", "the future", "we're taking". */
function isPhrase(units: Units, at: number): boolean {
  switch (textAt(units, at)) {
    case 'figure':
      return textAt(units, at + 1) === 'on';
    case 'track':
      return textAt(units, at - 1) === 'on';
    case 'future':
      return textAt(units, at - 1) === 'the';
    case 'taking':
      return textAt(units, at - 1) === "'re";
    default:
      return textAt(units, at + 1) === 'to';
  }
}

/** A point that lies ahead by its name. */
const AHEAD_BY_NAME: readonly NamedPoint[] = [{}];
const NO_POINTS: readonly NamedPoint[] = [];

/** The points in the calendar that a word names, by itself or with others: "third quarter", "FY 27", "end of". */
function pointsAt(units: Units, at: number): readonly NamedPoint[] {
  const { points, word } = units.formAt(at) as Form;
  if (points.length > 0) return points;
  const { text } = word;
  if (/(?:rest|end|middle)$/u.test(text))
    return textAt(units, at + 1) === 'of' || (text === 'end' && /(?:^|-)year$/u.test(textAt(units, at - 1)))
      ? AHEAD_BY_NAME
      : NO_POINTS;
  if (/^\d\d$/u.test(text)) return textAt(units, at - 1) === 'fy' ? [{ year: yearOf(text) }] : NO_POINTS;
  const before = textAt(units, textAt(units, at - 1) === 'fiscal' ? at - 2 : at - 1);
  const [, ordinal] = ORDINAL.exec(before) ?? [];
  return ordinal === undefined ? NO_POINTS : [{ part: partOf(ordinal), half: text.startsWith('half') }];
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
