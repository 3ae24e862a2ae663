import type { QuantityKind } from '../quantities/quantity.js';
import { readCurrencyBehind } from './currencies.js';
import { type Token, type Tokens, tokenAt } from './tokens.js';

/** A unit behind a number. `next` is the token behind the quantity's span, `behind` the one behind a counted noun. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly shift: number;
  /** The power of ten of a scale that stands in or behind the unit: 6 in "USD million". */
  readonly power: number;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly next: number;
  readonly behind: number;
}

const measure = (kind: QuantityKind, next: number, shift = 0, currency: string | null = null): Unit => ({
  kind,
  shift,
  power: 0,
  currency,
  unit: null,
  next,
  behind: next,
});

const PERCENT = new Set(['%', 'percent', 'percents', 'pct', 'percentage', '％']);
const PERCENTAGE_POINTS = new Set(['pp', 'pps', 'ppt', 'ppts']);
const SHORT_POINTS = new Set(['pt', 'pts']);
/** "p.p." and "b.p.": the letters before the first full stop. */
const DOTTED: ReadonlyMap<string, QuantityKind> = new Map([
  ['p', 'percentage_points'],
  ['b', 'basis_points'],
]);
const BASIS_POINTS = new Set(['bp', 'bps', 'bip', 'bips']);
const POINT = new Set(['point', 'points']);

/** A place, or the one behind a hyphen that joins a word to the number there: "60-basis-point". */
export const behindHyphen = (tokens: Tokens, at: number): number =>
  tokenAt(tokens, at).text === '-' && tokenAt(tokens, at).glued && tokenAt(tokens, at + 1).glued ? at + 1 : at;

/** Percent, points, multiples or money behind a number, at token `at`; `decimal` tells "1.5 points" from "2 points". */
export function readUnit(tokens: Tokens, at: number, decimal: boolean, scale: boolean): Unit | null {
  const next = behindHyphen(tokens, at);
  const { text } = tokenAt(tokens, next);
  const gap = tokenAt(tokens, next + 1).text === '-' ? 1 : 0;
  const second = tokenAt(tokens, next + 1 + gap).text;
  if (PERCENT.has(text)) {
    const points = POINT.has(second) || (SHORT_POINTS.has(second) && (text === '%' || text === 'pct'));
    return points ? measure('percentage_points', next + 2 + gap) : measure('percent', next + 1);
  }
  if (text === 'per' && second === 'cent') return measure('percent', next + 2);
  if (text === 'basis' && POINT.has(second)) return measure('basis_points', next + 2 + gap);
  if (BASIS_POINTS.has(text)) return measure('basis_points', next + 1);
  if (PERCENTAGE_POINTS.has(text)) return measure('percentage_points', next + 1);
  if (decimal && (POINT.has(text) || SHORT_POINTS.has(text))) return measure('percentage_points', next + 1);
  const dotted = second === '.' && tokenAt(tokens, next + 2).text === 'p' ? DOTTED.get(text) : undefined;
  const perCent = text === 'p' && second === '.' && tokenAt(tokens, next + 2).text === 'c';
  if (perCent) return measure('percent', tokenAt(tokens, next + 3).text === '.' ? next + 4 : next + 3);
  if (dotted !== undefined) return measure(dotted, tokenAt(tokens, next + 3).text === '.' ? next + 4 : next + 3);
  if (text === 'x' || text === 'X' || text === '×' || text === 'fold') {
    const factor =
      tokenAt(tokens, next + 1).type === 'number' || (text === 'x' && !decimal && !tokenAt(tokens, next).glued);
    return factor ? null : measure('ratio', next + 1);
  }
  if (text === 'times') return second === 'a' || second === 'per' ? null : measure('ratio', next + 1);
  const money = readCurrencyBehind(tokens, next, scale);
  if (money === null) return null;
  const { shift, power, currency } = money;
  return { kind: 'money', shift, power, currency, unit: null, next: money.next, behind: money.next };
}

const MOVED = new Set('up down by rose fell gained lost added improved declined dropped widened narrowed'.split(' '));
const SHARES = new Set(
  '% percent margin margins percentage share revenue revenues sales growth rate rates yield ratio penetration utilization occupancy churn'.split(
    ' ',
  ),
);
const ABOUT = new Set('about around roughly approximately nearly almost over another some'.split(' '));
/** What so many points are of: always of a hundred. */
const MOVES_OF_SHARES = new Set(
  'growth margin margins share expansion compression improvement headwind headwinds tailwind tailwinds drag leverage deleverage accretion dilution'.split(
    ' ',
  ),
);
const NEAR = 12;

/**
 * "Margin was 30%, up 11 points", "two points of growth": whole points that move a percentage, or are of one, are percentage
 * points.
 */
export function isPointOfShare(tokens: Tokens, at: number, from: number): boolean {
  if (!POINT.has(tokenAt(tokens, from).text)) return false;
  const { text: behind } = tokenAt(tokens, from + 1);
  if (MOVES_OF_SHARES.has(tokenAt(tokens, behind === 'of' ? from + 2 : from + 1).text)) return true;
  const before = ABOUT.has(tokenAt(tokens, at - 1).text) ? at - 2 : at - 1;
  if (!MOVED.has(tokenAt(tokens, before).text) && behind !== 'higher' && behind !== 'lower') return false;
  for (let back = 2; back <= NEAR; back++) {
    const { text } = tokenAt(tokens, at - back);
    if (SHARES.has(text)) return true;
    if (text === '' || (text === '.' && !tokenAt(tokens, at - back + 1).glued)) return false;
  }
  return false;
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
  (PLURALS.has(text) ||
    text.endsWith('people') ||
    (text.length > 3 && text.endsWith('s') && !/(?:ss|us|is|ous|['’]s)$/u.test(text)));

/** A blank line before a token ends what the number could count, and so does the end of a table's row. */
function isNewParagraph(tokens: Tokens, at: number): boolean {
  const { source } = tokens;
  const { start, glued } = tokenAt(tokens, at);
  const { end } = tokenAt(tokens, at - 1);
  if (glued) return false;
  const gap = source.slice(end, Math.min(start, end + 8));
  if (!gap.includes('\n')) return false;
  return gap.split('\n').length > 2 || source[tokenAt(tokens, at - 1).start - 1] === '\t';
}

/** Inside a noun: the hyphen of "solar-powered vans", the "and" of "car and truck makers". */
function isJoint(tokens: Tokens, at: number): boolean {
  const { text, glued } = tokenAt(tokens, at);
  const { type, glued: held, text: next } = tokenAt(tokens, at + 1);
  if (type !== 'word') return false;
  return text === '-' ? glued && held : text === 'and' && !STOPS.has(next);
}

/** The full stops of "U.S. embassy staff". */
function isInitials(tokens: Tokens, at: number): boolean {
  const letter = tokenAt(tokens, at - 1);
  return tokenAt(tokens, at).text === '.' && letter.capital && letter.text.length === 1 && tokenAt(tokens, at).glued;
}

/** "20 plus stores", "a dozen or so stores": how many words tell that the number is loose, before the noun. */
function looseSuffix(tokens: Tokens, at: number): number {
  const { text } = tokenAt(tokens, at);
  if (text === 'plus' || text === 'odd') return 1;
  return text === 'or' && tokenAt(tokens, at + 1).text === 'so' ? 2 : 0;
}

const PARTITIVES = new Set('them the our these those its their'.split(' '));
const FINITE = new Set('are were will have is was remain this next'.split(' '));

/** "four of them", "two of the dealers", "two more are": a small number that counts things named elsewhere. */
export function isPartitive(tokens: Tokens, at: number): boolean {
  const second = tokenAt(tokens, at + 1).text;
  const { text } = tokenAt(tokens, at);
  return (text === 'of' && PARTITIVES.has(second)) || (text === 'more' && FINITE.has(second));
}

/** A unit of time (inside the span) or a counted noun (outside it) behind a number. Null for the nouns of talk. */
export function readCounted(tokens: Tokens, at: number, small: boolean, one: boolean): Unit | 'talk' | null {
  const hyphen = tokenAt(tokens, at).text === '-' && tokenAt(tokens, at).glued && tokenAt(tokens, at + 1).glued ? 1 : 0;
  const noun = tokenAt(tokens, at + hyphen);
  if (TIMES.has(noun.text) && (hyphen === 1 || one || noun.text.endsWith('s'))) {
    return {
      kind: 'number',
      shift: 0,
      power: 0,
      currency: null,
      unit: noun.text,
      next: at + hyphen + 1,
      behind: at + hyphen + 1,
    };
  }
  if (hyphen === 1) {
    if (noun.type !== 'word' || noun.text.length < 3 || small || NO_NOUNS.has(noun.text)) return null;
    return { kind: 'number', shift: 0, power: 0, currency: null, unit: noun.text, next: at, behind: at + 2 };
  }
  if (ABBREVIATED.has(noun.text)) {
    return {
      kind: 'number',
      shift: 0,
      power: 0,
      currency: null,
      unit: tokens.source.slice(noun.start, noun.end),
      next: at,
      behind: at + 1,
    };
  }
  const first = at + looseSuffix(tokens, at);
  for (let words = 0, place = first; words < 4; place++) {
    const token = tokenAt(tokens, place);
    if (words > 0 && words < 3 && (isJoint(tokens, place) || isInitials(tokens, place))) continue;
    if (token.type !== 'word' || STOPS.has(token.text) || isNewParagraph(tokens, place)) return null;
    words++;
    if (small && TALK.has(token.text)) return 'talk';
    if (!plural(token)) continue;
    const from = tokenAt(tokens, first);
    return {
      kind: 'number',
      shift: 0,
      power: 0,
      currency: null,
      unit: tokens.source.slice(from.start, token.end),
      next: at,
      behind: place + 1,
    };
  }
  return null;
}
