import { wordClass } from '../../../language/en/word.js';
import { IS_HEAD, isDeterminer, isHead, isNounAfter, isTime, isVerbHere, modifies, singular } from './heads.js';
import { CONTAINERS, IS_QUALITY, IS_SIZE, NO_MEASURE_BEHIND, WEAK_HEADS } from './measure-words.js';
import { MOVEMENTS } from './movement-words.js';
import type { Token } from './tokens.js';

/** A noun phrase that names something measured: tokens `[from, to)`; `head` is the place of its head. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** A general head without anything before or behind it: "growth", "our level". */
  readonly bare: boolean;
  /** What only looks like a measure ("mind share", "growth engine"): words reach across it, nothing is told of it. */
  readonly empty: boolean;
}

/** How many words before a head can belong to its name. */
const LONGEST_LEFT = 5;
const LONGEST_RIGHT = 8;

/** Every measure named in a sentence, from left to right, disjoint. */
export function findMeasures(tokens: readonly Token[]): Measure[] {
  const found: Measure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || !IS_HEAD.has(token) || isVerbHere(tokens, i) || isPredicate(tokens, i)) continue;
    let head = i;
    // "take rate", "cash flow", "revenue growth": the last of a run of nouns is the head.
    while (isNounAfter(tokens, head + 1) || (isNounAfter(tokens, head + 2) && joinsHeads(tokens, head + 1))) head++;
    const last = found.at(-1);
    const own = leftEnd(tokens, i, last?.to ?? 0);
    const isListed = endsList(tokens, head + 1);
    // "interest expense, taxes and other": one line of a statement.
    const from = isListed && last && last.to === own - 1 && tokens[last.to]?.text === ',' ? last.from : own;
    if (from !== own) found.pop();
    const to = isListed ? head + 3 : rightEnd(tokens, head);
    const weak = IS_WEAK.has(tokens[head]);
    found.push({
      from,
      to,
      head,
      bare: weak && to === head + 1 && isAlone(tokens, from, head),
      empty: isOther(tokens, head),
    });
    i = to - 1;
  }
  return found;
}

/** A general head, which is no measure by itself. */
const IS_WEAK = wordClass({ test: (word) => WEAK_HEADS.has(isHead(word) ?? '') });

/** "the share of servers in revenue": a part, and the whole behind it. */
export const isPartOf = (tokens: readonly Token[], part: Measure, whole: Measure): boolean =>
  part.to === whole.from - 1 && tokens[part.to]?.text === 'in' && SHARES.isIn(tokens, part.from, part.to);
const SHARES = wordClass(/^(?:share|proportion|percentage|ratio|portion|contribution|mix|weight)$/u);

/** "and other" where a list of measures ends. */
const endsList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'and' &&
  tokens[at + 1]?.text === 'other' &&
  /^(?:to|be|is|are|was|were|will|of|should|would|,|\.)?$/u.test(tokens[at + 2]?.text ?? '');

/** Whether nothing before a head says which: "growth", "the whole business". */
const isAlone = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens.slice(from, head).every(({ text }) => /^(?:entire|whole|overall|total|general)$/u.test(text));

/** "growth engine", "mind share": a head that another noun, before or behind, makes something else of. */
const isOther = (tokens: readonly Token[], head: number): boolean =>
  NO_MEASURE_BEHIND.has(tokens[head + 1]?.text ?? '') ||
  // "the fee reduction programme": a name, of which nothing is told.
  (isChange(tokens[head + 1]) && NO_MEASURE_BEHIND.has(tokens[head + 2]?.text ?? '')) ||
  tokens[head - 1]?.text === 'mind' ||
  (tokens[head]?.text === 'line' && tokens[head + 2]?.text === 'sight') ||
  // "costs will come down as a percentage of revenue": in what terms.
  (tokens[head - 1]?.text === 'a' && tokens[head - 2]?.text === 'as' && MOVEMENTS.has(tokens[head - 3]?.text ?? '')) ||
  // "on a large scale", "at scale": a manner.
  (tokens[head]?.text === 'scale' &&
    tokens.slice(Math.max(0, head - 3), head).some(({ text }) => /^(?:on|at)$/u.test(text)));

const isChange = (token: Token | undefined): boolean =>
  token !== undefined && (MOVEMENTS.get(token.text)?.some(({ part }) => part === 'noun') ?? false);

/** "revenue recognition pace": a noun between two heads. */
const joinsHeads = (tokens: readonly Token[], at: number): boolean =>
  modifies(tokens[at]) && tokens[at]?.kind === 'word' && !NO_MEASURE_BEHIND.has(tokens[at]?.text ?? '');

/** "the margin should be breakeven": told of a measure. */
const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  /^break-?even$/u.test((tokens[at] as Token).text) &&
  /^(?:be|is|are|was|were|'s|to|get|reach)$/u.test(tokens[at - 1]?.text ?? '');

function leftEnd(tokens: readonly Token[], head: number, least: number): number {
  let from = head;
  while (from > least && head - from < LONGEST_LEFT && modifies(tokens[from - 1]) && !isRun(tokens, from - 1)) from--;
  // "GAAP other income", "other operating expenses": the line of a statement.
  if (tokens[from - 1]?.text === 'other' && from - 1 >= least && LINES.has(tokens[from])) {
    from--;
    while (from > least && head - from < LONGEST_LEFT && modifies(tokens[from - 1])) from--;
  }
  // "the Group's margin", "JD Retail's growth": whose it is belongs to the name.
  const possessor = from - 1;
  if (
    tokens[possessor]?.text === "'s" &&
    possessor > least &&
    modifies(tokens[possessor - 1]) &&
    tokens[possessor - 1]?.text !== 'company'
  ) {
    from = possessor - 1;
    while (from > least && possessor - from < LONGEST_LEFT && modifies(tokens[from - 1]) && tokens[from - 1]?.capital)
      from--;
  }
  // "subscription and service revenues": a noun before "and" that has no head of its own.
  if (
    tokens[from - 1]?.text === 'and' &&
    from - 2 >= least &&
    modifies(tokens[from - 2]) &&
    !isPlace(tokens, from - 2)
  ) {
    const first = from - 2;
    if (!IS_HEAD.has(tokens[first])) {
      from = first;
      while (from > least && first - from < 3 && modifies(tokens[from - 1])) from--;
    }
  }
  // "selling, general and administrative expenses": a line that has a comma in its name.
  if (
    tokens[from]?.text === 'general' &&
    tokens[from - 1]?.text === ',' &&
    SELLS.has(tokens[from - 2]) &&
    from - 2 >= least
  )
    from -= 2;
  return from;
}

/** "in the long term acquisition costs will fall": how long, and no part of a name. */
const isRun = (tokens: readonly Token[], at: number): boolean => RUN.has(tokens[at]) && LENGTHS.has(tokens[at - 1]);
const RUN = wordClass(/^(?:term|run)$/u);
const LENGTHS = wordClass(/^(?:long|longer|short|shorter|near|nearer|medium|mid)$/u);

const SELLS = wordClass(/^(?:selling|sales|marketing|distribution)$/u);

const LINES = wordClass(/^(?:income|expenses?|revenues?|operating|comprehensive|costs?|gains?|losses)$/u);

const isPlace = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.capital ?? false) && tokens[at + 2]?.capital !== true;

/** "proportion of leased trucks", "growth in rental revenue": what a container holds; it may hold another. */
function rightEnd(tokens: readonly Token[], head: number): number {
  const shared = perBehind(tokens, head);
  if (shared > head + 1) return shared;
  const part = partBehind(tokens, head);
  if (part > head + 1) return part;
  const once = heldBy(tokens, head);
  return once > head + 1 && IS_HEAD.has(tokens[once - 1]) ? heldBy(tokens, once - 1) : once;
}

/** "earnings per diluted share", "sales per store". */
function perBehind(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.text !== 'per') return head + 1;
  let at = head + 2;
  while (/^(?:fully|basic|diluted|ordinary|common|american|active)$/u.test(tokens[at]?.text ?? '')) at++;
  return /^(?:share|ads|adr|unit|store|user|order|customer|vehicle|employee|member)$/u.test(tokens[at]?.text ?? '')
    ? at + 1
    : head + 1;
}

/** "R&D expenses as a percentage of revenue". */
function partBehind(tokens: readonly Token[], head: number): number {
  const [as, article, share, of] = [1, 2, 3, 4].map((by) => tokens[head + by]?.text ?? '');
  if (
    as !== 'as' ||
    article !== 'a' ||
    of !== 'of' ||
    !/^(?:percentage|percent|share|proportion|portion)$/u.test(share ?? '')
  )
    return head + 1;
  let at = head + 5;
  while (/^(?:our|the|total|net)$/u.test(tokens[at]?.text ?? '')) at++;
  return isNounAfter(tokens, at) || isNounAfter(tokens, at + 1) ? at + (isNounAfter(tokens, at) ? 1 : 2) : head + 1;
}

function heldBy(tokens: readonly Token[], head: number): number {
  const word = singular((tokens[head] as Token).text);
  const link = tokens[head + 1]?.text ?? '';
  const holds =
    link === 'of' ||
    (/^(?:in|on|for)$/u.test(link) && CONTAINERS.has(word)) ||
    (link === 'from' && FLOWS.has(word)) ||
    (link === 'to' && word === 'exposure');
  if (!holds) return head + 1;
  // "growth in the low single digits": how much, and not of what.
  if (IS_SIZE.isIn(tokens, head + 2, head + 6)) return head + 1;
  let at = head + 2;
  while (at < tokens.length && (isDeterminer((tokens[at] as Token).text) || IS_QUALITY.has(tokens[at]))) at++;
  const first = at;
  // "the level of two years ago".
  if (NUMBERS.has(tokens[at])) return head + 1;
  while (at < tokens.length && at - first < LONGEST_RIGHT && (modifies(tokens[at]) || joinsNouns(tokens, at, first)))
    at++;
  // "margin for the full year": for how long.
  const isNothing = GENERAL.has(tokens[first]) || isTime(tokens[at]?.text ?? '');
  return at === first || (at === first + 1 && isNothing) ? head + 1 : at;
}

const NUMBERS = wordClass(/^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|few)$/u);

/** What comes from somewhere: "contribution from services"; a margin does not. */
const FLOWS: ReadonlySet<string> = new Set([
  'growth',
  'contribution',
  'revenue',
  'return',
  'demand',
  'momentum',
  'volume',
  'share',
]);

/** Of which to say a growth or a share is to name nothing: "growth of the business". */
const GENERAL = wordClass(
  /^(?:time|range|neighborhood|vicinity|market|terms|business|company|group|industry|run|term|haul|future|foreseeable)$/u,
);

/** "licence and service revenue", "the Company's operations". */
const joinsNouns = (tokens: readonly Token[], at: number, first: number): boolean => {
  const text = tokens[at]?.text;
  if (text === "'s") return modifies(tokens[at + 1]);
  return (
    text === 'and' &&
    at > first &&
    !IS_HEAD.has(tokens[at - 1]) &&
    modifies(tokens[at + 1]) &&
    isNounAfter(tokens, at + 2)
  );
};
