import { wordClass } from '../../../language/en/word.js';
import type { Direction } from '../guidance.js';
import { OUTSIDERS } from './forward-words.js';
import { isNoun, subjectOf } from './phrases.js';
import { FIRM, type Found, inWords, nameOf, periodFor, type Read, spanOf } from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';
import { INVEST, PROFITABLE } from './trigger-words.js';

/** What a verb says of a measure that it does not name. */
interface Named {
  readonly metric: string;
  readonly at: { readonly from: number; readonly to: number };
  readonly direction: Direction | null;
}

/** "We will invest more in our brands", "spend less on content", "the unit should turn profitable": a verb or an adjective stands for the measure. */
export function readVentures(read: Read, found: readonly Found[]): Found[] {
  return read.ahead.flatMap((segment) => {
    if (segment.forward === 'underway') return [];
    const { from, to } = segment;
    for (let at = Math.max(segment.at, from); at < to; at++) {
      const named = investmentAt(read, at, segment) ?? profitAt(read, at, segment);
      if (named === null) continue;
      const span = spanOf(read, named.at);
      if (found.some((item) => item.named !== null && item.named.start < span.end && span.start < item.named.end))
        return [];
      return [
        inWords(read, segment, {
          metric: named.metric,
          named: span,
          direction: named.direction,
          period: periodFor(read, at, segment),
          score: FIRM[segment.forward] * 0.8,
        }),
      ];
    }
    return [];
  });
}

const TURNS = wordClass(/^(?:be|become|becomes|turn|turning|becoming|stay|remain)$/u);
const INTO = wordClass(/^(?:in|into|on|behind)$/u);
const MORE = wordClass(/^(?:more|heavily|further|additional|aggressively|substantially)$/u);
const LESS = wordClass(/^(?:less|lower)$/u);
/** "spend more time on": no money. */
const EFFORT = wordClass(/^(?:time|efforts?|energy|attention|days?|weeks?|hours?)$/u);
const LONGEST = 6;
/** What nobody puts money into. */
const IDLE = wordClass(/^(?:ways?|things?|future|business|people|time|areas?|ourselves|opportunit(?:y|ies))$/u);

/** "invest more in our brands": investment in them. */
function investmentAt({ tokens, sentence }: Read, at: number, { to }: Segment): Named | null {
  if (!INVEST.has(tokens[at])) return null;
  let into = at + 1;
  let direction: Direction | null = null;
  while (into < to && into - at < 4 && !INTO.has(tokens[into])) {
    if (EFFORT.has(tokens[into])) return null;
    if (MORE.has(tokens[into])) direction = 'up';
    else if (LESS.has(tokens[into])) direction = 'down';
    into++;
  }
  // To go on investing is no change.
  if (direction === null || !INTO.has(tokens[into])) return null;
  let first = into + 1;
  while (first < to && /^(?:the|our|its|own|new|these|this|more)$/u.test(tokens[first]?.text ?? '')) first++;
  let last = first;
  while (last < to && last - first < LONGEST && (isNoun(tokens[last]) || joins(tokens, last, first))) last++;
  if (last === first || IDLE.has(tokens[last - 1])) return null;
  const what = nameIn(sentence.text, tokens, first, last);
  const metric = tokens[at]?.text === 'spend' ? `spending on ${what}` : `investment in ${what}`;
  return { metric, at: { from: first, to: last }, direction };
}

const joins = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]?.text === 'and' && at > first && isNoun(tokens[at + 1]);
const nameIn = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** "the new unit should become profitable", "we aim to break even": profitability, of the subject where one is named. */
function profitAt(read: Read, at: number, { from }: Segment): Named | null {
  const { tokens } = read;
  const before = tokens[at - 1]?.text ?? '';
  const here = tokens[at]?.text;
  const turns = PROFITABLE.has(tokens[at]) && TURNS.has(tokens[at - 1]);
  const breaks = (here === 'break' || here === 'breaking') && tokens[at + 1]?.text === 'even';
  if (!turns && !breaks) return null;
  const verb = turns ? at - 1 : at;
  const subject = subjectOf(tokens, verb, from);
  if (subject && OUTSIDERS.has(tokens[subject.to - 1]?.text ?? '')) return null;
  const stays = /^(?:stay|remain)$/u.test(before);
  return {
    metric: subject ? `${nameOf(read, subject)} profitability` : 'profitability',
    at: { from: subject?.from ?? at, to: at + 1 },
    direction: stays ? 'stable' : 'up',
  };
}
