import { wordClass } from '../../../language/en/word.js';
import type { Measure } from './measures.js';
import { MOVEMENTS } from './movement-words.js';
import type { Token } from './tokens.js';

/** Whose measure it is: "help dealers cut costs", "productivity for suppliers" are not the company's. */
export function isOthers(tokens: readonly Token[], { from: first, to }: Measure, from: number): boolean {
  if (tokens[to]?.text === 'for' && OTHERS.isIn(tokens, to, to + 4)) return true;
  const whose = tokens.findIndex(({ text }, i) => i > first && i < to && text === 'for');
  if (whose > 0 && OTHERS.isIn(tokens, whose, to)) return true;
  for (let i = first - 1; i >= Math.max(from, first - 12); i--)
    if (HELPS.has(tokens[i]))
      return !OWN.has(tokens[i + 1]) || (OURS.has(tokens[i + 1]) && OTHERS.isIn(tokens, i + 2, i + 5));
  return HELD.has(tokens[to - 1]) && HOLDERS.isIn(tokens, first, to - 1);
}

const HELPS = wordClass(
  /^(?:help|helps|helping|enable|enables|enabling|allow|allows|allowing|assist|assisting|empower|empowering)$/u,
);
/** Who is helped, or what is done, where it is the company's own. */
const OWN = wordClass({
  test: (word) => /^(?:us|our|the|to|further|bring|offset|ensure|make|get|push)$/u.test(word) || isVerbOfMovement(word),
});
const isVerbOfMovement = (word: string): boolean =>
  !word.endsWith('ing') && (MOVEMENTS.get(word)?.some(({ part }) => part === 'verb') ?? false);
/** "help our clients": ours, and yet not us. */
const OURS = wordClass(/^(?:our|the)$/u);
const HOLDERS = wordClass(/^(?:partner|merchant|customer|client)$/u);
const HELD = wordClass(/^(?:efficiency|productivity|profitability|cost|costs|revenue)$/u);
const OTHERS = wordClass(
  /^(?:merchants?|partners?|customers?|clients?|institutions?|users?|consumers?|brands?|suppliers?|farmers?|sellers?|borrowers?|them|developers?|creators?)$/u,
);
