import { type Calendar, shiftYears } from './resolve.js';
import type { FigurePeriod, Timed } from './timed.js';

/** `fell from 90 million to 60 million, a decrease of 33% year over year`: the change behind says when the base was. */
export function withBases(found: FigurePeriod[], figures: readonly Timed[]): FigurePeriod[] {
  if (found.length < 2) return found;
  return found.map((one, k) => {
    const [to, change] = [found[k + 1], figures[k + 2]?.change ?? figures[k + 1]?.change];
    const base = figures[k]?.compared && one.implied && to?.period === one.period && one.period !== null;
    if (!base || change?.basis !== 'yoy') return one;
    return { ...one, period: shiftYears(one.period as string, -1) };
  });
}

/** `against basic earnings of 1.2 and diluted earnings of 1.1 in the same quarter`: what is compared shares the point behind. */
export function sharedBehind(found: FigurePeriod[], figures: readonly Timed[], anchor: string | null): FigurePeriod[] {
  for (let k = found.length - 2; k >= 0; k--) {
    const [own, next] = [found[k] as FigurePeriod, found[k + 1] as FigurePeriod];
    const earlier = next.period !== null && !next.implied && anchor !== null && next.period < anchor;
    if (figures[k]?.compared && (own.implied || own.period === null) && earlier)
      found[k] = { ...own, period: next.period, implied: false };
  }
  return found;
}

/**
 * `Revenue was 42 million, compared with 38 million in 2023`, in the results of a full year: what no words time is as long
 * as what it is compared with.
 */
export function withLength(
  found: FigurePeriod[],
  figures: readonly Timed[],
  { at, reported }: Calendar,
): FigurePeriod[] {
  const years = found.find(({ period, implied }, k) => figures[k]?.compared && !implied && /FY$/u.test(period ?? ''));
  const year = Number(years?.period?.slice(0, 4)) + 1;
  if (at?.quarter !== 4 || year !== at.year) return found;
  return found.map((one, k) =>
    one.implied && one.period === reported && !figures[k]?.compared ? { ...one, period: `${year}FY` } : one,
  );
}
