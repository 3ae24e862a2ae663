import {
  CODES,
  MAJOR_CODES,
  SHARED_SYMBOLS,
  SYMBOL_PREFIXES,
  SYMBOLS,
  scaledCode,
  WORDLIKE_CODES,
} from '../quantities/currencies.js';
import {
  DOLLAR_NATIONS,
  LONGEST_NATION,
  NATION_STARTS,
  NOUNS,
  type Noun,
  PARTS,
  SIGN_NOUNS,
} from './currency-nouns.js';
import { SCALES } from './number-words.js';
import { type Tokens, tokenAt } from './tokens.js';

/** A currency in front of a number and the token behind it. */
export interface CurrencyBefore {
  readonly currency: string;
  readonly next: number;
  /** Whether only a sign that many currencies share was written. */
  readonly shared: boolean;
}

/** A currency behind a number. */
export interface CurrencyBehind {
  /** Null for "cents" and the like, where nobody says whose they are. */
  readonly currency: string | null;
  /** The power of ten of the unit: -2 for cents. */
  readonly shift: number;
  /** The power of ten that stands behind or in the currency: 6 in "75 USD million". */
  readonly power: number;
  readonly next: number;
}

export { isCurrencyNoun } from './currency-nouns.js';

const isSymbol = (text: string): boolean => SYMBOLS.has(text);

/** "u.s." and "u . k ." are four tokens: the word they make, and the token behind. */
function abbreviated(tokens: Tokens, at: number): { word: string; next: number } | null {
  if (tokenAt(tokens, at).text !== 'u' || tokenAt(tokens, at + 1).text !== '.') return null;
  const second = tokenAt(tokens, at + 2).text;
  if (second !== 's' && second !== 'k') return null;
  return { word: `u${second}`, next: tokenAt(tokens, at + 3).text === '.' ? at + 4 : at + 3 };
}

/** Prefixes of a sign that may stand apart from it; the others are words or letters unless they touch it. */
const APART = new Set('us usd hk hkd nt ntd nz nzd c cad mxn mex aud sgd rmb cn jp r'.split(' '));
/** "It gave us $5 million". */
const NEEDS_CAPITAL = new Set(['us', 'r']);
/** What stands between a shared sign and the number: "$US 5 million", "$A20". */
const BEHIND_SIGN = new Set('us a c hk nz s can au'.split(' '));

/** A currency in front of a number: "RMB", "US$", "US\$", "HK $", "$", "$US", "Rs.". */
export function readCurrencyBefore(tokens: Tokens, at: number): CurrencyBefore | null {
  const token = tokenAt(tokens, at);
  if (token.type === 'sign') return readSignBefore(tokens, at);
  if (token.type !== 'word') return null;
  const slash = tokenAt(tokens, at + 1).text === '\\' ? 1 : 0;
  const sign = tokenAt(tokens, at + 1 + slash);
  if (SHARED_SYMBOLS.has(sign.text)) {
    const marked = SYMBOL_PREFIXES.get(token.text);
    const near = sign.glued || (APART.has(token.text) && (token.capital || !NEEDS_CAPITAL.has(token.text)));
    if (marked !== undefined && near && !(token.glued && /^['’]$/u.test(tokenAt(tokens, at - 1).text)))
      return { currency: marked, next: at + 2 + slash, shared: false };
  }
  const currency = codeAt(tokens, at);
  if (currency === null || !isCodeBefore(tokens, at)) return null;
  const dot = tokenAt(tokens, at + 1).text === '.' && CAPITALISED.has(token.text) ? 1 : 0;
  return { currency, next: at + 1 + dot, shared: false };
}

function readSignBefore(tokens: Tokens, at: number): CurrencyBefore | null {
  if (tokenAt(tokens, at).text === '[') return readBracketedBefore(tokens, at);
  const escaped = tokenAt(tokens, at).text === '\\' ? 1 : 0;
  const sign = tokenAt(tokens, at + escaped).text;
  const currency = SYMBOLS.get(sign);
  if (currency === undefined) return null;
  const next = at + escaped + 1;
  const { text, capital, glued } = tokenAt(tokens, next);
  const whose = capital && glued && sign === '$' && BEHIND_SIGN.has(text) ? SYMBOL_PREFIXES.get(text) : undefined;
  if (whose !== undefined && tokenAt(tokens, next + 1).type === 'number')
    return { currency: whose, next: next + 1, shared: false };
  return { currency, next, shared: SHARED_SYMBOLS.has(sign) };
}

/** "[RMB] 5.2 billion": the currency alone stands in a transcriber's bracket. */
function readBracketedBefore(tokens: Tokens, at: number): CurrencyBefore | null {
  const inside = tokenAt(tokens, at + 1).text === '[' ? null : readCurrencyBefore(tokens, at + 1);
  return inside === null || tokenAt(tokens, inside.next).text !== ']' ? null : { ...inside, next: inside.next + 1 };
}

/** Short forms that are written with one capital: "Rs. 500", "Rp 2 trillion". */
const CAPITALISED = new Set(['rs', 'rp']);

/** The currency whose code stands at `at`; codes that are words as well count only in capitals. */
function codeAt(tokens: Tokens, at: number): string | null {
  const { text, capital } = tokenAt(tokens, at);
  const currency = CODES.get(text);
  if (currency === undefined) return null;
  if (CAPITALISED.has(text)) return capital ? currency : null;
  return !WORDLIKE_CODES.has(text) || tokens.isUpperCase(at) ? currency : null;
}

/** "GEL 1.2 million" and "KES 500" are amounts, "ALL 50 states" and "AMD 7" are not. */
function isCodeBefore(tokens: Tokens, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (MAJOR_CODES.has(text) && !WORDLIKE_CODES.has(text)) return true;
  const number = tokenAt(tokens, at + 1);
  if (number.type !== 'number') return CAPITALISED.has(text);
  if (SCALES.has(tokenAt(tokens, at + 2).text)) return true;
  return /[,.]/u.test(number.text) || (!WORDLIKE_CODES.has(text) && number.text.length > 1);
}

/** "yuan", "US dollars", "u . s . dollars", "cents", "RMB", "USD million", "MEUR", "$" behind a number, at token `at`. */
export function readCurrencyBehind(tokens: Tokens, at: number, scale: boolean): CurrencyBehind | null {
  const { type, text } = tokenAt(tokens, at);
  if (text === '¢') return { currency: null, shift: -2, power: 0, next: at + 1 };
  if (type === 'sign')
    return isSymbol(text) && isOwnSign(tokens, at)
      ? withScale(tokens, at + 1, SYMBOLS.get(text) as string, scale)
      : null;
  if (type !== 'word') return null;
  return readNameBehind(tokens, at, scale) ?? readCodeBehind(tokens, at, scale);
}

function readNameBehind(tokens: Tokens, at: number, scale: boolean): CurrencyBehind | null {
  const short = abbreviated(tokens, at);
  const first = short?.word ?? tokenAt(tokens, at).text;
  let next = short?.next ?? at + 1;
  const part = PARTS.get(first);
  if (part !== undefined) return { currency: part.alone, shift: part.shift, power: 0, next };
  const own = NOUNS.get(first);
  if (NATION_STARTS.has(first)) {
    let nation = first;
    for (let words = 1; words <= LONGEST_NATION; words++) {
      const { text } = tokenAt(tokens, next);
      const noun = NOUNS.get(SIGN_NOUNS.get(text) ?? text);
      const currency = noun?.nations.get(nation);
      // "British pounds sterling": the longer name holds.
      if (currency !== undefined) return { currency, shift: 0, power: 0, next: endOfName(tokens, next + 1, currency) };
      const parts = PARTS.get(text);
      if (parts !== undefined && DOLLAR_NATIONS.has(nation))
        return { currency: DOLLAR_NATIONS.get(nation) as string, shift: parts.shift, power: 0, next: next + 1 };
      if (text === '' || (tokenAt(tokens, next).type === 'sign' && text !== '&')) break;
      nation += ` ${text}`;
      next++;
    }
  }
  if (own === undefined || own.alone === null || (own.scaled && !scale)) return null;
  // "Two million pounds of copper" are a weight.
  if (own.alone === 'GBP' && tokenAt(tokens, at + 1).text === 'of') return null;
  return { currency: own.alone, shift: 0, power: 0, next: endOfName(tokens, at + 1, own.alone) };
}

/** "renminbi yuan", "pounds sterling", "euros (EUR)": a name said twice. */
function endOfName(tokens: Tokens, at: number, currency: string): number {
  const { text } = tokenAt(tokens, at);
  const again =
    currency === 'CNY'
      ? text === 'yuan' || text === 'renminbi' || text === 'rmb'
      : currency === 'GBP' && text === 'sterling';
  return again ? at + 1 : at;
}

function readCodeBehind(tokens: Tokens, at: number, scale: boolean): CurrencyBehind | null {
  const { text } = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1);
  const marked = sign.glued && SHARED_SYMBOLS.has(sign.text) ? SYMBOL_PREFIXES.get(text) : undefined;
  if (marked !== undefined) return isOwnSign(tokens, at + 1) ? withScale(tokens, at + 2, marked, scale) : null;
  const currency = codeAt(tokens, at);
  if (currency !== null) {
    if (text === 'rs' || !isOwnCode(tokens, at, scale) || isModifier(tokens, at)) return null;
    return withScale(tokens, endOfName(tokens, at + 1, currency), currency, scale);
  }
  const whole = scale ? null : scaledCode(text);
  return whole === null ? null : { ...whole, shift: 0, next: at + 1 };
}

/** "75 USD million": the scale may stand behind the currency where the number has none. */
function withScale(tokens: Tokens, next: number, currency: string, scale: boolean): CurrencyBehind {
  const power = scale ? undefined : SCALES.get(tokenAt(tokens, next).text);
  return power === undefined || power < 3
    ? { currency, shift: 0, power: 0, next }
    : { currency, shift: 0, power, next: next + 1 };
}

/** Between two numbers a sign belongs to the first one if another sign follows the second ("10 $ 30 $"). */
function isOwnSign(tokens: Tokens, at: number): boolean {
  const behind = tokenAt(tokens, at + 1);
  if (behind.type !== 'number') return behind.text !== '(' && behind.text !== '[' ? true : tokenAt(tokens, at).glued;
  if (behind.glued) return false;
  if (tokenAt(tokens, at).glued) return true;
  return hasCurrency(tokens, at + 2);
}

/** Between two numbers a code belongs to the second one if that is the amount ("in segment 3 RMB 5.2 billion"). */
function isOwnCode(tokens: Tokens, at: number, scale: boolean): boolean {
  const behind = tokenAt(tokens, at + 1);
  if (behind.type !== 'number') return true;
  if (hasCurrency(tokens, at + 2)) return true;
  return scale || !(SCALES.has(tokenAt(tokens, at + 2).text) || /[,.]/u.test(behind.text));
}

/** "5 PHP developers", "10 AMD chips": a code that is a word, before a noun. */
const isModifier = (tokens: Tokens, at: number): boolean => {
  const { type, text, capital } = tokenAt(tokens, at + 1);
  return WORDLIKE_CODES.has(tokenAt(tokens, at).text) && type === 'word' && (capital || /[a-z]{3}s$/u.test(text));
};

/** Whether a currency stands at `at`, or behind a scale there. */
function hasCurrency(tokens: Tokens, at: number): boolean {
  const next = SCALES.has(tokenAt(tokens, at).text) ? at + 1 : at;
  const { text } = tokenAt(tokens, next);
  return isSymbol(text) || CODES.has(text) || (NOUNS.get(text)?.alone ?? null) !== null;
}

/** The name of a currency that ends right before token `at`, not reaching back beyond `floor`: "British pound sterling 9.2 million". */
export function readNameBefore(
  tokens: Tokens,
  at: number,
  floor: number,
): { currency: string; power: number; from: number } | null {
  const word = tokenAt(tokens, at - 1);
  if (at - 1 < floor || word.type !== 'word') return null;
  const noun = NOUNS.get(word.text);
  if (noun === undefined) {
    const whole = word.capital ? scaledCode(word.text) : null;
    return whole === null ? null : { ...whole, from: at - 1 };
  }
  const nation = nationBefore(tokens, at - 1, floor, noun);
  if (nation !== null) return { currency: nation.currency, power: 0, from: nation.from };
  return noun.alone === null || noun.scaled ? null : { currency: noun.alone, power: 0, from: at - 1 };
}

/** The country that ends right before token `at` and has a currency of that noun. */
function nationBefore(
  tokens: Tokens,
  at: number,
  floor: number,
  noun: Noun,
): { currency: string; from: number } | null {
  for (let words = Math.min(LONGEST_NATION, at - floor); words > 0; words--) {
    const from = at - words;
    if (!NATION_STARTS.has(tokenAt(tokens, from).text) && tokenAt(tokens, from).text !== 'u') continue;
    const nation = Array.from({ length: words }, (_, index) => tokenAt(tokens, from + index).text).join(' ');
    const currency = noun.nations.get(nation === 'u . s .' ? 'us' : nation);
    if (currency !== undefined && nation !== 'us') return { currency, from };
    if (currency !== undefined && tokens.isUpperCase(from)) return { currency, from };
  }
  return null;
}

const PLACE = new Set('in at from to for across outside and'.split(' '));

/** "Canadian $ 5 million": the country in front of a sign that many share, at token `at`. */
export function readNationBefore(tokens: Tokens, at: number, floor: number): { currency: string; from: number } | null {
  const noun = NOUNS.get(SIGN_NOUNS.get(tokenAt(tokens, at).text) ?? '');
  const nation = noun === undefined ? null : nationBefore(tokens, at, floor, noun);
  // "Sales in Hong Kong $3 million": the place is one.
  return nation === null || PLACE.has(tokenAt(tokens, nation.from - 1).text) ? null : nation;
}
