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

/** What joins the ends of a range that are told apart: "down 1% to up 1%". */
const TO_OTHER_SIDE =
  /^\s*(?:to|and|through)\s+(?:(?:up|down|plus|positive|negative|an? (?:increase|decrease|decline|gain) of|about|around|approximately)\s+)*\+?$/i;

const signed = ({ value, change }: Figure): number =>
  value === null ? 0 : change?.direction === 'down' ? -Math.abs(value) : value;

/** The range of two rates that lie on either side of nought, where `between` joins them; null else. */
export function acrossNought(first: Figure, second: Figure, between: string): Bounds | null {
  if (first.kind !== second.kind || !isRate(first) || first.kind === 'ratio' || !TO_OTHER_SIDE.test(between))
    return null;
  const [a, b] = [signed(first), signed(second)];
  return a * b < 0 ? { low: Math.min(a, b), high: Math.max(a, b) } : null;
}

const FROM_FLAT =
  /\b(?:flat|flattish|unchanged) to (?:slightly )?(?:up|down|plus|minus)\s+(?:about |around |approximately )?$/i;

/** "flat to up 2%": from nought to the rate. */
export function fromFlat(figure: Figure, lead: string): Bounds | null {
  const { value } = figure;
  return value !== null && isRate(figure) && FROM_FLAT.test(lead)
    ? { low: Math.min(0, value), high: Math.max(0, value) }
    : null;
}
