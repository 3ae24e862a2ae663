import type { DraftCall } from '../call/draft.js';
import type { Span } from '../document/span.js';
import { createFeatureStore, type FeatureStore, type ReadSentence } from './feature-store.js';
import { linkMoved, uncross } from './moved.js';
import { pairUnits, type UnitPair } from './pairing.js';
import { findVoices } from './principals.js';
import { alignFeatures } from './sentence-alignment.js';
import { createUnits, type Unit } from './unit.js';
import { splitUtterances, type Utterance } from './utterances.js';

/** Sentences of a pair that render each other. */
export interface SentenceLink {
  readonly source: Span;
  readonly target: Span;
  readonly score: number;
}

/** One step of consecutive interpretation. Persons are places in the roster. */
export interface FoundInterpretation {
  readonly principal: number | null;
  readonly interpreter: number | null;
  readonly source: Span | null;
  readonly target: Span;
  readonly sentences: readonly SentenceLink[];
  /** Whether the source is transcribed speech rather than a note in its place. */
  readonly spoken: boolean;
}

/** What the two languages of a call turn out to be. */
export interface Interpreted {
  /** The utterances of every turn, in order. */
  readonly utterances: readonly (readonly Utterance[])[];
  readonly interpretations: readonly FoundInterpretation[];
  /** For every turn, whose words it voices where that is not the speaker. */
  readonly principals: readonly (number | null)[];
}

/** Cuts turns into utterances, pairs them with their renderings, and gives the words back to whoever meant them. */
export function interpretCall(call: DraftCall): Interpreted {
  const utterances = call.turns.map((turn) => splitUtterances(call.text, turn));
  const units = createUnits(call, utterances);
  const bilingual = units.some((unit) => unit.language === 'zh' || unit.marked);
  const store = createFeatureStore(call.text);
  const pairs = bilingual ? pairUnits(units, { interpreters: knownInterpreters(call, units) }, store) : [];
  const voices = findVoices(call, pairs);
  const interpretations = pairs.map((pair, i) =>
    present(store, pair, voices[i] as { principal: number | null; interpreter: number | null }),
  );
  return { utterances, interpretations, principals: principalsOfTurns(call, pairs, voices) };
}

/** Persons who use an interpreter's formula or mark anywhere, and those whose role it is. */
function knownInterpreters(call: DraftCall, units: readonly Unit[]): Set<number> {
  const known = new Set(call.roster.flatMap((person, i) => (person.role === 'interpreter' ? [i] : [])));
  for (const unit of units) if ((unit.formula || unit.marked) && unit.role !== 'analyst') known.add(unit.speaker);
  return known;
}

function present(
  store: FeatureStore,
  { source, target }: UnitPair,
  voices: { principal: number | null; interpreter: number | null },
): FoundInterpretation {
  const spoken = source.length > 0 && source.every((unit) => unit.kind === 'speech');
  const cover = (units: readonly Unit[]): Span => ({
    start: (units[0] as Unit).core.start,
    end: (units.at(-1) as Unit).core.end,
  });
  return {
    ...voices,
    source: source.length > 0 ? cover(source) : null,
    target: cover(target.filter((unit) => unit.size > 0)),
    sentences: spoken ? linkSentences(store, source, target) : [],
    spoken,
  };
}

function linkSentences(store: FeatureStore, source: readonly Unit[], target: readonly Unit[]): SentenceLink[] {
  const [mine, theirs] = [source, target].map((units) => units.flatMap((unit) => store.sentencesOf(unit))) as [
    ReadSentence[],
    ReadSentence[],
  ];
  const cover = (sentences: readonly ReadSentence[], indices: readonly number[]): Span => ({
    start: (sentences[indices[0] as number] as ReadSentence).span.start,
    end: (sentences[indices.at(-1) as number] as ReadSentence).span.end,
  });
  const featuresOf = (sentences: readonly ReadSentence[]) => sentences.map(({ features }) => features);
  const [said, rendered] = [featuresOf(mine), featuresOf(theirs)];
  const beads = alignFeatures(said, rendered);
  return [...uncross(beads, said, rendered), ...linkMoved(beads, said, rendered)]
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .sort((a, b) => (a.source[0] as number) - (b.source[0] as number))
    .map((bead) => ({ source: cover(mine, bead.source), target: cover(theirs, bead.target), score: bead.score }));
}

/** A turn voices its principal where a rendering makes up most of it. */
function principalsOfTurns(
  call: DraftCall,
  pairs: readonly UnitPair[],
  voices: readonly { principal: number | null }[],
): (number | null)[] {
  const principals: (number | null)[] = call.turns.map(() => null);
  pairs.forEach(({ target }, i) => {
    const principal = voices[i]?.principal ?? null;
    for (const unit of target) {
      const share = (unit.end - unit.start) / (unit.turn.end - unit.turn.start);
      if (principal !== null && principal !== unit.speaker && share > 0.3) principals[unit.turn.index] ??= principal;
    }
  });
  return principals;
}
