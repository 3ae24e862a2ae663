import type { Figure } from '../figures/index.js';
import type { Bounds, Growth } from './guidance.js';

/** What a figure promises: a range its ends, "at least" a floor, "within" a ceiling, anything else a point. */
export function boundsOf({ value, low, high, qualifier }: Figure): Bounds {
  if (low !== null || high !== null) return { low, high };
  if (qualifier === 'over') return { low: value, high: null };
  return qualifier === 'under' ? { low: null, high: value } : { low: value, high: value };
}

/** "plus or minus 2 percent", "+/- 50 basis points", 正负: how far either side of the figure before. */
const TOLERANCE_LEAD = /(?:\bplus or minus|\+\s?\/\s?-|±|\bgive or take|正负|上下浮动)\s*$/i;
const TOLERANCE_CUT = /(?:\bplus or|\+\s?\/?|正)\s*$/i;

/** Whether a figure is the tolerance of the one before; its minus may have been read as its sign. */
export const isTolerance = (figure: Figure, lead: string): boolean =>
  TOLERANCE_LEAD.test(lead) || (/^(?:minus|[-−]|负)/i.test(figure.text) && TOLERANCE_CUT.test(lead));

/** A point with its tolerance as a range; percent of an amount is a share of it, points are points. */
export function widened(bounds: Bounds, figure: Figure, tolerance: Figure): Bounds {
  const { low, high } = bounds;
  if (low === null || high === null || tolerance.value === null) return bounds;
  const by = Math.abs(tolerance.value);
  const points = tolerance.kind === 'basis_points' ? by / 100 : by;
  const relative = tolerance.kind === 'percent' && figure.kind !== 'percent';
  const [down, up] = relative ? [(low * by) / 100, (high * by) / 100] : [points, points];
  return { low: exact(low - down), high: exact(high + up) };
}

/** Sums of decimals without the noise of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** Kinds that tell how much something changes rather than what it comes to. */
export const isRate = ({ kind }: Figure): boolean =>
  kind === 'percent' || kind === 'ratio' || kind === 'percentage_points' || kind === 'basis_points';

/** "between minus 5% and 4%": it may go either way. */
export const isAroundNought = ({ low, high }: Figure): boolean => low !== null && high !== null && low < 0 && high > 0;

/** A rate of change beside an amount, in percent: "doubled" is 100. */
export function growthOf(figure: Figure): Growth {
  const { low, high } = boundsOf(figure);
  const percent = (value: number | null) =>
    value === null ? null : figure.kind === 'ratio' ? exact((value - 1) * 100) : value;
  return { low: percent(low), high: percent(high), basis: figure.change?.basis ?? null };
}
