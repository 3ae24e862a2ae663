import { wordClass } from '../../../language/en/word.js';
import type { Direction } from '../guidance.js';
import { OUTSIDERS } from './forward-words.js';
import type { Measure } from './measures.js';
import { MOVEMENTS } from './movement-words.js';
import { moveOf } from './moves.js';
import { isNoun } from './phrases.js';
import {
  type AheadSegment,
  endOf,
  FIRM,
  type Found,
  inWords,
  isWhole,
  nameOf,
  periodFor,
  type Read,
  spanOf,
  startOf,
} from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';

/** "It should improve further", "this trend will continue": a future clause whose subject was named before. */
export function readCarried(read: Read, found: readonly Found[]): Found[] {
  const { tokens, measures, sentence } = read;
  return read.ahead.flatMap((segment) => {
    if (segment.forward === 'underway') return [];
    if (measures.some((measure) => isWhole(measure) && measure.head >= segment.from && measure.head < segment.to))
      return [];
    const subject = subjectPronoun(tokens, segment) ?? subjectTime(tokens, segment) ?? subjectWe(read, segment);
    if (subject === null) return readBusiness(read, segment, found);
    if (tokens.slice(segment.from, segment.to).some(({ kind }) => kind === 'figure')) return [];
    const isRoom = tokens[subject]?.text === 'room';
    const own =
      measures
        .filter((measure) => measure.to <= segment.from && (isWhole(measure) || (isRoom && !measure.empty)))
        .at(-1) ?? termOf(read);
    const metric = own ? nameOf(read, own) : sentence.topic;
    if (metric === null) return [];
    const room = /\b(?:room|scope|space)\b.*\b(?:limited|small|little|narrow)\b/i.test(sentence.text);
    const move = room
      ? ({ direction: 'stable', sure: 0.8 } as const)
      : moveOf(
          tokens,
          { from: subject, to: subject + 1, head: subject, bare: false, empty: false },
          segment.from,
          segment.to,
          measures,
        );
    const period = periodFor(read, subject, segment);
    if (!move || found.some((item) => item.metric === metric && item.period === period)) return [];
    return [
      inWords(read, segment, {
        metric,
        named: own ? spanOf(read, own) : null,
        direction: directionOf(read, subject, own ?? null, move.direction),
        period,
        score: FIRM[segment.forward] * move.sure * 0.85,
      }),
    ];
  });
}

/** "On headcount, we will stay flat": the company stands for the measure that the sentence opens with. The place of "we". */
function subjectWe({ tokens, segments, measures }: Read, { from, to }: Segment): number | null {
  const opening = segments[0];
  if (!opening || opening.to > from || opening.forward !== null || !ON.has(tokens[0])) return null;
  if (!measures.some((measure) => isWhole(measure) && measure.to <= opening.to)) return null;
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (tokens[i]?.text !== 'we') continue;
    let verb = i + 1;
    while (verb < to && AUXILIARY.has(tokens[verb]) && tokens[verb]?.text !== 'be') verb++;
    return verb < to && STAYS.has(tokens[verb]) && LEVELS.isIn(tokens, verb + 1, verb + 4) ? i : null;
  }
  return null;
}
const ON = wordClass(/^(?:on|regarding|as|in|with|for|concerning)$/u);
const STAYS = wordClass(/^(?:stay|remain|be|hold|trend|come|go)$/u);
const LEVELS = wordClass(/^(?:flat|flattish|stable|steady|unchanged|up|down|higher|lower|similar|consistent)$/u);

/** "the fourth quarter will be better in terms of volume": told of the volume. */
const termOf = ({ tokens, measures }: Read): Measure | undefined =>
  measures.find(({ from }) => tokens[from - 1]?.text === 'of' && tokens[from - 2]?.text === 'terms');

/** "next year will be higher": the time stands for the measure in it. The place of its last word. */
function subjectTime(tokens: readonly Token[], { from, to }: Segment): number | null {
  let at = from;
  while (at < to && OF_TIME.has(tokens[at])) at++;
  return at > from && NAMES_TIME.has(tokens[at - 1]) && BE_SOON.has(tokens[at]) ? at - 1 : null;
}
const NAMES_TIME = wordClass(/^(?:year|quarter|half|q[1-4]|h[12]|20\d\d)$/u);
const OF_TIME = wordClass(
  /^(?:and|but|so|i|we|think|believe|expect|that|the|next|this|coming|second|first|third|fourth|fiscal|full|back|latter|part|of|half|quarter|year|q[1-4]|h[12]|20\d\d)$/u,
);
const BE_SOON = wordClass(/^(?:will|'ll|should|would|may|might|could)$/u);

/** Momentum goes up; a trend that goes on goes the way it was told to have gone. */
function directionOf(read: Read, subject: number, own: Measure | null, told: Direction | null): Direction | null {
  const { text } = read.tokens[subject] as Token;
  if (text === 'momentum' || text === 'tailwind') return 'up';
  if (text !== 'trend' || own === null) return told;
  const segment = read.segments.find(({ from, to }) => own.head >= from && own.head < to);
  return (segment && moveOf(read.tokens, own, segment.from, segment.to, read.measures)?.direction) ?? told;
}

/** Verbs by which a business, a product line, a segment grows or shrinks as a whole. */
const GROWS = wordClass(
  /^(?:grow|ramp|accelerate|decline|decrease|increase|rise|slow|recover|rebound|expand|shrink|outgrow|decelerate|improve|stabilize|stabilise|moderate|normalize|normalise|contribute)$/u,
);
const GOES_ON = wordClass(/^(?:keep|continue)s?$/u);
const GO = wordClass(/^(?:go|goes|going|come|comes|coming|trend|trending)$/u);
const WHERE = wordClass(/^(?:up|down|higher|lower)$/u);
const OBJECTS = wordClass(/^(?:our|the|its|their|a|an|more|up)$/u);
const LONGEST_SUBJECT = 6;

/** "Services will continue to grow", "we expect the cloud to accelerate": what grows is named, though no measure is. */
function readBusiness(read: Read, segment: AheadSegment, found: readonly Found[]): Found[] {
  const { tokens, sentence } = read;
  const which = relativeTo(tokens, segment);
  for (let i = segment.from + 1; i < segment.to; i++) {
    const { text } = tokens[i] as Token;
    const goes = (GO.has(tokens[i]) && WHERE.has(tokens[i + 1])) || (text === 'be' && isLevelAt(tokens, i + 1));
    const grows = GROWS.has(tokens[i]) || (text === 'growing' && GOES_ON.has(tokens[i - 1]));
    if (!goes && (!grows || OBJECTS.has(tokens[i + 1]))) continue;
    const last = which ?? beforeAuxiliaries(tokens, i - 1, segment.from);
    if (last === i - 1) return [];
    if (tokens[last]?.text === 'we') return text === 'grow' ? [growth(read, segment, i)] : [];
    const least = which === null ? segment.from : 0;
    let first = last;
    while (first >= least && last - first < LONGEST_SUBJECT && isNoun(tokens[first])) first--;
    // "the risk of detention will be lower": what is told is told of the risk.
    if (first === last || last - first >= LONGEST_SUBJECT || tokens[first]?.text === 'of') return [];
    if (NAMES_TIME.has(tokens[last])) return [];
    const named = { start: startOf(tokens, first + 1), end: endOf(tokens, last + 1) };
    const metric = sentence.text.slice(named.start, named.end);
    const period = periodFor(read, last, segment);
    if (OUTSIDERS.has((tokens[last] as Token).text) || found.some((item) => item.metric === metric)) return [];
    const told = text === 'be' ? levelAt(tokens, i + 1) : tokens[i + (goes ? 1 : 0)];
    const direction = MOVEMENTS.get(told?.text ?? '')?.[0]?.direction ?? 'up';
    const score = FIRM[segment.forward] * 0.8;
    return [inWords(read, segment, { metric, named, direction, period, action: 'new', score })];
  }
  return [];
}

/** "be about flat", "be up": the level behind a "be" and what qualifies it. */
function levelAt(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (ROUGHLY.has(tokens[at])) at++;
  return tokens[at];
}
const isLevelAt = (tokens: readonly Token[], from: number): boolean => IS_LEVEL.has(levelAt(tokens, from));
const ROUGHLY = wordClass(
  /^(?:about|around|roughly|approximately|relatively|slightly|a|bit|little|again|still|largely|pretty|much)$/u,
);
const IS_LEVEL = wordClass(/^(?:up|down|flat|flattish|stable|steady|higher|lower)$/u);

const AUXILIARY = wordClass(
  /^(?:to|will|'ll|should|may|could|can|continue|keep|also|further|is|are|be|expected|likely|anticipated|going|steadily|gradually|significantly|slightly|sequentially|rapidly|quickly|still)$/u,
);

function beforeAuxiliaries(tokens: readonly Token[], from: number, least: number): number {
  let at = from;
  while (at > least && AUXILIARY.has(tokens[at])) at--;
  return at;
}

/** "the tablets, which we expect to grow": the place of the noun that the clause is about; null for other clauses. */
const relativeTo = (tokens: readonly Token[], { from }: Segment): number | null => {
  if (tokens[from]?.text !== 'which' || tokens[from + 1]?.text !== 'we') return null;
  const at = tokens[from - 1]?.kind === 'mark' ? from - 2 : from - 1;
  return isNoun(tokens[at]) ? at : null;
};

/** "we will grow faster than the industry": the company's own growth. */
const growth = (read: Read, segment: AheadSegment, at: number): Found =>
  inWords(read, segment, {
    metric: 'growth',
    named: null,
    direction: 'up',
    period: periodFor(read, at, segment),
    score: FIRM[segment.forward] * 0.8,
  });

const SUBJECT = wordClass(
  /^(?:room|scope|it|this|that|trends?|momentum|tailwinds?|levels?|ratios?|rates?|numbers?|they|these|those)$/u,
);

/** "initiatives that raise loyalty": no subject of its own. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'that' &&
  isNoun(tokens[at - 1]) &&
  !/^(?:think|see|believe|sure)$/u.test(tokens[at - 1]?.text ?? '');

/** "that a recovery will come" only joins; "that comparable will be tough" names something. */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|this|these|those)$/u.test(tokens[at]?.text ?? '') &&
  !/^(?:will|'ll|would|should|may|might|can|could|is|'s|to|continues?|also|then|has|have|are|'re|not|down|up|keeps?|in|over|going|trends?|rates?|ratios?|levels?|numbers?|tailwinds?|momentum|level|ratio|rate|number|figure)$/u.test(
    tokens[at + 1]?.text ?? '',
  );

/** "these services" names something; "these will" does not. */
const isDeterminer = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|that|these)$/u.test(tokens[at]?.text ?? '') && isNoun(tokens[at + 1]) && !SUBJECT.has(tokens[at + 1]);

/** The place of a pronoun or of "trend", "momentum" before what is said of the future. */
function subjectPronoun(tokens: readonly Token[], { from, to }: Segment): number | null {
  for (let i = from; i < Math.min(to, from + 7); i++)
    if (SUBJECT.has(tokens[i]) && !isDeterminer(tokens, i) && !isRelative(tokens, i) && !isConjunction(tokens, i))
      return SUBJECT.has(tokens[i + 1]) ? i + 1 : i;
  return null;
}
