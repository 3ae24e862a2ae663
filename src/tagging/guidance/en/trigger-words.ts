import { wordClass } from '../../../language/en/word.js';

/** Verbs of plans that change what a company offers, makes or owns; with a date they are guidance. */
export const LAUNCHES = wordClass(
  /^(?:launch|release|open|begin|start|commence|complete|introduce|deploy|ship|list|close|finish|roll|debut|unveil|discontinue|inaugurate|build|enter|go|launched|released|opened|completed|deployed|introduced|commissioned|delivered|rolled|listed|discontinued|starts|begins|opens|launches|goes|comes|tapes|ships|migrate|construct|launching|releasing|opening|introducing|rolling|completing|starting|beginning|entering|deploying|available|rollout|debut)$/u,
);

/** Of which a company may have more or fewer. */
export const AMOUNTS = wordClass(/^(?:more|fewer|less)$/u);

/** What something is to become that will carry growth; of a factor or a point only where growth is said of it. */
export const MAY_DRIVE = wordClass(/^(?:drivers?|engines?|catalysts?|contributors?|source|factor|point|pillar|role)$/u);

/** Verbs and adjectives that stand for a measure. */
export const INVEST = wordClass(/^(?:invest(?:ing)?|spend)$/u);
export const PROFITABLE = wordClass(/^(?:profitable|break-even|breakeven)$/u);
/** Words without which none of them is said. */
export const MAY_VENTURE = wordClass({
  test: (word) => INVEST.test(word) || PROFITABLE.test(word) || /^break(?:ing)?$/u.test(word),
});
