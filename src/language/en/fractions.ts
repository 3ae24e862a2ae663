import type { Numeral } from '../quantities/numeral.js';
import { numeralValue } from '../quantities/numeral.js';
import { MULTIPLES, NOT_MULTIPLIED, PARTS, SCALES } from './number-words.js';
import { isNumberWord, isPercentWord, readNumeral } from './numerals.js';
import { type TermAt, termAt } from './term-at.js';
import { type Tokens, tokenAt } from './tokens.js';
import { isYear } from './years.js';

const ratio = (digits: string): Numeral => ({ digits, exponent: 0, place: -2, spread: 0, more: false });
const fixed = (tokens: Tokens, at: number, next: number, numeral: Numeral): TermAt =>
  termAt(tokens, at, next, { kind: 'ratio', numeral, words: true, anchored: true });

/** "doubled", "halved", "twofold"; "half of", "by half". */
export function readMultiple(tokens: Tokens, at: number): TermAt | null {
  const token = tokenAt(tokens, at);
  const digits = MULTIPLES.get(token.text);
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const behind = tokenAt(tokens, at + 1 + hyphen);
  if (digits === undefined || NOT_MULTIPLIED.has(behind.text)) return null;
  if (/^[0-9]/u.test(behind.text) || (token.text === 'twice' && behind.text === 'a')) return null;
  return fixed(tokens, at, at + 1, ratio(digits));
}

/** Words before "a quarter" or "half" that make it a share: roughly, more than, to, by. */
const SHARED_BEFORE =
  /(?:^| )(?:about|around|roughly|approximately|nearly|almost|over|than|under|by|in|to|least|only|just|close to|some|is|was|were|represents?|accounts? for|for)$/u;
const SHARE_BEHIND = /^(?:of|the|our|its|their|that|what|as)$/u;

/** "one-third", "two thirds", "a quarter", "half": shares, where the words around say that they are no period. */
export function readFraction(tokens: Tokens, at: number): TermAt | null {
  const first = tokenAt(tokens, at);
  if (first.type !== 'word' || (first.text !== 'half' && first.text !== 'a' && !isNumberWord(first.text))) return null;
  const before = [-3, -2, -1].map((back) => tokenAt(tokens, at + back).text).join(' ');
  if (first.text === 'half') return readHalf(tokens, at, before);
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const part = tokenAt(tokens, at + 1 + hyphen);
  const under = PARTS.get(part.text);
  const over =
    first.text === 'a'
      ? 1
      : isNumberWord(first.text)
        ? Number(numeralValue(readNumeral(tokens, at, false)?.numeral ?? ratio('0')))
        : 0;
  if (under === undefined || over < 1 || over >= under || over > 1 !== part.text.endsWith('s')) return null;
  const next = at + 2 + hyphen;
  const behind = tokenAt(tokens, next).text;
  const article = first.text === 'a';
  // "A quarter of a million" is an amount.
  if (behind === 'of' && tokenAt(tokens, next + 1).text === 'a' && isMeasured(tokens, next + 2)) return null;
  if (behind === 'of' && /^(?:19|20)[0-9]{2}$|^last$|^next$|^this$/u.test(tokenAt(tokens, next + 1).text)) return null;
  if (/quarters?$/u.test(part.text)) {
    if (
      /^(?:ago|earlier|before|after|later|in)$/u.test(behind) ||
      / (?:first|last|next|past|consecutive|million|billion|thousand|dollars|cents|percent|%|[0-9.,]+)$/u.test(before)
    )
      return null;
    const share =
      behind === 'of' ||
      (hyphen === 1 && behind !== 'end') ||
      LESS_BEHIND.test(behind) ||
      (article && SHARED_BEFORE.test(before) && !/ (?:for|in)$/u.test(before));
    if (!share) return null;
  } else if (
    article &&
    behind !== 'of' &&
    !(SHARED_BEFORE.test(before) && !/^[a-z]/u.test(behind)) &&
    behind !== 'from' &&
    !LESS_BEHIND.test(behind)
  )
    return null;
  return fixed(tokens, at, next, ratio(String(over / under)));
}

/** Behind "half a" or "a quarter of a": what makes it an amount, or a part of a percent. */
const isMeasured = (tokens: Tokens, at: number): boolean => {
  const { text } = tokenAt(tokens, at);
  return SCALES.has(text) || text === 'dozen' || text === 'point' || isPercentWord(tokens, at);
};

/** "a fifth less", "a third cheaper". */
const LESS_BEHIND = /^(?:less|more|fewer|lower|higher|cheaper|smaller|larger|below|above)$/u;

/** "2/3 of the users": a share in digits. */
export function readDigitShare(tokens: Tokens, at: number): TermAt | null {
  const [over, slash, under] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (slash.text !== '/' || !slash.glued || !under.glued || !/^[1-9]$/u.test(over.text) || over.glued) return null;
  const [part, whole] = [Number(over.text), Number(under.text)];
  if (!(part < whole && whole <= 10) || !/^(?:of|the)$/u.test(tokenAt(tokens, at + 3).text)) return null;
  return isYear(tokens, at + 4) ? null : fixed(tokens, at, at + 3, ratio(String(part / whole)));
}

function readHalf(tokens: Tokens, at: number, before: string): TermAt | null {
  const behind = tokenAt(tokens, at + 1).text;
  if (
    / (?:first|second|1st|2nd|other|latter|former|better|lower|upper|top|bottom|front|back|last|next|this|previous|prior|the|and a)$/u.test(
      before,
    )
  )
    return null;
  const amount = isMeasured(tokens, behind === 'a' ? at + 2 : at + 1);
  if (
    behind === 'year' ||
    behind === '-' ||
    behind === 'way' ||
    amount ||
    (behind === 'a' && !SHARED_BEFORE.test(before))
  )
    return null;
  const share = SHARE_BEHIND.test(behind) || SHARED_BEFORE.test(before);
  return share ? fixed(tokens, at, at + 1, ratio('0.5')) : null;
}

const PERCENT_FIRST = new Set(['percent', 'percents', 'percentage', 'percentages', '%']);

/** "percent of 10", "% 10": the unit in front, and nothing behind that the number could count. */
export function readPercentOf(tokens: Tokens, at: number): TermAt | null {
  const first = tokenAt(tokens, at).text;
  const next = PERCENT_FIRST.has(first)
    ? at + 1
    : first === 'per' && /^cents?$/u.test(tokenAt(tokens, at + 1).text)
      ? at + 2
      : -1;
  if (next < 0) return null;
  const number = tokenAt(tokens, next).text === 'of' ? next + 1 : next;
  if (tokenAt(tokens, number).type !== 'number' || isYear(tokens, number)) return null;
  const read = readNumeral(tokens, number, false);
  if (read === null || read.scale || !/^(?:|[.,;:!?)])$/u.test(tokenAt(tokens, read.next).text)) return null;
  return termAt(tokens, at, read.next, { kind: 'percent', numeral: read.numeral, anchored: true, words: false });
}
