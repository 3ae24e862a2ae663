/** Whether two amounts are the same, as far as reckoning with fractions allows; nothing is nothing. */
export function sameAmount(a: number | null | undefined, b: number | null | undefined): boolean {
  const [left, right] = [a ?? null, b ?? null];
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(left), Math.abs(right));
}

const EMPTY = new Set(
  'the a an of our we total in for on and to by at its their company s is was were be per'.split(' '),
);
const HAN = /\p{Script=Han}/u;

/** What a metric is made of: English words without plural s, Chinese by character, so that the same thing said shorter meets. */
function wordsOf(metric: string): Set<string> {
  const words = metric
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) =>
      HAN.test(word) ? [...word].filter((character) => character !== '的') : [word.replace(/s$/, '')],
    );
  return new Set(words.filter((word) => word && !EMPTY.has(word)));
}

/** Whether two names of a metric share at least half of their words. */
export function sameMetric(a: string | null | undefined, b: string | null | undefined): boolean {
  const [left, right] = [wordsOf(a ?? ''), wordsOf(b ?? '')];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 || (2 * shared) / (left.size + right.size) >= 0.5;
}
