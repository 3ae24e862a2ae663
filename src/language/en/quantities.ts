import type { Span } from '../../document/span.js';
import { addressSpans } from '../quantities/addresses.js';
import { CODES, SHARED_SYMBOLS, SYMBOL_PREFIXES, SYMBOLS, scaledCode } from '../quantities/currencies.js';
import { numeralValue } from '../quantities/numeral.js';
import type { Qualifier, Quantity } from '../quantities/quantity.js';
import { quantityOf, rangeOf } from '../quantities/term.js';
import { CALENDAR_WORDS, readCalendar } from './calendar.js';
import { isCurrencyNoun } from './currencies.js';
import { type Cut, cutText } from './cut.js';
import { MULTIPLES, ONES, PARTS, SCALES, TENS } from './number-words.js';
import { qualifierAround } from './qualifiers.js';
import { readTerm, type TermAt } from './terms.js';
import { Starts, Tokens, tokenAt } from './tokens.js';

/** Words that an amount can start with: most words of a text are none and need no closer look. */
const TERM_WORDS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...MULTIPLES.keys(),
  ...PARTS.keys(),
  ...CODES.keys(),
  ...SYMBOL_PREFIXES.keys(),
  ...[
    'minus',
    'negative',
    'a',
    'an',
    'percent',
    'percents',
    'percentage',
    'percentages',
    'per',
    'point',
    'oh',
    'hundred',
  ],
]);
const WORDS: ReadonlySet<string> = new Set([...CALENDAR_WORDS, ...TERM_WORDS]);
const STARTS = new Starts(WORDS, new Set([...SYMBOLS.keys(), ...'-−([\\.%'.split('')]));

/** Every quantity of an English passage; `cut` if the caller has cut it, in whichever text it stands. */
export function findEnglishQuantities(text: string, cut: Cut = cutText(text)): Quantity[] {
  const tokens = new Tokens(cut, STARTS);
  const addresses = addressSpans(text);
  const found: Quantity[] = [];
  let next = 0;
  let address = 0;
  for (const at of tokens.anchors) {
    if (at < next) continue;
    const { start } = tokenAt(tokens, at);
    while (address < addresses.length && (addresses[address] as Span).end <= start) address++;
    if (address < addresses.length && (addresses[address] as Span).start <= start) continue;
    if (!mayStart(tokens, at)) continue;
    const step = readAt(tokens, at, next);
    if (step.quantity !== null) found.push(step.quantity);
    next = Math.max(step.next, at + 1);
  }
  return found;
}

function mayStart(tokens: Tokens, at: number): boolean {
  const { text, type } = tokenAt(tokens, at);
  if (type === 'number') return true;
  if (type === 'sign') return text !== '.' || !tokenAt(tokens, at).glued;
  if (text !== 'a' && text !== 'an') return WORDS.has(text);
  const { text: next, glued } = tokenAt(tokens, at + 1);
  return (
    (glued && SHARED_SYMBOLS.has(next)) ||
    next === 'dozen' ||
    next === 'half' ||
    next === 'year' ||
    next === 'month' ||
    SCALES.has(next) ||
    PARTS.has(next) ||
    isCurrencyNoun(next)
  );
}

interface Step {
  readonly quantity: Quantity | null;
  readonly next: number;
}

function readAt(tokens: Tokens, at: number, floor: number): Step {
  const calendar = isPartOfName(tokens, at) ? null : readCalendar(tokens, at);
  if (calendar !== null) return calendar;
  const { type, text } = tokenAt(tokens, at);
  if (type === 'word' && !TERM_WORDS.has(text)) return { quantity: null, next: at + 1 };
  const term = readTerm(tokens, at, floor);
  if (term === null) return { quantity: null, next: at + 1 };
  if (isPartOfName(tokens, term.at) || isIdentifier(tokens, term)) return { quantity: null, next: term.next };
  const qualifier = qualifierAround(tokens, term.at, term.behind, term.next);
  const range = readRange(tokens, term, qualifier);
  if (range !== null) return range;
  if (!isQuantity(tokens, term, qualifier)) return { quantity: null, next: term.next };
  return { quantity: quantityOf(term, qualifier), next: term.next };
}

/** Words that number things rather than count them: "Tier 1", "No. 5", "day one", "GPT 4". */
const LABELS = new Set(
  'number no tier phase level version series step page slide article section item chapter part gen generation type class model day star windows figure table note form rule line gpt covid option round grade speaker fortune code passcode id pin'.split(
    ' ',
  ),
);
/** Prefixes that may be glued to a number with a hyphen: "mid-2024", "sub-10%". */
const OPEN_PREFIXES = new Set(
  'mid low high sub pre post early late non upper lower over under about around approximately'.split(' '),
);

/** S5, X7, O2O, COVID-19, 24/7, 8:00, 3.5.1: a number glued to letters or to another number. */
function isPartOfName(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.type !== 'number' || !token.glued) return false;
  const before = tokenAt(tokens, at - 1);
  if (before.type === 'word') return scaledCode(before.text) === null;
  if (!before.glued || !/^[-/:.·_&’'–]$/u.test(before.text))
    return before.text === '#' || before.text === '/' || before.text === ':';
  const far = tokenAt(tokens, at - 2);
  if (far.type === 'word' && before.text === '-') return !OPEN_PREFIXES.has(far.text);
  return far.type === 'word' || far.type === 'number';
}

const FESTIVAL = /^(?:618|11\.11|6\.18|12\.12)$/u;
const SALE = /^(?:grand|promotion|shopping|festival|campaign|sales?|event|period|season)$/u;
/** Longer runs of digits without commas, units or scales identify a call or an account. */
const LONGEST_COUNT = 6;

/** 5G, 3rd, 1990s, 10-K, 24/7, 8:30, "Tier 1", "Double 11", "451 Research": a number that names something. */
function isIdentifier(tokens: Tokens, term: TermAt): boolean {
  if (term.kind !== 'number') return false;
  const number = tokenAt(tokens, term.at);
  const before = tokenAt(tokens, term.at - 1);
  const behind = tokenAt(tokens, term.next);
  if (behind.glued && behind.type === 'word' && term.unit?.toLowerCase() !== behind.text) return true;
  if (before.text === 'double' || before.text === 'triple' || (FESTIVAL.test(number.text) && SALE.test(behind.text)))
    return true;
  if (term.words) return number.capital && behind.capital && before.text !== '' && before.text !== '.';
  const small = numeralValue(term.numeral) < 10;
  const label = before.text === '.' ? tokenAt(tokens, term.at - 2).text : before.text;
  if (LABELS.has(label) && (small || !term.anchored))
    return !(label === 'number' && tokenAt(tokens, term.at - 2).text === 'the');
  if (term.unit !== null) return small && isNamePart(tokens, term.at);
  if (term.anchored) return false;
  // "[10]" numbers a turn, "'18" names a year.
  if ((before.text === '[' && behind.text === ']') || (number.glued && /^['’‘]$/u.test(before.text))) return true;
  const second = tokenAt(tokens, term.next + 1);
  if (
    behind.glued &&
    second.glued &&
    (/^[/:]$/u.test(behind.text)
      ? second.type === 'number'
      : behind.text === '-' && second.type === 'word' && second.text.length < 3)
  )
    return true;
  if (/^[0-9]+$/u.test(number.text) && (number.text.length > LONGEST_COUNT || /^0[0-9]/u.test(number.text)))
    return true;
  if (numeralValue(term.numeral) >= 1000 && number.text.includes(',')) return false;
  return (
    isNamePart(tokens, term.at) ||
    (behind.capital && behind.type === 'word' && !behind.glued && !MONEY_WORDS.has(behind.text))
  );
}

const MONEY_WORDS: ReadonlySet<string> = new Set(CODES.keys());

/** "Ryzen 7", "AppStream 2.0": behind a capital inside a sentence. */
function isNamePart(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const far = tokenAt(tokens, at - 2);
  return (
    before.type === 'word' &&
    before.capital &&
    before.text.length > 1 &&
    far.type === 'word' &&
    !CALENDAR.has(before.text)
  );
}

const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS);

/** A small number without unit or noun is a word among others. */
function isQuantity(tokens: Tokens, term: TermAt, qualifier: Qualifier): boolean {
  if (term.talk) return false;
  if (term.anchored)
    return !(term.words && term.unit !== null && numeralValue(term.numeral) === 1 && !isOne(tokens, term));
  const value = numeralValue(term.numeral);
  if (term.numeral.digits.includes('.')) return true;
  if (term.words) return value > 12;
  const behind = tokenAt(tokens, term.next);
  if (
    behind.text === '-' &&
    behind.glued &&
    tokenAt(tokens, term.next + 1).glued &&
    tokenAt(tokens, term.next + 1).type === 'number'
  )
    return false;
  return value >= 10 || (qualifier !== 'exact' && value > 1);
}

/** "one year", "one quarter": only of a stretch of time behind these. */
const isOne = (tokens: Tokens, term: TermAt): boolean =>
  /^(?:in|within|over|for|past|next|about|than|least|approximately|around)$/u.test(tokenAt(tokens, term.at - 1).text);

const MOVES =
  /\b(?:increas|ris|rose|grew|grow|improv|went|mov|expand|declin|decreas|fell|fall|drop|narrow|widen|rais|lower|reduc|cut|chang|up|down|jump|climb|shrank|shrunk|contract|shorten|adjust)/u;

const VIEW_OF =
  /\b(?:views?|guidance|guide|outlook|range|forecasts?|estimates?|expectations?|targets?|projections?) of$/u;

/** Verbs that move a measure, whatever stands between them and `from`. */
const MOVED_FROM =
  /\b(?:raised|lowered|reduced|increased|decreased|improved|expanded|narrowed|cut|extended|shortened|stretch(?:ed)?|widened)\b/u;

/** "RMB8.5 to 9.1 billion", "between A and B", "20%-30%", "370 or 360"; a movement "from A to B" is two quantities. */
function readRange(tokens: Tokens, from: TermAt, qualifier: Qualifier): Step | null {
  for (const place of from.behind === from.next ? [from.next] : [from.next, from.behind]) {
    const link = tokenAt(tokens, place).text;
    if (!isLink(tokens, place, from, link)) continue;
    const to = readTerm(tokens, place + 1);
    if (to === null || to.talk || isIdentifier(tokens, to) || !bothCount(from, to)) continue;
    if (isChain(tokens, to, link)) continue;
    const around = qualifier === 'exact' ? qualifierAround(tokens, to.at, to.behind, to.next) : qualifier;
    const inner = /^(?:[-–—~～]|to)$/u.test(link) ? qualifier : around;
    const range = rangeOf(from, to, inner, link === 'or');
    if (range !== null && isNarrow(range, link, tokens, from)) return { quantity: range, next: to.next };
  }
  return null;
}

const LINKS = new Set(['to', 'through', 'and', 'or', '-', '–', '—', '~', '～']);

function isLink(tokens: Tokens, place: number, from: TermAt, link: string): boolean {
  if (!LINKS.has(link)) return false;
  if (link === 'or') return true;
  if (link !== 'to' && link !== 'through' && link !== 'and') return tokenAt(tokens, place + 1).text !== link;
  const before = [-6, -5, -4, -3, -2, -1].map((back) => tokenAt(tokens, from.at + back).text);
  if (link === 'and') return before.slice(3).includes('between') || before.join(' ').includes('range of');
  if (before.at(-1) === 'from') {
    // `raised the requirement in March, on average from 15% to 18%`
    const far = [-14, -13, -12, -11, -10, -9, -8, -7].map((back) => tokenAt(tokens, from.at + back).text);
    if (MOVED_FROM.test(far.join(' '))) return false;
  }
  // "up from our earlier view of $3.95 to $4.15": what was guided is a range.
  if (VIEW_OF.test(before.join(' '))) return true;
  return !(before.includes('from') && MOVES.test(before.join(' ')) && before.at(-1) !== 'to');
}

/** "one to two" counts nothing, "one to two percentage points" does. */
const bothCount = (from: TermAt, to: TermAt): boolean =>
  to.anchored || from.anchored || (!from.words && !to.words && numeralValue(to.numeral) >= 10);

/** 400-820-8888, 1-2-3: no range. */
const isChain = (tokens: Tokens, to: TermAt, link: string): boolean =>
  link === '-' &&
  tokenAt(tokens, to.next).text === '-' &&
  tokenAt(tokens, to.next).glued &&
  tokenAt(tokens, to.next + 1).type === 'number';

/** "370 or 360" are two guesses at one number; "rose $1 billion to $5 billion" is a step and a level. */
function isNarrow(range: Quantity, link: string, tokens: Tokens, from: TermAt): boolean {
  const low = Math.abs(range.low ?? 0);
  const high = Math.abs(range.high ?? 0);
  if (link === 'or') return high <= low * 2;
  // "2- 22,700" is a false start.
  if (link === '-' && range.kind === 'number' && low > 0 && high > low * 20) return false;
  const moved = MOVES.test(`${tokenAt(tokens, from.at - 2).text} ${tokenAt(tokens, from.at - 1).text}`);
  return !(link === 'to' && moved && range.kind !== 'percent' && high > low * 3);
}
