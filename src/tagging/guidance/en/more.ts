import { wordClass } from '../../../language/en/word.js';
import { isNoun } from './phrases.js';
import { FIRM, type Found, inWords, nameOf, periodFor, type Read, spanOf } from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';
import { AMOUNTS } from './trigger-words.js';

/** Verbs by which a company has more or fewer of something. */
const GETS = wordClass(
  /^(?:bring|brings|bringing|launch|launching|release|releasing|produce|producing|add|adding|have|see|seeing|introduce|introducing|attract|attracting|open|opening|build|building|deploy|deploying|ship|shipping|hire|hiring|win|winning|sign|signing|publish|publishing|make|making|roll|rolling|develop|developing|get|buy|sell|onboard|lose|close|list|reach|reaching|acquire|acquiring|gain)$/u,
);
/** Adjectives that may stand between "more" and its noun: "more and better", "more high-quality". */
const QUALITY = wordClass(
  /^(?:and|better|bigger|larger|new|high-quality|better-quality|premium|popular|of|such|these|those)$/u,
);
/** Nouns of which more is a wish, and nothing is counted. */
const VAGUE = wordClass(
  /^(?:values?|opportunity|opportunities|ways?|choices?|options?|detail|details|colou?r|information|insights?|benefits?|things?|areas?|efforts?|resources?|time|experiences?|solutions?|features?|capabilit(?:y|ies)|updates?|scenarios?|possibilit(?:y|ies)|challenges?|questions?|data|tools?|synerg(?:y|ies)|people|attention|confidence|clarity|visibility|flexibility|support|work|progress|room|sense|discipline|focus|energy|innovation|innovations|technolog(?:y|ies)|ideas?|examples?|convenience|fun|happiness|trust|transparency|balance|success|perspective|context|depth|months?|weeks?|days?|quarters?|years?|times?|hours?|knowledge|products?|offerings?|than|impact|effects?|pressure|uncertainty|volatility|news|results?)$/u,
);
const LONGEST = 5;

/** "We will bring more titles to players", "we expect to see fewer returns": things that will be more or fewer, though no measure is named. */
export function readMore(read: Read, found: readonly Found[]): Found[] {
  return read.ahead.flatMap((segment) => {
    if (segment.forward === 'underway') return [];
    for (let at = Math.max(segment.at, segment.from); at < segment.to - 1; at++) {
      const what = thingsAt(read.tokens, at, segment);
      if (what === null || found.some(({ named }) => named !== null && overlaps(named, spanOf(read, what)))) continue;
      return [
        inWords(read, segment, {
          metric: nameOf(read, what),
          named: spanOf(read, what),
          direction: /^(?:fewer|less)$/u.test(read.tokens[at]?.text ?? '') ? 'down' : 'up',
          period: periodFor(read, at, segment),
          score: FIRM[segment.forward] * 0.75,
        }),
      ];
    }
    return [];
  });
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The nouns behind "more" at a place where a verb governs it, `[from, to)`. */
function thingsAt(tokens: readonly Token[], at: number, { from, to }: Segment): { from: number; to: number } | null {
  if (!AMOUNTS.has(tokens[at])) return null;
  const governed = GETS.isIn(tokens, Math.max(from, at - 3), at);
  if (!governed || tokens[at - 1]?.text === 'and' || tokens[at - 1]?.kind === 'mark') return null;
  let first = at + 1;
  while (first < to && QUALITY.has(tokens[first])) first++;
  let last = first;
  while (last < to && last - first < LONGEST && isNoun(tokens[last])) last++;
  const head = tokens[last - 1];
  return last > first &&
    head &&
    !VAGUE.has(head) &&
    !/(?:ed|ing|ive|ful|able|ible|ous|ient|ant|al|ic)$/u.test(head.text)
    ? { from: first, to: last }
    : null;
}
