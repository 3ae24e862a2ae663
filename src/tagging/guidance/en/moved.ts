import { wordClass } from '../../../language/en/word.js';
import { HINT, hasHint } from './hint.js';
import { IS_QUALITY, PEOPLE } from './measure-words.js';
import { isPartOf, type Measure } from './measures.js';
import { type Move, moveOf } from './moves.js';
import { isOthers } from './others.js';
import { HABIT } from './past.js';
import { FIRM, type Found, inWords, isWhole, nameOf, periodFor, type Read, spanOf } from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';

/** Items in words: measures that a future clause moves. */
export function readMoves(read: Read, taken: ReadonlySet<Measure>): Found[] {
  const { tokens, measures, sentence } = read;
  const found: Found[] = [];
  const isHabit = hasHint(sentence, HINT.habit) && HABIT.test(sentence.text);
  for (const segment of read.ahead) {
    // "in most years margins will dip": so it goes, and nothing is promised.
    if (isHabit && (segment.forward === 'will' || segment.forward === 'soft')) continue;
    for (const measure of measures) {
      if (measure.empty || taken.has(measure) || measure.head < segment.at || measure.head >= segment.to) continue;
      const move = moveOf(tokens, measure, segment.from, segment.to, measures);
      if (!move || (move.noun && segment.forward === 'dated')) continue;
      const ahead = periodFor(read, measure.from, segment);
      if (
        (measure.bare &&
          !isEnough(tokens[measure.head]?.text ?? '', segment, ahead) &&
          !isPriced(tokens, measure, move)) ||
        (segment.forward === 'underway' && !DECIDED.has(tokens[measure.head])) ||
        (segment.forward === 'soft' && move.word === 'impact' && move.direction === null) ||
        (RESULT.has(tokens[measure.head]) && segment.forward !== 'expect' && !move.told) ||
        (move.direction === 'stable' && STARTS.test(move.word ?? '')) ||
        (move.direction === 'stable' && segment.forward === 'soft' && BRINGS.test(move.word ?? '')) ||
        isOthers(tokens, measure, segment.from) ||
        measures.some((part) => isPartOf(tokens, part, measure)) ||
        isCrowd(tokens, measure, move) ||
        isAim(tokens, measure, segment) ||
        isGoingOn(tokens, measure, segment, measures)
      )
        continue;
      const isDeniedHere = isDenied(tokens, segment.from, measure.from);
      // "we do not expect margins to stay at this level": where they go is not told.
      const direction = !isDeniedHere ? move.direction : move.direction === 'stable' && move.told ? null : 'stable';
      found.push(
        inWords(read, segment, {
          metric: nameOf(read, measure),
          named: spanOf(read, measure),
          direction,
          period: ahead,
          hedged: segment.forward === 'soft' || segment.forward === 'room',
          score: Math.min(0.97, FIRM[segment.forward] * move.sure + (ahead ? 0.05 : 0) - (measure.bare ? 0.1 : 0)),
          measure,
        }),
      );
    }
  }
  return found;
}

/** Measures that a company sets itself: that a result is rising is a fact. */
const DECIDED = wordClass(
  /^(?:investments?|spending|spend|capex|budget|headcount|stores?|outlets?|prices?|pricing|capacity|production|output|inventory|expenses?|expenditures?|costs?|fleet|portfolio|footprint|sites?|branch(?:es)?|warehouses?)$/u,
);

const RESULT = wordClass(/^results?$/);

/** "growth next year", "we expect second-quarter performance": a general word that a time, or an expectation, makes a measure. */
const isEnough = (head: string, { forward }: Segment, ahead: string | null): boolean =>
  (head === 'growth' && (ahead !== null || forward === 'expect')) ||
  (/^(?:expect|plan)$/u.test(forward ?? '') && /^investments?$/u.test(head)) ||
  (forward === 'expect' && /^(?:performance|results?|demand|business)$/u.test(head));

/** "we will not be raising prices": what a company asks for all it sells. */
const isPriced = (tokens: readonly Token[], { head }: Measure, { word }: Move): boolean =>
  tokens[head]?.text === 'prices' && /^(?:rais|increas|lower|cut|reduc)/u.test(word ?? '');

const AIMED_AT = wordClass(/^(?:efficiency|productivity|momentum|trend)$/);
const FOCUS = wordClass(/^focus(?:ed|ing|es)?$/);

/** "we focus on improving efficiency": an aim, of which nothing is measured. */
function isAim(tokens: readonly Token[], { from, head }: Measure, segment: Segment): boolean {
  if (!AIMED_AT.has(tokens[head])) return false;
  const lead = tokens.slice(segment.from, from);
  return lead.some((one, i) => FOCUS.has(one) && lead[i + 1]?.text === 'on');
}

/** "we expect revenues to continue their growth": one statement, of the revenues. */
const isGoingOn = (
  tokens: readonly Token[],
  { from, bare }: Measure,
  segment: Segment,
  all: readonly Measure[],
): boolean =>
  bare &&
  /^(?:continue|sustain|maintain|resume|keep)$/u.test(governorOf(tokens, from)) &&
  all.some((one) => isWhole(one) && one.head >= segment.at && one.to < from);

/** The word before a noun phrase and its qualities. */
function governorOf(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (at > 0 && (IS_QUALITY.has(tokens[at]) || /^(?:the|a|an|its|their|our)$/u.test((tokens[at] as Token).text)))
    at--;
  return tokens[at]?.text ?? '';
}

/** "with more and more partners": people whom no verb of winning or losing governs are no plan. */
function isCrowd(tokens: readonly Token[], { from, head }: Measure, { word }: Move): boolean {
  return ARE_PEOPLE.has(tokens[head]) && !WINS.test(word ?? '') && !WINS.isIn(tokens, from - 4, from);
}

/** "we will not open more sites": what is not begun is no plan. */
const STARTS = /^(?:open|add|build|create|establish|launch|attract)/u;

/** "that may not contribute to revenue": what perhaps brings nothing leaves it open. */
const BRINGS = /^(?:contribut|benefit|driv|generat|deliver|support|lead|boost)/u;

const ARE_PEOPLE = wordClass({ test: (word) => PEOPLE.has(word.replace(/s$/u, '')) });
const WINS = wordClass(
  /^(?:attract|acquir|onboard|add|increas|grow|gain|win|retain|reduc|lose|expand|enrich|reach|recruit|convert|doubl|accumulat|bring)/u,
);

const EXPECTS = wordClass(/^(?:expect|anticipate|see|think|believe)$/);
/** "no reason for margins to fall". */
const GROUNDS = wordClass(/^(?:reasons?|intentions?|plans?|signs?|indications?|expectations?|need)$/);
const NO = wordClass(/^no$/);
const DENIES = wordClass(/^(?:not|never|\w+n't)$/);

/** "we do not expect the yield to rise": the movement expected is denied. */
function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const least = tokens[from]?.text === 'that' ? Math.max(1, from - 4) : from + 1;
  for (let i = least; i < to; i++) {
    if (EXPECTS.has(tokens[i]) && DENIES.has(tokens[i - 1])) return true;
    if (GROUNDS.has(tokens[i]) && NO.isIn(tokens, Math.max(from, i - 2), i)) return true;
  }
  return false;
}
