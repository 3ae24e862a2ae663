import type { Qualifier } from '../quantities/quantity.js';
import { type Tokens, tokenAt } from './tokens.js';

/** Words before a number that bound it, read back from it; "no more than" before "more than". */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:^| )(?:no|not) (?:more|greater|higher) than$/u, 'under'],
  [/(?:^| )not (?:to )?(?:exceed|exceeding|surpass|above|over|beyond)$/u, 'under'],
  [/(?:^| )(?:no|not) (?:less|fewer|lower) than$/u, 'over'],
  [
    /(?:^| )(?:more than|greater than|higher than|larger than|better than|at least|at minimum|in excess of|excess of|north of|upwards of|upward of|above|over|exceed|exceeds|exceeded|exceeding|surpass|surpassed|surpassing|passed|topped|topping|crossed|beyond|minimum of)$/u,
    'over',
  ],
  [
    /(?:^| )(?:less than|fewer than|lower than|smaller than|at most|up to|as much as|as many as|as high as|below|under|within|nearly|near|almost|close to|approaching|just shy of|shy of|maximum of|well below|south of)$/u,
    'under',
  ],
  [
    /(?:^| )(?:about|around|approximately|roughly|approx|circa|estimated|some|somewhere around|in the range of|in the region of|in the order of|more or less|~)$/u,
    'approx',
  ],
];
/** What may stand between: "roughly another RMB1,800", "more than a third". */
const BETWEEN = / ?(?:another|a|an|the|total|further|additional|around|about)$/u;
/** The last words of all of these: with another one before it a number is bounded by nothing. */
const LAST = new Set(
  (
    'than least minimum of above over exceed exceeds exceeded exceeding surpass surpassed surpassing passed topped topping crossed ' +
    'beyond most to much many high below under within nearly near almost approaching about around approximately roughly approx circa ' +
    'estimated some less as ~ another a an the total further additional'
  ).split(' '),
);
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
  for (const place of [next, behind]) {
    const after = afterwards(tokens, place);
    if (after !== null) return after;
  }
  const last = tokenAt(tokens, at - 1).text;
  const sign = SIGNS.get(last);
  if (sign !== undefined) return sign;
  if (last === '.' && ABBREVIATED.has(tokenAt(tokens, at - 2).text)) return 'approx';
  if (!LAST.has(last)) return 'exact';
  let before = [-5, -4, -3, -2, -1].map((back) => tokenAt(tokens, at + back).text).join(' ');
  for (let strips = 0; strips < 3; strips++) {
    for (const [pattern, qualifier] of BEFORE) if (pattern.test(before)) return qualifier;
    const shorter = before.replace(BETWEEN, '');
    if (shorter === before) break;
    before = shorter;
  }
  return 'exact';
}

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
