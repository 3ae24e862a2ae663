import { type Numeral, numeralValue, scaled } from '../quantities/numeral.js';
import { readCoins } from './coins.js';
import {
  isCurrencyNoun,
  readCurrencyBefore,
  readCurrencyBehind,
  readNameBefore,
  readNationBefore,
} from './currencies.js';
import { readDigitShare, readFraction, readMultiple, readPercentOf } from './fractions.js';
import { SCALES } from './number-words.js';
import { type ReadNumeral, readNumeral } from './numerals.js';
import { suffixBound } from './qualifiers.js';
import { type TermAt, termAt } from './term-at.js';
import { type Tokens, tokenAt } from './tokens.js';
import { behindHyphen, isPartitive, isPointOfShare, readCounted, readUnit } from './units.js';

export type { TermAt } from './term-at.js';

const isMinus = (text: string): boolean => text === '-' || text === '−';

/**
 * Reads one number with its sign, currency, scale and unit; null where none starts at token `at`.
 *
 * @param floor the first token that belongs to nothing read before: the name of a currency may stand from there on
 */
export function readTerm(tokens: Tokens, at: number, floor = at): TermAt | null {
  const { type } = tokenAt(tokens, at);
  if (type === 'number') return readDigitShare(tokens, at) ?? readNumber(tokens, at, floor);
  if (type !== 'word') return readPercentOf(tokens, at) ?? readNumber(tokens, at, floor);
  return (
    readMultiple(tokens, at) ??
    readFraction(tokens, at) ??
    readPercentOf(tokens, at) ??
    readArticleAmount(tokens, at) ??
    readNumber(tokens, at, floor)
  );
}

/** What stands before a number: sign and currency, with the token where the number or its bracket is. */
interface Opened {
  readonly at: number;
  readonly open: number;
  readonly currency: string | null;
  /** Whether the currency is only a sign that many share. */
  readonly shared: boolean;
  readonly negative: boolean;
}

function readNumber(tokens: Tokens, at: number, floor: number): TermAt | null {
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
  const loss = sign.text === '(' ? readLoss(tokens, at) : null;
  if (loss !== null) return loss;
  const prefix = tokenAt(tokens, next).type === 'number' ? null : readCurrencyBefore(tokens, next);
  next = prefix?.next ?? next;
  const below = tokenAt(tokens, next).text;
  if (prefix !== null && (isMinus(below) || below === '–') && tokenAt(tokens, next + 1).glued) {
    negative = true;
    next++;
  }
  const opened = { at, open: next, currency: prefix?.currency ?? null, shared: prefix?.shared ?? false, negative };
  const opening = tokenAt(tokens, next).text;
  const bracket =
    opening === '[' || (opening === '(' && (prefix !== null || tokenAt(tokens, next + 1).type === 'number'));
  const read = readNumeral(tokens, bracket ? next + 1 : next, prefix !== null);
  if (read === null) return null;
  return bracket ? readBracketed(tokens, opened, opening, read) : complete(tokens, opened, read, read.next, floor);
}

/** Behind these a bracket holds the amount itself, not an aside to one. */
const BEFORE_AMOUNT = new Set('was were is are of to at from with than against being been be'.split(' '));

/** "net loss was (RMB2.2 million)", "($2.2) million": accountants' brackets around the whole amount make it negative. */
function readLoss(tokens: Tokens, at: number): TermAt | null {
  const prefix = readCurrencyBefore(tokens, at + 1);
  const read = prefix === null ? null : readNumeral(tokens, prefix.next, true);
  if (prefix === null || read === null || tokenAt(tokens, read.next).text !== ')') return null;
  const scale = read.scale ? undefined : SCALES.get(tokenAt(tokens, read.next + 1).text);
  if (scale === undefined && !BEFORE_AMOUNT.has(tokenAt(tokens, at - 1).text)) return null;
  const next = scale === undefined ? read.next + 1 : read.next + 2;
  const { currency } = prefix;
  return termAt(tokens, at, next, {
    kind: 'money',
    numeral: scaled(read.numeral, scale ?? 0),
    currency,
    negative: true,
    anchored: true,
    words: read.words,
  });
}

/** "HKD [3] million", "[14.6%]"; "(5.2)%" and "RMB(2.2) million" are negative, "(US$5 million)" is an aside. */
function readBracketed(tokens: Tokens, opened: Opened, opening: string, read: ReadNumeral): TermAt | null {
  const { open, currency } = opened;
  if (opening === '[' && tokenAt(tokens, read.next).text === '/') return readDoubt(tokens, opened, read);
  if (tokenAt(tokens, read.next).text !== (opening === '[' ? ']' : ')')) {
    // "[14.6%]": the bracket is no part of the number.
    return opening === '(' || currency !== null ? null : complete(tokens, { ...opened, at: open + 1 }, read, read.next);
  }
  const after = tokenAt(tokens, read.next + 1);
  const scale = SCALES.get(after.text);
  const shown = scale !== undefined || after.text === '%' || currency !== null || opening === '[';
  // "[10]" before a line of dashes numbers a turn.
  const numbersTurn =
    opening === '[' && scale === undefined && currency === null && after.type === 'sign' && after.text !== '%';
  if (!shown || (numbersTurn && !after.glued)) return null;
  const power = read.scale ? 0 : (scale ?? 0);
  const numeral = {
    ...read.numeral,
    exponent: read.numeral.exponent + power,
    place: read.numeral.place + power,
  };
  const behind = scale === undefined || read.scale ? read.next + 1 : read.next + 2;
  const whole = { ...read, numeral, scale: read.scale || scale !== undefined };
  return complete(tokens, { ...opened, negative: opened.negative || opening === '(' }, whole, behind);
}

/** "HKD [3/7] million": the transcriber heard one or the other. */
function readDoubt(tokens: Tokens, opened: Opened, first: ReadNumeral): TermAt | null {
  const second = readNumeral(tokens, first.next + 1, false);
  if (second === null || tokenAt(tokens, second.next).text !== ']') return null;
  const [low, high] = [numeralValue(first.numeral), numeralValue(second.numeral)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const scale = SCALES.get(tokenAt(tokens, second.next + 1).text) ?? 0;
  const numeral = { digits: String(low), exponent: scale, place: scale, spread: high - low, more: false };
  const next = scale > 0 ? second.next + 2 : second.next + 1;
  const term = complete(tokens, opened, { numeral, next, words: false, scale: scale > 0 }, next);
  return low < high && term.anchored ? term : null;
}

/** Adds currency, unit or counted noun, whichever stands behind token `from - 1`. */
function complete(tokens: Tokens, opened: Opened, read: ReadNumeral, from: number, floor = opened.at): TermAt {
  const { at, negative } = opened;
  if (opened.currency !== null) return completeMoney(tokens, withNation(tokens, opened, floor), read, from);
  const decimal = read.numeral.digits.includes('.');
  const noun = suffixBound(tokens, from) === null ? from : from + 2;
  const point = behindHyphen(tokens, from);
  if (isPointOfShare(tokens, at, point))
    return termAt(tokens, at, point + 1, {
      kind: 'percentage_points',
      numeral: read.numeral,
      negative,
      anchored: true,
      words: read.words,
    });
  const unit = readUnit(tokens, noun, decimal, read.scale);
  if (unit !== null) {
    const numeral = scaled(read.numeral, unit.power);
    if (unit.kind !== 'money')
      return termAt(tokens, at, unit.next, {
        kind: unit.kind,
        numeral,
        shift: unit.shift,
        negative,
        anchored: true,
        words: read.words,
      });
    return withCoins(tokens, at, unit.next, {
      numeral,
      currency: unit.currency,
      shift: unit.shift,
      negative,
      words: read.words,
    });
  }
  const small = !read.scale && !decimal && numeralValue(read.numeral) <= 12;
  const counted = readCounted(tokens, noun, small, small && read.numeral.digits === '1');
  const timed = counted !== null && counted !== 'talk' && counted.next > noun;
  const name = at === opened.open && !timed ? readName(tokens, read, at, floor) : null;
  if (name !== null) {
    const numeral = scaled(read.numeral, name.power);
    return termAt(tokens, name.from, from, {
      kind: 'money',
      numeral,
      currency: name.currency,
      anchored: true,
      words: read.words,
    });
  }
  const said = counted === 'talk' ? null : counted;
  return termAt(tokens, at, timed && said !== null ? said.next : from, {
    kind: 'number',
    numeral: read.numeral,
    negative,
    unit: said?.unit ?? null,
    behind: said?.behind ?? from,
    talk: counted === 'talk',
    anchored: said !== null || read.scale || (small && read.numeral.digits !== '1' && isPartitive(tokens, noun)),
    words: read.words,
  });
}

/** "dollar 22.5 million", "MEUR 60": a name in front of what can only be an amount. */
function readName(tokens: Tokens, read: ReadNumeral, at: number, floor: number): ReturnType<typeof readNameBefore> {
  const name = readNameBefore(tokens, at, floor);
  if (name === null || name.power > 0) return name;
  return read.scale || /[,.]/u.test(tokenAt(tokens, at).text) ? name : null;
}

/** "Canadian $ 5 million": the country says whose sign it is. */
function withNation(tokens: Tokens, opened: Opened, floor: number): Opened {
  const nation = opened.shared && !opened.negative ? readNationBefore(tokens, opened.at, floor) : null;
  return nation === null ? opened : { ...opened, at: nation.from, currency: nation.currency, shared: false };
}

/** A currency stands in front; it may be said again, or more exactly, behind: "RMB 5 million yuan", "$15 CAD". */
function completeMoney(tokens: Tokens, opened: Opened, read: ReadNumeral, from: number): TermAt {
  const said = opened.currency;
  const behind = readCurrencyBehind(tokens, from, read.scale);
  const dollars = opened.shared && behind?.currency?.endsWith('D') && tokenAt(tokens, from).type === 'word';
  const again = behind !== null && behind.shift === 0 && behind.power === 0 && (behind.currency === said || dollars);
  const numeral = read.numeral;
  const next = again ? behind.next : from;
  const currency = again ? (behind.currency ?? said) : said;
  return withCoins(tokens, opened.at, next, {
    numeral,
    currency,
    shift: 0,
    negative: opened.negative,
    words: read.words,
  });
}

interface Amount {
  readonly numeral: Numeral;
  readonly currency: string | null;
  readonly shift: number;
  readonly negative: boolean;
  readonly words: boolean;
}

/** "thirteen dollars and forty-five cents" is one amount. */
function withCoins(tokens: Tokens, at: number, next: number, amount: Amount): TermAt {
  const { numeral, currency, shift } = amount;
  const whole = shift > -2 && numeral.exponent === 0 && !numeral.digits.includes('.');
  const coins = whole ? readCoins(tokens, next, currency, shift) : null;
  const sum = coins === null ? numeral : withDecimals(numeral, coins.decimals);
  const { negative, words } = amount;
  return termAt(tokens, at, coins?.next ?? next, {
    kind: 'money',
    numeral: sum,
    currency,
    shift,
    negative,
    anchored: true,
    words,
  });
}

const withDecimals = (numeral: Numeral, decimals: string): Numeral => ({
  ...numeral,
  digits: `${numeral.digits}.${decimals}`,
  place: -decimals.length,
});

/** "a dollar and fifty cents": an article counts a coin only where others follow. */
function readArticleAmount(tokens: Tokens, at: number): TermAt | null {
  if (tokenAt(tokens, at).text !== 'a' || !isCurrencyNoun(tokenAt(tokens, at + 1).text)) return null;
  const unit = readCurrencyBehind(tokens, at + 1, false);
  if (unit === null || unit.shift !== 0 || unit.power !== 0) return null;
  const numeral = { digits: '1', exponent: 0, place: 0, spread: 0, more: false };
  const term = withCoins(tokens, at, unit.next, {
    numeral,
    currency: unit.currency,
    shift: 0,
    negative: false,
    words: true,
  });
  return term.next > unit.next ? term : null;
}
