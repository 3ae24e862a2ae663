import { CODES, SYMBOL_PREFIXES, SYMBOLS } from '../quantities/currencies.js';
import { type Numeral, numeralValue } from '../quantities/numeral.js';
import type { Term } from '../quantities/term.js';
import { MULTIPLES, NOT_MULTIPLIED, PARTS, SCALES } from './number-words.js';
import { isNumberWord, type ReadNumeral, readNumeral } from './numerals.js';
import { type Token, tokenAt } from './tokens.js';
import { readCounted, readUnit } from './units.js';

/** A term with the token it starts at, the token behind its span and the one behind a counted noun. */
export interface TermAt extends Term {
  readonly at: number;
  readonly next: number;
  readonly behind: number;
  /** A number of talk ("two questions"): read, and dropped. */
  readonly talk: boolean;
  readonly words: boolean;
}

const nothing = { shift: 0, currency: null, unit: null, talk: false } as const;
const ratio = (digits: string): Numeral => ({ digits, exponent: 0, place: -2, spread: 0, more: false });
const isMinus = (text: string): boolean => text === '-' || text === '−';

/** Reads one number with its sign, currency, scale and unit; null where none starts at token `at`. */
export function readTerm(tokens: readonly Token[], at: number, source: string): TermAt | null {
  return readMultiple(tokens, at) ?? readFraction(tokens, at) ?? readNumber(tokens, at, source);
}

/** "doubled", "halved", "twofold"; "half of", "by half". */
function readMultiple(tokens: readonly Token[], at: number): TermAt | null {
  const token = tokenAt(tokens, at);
  const digits = MULTIPLES.get(token.text);
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const behind = tokenAt(tokens, at + 1 + hyphen);
  if (digits === undefined || NOT_MULTIPLIED.has(behind.text)) return null;
  if (/^[0-9]/u.test(behind.text) || (token.text === 'twice' && behind.text === 'a')) return null;
  return fixed(tokens, at, at + 1, ratio(digits));
}

function fixed(tokens: readonly Token[], at: number, next: number, numeral: Numeral): TermAt {
  const end = tokenAt(tokens, next - 1).end;
  const { start } = tokenAt(tokens, at);
  return {
    start,
    end,
    after: end,
    kind: 'ratio',
    numeral,
    negative: false,
    anchored: true,
    at,
    next,
    behind: next,
    words: true,
    ...nothing,
  };
}

/** Words before "a quarter" or "half" that make it a share: roughly, more than, to, by. */
const SHARED_BEFORE =
  /(?:^| )(?:about|around|roughly|approximately|nearly|almost|over|than|under|by|in|to|least|only|just|close to|some|is|was|were|represents?|accounts? for|for)$/u;
const SHARE_BEHIND = /^(?:of|the|our|its|their|that|what|as)$/u;

/** "one-third", "two thirds", "a quarter", "half": shares, where the words around say that they are no period. */
function readFraction(tokens: readonly Token[], at: number): TermAt | null {
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
  if (behind === 'of' && /^(?:19|20)[0-9]{2}$|^last$|^next$|^this$/u.test(tokenAt(tokens, next + 1).text)) return null;
  if (/quarters?$/u.test(part.text)) {
    if (
      /^(?:ago|earlier|before|after|later|in)$/u.test(behind) ||
      / (?:first|last|next|past|consecutive)$/u.test(before)
    )
      return null;
    const share =
      behind === 'of' ||
      (hyphen === 1 && behind !== 'end') ||
      (article && SHARED_BEFORE.test(before) && !/ (?:for|in)$/u.test(before));
    if (!share) return null;
  } else if (
    article &&
    behind !== 'of' &&
    !(SHARED_BEFORE.test(before) && !/^[a-z]/u.test(behind)) &&
    behind !== 'from'
  )
    return null;
  return fixed(tokens, at, next, ratio(String(over / under)));
}

function readHalf(tokens: readonly Token[], at: number, before: string): TermAt | null {
  const behind = tokenAt(tokens, at + 1).text;
  if (/ (?:first|second|1st|2nd|other|latter|former|better|last|next|this|previous|prior|the|and a)$/u.test(before))
    return null;
  const amount =
    behind === 'a' && (SCALES.has(tokenAt(tokens, at + 2).text) || tokenAt(tokens, at + 2).text === 'dozen');
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

interface Prefix {
  readonly currency: string | null;
  readonly next: number;
}

/** A currency in front of a number: "RMB", "US$", "US\$", "HK $", "$". */
function readPrefix(tokens: readonly Token[], at: number): Prefix {
  const token = tokenAt(tokens, at);
  const escaped = tokenAt(tokens, at).text === '\\' ? 1 : 0;
  const symbol = SYMBOLS.get(tokenAt(tokens, at + escaped).text);
  if (symbol !== undefined) return { currency: symbol, next: at + escaped + 1 };
  if (token.type !== 'word') return { currency: null, next: at };
  const slash = tokenAt(tokens, at + 1).text === '\\' ? 1 : 0;
  const sign = tokenAt(tokens, at + 1 + slash);
  const marked =
    sign.text === '$' || sign.text === '¥' || sign.text === '￥' ? SYMBOL_PREFIXES.get(token.text) : undefined;
  const near = sign.glued || token.text.length > 1 || token.text === 'c';
  if (marked !== undefined && near) return { currency: marked, next: at + 2 + slash };
  const code = CODES.get(token.text);
  const usable = code !== undefined && (token.capital || token.text === 'rmb' || token.text === 'renminbi');
  return usable ? { currency: code, next: at + 1 } : { currency: null, next: at };
}

function readNumber(tokens: readonly Token[], at: number, source: string): TermAt | null {
  let next = at;
  let negative = false;
  const sign = tokenAt(tokens, next);
  if (sign.text === 'minus' || sign.text === 'negative') {
    negative = true;
    next++;
  } else if (isMinus(sign.text)) {
    const before = tokenAt(tokens, next - 1);
    if (sign.glued && before.text !== '(' && before.text !== '[') return null;
    if (!tokenAt(tokens, next + 1).glued) return null;
    negative = true;
    next++;
  }
  const prefix = readPrefix(tokens, next);
  const money = prefix.currency !== null;
  next = prefix.next;
  if (money && isMinus(tokenAt(tokens, next).text) && tokenAt(tokens, next + 1).glued) {
    negative = true;
    next++;
  }
  const opening = tokenAt(tokens, next).text;
  const bracket = opening === '[' || (opening === '(' && (money || /^[0-9]/u.test(tokenAt(tokens, next + 1).text)));
  const read = readNumeral(tokens, bracket ? next + 1 : next, money);
  if (read === null) return null;
  if (bracket) return readBracketed(tokens, { at, open: next, opening, prefix, negative }, read, source);
  return complete(tokens, at, read, read.next, prefix.currency, negative, source);
}

interface Opened {
  readonly at: number;
  readonly open: number;
  readonly opening: string;
  readonly prefix: Prefix;
  readonly negative: boolean;
}

/** "HKD [3] million", "[14.6%]"; "(5.2)%" and "RMB(2.2) million" are negative, "(US$5 million)" is an aside. */
function readBracketed(
  tokens: readonly Token[],
  { at, open, opening, prefix, negative }: Opened,
  read: ReadNumeral,
  source: string,
): TermAt | null {
  const closing = opening === '[' ? ']' : ')';
  if (tokenAt(tokens, read.next).text !== closing) {
    if (opening === '(' || prefix.currency !== null) return null;
    // "[14.6%]": the bracket is no part of the number.
    return complete(tokens, open + 1, read, read.next, null, negative, source);
  }
  const below = opening === '(';
  const scale = SCALES.get(tokenAt(tokens, read.next + 1).text);
  const shown =
    scale !== undefined || tokenAt(tokens, read.next + 1).text === '%' || prefix.currency !== null || opening === '[';
  // "[10]" before a line of dashes numbers a turn.
  const after = tokenAt(tokens, read.next + 1);
  if (
    !shown ||
    (opening === '[' &&
      scale === undefined &&
      prefix.currency === null &&
      after.type === 'sign' &&
      after.text !== '%' &&
      !after.glued)
  )
    return null;
  const exponent = read.scale ? 0 : (scale ?? 0);
  const numeral = { ...read.numeral, exponent: read.numeral.exponent + exponent, place: read.numeral.place + exponent };
  const behind = scale === undefined || read.scale ? read.next + 1 : read.next + 2;
  return complete(
    tokens,
    at,
    { ...read, numeral, scale: read.scale || scale !== undefined },
    behind,
    prefix.currency,
    negative || below,
    source,
  );
}

function complete(
  tokens: readonly Token[],
  at: number,
  read: ReadNumeral,
  from: number,
  currency: string | null,
  negative: boolean,
  source: string,
): TermAt | null {
  const value = numeralValue(read.numeral);
  const { start } = tokenAt(tokens, at);
  const decimal = read.numeral.digits.includes('.');
  const unit = currency === null ? readUnit(tokens, from, decimal) : null;
  const base = { start, numeral: read.numeral, negative, at, words: read.words, talk: false };
  if (currency !== null || unit !== null) {
    const next = unit?.next ?? trailingName(tokens, from, currency);
    const end = tokenAt(tokens, next - 1).end;
    const { kind, shift } = unit ?? { kind: 'money' as const, shift: 0 };
    return {
      ...base,
      end,
      after: end,
      kind,
      shift,
      currency: currency ?? unit?.currency ?? null,
      unit: null,
      next,
      behind: next,
      anchored: true,
    };
  }
  const counted = readCounted(tokens, from, source, value <= 12 && !read.scale && !decimal, value === 1);
  const talk = counted === 'talk';
  const noun = counted === 'talk' ? null : counted;
  const next = noun?.next ?? from;
  const behind = noun?.behind ?? next;
  const end = tokenAt(tokens, next - 1).end;
  const after = Math.max(end, tokenAt(tokens, behind - 1).end);
  return {
    ...base,
    end,
    after,
    kind: 'number',
    shift: 0,
    currency: null,
    unit: noun?.unit ?? null,
    next,
    behind,
    talk,
    anchored: noun !== null || read.scale,
  };
}

/** "RMB 5 million yuan" names its currency twice; "$0.05 cents" does not mean a twentieth of a cent. */
function trailingName(tokens: readonly Token[], at: number, currency: string | null): number {
  const { text } = tokenAt(tokens, at);
  return text === 'yuan' || text === 'renminbi' || text === 'rmb' ? (currency === 'CNY' ? at + 1 : at) : at;
}
