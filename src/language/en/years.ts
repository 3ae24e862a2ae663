import type { Quantity } from '../quantities/quantity.js';
import { calendarQuantity } from '../quantities/term.js';
import { ONES, SCALES, TENS } from './number-words.js';
import { type Token, type Tokens, tokenAt } from './tokens.js';

/** A date or period and the token behind it. */
export interface CalendarAt {
  readonly quantity: Quantity;
  readonly next: number;
}

export const two = (value: number): string => String(value).padStart(2, '0');

/** A word without its genitive ending. */
export const bare = (text: string): string => (text.endsWith("'s") || text.endsWith('’s') ? text.slice(0, -2) : text);

export function made(tokens: Tokens, at: number, next: number, calendar: string): CalendarAt {
  const kind = /^(?:--|[0-9]{4}-)/u.test(calendar) ? 'date' : 'period';
  const last = tokenAt(tokens, next - 1);
  const end = last.type === 'word' && /['’]s$/u.test(last.text) ? last.end - 2 : last.end;
  return { quantity: calendarQuantity({ start: tokenAt(tokens, at).start, end }, kind, calendar), next };
}

/** A whole number written in digits, or null. */
export function whole(token: Token): number | null {
  if (token.type !== 'number' || token.text.length > 4) return null;
  const value = Number(token.text);
  return Number.isInteger(value) && !token.text.includes('.') ? value : null;
}

/** A four-digit year at `at`, or after "of", "fiscal", a comma; two digits after an apostrophe. */
export function readYear(tokens: Tokens, at: number): { year: string; next: number } | null {
  let next = at;
  while (next - at < 4 && /^(?:of|in|fiscal|year|fy|,|the)$/u.test(tokenAt(tokens, next).text)) next++;
  const token = tokenAt(tokens, next);
  if (isYear(tokens, next)) return { year: token.text, next: next + 1 };
  if (/^['’]$/u.test(token.text) && /^[0-9]{2}$/u.test(tokenAt(tokens, next + 1).text))
    return { year: `20${tokenAt(tokens, next + 1).text}`, next: next + 2 };
  const spoken = spokenYear(tokens, next);
  return spoken === null ? null : { year: String(spoken.year), next: spoken.next };
}

/** 1990 to 2045 without comma, scale, percent sign or letters. */
export function isYear(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  const behind = tokenAt(tokens, at + 1);
  if (token.type !== 'number' || !/^(?:199[0-9]|20[0-4][0-9])$/u.test(token.text)) return false;
  if (behind.text === '%' || SCALES.has(behind.text) || behind.text === 'percent') return false;
  if (behind.glued && behind.type === 'word' && !/^(?:q|h|fy|a|e)$/u.test(behind.text)) return false;
  return !(token.glued && /^[$€£¥.:]$/u.test(tokenAt(tokens, at - 1).text));
}

/** "FY25", "FY2025", "FY 2025". */
export function fiscalShort(tokens: Tokens, at: number): { year: string; next: number } | null {
  const { text } = tokenAt(tokens, at);
  const digits = tokenAt(tokens, at + 1).text;
  if (text !== 'fy' || !/^(?:20)?[0-9]{2}$/u.test(digits)) return null;
  return { year: digits.length === 2 ? `20${digits}` : digits, next: at + 2 };
}

export function spokenYear(tokens: Tokens, at: number): { year: number; next: number } | null {
  const { text } = tokenAt(tokens, at);
  if (text === 'two' && tokenAt(tokens, at + 1).text === 'thousand') {
    const and = tokenAt(tokens, at + 2).text === 'and' ? 1 : 0;
    const rest = below(tokens, at + 2 + and);
    const said = /^(?:in|of|since|year|fiscal|by|for|during)$/u.test(tokenAt(tokens, at - 1).text);
    return rest === null || !said ? null : { year: 2000 + rest.value, next: rest.next };
  }
  if (text !== 'twenty' && text !== 'nineteen') return null;
  const rest = below(tokens, at + 1);
  if (rest === null || rest.value < 10) return null;
  return { year: (text === 'twenty' ? 2000 : 1900) + rest.value, next: rest.next };
}

export function below(tokens: Tokens, at: number): { value: number; next: number } | null {
  const { text } = tokenAt(tokens, at);
  const tens = TENS.get(text);
  if (tens === undefined) {
    const ones = ONES.get(text);
    return ones === undefined ? null : { value: ones, next: at + 1 };
  }
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const ones = ONES.get(tokenAt(tokens, at + 1 + hyphen).text) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, next: at + 2 + hyphen } : { value: tens, next: at + 1 };
}
