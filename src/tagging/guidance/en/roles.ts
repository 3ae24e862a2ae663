import { type Word, type WordClass, wordClass } from '../../../language/en/word.js';
import { MAY_TURN } from './forward-words.js';
import { BY_NOW, HAS, PAST } from './past-words.js';

/** What a word may do in clauses: asked of every token of many sentences, so each token carries the answers. */
export const ROLE = {
  /** A mark parts clauses. */
  parts: 1 << 0,
  /** A clause may begin with it. */
  begins: 1 << 1,
  /** It may turn a clause to the future, or is the "to" of "is to". */
  turns: 1 << 2,
  /** It may tell what was or is done by now. */
  past: 1 << 3,
  /** A verb of a clause of its own. */
  finite: 1 << 4,
} as const;

/** Marks that part clauses. */
const PARTS = wordClass(/^(?:[,;:—()“”"]|--)$/u);
/** Words before which a segment may start. */
const BEGINS = wordClass(
  /^(?:because|since|given|due|thanks|owing|driven|supported|helped|despite|reflecting|attributable|following|based|if|unless|provided|assuming|once|when|as|until|should|after|compared|versus|vs|than|against|relative|which|who|while|although|though|whereas|but|so|that|by|and|to)$/u,
);
const TURNS = wordClass({ test: (word) => word === 'to' || MAY_TURN.test(word) });
/** Verbs in the past, what looks like one, "now", and "has" before a participle. */
const MAY_BE_PAST = wordClass({
  test: (word) => word.endsWith('ed') || PAST.test(word) || BY_NOW.test(word) || HAS.test(word),
});
/** Verbs that stand by themselves. */
export const FINITE = wordClass(
  /^(?:was|were|had|has|have|is|are|did|does|do|'s|'re|'ve|went|came|saw|made|took|became)$/u,
);

const ROWS: readonly (readonly [number, WordClass])[] = [
  [ROLE.parts, PARTS],
  [ROLE.begins, BEGINS],
  [ROLE.turns, TURNS],
  [ROLE.past, MAY_BE_PAST],
  [ROLE.finite, FINITE],
];

/** All that a word may do. */
export function rolesOf(word: Word): number {
  let roles = 0;
  for (const [role, words] of ROWS) if (words.has({ word })) roles |= role;
  return roles;
}
