import { wordClass } from '../../../language/en/word.js';

/** Verbs whose past has no -ed. */
export const PAST = wordClass(
  /^(?:was|were|had|did|went|came|saw|made|took|became|grew|rose|fell|told|sold|paid|spent|lost|won|left|held|kept|brought|gave|said|spoke|began|met|led|drove|ran|built|bought|sent|found|got|swung)$/u,
);

/** What a clause tells of the time before. */
export const BY_NOW = wordClass(/^(?:now|today|currently|already)$/u);
export const HAS = wordClass(/^(?:has|have|'ve)$/u);
