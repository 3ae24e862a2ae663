import type { FeatureStore } from './feature-store.js';
import { createSides, type Side } from './side.js';
import { compareFeatures, similarity } from './similarity.js';
import type { Unit } from './unit.js';

/** A step of consecutive interpretation: units that were rendered (none where the source is lost) and units that render them. */
export interface UnitPair {
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  readonly score: number;
}

/** A speaker stops for the interpreter after this many units at the most; renderings may be cut up more finely. */
const MOST_SOURCES = 4;
const MOST_TARGETS = 14;
/** A reaction this short between two parts of one speech is no rendering. */
const BACK_CHANNEL = 60;
/** Pairs below this are worse than leaving their units alone. */
const WORTH_PAIRING = 0.6;
/** Each unit that a pair takes in is worth a little, so that a rendering is not cut short. */
const PER_UNIT = 0.05;

/** Everything that pairing asks about people. */
export interface Speakers {
  /** Persons who are known or announced to interpret on this call. */
  readonly interpreters: ReadonlySet<number>;
}

/**
 * Pairs every stretch in one language with its rendering in the other: a monotone alignment over the call, the best total
 * of pair scores, where every unit is in one pair or in none.
 */
export function pairUnits(units: readonly Unit[], speakers: Speakers, store: FeatureStore): UnitPair[] {
  const scorer = createScorer(speakers, store);
  const best: { total: number; pair: UnitPair | null; from: number }[] = [{ total: 0, pair: null, from: 0 }];
  for (let end = 1; end <= units.length; end++)
    best.push({ total: Number.NEGATIVE_INFINITY, pair: null, from: end - 1 });
  const offer = (from: number, to: number, gain: number, pair: UnitPair | null) => {
    const total = (best[from] as { total: number }).total + gain;
    if (total > (best[to] as { total: number }).total) best[to] = { total, pair, from };
  };
  for (let i = 0; i < units.length; i++) {
    offer(i, i + 1, 0, null);
    for (const { pair, next } of candidatesAt(units, i, scorer)) {
      if (pair.score >= WORTH_PAIRING) offer(i, next, pair.score + PER_UNIT * (next - i), pair);
    }
  }
  const pairs: UnitPair[] = [];
  for (let end = units.length; end > 0; end = (best[end] as { from: number }).from) {
    const { pair } = best[end] as { pair: UnitPair | null };
    if (pair) pairs.push(pair);
  }
  return pairs.reverse();
}

interface Scorer {
  readonly none: Side;
  /** The side with one more unit. */
  readonly grow: (side: Side, unit: Unit) => Side;
  readonly score: (source: Side, target: Side) => number;
}

interface Candidate {
  readonly pair: UnitPair;
  readonly next: number;
}

function candidatesAt(units: readonly Unit[], i: number, scorer: Scorer): Candidate[] {
  const first = units[i] as Unit;
  if (first.role === 'operator') return [];
  const found: Candidate[] = [];
  if (first.marked && first.kind === 'speech' && !continues(units[i - 1], first)) {
    extend(units, i, scorer.none, scorer, found);
  }
  for (const { source, next } of sourcesFrom(units, i, scorer)) {
    for (const begin of targetStarts(units, source.units, next)) extend(units, begin, source, scorer, found);
  }
  return found;
}

/** One to four units of one speaker and language; a back-channel between them does not end the speech. */
function sourcesFrom(units: readonly Unit[], i: number, { none, grow }: Scorer): { source: Side; next: number }[] {
  const first = units[i] as Unit;
  const found: { source: Side; next: number }[] = [];
  let source = grow(none, first);
  found.push({ source, next: i + 1 });
  for (let k = i + 1; k < units.length && found.length < MOST_SOURCES; k++) {
    const unit = units[k] as Unit;
    if (unit.speaker === first.speaker && unit.language === first.language && unit.kind === first.kind) {
      source = grow(source, unit);
      found.push({ source, next: k + 1 });
    } else if (!(isBackChannel(unit) && units[k + 1]?.speaker === first.speaker && unit.speaker !== first.speaker))
      break;
  }
  return found;
}

/** A marked unit behind one in the same voice and language goes on with that rendering. */
const continues = (before: Unit | undefined, unit: Unit): boolean =>
  before?.kind === 'speech' && before.speaker === unit.speaker && before.language === unit.language;

const isBackChannel = (unit: Unit): boolean => unit.kind === 'speech' && unit.size <= BACK_CHANNEL;

/** The rendering begins at once, or behind a scrap that the source's own turn still holds, or behind a back-channel. */
function targetStarts(units: readonly Unit[], source: readonly Unit[], next: number): number[] {
  const last = source.at(-1) as Unit;
  const starts: number[] = [];
  for (const skip of [0, 1]) {
    const unit = units[next + skip];
    if (!unit || unit.kind === 'placeholder' || unit.role === 'operator') break;
    if (unit.language !== last.language) starts.push(next + skip);
    const between = units[next] as Unit;
    const scrap = between.turn.index === last.turn.index || between.speaker === last.speaker;
    if (!(scrap ? between.size < 120 : isBackChannel(between))) break;
  }
  return starts;
}

/** Adds the pairs whose target begins at `begin`: one unit, then more of the same voice in the same language. */
function extend(
  units: readonly Unit[],
  begin: number,
  source: Side,
  { none, grow, score }: Scorer,
  found: Candidate[],
): void {
  const first = units[begin] as Unit;
  let target = none;
  for (let k = begin; k < units.length && target.units.length < MOST_TARGETS; k++) {
    const unit = units[k] as Unit;
    const started = target.units.length > 0;
    if (started && unit.speaker !== first.speaker && isBackChannel(unit) && units[k + 1]?.speaker === first.speaker)
      continue;
    if (unit.kind === 'placeholder' || unit.language !== first.language || unit.speaker !== first.speaker) break;
    if (started && unit.marked && unit.turn.index !== first.turn.index && source.units.length > 0 && unit.formula)
      break;
    target = grow(target, unit);
    if (unit.size === 0) continue;
    found.push({ pair: { source: source.units, target: target.units, score: score(source, target) }, next: k + 1 });
  }
}

/** English letters for each Chinese character's worth of three; interpreters are a little shorter or longer. */
const LENGTH_SPREAD = 0.45;

function createScorer({ interpreters }: Speakers, store: FeatureStore): Scorer {
  const { none, grow } = createSides(store);
  const score = (source: Side, target: Side): number => {
    const voice = voicePrior(source.units, target.units, interpreters);
    if (voice <= IMPOSSIBLE || source.units[0]?.kind !== 'speech') return voice;
    const length = lengthFit(source, target);
    if (voice + length < -2) return voice + length;
    const broken = source.turns > 1 ? BROKEN_SOURCE : 0;
    const [said, rendered] = [source.passage(), target.passage()];
    const alike = said && rendered ? similarity(compareFeatures(said, rendered)) : 0;
    return voice + length + broken + 3 * alike - CONTENT_EXPECTED;
  };
  return { none, grow, score };
}

const IMPOSSIBLE = -10;
/** A source over several turns has to earn it: what comes before a back-channel is often rendered by nobody. */
const BROKEN_SOURCE = -0.15;
/** What a true rendering's content at least brings: less says that the two only stand side by side. */
const CONTENT_EXPECTED = 0.6;

/** How well the target's voice fits the source's: who interprets for whom. */
function voicePrior(source: readonly Unit[], target: readonly Unit[], interpreters: ReadonlySet<number>): number {
  const [first, voice] = [source[0], target[0] as Unit];
  if (voice.role === 'operator' || target.every((unit) => unit.size === 0)) return IMPOSSIBLE;
  const mark = (voice.marked ? 1.5 : 0) + (voice.formula ? 1 : 0);
  if (!first) return voice.marked ? WORTH_PAIRING : IMPOSSIBLE;
  const last = source.at(-1) as Unit;
  if (voice.speaker === first.speaker) {
    const sameTurn = voice.turn.index === last.turn.index || voice.turn.index === last.turn.index + 1;
    return sameTurn ? 1 + mark : IMPOSSIBLE;
  }
  if (voice.role === 'analyst') return IMPOSSIBLE;
  const known = interpreters.has(voice.speaker) ? 0.7 : 0;
  const office = { interpreter: 1.3, ir: 1, unknown: 0.6, executive: 0.1 }[voice.role as string] ?? 0;
  const asked = first.role === 'analyst' && voice.role !== 'interpreter' ? -0.8 : 0;
  return Math.max(office, voice.unnamed ? 0.8 : 0) + known + mark + asked;
}

/** Log of the lengths' ratio against that of good renderings, as a penalty. */
function lengthFit(source: Side, target: Side): number {
  const off = Math.log((target.size + 1) / (source.size + 1)) / LENGTH_SPREAD;
  return -Math.min(4, (off * off) / 4);
}
