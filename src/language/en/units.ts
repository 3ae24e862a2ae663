import { CODES, ENGLISH_NAMES, ENGLISH_NATIONS } from '../quantities/currencies.js';
import type { QuantityKind } from '../quantities/quantity.js';
import { type Token, tokenAt } from './tokens.js';

/** A unit behind a number. `next` is the token behind the quantity's span, `behind` the one behind a counted noun. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly shift: number;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly next: number;
  readonly behind: number;
}

const measure = (kind: QuantityKind, next: number, shift = 0, currency: string | null = null): Unit => ({
  kind,
  shift,
  currency,
  unit: null,
  next,
  behind: next,
});

const PERCENT = new Set(['%', 'percent', 'percents', 'pct', 'percentage', '％']);
const PERCENTAGE_POINTS = new Set(['pp', 'pps', 'ppt', 'ppts']);
const BASIS_POINTS = new Set(['bp', 'bps', 'bip', 'bips']);
const POINT = new Set(['point', 'points']);

/** Percent, points, multiples or money behind a number, at token `at`; `decimal` tells "1.5 points" from "2 points". */
export function readUnit(tokens: readonly Token[], at: number, decimal: boolean): Unit | null {
  const hyphen = tokenAt(tokens, at).text === '-' && tokenAt(tokens, at).glued && tokenAt(tokens, at + 1).glued ? 1 : 0;
  const next = at + hyphen;
  const { text } = tokenAt(tokens, next);
  const gap = tokenAt(tokens, next + 1).text === '-' ? 1 : 0;
  const second = tokenAt(tokens, next + 1 + gap).text;
  if (PERCENT.has(text))
    return POINT.has(second) ? measure('percentage_points', next + 2 + gap) : measure('percent', next + 1);
  if (text === 'per' && second === 'cent') return measure('percent', next + 2);
  if (text === 'basis' && POINT.has(second)) return measure('basis_points', next + 2 + gap);
  if (BASIS_POINTS.has(text)) return measure('basis_points', next + 1);
  if (PERCENTAGE_POINTS.has(text)) return measure('percentage_points', next + 1);
  if (decimal && POINT.has(text)) return measure('percentage_points', next + 1);
  if (((text === 'x' || text === 'X') && tokenAt(tokens, next).glued) || text === '×' || text === 'fold')
    return measure('ratio', next + 1);
  if (text === 'times') return second === 'a' || second === 'per' ? null : measure('ratio', next + 1);
  return readMoney(tokens, next);
}

const CENTS: ReadonlyMap<string, string | null> = new Map([
  ['cent', null],
  ['cents', null],
  ['pence', 'GBP'],
  ['fen', 'CNY'],
]);

/** "yuan", "US dollars", "Hong Kong dollars", "cents", "RMB" behind a number. */
function readMoney(tokens: readonly Token[], at: number): Unit | null {
  const nation = readNation(tokens, at);
  const next = nation?.next ?? at;
  const { text, type, capital } = tokenAt(tokens, next);
  if (type !== 'word') return null;
  if (CENTS.has(text)) return measure('money', next + 1, -2, nation?.currency ?? CENTS.get(text) ?? null);
  const name = ENGLISH_NAMES.get(text);
  if (name !== undefined && text !== 'won') {
    const own = /^dollars?$|^yuan$/u.test(text) ? (nation?.currency ?? name) : name;
    return measure('money', next + 1, 0, own);
  }
  if (text === 'won' && nation !== null) return measure('money', next + 1, 0, 'KRW');
  const code = nation === null && capital ? CODES.get(text) : undefined;
  if (code === undefined || text === 'rs') return null;
  return measure('money', tokenAt(tokens, next + 1).text === 'yuan' ? next + 2 : next + 1, 0, code);
}

function readNation(tokens: readonly Token[], at: number): { currency: string; next: number } | null {
  const { text } = tokenAt(tokens, at);
  // "U.S. dollars" is five tokens.
  if (text === 'u' && tokenAt(tokens, at + 1).text === '.' && tokenAt(tokens, at + 2).text === 's') {
    return { currency: 'USD', next: tokenAt(tokens, at + 3).text === '.' ? at + 4 : at + 3 };
  }
  const pair = ENGLISH_NATIONS.get(`${text} ${tokenAt(tokens, at + 1).text}`);
  if (pair !== undefined) return { currency: pair, next: at + 2 };
  const single = ENGLISH_NATIONS.get(text);
  return single === undefined ? null : { currency: single, next: at + 1 };
}

const TIMES = new Set(
  'day days week weeks month months quarter quarters year years hour hours minute minutes seconds'.split(' '),
);

/** Measures written as abbreviations, glued to the number or not. */
const ABBREVIATED = new Set('gwh mwh kwh gw mw kw km kg nm mm tb gb pb ghz'.split(' '));

/** Words that end the search for a counted noun: it was none, or it stands elsewhere. */
const STOPS = new Set(
  (
    'is was has does as its this his hers ours theirs yours us versus plus less unless across towards thus perhaps always yes besides ' +
    'of in on at by to from for with and or but the a an our we you they he she it i per than that which who when while where if so not no ' +
    'up down over under about during since until before after compared respectively year quarter increase decrease growth basis percent ' +
    'goes comes says seems means makes takes gives shows represents includes remains continues reflects starts begins ends against ' +
    'will would can could should may might have had been were are be being'
  ).split(' '),
);
/** Behind a hyphen these say how exact the number is. */
const NO_NOUNS = new Set(['plus', 'odd', 'ish', 'something']);
/** Plurals that do not end in s. */
const PLURALS = new Set('people men women children staff personnel headcount aircraft units'.split(' '));
/** What is counted in talking rather than in business. */
const TALK = new Set(
  (
    'question questions thing things reason reasons point points aspect aspects part parts way ways side sides type types kind kinds ' +
    'factor factors area areas topic topics item items word words piece pieces example examples comment comments ones perspectives ' +
    'fronts dimensions highlights steps bits follow-ups followups ups parts comments trends folds hands levels stages drivers issues ' +
    'sources dynamics elements parties places options buckets messages features characteristics numbers metrics others directions moments pillars'
  ).split(' '),
);

const plural = ({ text, type }: Token): boolean =>
  type === 'word' &&
  !STOPS.has(text) &&
  (PLURALS.has(text) || (text.length > 3 && text.endsWith('s') && !/(?:ss|us|is|ous)$/u.test(text)));

/** A blank line before a token ends what the number could count. */
function isNewParagraph(tokens: readonly Token[], at: number, source: string): boolean {
  const { start, glued } = tokenAt(tokens, at);
  const { end } = tokenAt(tokens, at - 1);
  return !glued && start - end > 1 && source.slice(end, Math.min(start, end + 8)).split('\n').length > 2;
}

/** A unit of time (inside the span) or a counted noun (outside it) behind a number. Null for the nouns of talk. */
export function readCounted(
  tokens: readonly Token[],
  at: number,
  source: string,
  small: boolean,
  one: boolean,
): Unit | 'talk' | null {
  const hyphen = tokenAt(tokens, at).text === '-' && tokenAt(tokens, at).glued && tokenAt(tokens, at + 1).glued ? 1 : 0;
  const noun = tokenAt(tokens, at + hyphen);
  if (TIMES.has(noun.text) && (hyphen === 1 || one || noun.text.endsWith('s'))) {
    return {
      kind: 'number',
      shift: 0,
      currency: null,
      unit: noun.text,
      next: at + hyphen + 1,
      behind: at + hyphen + 1,
    };
  }
  if (hyphen === 1) {
    if (noun.type !== 'word' || noun.text.length < 3 || small || NO_NOUNS.has(noun.text)) return null;
    return { kind: 'number', shift: 0, currency: null, unit: noun.text, next: at, behind: at + 2 };
  }
  if (ABBREVIATED.has(noun.text)) {
    return {
      kind: 'number',
      shift: 0,
      currency: null,
      unit: source.slice(noun.start, noun.end),
      next: at,
      behind: at + 1,
    };
  }
  for (let words = 0; words < 4; words++) {
    const token = tokenAt(tokens, at + words);
    if (token.type !== 'word' || STOPS.has(token.text) || isNewParagraph(tokens, at + words, source)) return null;
    if (small && TALK.has(token.text)) return 'talk';
    if (!plural(token)) continue;
    const from = tokenAt(tokens, at);
    return {
      kind: 'number',
      shift: 0,
      currency: null,
      unit: source.slice(from.start, token.end),
      next: at,
      behind: at + words + 1,
    };
  }
  return null;
}
