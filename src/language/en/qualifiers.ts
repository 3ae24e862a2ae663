import type { Qualifier } from '../quantities/quantity.js';
import { type Tokens, tokenAt } from './tokens.js';

/** Phrases before a number that bound it. */
const PHRASES: readonly (readonly [Qualifier, string])[] = [
  [
    'over',
    'more than|greater than|higher than|larger than|better than|at least|at minimum|in excess of|excess of|north of|upwards of|upward of|above|over|' +
      'exceed|exceeds|exceeded|exceeding|surpass|surpassed|surpassing|passed|topped|topping|crossed|beyond|minimum of|' +
      'no less than|not less than|no fewer than|not fewer than|no lower than|not lower than',
  ],
  [
    'under',
    'less than|fewer than|lower than|smaller than|at most|up to|as much as|as many as|as high as|below|under|within|nearly|near|almost|close to|' +
      'approaching|just shy of|shy of|maximum of|well below|south of|no more than|not more than|no greater than|not greater than|no higher than|' +
      'not higher than|not exceed|not to exceed|not exceeding|not surpass|not above|not over|not beyond',
  ],
  [
    'approx',
    'about|around|approximately|roughly|approx|circa|estimated|some|in the range of|in the region of|in the order of|more or less|~',
  ],
];

interface Phrase {
  readonly qualifier: Qualifier;
  /** The words before the last one, nearest first. */
  readonly words: readonly string[];
}

/** Phrases by their last word, the longer ones first: "no more than" before "more than". */
const BY_LAST: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const groups = new Map<string, Phrase[]>();
  for (const [qualifier, written] of PHRASES) {
    for (const phrase of written.split('|')) {
      const [last, ...words] = phrase.split(' ').reverse() as [string, ...string[]];
      groups.set(last, [...(groups.get(last) ?? []), { qualifier, words }]);
    }
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
})();

/** What may stand between: "roughly another $40", "more than a third". */
const BETWEEN = new Set('another a an the total further additional around about'.split(' '));
const MOST_BETWEEN = 3;
/** Signs before a number that bound it. */
const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ['>', 'over'],
  ['≥', 'over'],
  ['<', 'under'],
  ['≤', 'under'],
  ['≈', 'approx'],
]);
/** "approx. 10%", "c. 10%". */
const ABBREVIATED = new Set(['approx', 'ca', 'c', 'est']);
const ROUNDED = new Set(['ish', 'odd']);

/** How the words around the tokens `[at, behind)` bound them. */
export function qualifierAround(tokens: Tokens, at: number, behind: number, next: number): Qualifier {
  const suffix = suffixBound(tokens, at + 1);
  if (suffix !== null) return suffix;
  const after = afterwards(tokens, next) ?? (behind === next ? null : afterwards(tokens, behind));
  if (after !== null) return after;
  const last = tokenAt(tokens, at - 1).text;
  const sign = SIGNS.get(last);
  if (sign !== undefined) return sign;
  if (last === '.' && ABBREVIATED.has(tokenAt(tokens, at - 2).text)) return 'approx';
  return phraseBefore(tokens, at);
}

function phraseBefore(tokens: Tokens, at: number): Qualifier {
  for (let place = at - 1; place >= at - MOST_BETWEEN; place--) {
    const { text } = tokenAt(tokens, place);
    for (const { words, qualifier } of BY_LAST.get(text) ?? NONE)
      if (words.every((word, index) => tokenAt(tokens, place - 1 - index).text === word)) return qualifier;
    if (!BETWEEN.has(text)) return 'exact';
  }
  return 'exact';
}
const NONE: readonly Phrase[] = [];

/** "20% plus 5%", "RMB5 billion plus a dividend" add something; "20% plus" is a bound. */
const isAddend = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).type === 'number' || ADDED.test(tokenAt(tokens, at).text);
const ADDED =
  /^(?:[$€£¥(]|rmb|us|usd|hk|cny|an?|the|some|our|its|their|another|one|two|three|four|five|interest|tax|taxes|fees|vat)$/u;

/** Suffixes of a number that stand before its unit: "20-odd percent", "20-plus percent". */
export function suffixBound(tokens: Tokens, at: number): Qualifier | null {
  if (tokenAt(tokens, at).text !== '-') return null;
  const { text, glued } = tokenAt(tokens, at + 1);
  if (!glued) return null;
  return text === 'plus' ? 'over' : ROUNDED.has(text) ? 'approx' : null;
}

function afterwards(tokens: Tokens, at: number): Qualifier | null {
  const first = tokenAt(tokens, at).text;
  const second = tokenAt(tokens, at + 1).text;
  if (first === 'or') {
    if (second === 'so' || second === 'thereabouts') return 'approx';
    if (second === 'more' || second === 'above' || second === 'higher') return 'over';
    if (second === 'less' || second === 'below' || second === 'fewer') return 'under';
  }
  if (first === '+' && tokenAt(tokens, at).glued && !/^[0-9]/u.test(second)) return 'over';
  if (first === '-' && second === 'plus') return 'over';
  if (first === 'plus' && !isAddend(tokens, at + 1)) return 'over';
  return first === '-' && ROUNDED.has(second) ? 'approx' : null;
}
