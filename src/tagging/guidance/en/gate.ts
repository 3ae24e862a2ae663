import type { Now } from '../period.js';

/**
 * Words without which no English sentence gives guidance: the forward-looking ones, and points in the calendar, which count
 * only where they lie ahead. One pass over the passage finds them; sentences that hold none are not looked at.
 */
const GATE =
  /\b(?:(?:will|won|shall|should|may|might|could|can|would|ought|expect|anticipat|forecast|foresee|guid|estimat|project|envisi|plan|intend|aim|target|goal|outlook|objective|commit|determined|confiden|optimis|hop(?:e|ing)|likely|potential|room|opportunit|ambition|budget|going|on track|set to|poised|seek|striv|focus|ahead|forward|unchanged|prepar|schedul|decided|possib|want|mean to|look|assum|pencil|steer|range|model|propos|maintain|turning|used to be|withdr|suspend|previous|prior|gave|promised|see|figure on|in the future|about to)|(next|coming|upcoming|following|later|remainder|rest of|remaining|year-end|year end|end of|middle of|mid)|(?:q|the )?(first|second|third|fourth|[1-4](?:st|nd|rd|th)?)[ -](?:fiscal )?(?:quarter|half)|[qh]([1-4])\b|(20\d\d)|fy ?(\d\d)\b|(january|february|march|april|june|july|august|september|october|november|december))|['’]ll\b|['’]re (?:going|taking)\b/giu;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Where in a passage something may tell a future, in order. */
export function findHits(text: string, now: Now | null, assumed: boolean): number[] {
  if (assumed) return [0, text.length];
  const hits: number[] = [];
  for (const match of text.matchAll(GATE)) if (now === null || liesAhead(match, now)) hits.push(match.index);
  return hits;
}

/** A calendar point counts where it is not plainly over; every other word counts. */
function liesAhead(match: RegExpExecArray, now: Now): boolean {
  const [, , ordinal, part, year, short, month] = match;
  if (year !== undefined) return Number(year) > now.year;
  if (short !== undefined) return Number(short) > now.year % 100;
  if (month !== undefined)
    return now.date === null || MONTHS.indexOf(month.toLowerCase()) + 1 >= now.date.month || now.date.month > 6;
  const named = part ?? ordinal;
  if (named === undefined || now.quarter === 4) return true;
  const number = ORDINALS.indexOf(named.toLowerCase()) + 1 || Number.parseInt(named, 10);
  // A half's number counts twice; the later reading is the safe one.
  return number * (/half|^h/iu.test(match[0]) ? 2 : 1) > now.quarter;
}
