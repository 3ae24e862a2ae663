import { wordClass } from '../../../language/en/word.js';
import type { Direction } from '../guidance.js';
import { FORWARD } from './forward-words.js';
import { impactOn } from './impact.js';
import { CONTAINERS, HEADS, IS_QUALITY, IS_SIZE } from './measure-words.js';
import type { Measure } from './measures.js';
import { IS_MOVEMENT, LESS_IS_BETTER, LIGHT_VERBS, MOVEMENTS, OPTIMISES } from './movement-words.js';
import type { Token } from './tokens.js';

/** What is told of a measure, and how surely the words belong to it. */
export interface Move {
  readonly direction: Direction | null;
  readonly sure: number;
  /** The word that tells it. */
  readonly word?: string;
  /** Whether the measure is the subject of which it is told. */
  readonly told?: boolean;
  /** Whether only a noun tells it ("revenue growth"). */
  readonly noun?: boolean;
}

const NEGATIONS = wordClass(/^(?:not|never|no|\w+n't|without|limited|unlikely|little)$/u);
/** Words between a movement and its measure that part nothing. */
const BETWEEN = wordClass(
  /^(?:the|our|its|their|a|an|of|in|to|on|and|or|both|this|these|all|any|some|overall|total|by|up|out|as|well|way|level|for|his|that|such|'s|&|continue|continues|continuing|bit|little|year|quarter|impact|impacts|effect|progress|see|seeing|terms|into|towards?)$/u,
);
/** Words between a measure and what is said of it. */
const BEHIND = wordClass(
  /^(?:go|goes|going|come|comes|coming|take|takes|bring|put|move|moves|step|edge|trend|land|head|run|hold|stay|get|gets|start|begin|back|therefore|however|it|to|will|'ll|should|may|might|could|can|would|shall|is|are|be|'s|expected|likely|also|further|continue|continues|not|n't|likely|have|been|has|anticipated|projected|forecast|forecasted|estimated|guided|planned|budgeted|targeted|scheduled|set|going|it|that|and|n't|won't|wouldn't|shouldn't|isn't|aren't|doesn't|don't|poised|of|in|for|during|the|its|their|at|over|on|this|next|second|first|third|fourth|half|quarter|quarters|year|years|q1|q2|q3|q4|h1|h2|full-year|remainder|rest|fiscal|coming|term|both|probably|definitely|more|around|a|an|bit|relatively|largely|potentially|possibly|see|also|then|all|again|only|from|with|or|so|somewhere|call|track|about|approximately)$/u,
);
const REACH = 9;

/** How a measure moves by the words around it in its segment `[from, to)`; null where nothing moves it. */
export function moveOf(
  tokens: readonly Token[],
  measure: Measure,
  from: number,
  to: number,
  others: readonly Measure[],
): Move | null {
  const move =
    behindNoun(tokens, measure) ?? before(tokens, measure, from, others) ?? behind(tokens, measure, to, others);
  return move?.direction === 'up' && /^improv/u.test(move.word ?? '') && LESS_IS_BETTER.test(wordsOf(tokens, measure))
    ? { ...move, direction: 'down' }
    : move;
}

/** "revenue growth", "margin expansion", "improvement in", where the change is part of the name. */
function behindNoun(tokens: readonly Token[], measure: Measure): Move | null {
  const next = tokens[measure.to];
  const noun = next && IS_MOVEMENT.has(next) && MOVEMENTS.get(next.text)?.find(({ part }) => part === 'noun');
  if (noun && !HEADS.has(next.text)) return { direction: noun.direction, sure: 0.9, noun: true, word: next.text };
  if (OPTIMISES.has(next))
    return { direction: LESS_IS_BETTER.test(wordsOf(tokens, measure)) ? 'down' : 'up', sure: 0.85 };
  return null;
}

function before(tokens: readonly Token[], measure: Measure, from: number, others: readonly Measure[]): Move | null {
  if (isLikedBefore(tokens, measure.from, from)) return { direction: 'up', sure: 0.75 };
  const impact = impactOn(tokens, measure, from, others);
  if (impact) return { direction: impact.direction, sure: 0.8, word: 'impact' };
  if (isComplement(tokens, measure, from, others)) return null;
  const isGrowth = tokens[measure.head]?.text === 'growth';
  let signed = false;
  for (let i = measure.from - 1; i >= Math.max(from, measure.from - REACH - 3); i--) {
    const { text, kind } = tokens[i] as Token;
    if (text === 'positive' || text === 'negative') signed = true;
    if (text === 'best' && REPORTS.isIn(tokens, i - 3, i)) return { direction: 'up', sure: 0.8, told: true };
    // "no change in the tax rate"; what changes otherwise may go either way.
    if (CHANGES.has(tokens[i]) && negated(tokens, i, from)) return { direction: 'stable', sure: 0.85 };
    // "we expect a positive margin": a sign is told, no direction.
    // "pencil in mid-single-digit loan growth": growth that is expected is a movement up.
    if (isGrowth && FORWARD.has(text) && !QUALIFIES.has(tokens[i]) && !negated(tokens, i, from))
      return { direction: 'up', sure: 0.8 };
    if (signed && FORWARD.get(text) === 'expect') return { direction: null, sure: 0.8 };
    // "cash flow should exceed net income": what is exceeded does not move.
    if (EXCEEDS.has(tokens[i]) && others.some((one) => one !== measure && one.to <= i)) return null;
    // "narrowing our revenue range": the range, and not what it is of.
    const moves = IS_MOVEMENT.has(tokens[i]) && !isOfRange(tokens, i, measure) ? MOVEMENTS.get(text) : undefined;
    if (OPTIMISES.has(tokens[i]))
      return { direction: LESS_IS_BETTER.test(wordsOf(tokens, measure)) ? 'down' : 'up', sure: 0.8 };
    if (moves && !isStative(tokens, i) && !isAdverb(tokens, i)) {
      const direction = (moves[0] as { direction: Direction }).direction;
      // "drive better profitability": the adjective has told already; a light verb alone tells less.
      if (LIGHT_VERBS.has(text)) {
        const quality = qualityBetween(tokens, i + 1, measure.from);
        return { direction: negated(tokens, i, from) ? 'stable' : (quality ?? direction), sure: 0.75, word: text };
      }
      return {
        direction: negated(tokens, i, from) ? 'stable' : direction,
        sure: 0.9,
        noun: (moves[0] as { part: string }).part === 'noun',
        word: text,
      };
    }
    if (kind === 'mark' && text !== ',') return null;
    if (kind === 'figure') return null;
    // "the goal for this game is subscriber growth": what the goal is.
    if (isGrowth && /^(?:is|remains?)$/u.test(text)) continue;
    const inOther = others.find((one) => one !== measure && i >= one.from && i < one.to);
    if (inOther) {
      i = inOther.from;
      continue;
    }
    if (
      !BETWEEN.has(tokens[i]) &&
      !/(?:single|double|triple)-digits?$|-teens$/u.test(text) &&
      !IS_QUALITY.has(tokens[i]) &&
      text !== ',' &&
      !text.endsWith('ly')
    )
      return null;
  }
  return null;
}

const CHANGES = wordClass(/^(?:changes?|shifts?|movement)$/u);

/** Words that look ahead where they stand by themselves, and only say of what kind a growth is: "sustainable growth". */
const QUALIFIES = wordClass(/^(?:opportunity|sustainable|maintainable)$/u);

/** "we expect to see our best quarter": better than any before. */
const REPORTS = wordClass(/^(?:see|have|report|deliver|post|record|be)$/u);

const isOfRange = (tokens: readonly Token[], at: number, { to }: Measure): boolean =>
  tokens[to]?.text === 'range' && /^(?:narrow|tighten)/u.test(tokens[at]?.text ?? '');

const EXCEEDS = wordClass(/^(?:exceed|surpass|outpace|outgrow)(?:s|ing)?$/u);

/** "we remain optimistic about the wallet business": what management is hopeful of is to go up. */
function isLikedBefore(tokens: readonly Token[], measure: number, from: number): boolean {
  let at = measure - 1;
  while (at > from && (IS_QUALITY.has(tokens[at]) || DETERMINERS.has(tokens[at]))) at--;
  return (
    /^(?:about|on|in)$/u.test(tokens[at]?.text ?? '') &&
    /^(?:optimistic|upbeat|bullish|confident)$/u.test(tokens[at - 1]?.text ?? '')
  );
}

/** "the proportion of prime users in the loan portfolio": the measure moves, and not what it is measured in. */
function isComplement(tokens: readonly Token[], { from }: Measure, least: number, others: readonly Measure[]): boolean {
  let at = from - 1;
  while (at > least && (IS_QUALITY.has(tokens[at]) || DETERMINERS.has(tokens[at]))) at--;
  if (!/^(?:in|within|across)$/u.test(tokens[at]?.text ?? '')) return false;
  return others.some(
    ({ to, head, bare, empty }) =>
      to === at && !(to === head + 1 && CONTAINERS.has((tokens[head] as Token).text)) && !bare && !empty,
  );
}

const DETERMINERS = wordClass(/^(?:the|our|its|their|this|overall|total|entire|whole)$/u);

function qualityBetween(tokens: readonly Token[], from: number, to: number): Direction | null {
  for (let i = from; i < to; i++) {
    const adjective = MOVEMENTS.get((tokens[i] as Token).text)?.find(({ part }) => part === 'adjective');
    if (adjective) return adjective.direction;
  }
  return null;
}

/** "focus more on": it is the focus that there is more of. */
const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:focus|focused|focusing|concentrate|rely|depend|lean)$/u.test(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1]?.text === 'on';

/** "growing" in front of a noun is a quality ("a growing base"). */
const isStative = (tokens: readonly Token[], at: number): boolean =>
  /ing$/u.test((tokens[at] as Token).text) && /^(?:the|a|an|our|its|their)$/u.test(tokens[at - 1]?.text ?? '');

function behind(tokens: readonly Token[], measure: Measure, to: number, others: readonly Measure[]): Move | null {
  let goesOn = false;
  let be = false;
  for (let i = measure.to; i < Math.min(to, measure.to + REACH + 4); i++) {
    const { text, kind } = tokens[i] as Token;
    if (text === 'more' && SUBDUED.has(tokens[i + 1])) return { direction: 'down', sure: 0.85, told: true };
    const moves = IS_MOVEMENT.has(tokens[i]) ? MOVEMENTS.get(text) : undefined;
    if (moves && !/^(?:accretive|dilutive)$/u.test(text)) {
      const move = moves[0] as { direction: Direction; part: string };
      if (move.part === 'verb' && isTransitive(tokens, i, others)) return null;
      // "we will not give up profit for growth": what for.
      if (move.part === 'noun' && tokens[i - 1]?.text === 'for') return null;
      // "the warehouse will open" is a plan with a date and moves nothing; what fluctuates goes no way.
      if (/^(?:open|launch|build|close|start|add|creat|establish|attract|onboard)/u.test(text)) return null;
      if (text.startsWith('fluctuat') && !/^(?:around|within|at|near)$/u.test(tokens[i + 1]?.text ?? ''))
        return { direction: null, sure: 0.8, told: true };
      const direction = stateBehind(tokens, i, to) ?? move.direction;
      return {
        direction: negated(tokens, i, measure.to) ? (direction === 'stable' ? null : 'stable') : direction,
        sure: 0.9,
        told: true,
      };
    }
    if (/^(?:continue|continues|persist|endure|sustain)$/u.test(text)) goesOn = true;
    if (text === 'turn' && /^(?:negative|positive)$/u.test(tokens[i + 1]?.text ?? ''))
      return { direction: tokens[i + 1]?.text === 'negative' ? 'down' : 'up', sure: 0.85 };
    if (/^(?:be|becomes?|'s|is|are)$/u.test(text)) be = true;
    if (IS_SIZE.has(tokens[i]) || (OPENS_SIZE.has(tokens[i]) && IS_SIZE.has(tokens[i + 1])))
      return { direction: GROWS.test(wordsOf(tokens, measure)) ? 'up' : null, sure: 0.75 };
    if (be && /^optimi[sz]ed$/u.test(text))
      return { direction: LESS_IS_BETTER.test(wordsOf(tokens, measure)) ? 'down' : 'up', sure: 0.8, told: true };
    if (be && /^(?:sustainable|maintainable)$/u.test(text))
      return { direction: negated(tokens, i, measure.to) ? 'down' : 'stable', sure: 0.8, told: true };
    if (be && text === 'level') return { direction: levelOf(tokens, i), sure: 0.75 };
    if (
      be &&
      /^(?:negative|positive|profitable|breakeven|break-even|substantial|significant|limited|material|reasonable|normal|prudent|measured|disciplined|moderate|modest|high|low|around|favou?rable|strong|healthy|robust|solid|soft|weak|challenging|tough)$/u.test(
        text,
      )
    )
      return { direction: text === 'negative' ? 'down' : null, sure: 0.75 };
    if (text === 'under' && tokens[i + 1]?.text === 'pressure') return { direction: 'down', sure: 0.8, told: true };
    // "at the high end of our range".
    if (/^(?:end|half)$/u.test(text) && /^(?:high|low|upper|lower|top|bottom)$/u.test(tokens[i - 1]?.text ?? ''))
      return { direction: null, sure: 0.8, told: true };
    // "losses will continue for another year": how long.
    if (kind === 'mark' || kind === 'figure' || (goesOn && LASTS.has(tokens[i]))) break;
    const other = others.find((one) => one !== measure && i >= one.from && i < one.to);
    if (other && tokens[other.from - 1]?.text !== 'will') {
      i = other.to - 1;
      continue;
    }
    if (
      !BEHIND.has(tokens[i]) &&
      !IS_QUALITY.has(tokens[i]) &&
      !text.endsWith('ly') &&
      !TIME.has(tokens[i]) &&
      text !== 'forward'
    )
      return null;
  }
  return goesOn ? { direction: GROWS.test(wordsOf(tokens, measure)) ? 'up' : 'stable', sure: 0.75 } : null;
}

const LASTS = wordClass(/^(?:for|through|throughout|until|into|another)$/u);

/** "growth will be more moderate": less of it. */
const SUBDUED = wordClass(/^(?:moderate|modest|muted|subdued|limited|measured|gradual)$/u);

/** What opens a size of two words: "mid-single digits". */
const OPENS_SIZE = wordClass(/^(?:(?:low|mid|high)-)?(?:single|double|triple)$/u);

const TIME = wordClass(
  /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december)$/u,
);
const GROWS = /\b(?:growth|momentum|expansion|improvement|recovery|ramp)\b/u;

/** "around this level" stays; any other level is neither. */
const levelOf = (tokens: readonly Token[], at: number): Direction | null =>
  /^(?:this|current|same|similar|existing|present|these)$/u.test(tokens[at - 1]?.text ?? '') ? 'stable' : null;

/** "remain higher", "stay at a low level": what it remains counts. */
function stateBehind(tokens: readonly Token[], at: number, to: number): Direction | null {
  if (!/^(?:remain|stay|keep|maintain|sustain|hold)(?:s|ing|ed)?$/u.test((tokens[at] as Token).text)) return null;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    const move = MOVEMENTS.get((tokens[i] as Token).text)?.[0];
    if (move) return move.direction;
  }
  return 'stable';
}

/** A plain form of a verb that can have an object. */
const isBare = (text: string): boolean =>
  /^(?:expand|increase|improve|grow|raise|lower|reduce|strengthen|boost|widen|cut|lift)$/u.test(text);

/** A verb with an object of its own moves that, not its subject: "scale will drive our margins". */
function isTransitive(tokens: readonly Token[], at: number, others: readonly Measure[]): boolean {
  const { text } = tokens[at] as Token;
  if (
    /(?:ed|wn|en)$/u.test(text) &&
    text !== 'widen' &&
    text !== 'broaden' &&
    text !== 'strengthen' &&
    text !== 'deepen' &&
    text !== 'soften'
  )
    return false;
  const behind = tokens[at + 1];
  if (isBare(text) && others.some(({ from, bare }) => from === at + 1 && !bare)) return true;
  if (LIGHT_VERBS.has(text) && !/^(?:remain|maintain|keep|sustain)/u.test(text)) return true;
  if (behind?.kind !== 'word') return false;
  return /^(?:our|the|its|their|a|an|more)$/u.test(behind.text) && !/^(?:remain|maintain|keep|sustain|be)/u.test(text)
    ? !/^(?:bit|little|lot|same|second|first|third|fourth|rest|remainder|coming|next|full)$/u.test(
        tokens[at + 2]?.text ?? '',
      )
    : false;
}

function negated(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) if (NEGATIONS.has(tokens[i])) return true;
  return false;
}

const wordsOf = (tokens: readonly Token[], { from, to }: Measure): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
