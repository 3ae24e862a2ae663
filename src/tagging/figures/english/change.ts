import type { Change, FigureKind } from '../figure.js';
import { basisOf } from './basis.js';
import { is, isPlain, isText } from './clause.js';
import { MOVEMENTS, type Movement, SEQUENTIAL, YEARLY } from './movements.js';
import type { Reading } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** Kinds that are changes behind a verb of movement even without `by`. */
const DELTAS: ReadonlySet<FigureKind> = new Set(['percent', 'percentage_points', 'basis_points', 'ratio']);

/**
 * Whether a figure is a change or a level. A change stands behind a verb of movement, directly or behind `by`, behind
 * `an increase of`, or before `growth` and `higher`; behind `to`, `at` and `was` stands a level.
 *
 * @param metric - The figure's metric.
 * @param last - The change of the figure before it in the sentence.
 * @param lowerBetter - Whether the measure improves when it falls.
 */
export function readEnglishChange(
  reading: Reading,
  k: number,
  metric: string | null,
  last: Change | null,
  lowerBetter: boolean,
): Change | null {
  const { places, sentence } = reading;
  const at = places[k] as number;
  const floor = k > 0 ? (places[k - 1] as number) : -1;
  const kind = sentence.candidates[k]?.kind ?? 'count';
  const movement = movementOf(reading, at, floor, kind, last);
  const growth = movement === null ? (growthOf(kind, metric) ?? subjectMoves(reading.words, at, floor, kind)) : null;
  if (movement === null && growth === null) return null;
  const basis = basisOf(reading, k, at, floor, last);
  // A growth that nothing is said to be measured against is a level: `the compound growth rate reached 14%`.
  if (movement === null) return basis === 'other' ? null : { direction: growth, basis };
  return { direction: directionOf(movement, lowerBetter), basis };
}

const directionOf = (movement: Movement, lowerBetter: boolean): Change['direction'] => {
  if (movement === 'better') return lowerBetter ? 'down' : 'up';
  return movement === 'worse' ? (lowerBetter ? 'up' : 'down') : movement;
};

/** A measure that is a growth by itself: `revenue growth of 18%`. */
const growthOf = (kind: FigureKind, metric: string | null): 'up' | null =>
  kind === 'percent' && metric !== null && /\bgrowth(?: rates?)?$/i.test(metric) ? 'up' : null;

/** `growth in our repair business was 12%`, `the decline was 7%`: the subject of the figure is a change. */
function subjectMoves(words: readonly Word[], at: number, floor: number, kind: FigureKind): Change['direction'] {
  if (kind !== 'percent') return null;
  const lead = leftOf(words, at, floor);
  if (lead <= floor || !/^(?:is|was|were|are)$/u.test(words[lead]?.text ?? '')) return null;
  for (let i = lead - 1; i > Math.max(floor, lead - SUBJECT); i--) {
    const word = words[i] as Word;
    const heads = i === lead - 1 || /^(?:in|of|for|at)$/u.test(words[i + 1]?.text ?? '');
    const movement = is(word, ROLE.change) && heads ? MOVEMENTS.get(word.text) : undefined;
    if (movement === 'up' || movement === 'down') return movement;
    if (is(word, ANY_VERB | ROLE.mark | ROLE.subordinator)) return null;
  }
  return null;
}

/** How many words a subject may have. */
const SUBJECT = 10;

/** Words between a verb or preposition and its figure. */
const SKIPPED = ROLE.approximator | ROLE.adverb | ROLE.when | ROLE.comparison | ROLE.determiner;

/** Left of a figure, past what bounds or colours it: `by roughly a further`. */
function leftOf(words: readonly Word[], at: number, floor: number): number {
  let i = at - 1;
  for (; i > floor; i--) {
    const word = words[i] as Word;
    if (word.text === 'than' && (MOVEMENTS.has(words[i - 1]?.text ?? '') || is(words[i - 1], ROLE.approximator))) i--;
    else if (word.text === 'to' && isText(words[i - 1], 'up')) i--;
    else if (MOVEMENTS.has(word.text) && is(word, ROLE.comparison)) break;
    else if (isPlain(word) && !is(word, ROLE.change | ROLE.generic) && is(words[i - 1], ROLE.determiner)) continue;
    else if (!is(word, SKIPPED)) break;
  }
  return i;
}

function movementOf(
  reading: Reading,
  at: number,
  floor: number,
  kind: FigureKind,
  last: Change | null,
): Movement | null {
  const { text, words } = reading;
  if (kind === 'ratio') {
    const said = text.slice(words[at]?.start, words[at]?.end);
    if (/^(?:doubl|tripl|quadrupl)/i.test(said)) return 'up';
    if (/^halv/i.test(said)) return 'down';
  }
  const behind = movementBehind(words, at, kind);
  if (behind) return behind;
  const i = leftOf(words, at, floor);
  const word = words[i];
  const delta = DELTAS.has(kind);
  if (i <= floor || word === undefined) return delta && last !== null && isCompared(words, at) ? last.direction : null;
  if (word.text === 'by') return nearest(words, i - 1, -1);
  if (word.text === 'between' && is(words[i - 1], ROLE.move)) return MOVEMENTS.get(words[i - 1]?.text ?? '') ?? null;
  if (word.text === 'of' || word.text === 'between') return ofChange(words, i, floor);
  const rate = (word.text === 'rate' || word.text === 'rates') && is(word, ROLE.change);
  // `a retention rate above 80%` is a level.
  if (word.text === 'above' || word.text === 'below' || word.text === 'ahead') return null;
  const own = MOVEMENTS.get(rate ? (words[i - 1]?.text ?? '') : word.text);
  if (own !== undefined && (is(word, ANY_VERB) || is(word, ROLE.comparison) || is(word, ROLE.change))) {
    const moved =
      delta ||
      (is(word, ROLE.comparison) && !is(word, ANY_VERB)) ||
      isText(words[at + 1], 'to') ||
      isText(words[at + 1], 'from');
    return moved ? own : null;
  }
  if (last !== null && (word.text === 'or' || word.text === '(') && i === floor + 1) return last.direction;
  // `rose 12% and 8%, respectively`
  const inTurn = isText(words[isText(words[at + 1], ',') ? at + 2 : at + 1], 'respectively');
  if (last !== null && delta && inTurn && is(word, ROLE.conjunction) && i === floor + 1) return last.direction;
  if (delta && last !== null && goesOn(reading, at, i, floor)) return last.direction;
  if (delta && isCompared(words, at)) {
    if (word.text === 'to') return nearest(words, i, floor) !== null && namesGrowth(words, i, floor) ? 'up' : null;
    if (is(word, ROLE.mark | ROLE.conjunction) && last !== null) return last.direction;
    return nearest(words, i, floor) ?? (is(word, ROLE.copula) ? null : nearest(words, i, -1));
  }
  // `grew revenue 14%`: the object stands between.
  if (delta && isPlain(word)) return objectMoved(words, i, floor);
  return null;
}

/** `a 10% increase`, `19% revenue growth`, `0.1% lower`, `five days faster`. */
function movementBehind(words: readonly Word[], at: number, kind: FigureKind): Movement | null {
  let i = at + 1;
  let nouns = 0;
  for (; i < words.length && nouns < 4; i++) {
    const word = words[i] as Word;
    const movement = MOVEMENTS.get(word.text);
    // `a 10 billion fee reduction program`: the movement is in a name.
    if (movement !== undefined && is(word, ROLE.change) && isNoun(words[i + 1]) && kind === 'money') return null;
    if (movement !== undefined && !(is(word, ANY_VERB) && nouns > 0)) {
      if (is(word, ANY_VERB) && !is(word, ROLE.change)) return null;
      if (nouns > 0 && kind === 'duration') return null;
      if (word.text === 'above' || word.text === 'below' || word.text === 'ahead') return nouns === 0 ? movement : null;
      return kind === 'count' && nouns > 0 ? null : movement;
    }
    if (
      (word.text === 'more' || word.text === 'less' || word.text === 'fewer') &&
      isText(words[i + 1], 'than') &&
      i === at + 1
    )
      return word.text === 'more' ? 'up' : 'down';
    if (is(word, ROLE.comparison) || is(word, ROLE.adverb)) continue;
    if (!isPlain(word)) return null;
    nouns++;
  }
  return null;
}

/** A word that says neither what happens nor how much. */
const isNoun = (word: Word | undefined): boolean => word !== undefined && (word.role & ~ROLE.adjective) === 0;

/** How many words a movement may stand before its figure. */
const FAR = 30;

/** The movement closest to the left in the clause. */
function nearest(words: readonly Word[], from: number, floor: number): Movement | null {
  for (let i = from; i > Math.max(floor, from - FAR); i--) {
    const word = words[i] as Word;
    const movement = MOVEMENTS.get(word.text);
    if (movement !== undefined && !is(word, ROLE.preposition)) return movement;
    if (word.text === ';' || word.text === ':' || is(word, ROLE.subordinator)) return null;
  }
  return null;
}

/** `an increase of`, `growth in revenue of`: the noun of change that the preposition belongs to. */
function ofChange(words: readonly Word[], of: number, floor: number): Movement | null {
  for (let i = of - 1; i > floor && of - i < 7; i--) {
    const word = words[i] as Word;
    const movement = MOVEMENTS.get(word.text);
    if (movement !== undefined && !is(word, ANY_VERB)) return movement;
    if (VAGUE.has(word.text) || is(word, ROLE.determiner | ROLE.comparison | ROLE.when)) {
      if (word.text === 'pace' || word.text === 'rate' || word.text === 'range') return nearest(words, i, floor);
      continue;
    }
    if (is(word, ANY_VERB | ROLE.mark) || (!isPlain(word) && !is(word, ROLE.preposition))) return null;
    if (i === of - 1 && isNoun(word)) return null;
  }
  return null;
}

const VAGUE = new Set(['pace', 'rate', 'range', 'total', 'clip', 'order']);

/** `grew 3% in Europe and 6% in Asia`: a second change of the same verb. */
function goesOn({ words, places, sentence }: Reading, at: number, lead: number, floor: number): boolean {
  if (!is(words[lead], ROLE.conjunction)) return false;
  for (let i = floor + 1; i < at; i++) if (is(words[i], ANY_VERB | ROLE.auxiliary)) return false;
  const k = places.indexOf(at);
  const [own, before] = [sentence.candidates[k], sentence.candidates[k - 1]];
  return own?.kind === before?.kind && !isText(words[lead - 1], ',') && isText(words[floor + 1], 'in');
}

/** `growth accelerated to 24% year on year`: the measure is a growth by itself. */
function namesGrowth(words: readonly Word[], from: number, floor: number): boolean {
  for (let i = from; i > Math.max(floor, from - 16); i--) if (words[i]?.text === 'growth') return true;
  return false;
}

/** `we grew revenue 14%`. */
function objectMoved(words: readonly Word[], at: number, floor: number): Movement | null {
  let i = at;
  while (i > floor && (isPlain(words[i]) || is(words[i], ROLE.determiner))) i--;
  const word = words[i];
  return i > floor && is(word, ROLE.move) ? (MOVEMENTS.get(word?.text ?? '') ?? null) : null;
}

/** Whether words of comparison stand right behind a figure. */
function isCompared(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    (YEARLY.has(next.text) ||
      SEQUENTIAL.has(next.text) ||
      (isText(next, 'year') && isText(words[at + 2], 'over')) ||
      (isText(next, 'year') && isText(words[at + 2], 'on')))
  );
}
