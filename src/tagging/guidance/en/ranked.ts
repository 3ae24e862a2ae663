import { wordClass } from '../../../language/en/word.js';
import { boundsOf } from '../bounds.js';
import { FORWARD } from './forward-words.js';
import { HINT, hasHint } from './hint.js';
import { likelihoodOf } from './likelihood.js';
import type { Measure } from './measures.js';
import { MOVEMENTS } from './movement-words.js';
import { moveOf } from './moves.js';
import { isOthers } from './others.js';
import { HABIT } from './past.js';
import { isNoun, subjectOf } from './phrases.js';
import { beforeIsPast } from './promises.js';
import { type Found, inWords, isWhole, nameOf, periodFor, type Read, spanOf } from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';
import { LAUNCH } from './trait-words.js';

/** Less likely than this a sentence in which no rule finds guidance has none. */
const LEAST = 0.6;
/** What a sentence found so is worth: no rule vouches for what it promises. */
const TRUST = 0.7;
/** Rules know most ways of telling a purpose: what they pass over is seldom one. */
const LEAST_OF_PLANS = 0.75;
const LONGEST_OBJECT = 5;

/** "I wonder what", "nobody knows", "focus on": asked, left open, or an aim for which rules know the measures. */
const LEAVES_OPEN =
  /\b(?:wonder(?:ing)?|(?:nobody|no one|who) knows|(?:hard|difficult|too early) to (?:say|tell|know|call)|up to (?:you|them|our)|focus(?:ed|ing)? on|depends?(?: \w+ly| in part)? on)\b/i;
const DENIED = wordClass(/^(?:not|never|\w*n't)$/);

/** What is promised where a sentence reads like guidance and no rule says what it promises: its measure, or what it is about. */
export function readRanked(read: Read, found: readonly Found[]): Found[] {
  if (found.length > 0) return [];
  const segment = read.ahead.find((one) => !isOpening(read, one)) ?? read.ahead[0];
  if (!segment) return [];
  const { sentence } = read;
  if (hasHint(sentence, HINT.opens) && LEAVES_OPEN.test(sentence.text)) return [];
  if (hasHint(sentence, HINT.habit) && HABIT.test(sentence.text)) return [];
  const verb = verbOf(read, segment);
  if (segment.forward === 'dated' && !LAUNCH.has(read.tokens[verb])) return [];
  const named = nameIn(read, segment, verb);
  if (named === null || isRuledOut(read, segment, named, verb)) return [];
  const likelihood = likelihoodOf(read, segment.forward === 'plan' ? LEAST_OF_PLANS : LEAST);
  if (likelihood === 0) return [];
  const score = likelihood * TRUST;
  return [amountIn(read, segment, named, score) ?? withoutAmount(read, segment, named, score)];
}

/** "Going forward,": what only sets the scene. */
const isOpening = (read: Read, segment: Segment): boolean =>
  segment.to - segment.from <= LONGEST_OPENING &&
  !read.measures.some(({ head }) => head >= segment.from && head < segment.to) &&
  !tokensIn(read, segment).some(({ text }) => FORWARD.has(text));
const LONGEST_OPENING = 4;

/** Somebody else's measure, or a plan denied. */
function isRuledOut({ tokens }: Read, segment: Segment, { measure }: Named, verb: number): boolean {
  if (measure !== null) return isOthers(tokens, measure, segment.from);
  return tokens.slice(Math.max(segment.from, verb - 3), verb + 1).some((one) => DENIED.has(one));
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure | null;
}

function withoutAmount(read: Read, segment: Segment, named: Named, score: number): Found {
  const { tokens, measures } = read;
  const move = named.measure && moveOf(tokens, named.measure, segment.from, segment.to, measures);
  const told = tokens.slice(segment.at, segment.to).flatMap(({ text }) => MOVEMENTS.get(text)?.[0] ?? []);
  return inWords(read, segment, {
    metric: nameOf(read, named),
    named: spanOf(read, named),
    direction: move ? move.direction : (told[0]?.direction ?? null),
    period: periodFor(read, named.from, segment),
    score,
    measure: named.measure,
  });
}

/** The one amount of the clause, where it stands behind its measure. */
function amountIn(read: Read, segment: Segment, named: Named, score: number): Found | null {
  const places = read.tokens.flatMap(({ kind }, at) =>
    kind === 'figure' && at >= Math.max(segment.at, named.to) && at < segment.to ? [at] : [],
  );
  const [at] = places;
  if (places.length !== 1 || at === undefined || named.measure === null) return null;
  if (beforeIsPast(read.tokens, segment, at)) return null;
  const one = read.sentence.figures[read.tokens[at]?.figure ?? -1];
  if (!one || one.figure.change !== null || one.figure.kind === 'duration' || one.figure.kind === 'count') return null;
  return {
    ...withoutAmount(read, segment, named, score),
    kind: 'quantitative',
    bounds: boundsOf(one.figure),
    unit: one.figure.unit,
    figures: [one.index],
  };
}

/** A whole measure of the clause; else what the clause's verb does something to, or its subject. */
function nameIn(read: Read, segment: Segment, verb: number): Named | null {
  const whole = read.measures.filter(isWhole);
  const measure = whole.find(
    ({ from, head }) =>
      head >= segment.from &&
      head < segment.to &&
      !(head < verb && governs(read.tokens, verb)) &&
      !isMeans(read.tokens, from),
  );
  if (measure) return { from: measure.from, to: measure.to, measure };
  const object = objectOf(read, verb + 1, segment.to);
  const subject = subjectOf(read.tokens, verb, segment.from);
  const other = [object, subject].find(
    (one) =>
      one !== null &&
      !tokensIn(read, one).some((token) => isVerb(token) || UNMEASURED.has(token)) &&
      !read.measures.some(({ empty, from, to }) => empty && from < one.to && one.from < to),
  );
  return other ? { ...other, measure: null } : null;
}

/** "these expenditures will enhance our competitiveness": something is told of the object. */
const governs = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:our|its|their)$/u.test(tokens[verb + 1]?.text ?? '');

/** "fund it with cash", "through lower prices": by what it is done. */
function isMeans(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/^(?:our|the|its|us|additional|more)$/u.test(tokens[at]?.text ?? '')) at--;
  return /^(?:with|through|by|using|via|without|despite)$/u.test(tokens[at]?.text ?? '');
}

/** What is dealt with, and nobody counts. */
const UNMEASURED = wordClass(
  /^(?:problems?|challenges?|issues?|difficult(?:y|ies)|needs?|questions?|responsibilit(?:y|ies)|values?|opportunit(?:y|ies)|uncertaint(?:y|ies)|faced|progress|programs?|programmes?|dynamics?|talents?|times?)$/u,
);

const tokensIn = ({ tokens }: Read, { from, to }: { readonly from: number; readonly to: number }): readonly Token[] =>
  tokens.slice(from, to);

/** Words that noun phrases seldom hold and verbs of plans often are: "hiring more", "come on line". */
const isVerb = (token: Token): boolean => !token.capital && (LAUNCH.has(token) || GOES.has(token));
const GOES = wordClass(/^(?:come|comes|go|goes|get|gets|make|makes|take|takes|see|sees|let|run)$|.ing$/);

/** The verb behind what turns the clause to the future; of a present with a date, what puts a thing into use. */
function verbOf({ tokens }: Read, { from, to }: Segment): number {
  for (let i = from; i < to; i++) {
    if (!FORWARD.has((tokens[i] as { text: string }).text)) continue;
    let at = i + 1;
    while (at < to && /^(?:to|be|also|then|now|still|further|continue|have|not)$|ly$/u.test(tokens[at]?.text ?? ''))
      at++;
    return Math.min(at, to - 1);
  }
  return Math.max(
    from,
    tokens.findIndex((token, i) => i >= from && i < to && LAUNCH.has(token)),
  );
}

/** The first nouns behind a verb. */
function objectOf({ tokens }: Read, from: number, to: number): { from: number; to: number } | null {
  let first = from;
  while (
    first < to &&
    /^(?:the|a|an|our|its|their|more|new|another|this|these|up|out)$/u.test(tokens[first]?.text ?? '')
  )
    first++;
  let last = first;
  while (last < to && last - first < LONGEST_OBJECT && isNoun(tokens[last])) last++;
  return last === first ? null : { from: first, to: last };
}
