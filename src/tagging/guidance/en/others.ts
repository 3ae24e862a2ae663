import { wordClass } from '../../../language/en/word.js';
import type { Measure } from './measures.js';
import type { Token } from './tokens.js';

/** Whose measure it is: "help dealers cut costs", "productivity for suppliers" are not the company's. */
export function isOthers(tokens: readonly Token[], measure: Measure, from: number): boolean {
  const behind = tokens.slice(measure.to, measure.to + 4).map(({ text }) => text);
  if (behind[0] === 'for' && behind.some((text) => OTHERS.test(text))) return true;
  const own = tokens.slice(measure.from, measure.to).map(({ text }) => text);
  const whose = own.indexOf('for');
  if (whose > 0 && own.slice(whose).some((text) => OTHERS.test(text))) return true;
  for (let i = measure.from - 1; i >= Math.max(from, measure.from - 8); i--) {
    if (
      !/^(?:help|helps|helping|enable|enables|enabling|allow|allows|allowing|assist|assisting|empower|empowering)$/u.test(
        tokens[i]?.text ?? '',
      )
    )
      continue;
    return !/^(?:us|our|the|drive|improve|to|further|reduce|increase|boost|expand|support|accelerate|lower|enhance|grow|mitigate|offset)$/u.test(
      tokens[i + 1]?.text ?? '',
    );
  }
  return tokens
    .slice(measure.from, measure.to)
    .some(
      ({ text }, n) =>
        n < measure.to - measure.from - 1 &&
        /^(?:partner|merchant|customer|client)$/u.test(text) &&
        /^(?:efficiency|productivity|profitability|cost|costs|revenue)$/u.test(tokens[measure.to - 1]?.text ?? ''),
    );
}

const OTHERS = wordClass(
  /^(?:merchants?|partners?|customers?|clients?|institutions?|users?|consumers?|brands?|suppliers?|farmers?|sellers?|borrowers?|them|developers?|creators?)$/u,
);
