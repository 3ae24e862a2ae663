import type { Span } from '../../../document/span.js';
import type { Now } from '../period.js';

/**
 * Words without which no English sentence gives guidance: the forward-looking ones, and points in the calendar, which count
 * only where they lie ahead. One pass over the passage finds them; sentences that hold none are not looked at.
 */
const GATE =
  /\b(?:(?:(?:increas|rais|expand|doubl|ramp|scal|accelerat|stepp|reduc|cutt|lower|trimm|slow)ing|will|won|shall|should|may|might|could|can|would|ought|expect|anticipat|forecast|foresee|guid|estimat|project|envisi|plan|intend|aim|target|goal|outlook|objective|commit|determined|confiden|optimis|upbeat|bullish|priorit|strateg|emphasis|dedicat|devot|concentrat|position|hop(?:e|ing)|likely|potential|room|opportunit|upside|headroom|ambition|budget|going|on track|set to|poised|seek|striv|focus|ahead|forward|unchanged|prepar|schedul|decided|possib|want|mean to|look|assum|pencil|steer|range|model|propos|maintain|turning|used to be|withdr|suspend|previous|prior|gave|promised|see|figure on|in the future|about to|bound|headed|seen|due|is to|are to|holding|moved|raised|lifted|space|wants)|(next|coming|upcoming|following|later|remainder|rest of|remaining|year-end|year end|end of|middle of|mid)|(?:q|the )?(first|second|third|fourth|[1-4](?:st|nd|rd|th)?)[ -](?:fiscal )?(?:quarter|half)|[qh]([1-4])\b|(20\d\d)|fy ?(\d\d)\b|(january|february|march|april|june|july|august|september|october|november|december)|(this|current|full|fiscal|whole|entire|year|annual|1h|2h))|['’]ll\b|['’]re (?:going|taking)\b/gi;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** What a passage holds that guidance needs, by place and in order. */
export interface Hits {
  /** Where something may tell a future. */
  readonly ahead: readonly number[];
  /** Where a point in the calendar may stand that is not over. */
  readonly calendar: readonly number[];
}

/** Everything that could tell a future in a stretch of a text. */
export function findHits(text: string, { start, end }: Span, now: Now | null): Hits {
  const ahead: number[] = [];
  const calendar: number[] = [];
  for (const match of text.slice(start, end).matchAll(GATE)) {
    const [, next, ordinal, part, year, short, month, current] = match;
    const isDate = (next ?? ordinal ?? part ?? year ?? short ?? month ?? current) !== undefined;
    const at = start + match.index;
    if (!isDate) ahead.push(at);
    else if (now === null || !isOver(match, now)) {
      calendar.push(at);
      if (current === undefined && (now === null || liesAhead(match, now))) ahead.push(at);
    }
  }
  return { ahead, calendar };
}

/** Years before the one reported, which no promise is about. */
const isOver = ([, , , , year]: RegExpExecArray, now: Now): boolean => year !== undefined && Number(year) < now.year;

/** Whether a calendar point alone makes its sentence worth a look: it is not plainly over, nor the year under way. */
function liesAhead(match: RegExpExecArray, now: Now): boolean {
  const [, , ordinal, part, year, short, month] = match;
  if (year !== undefined) return Number(year) > now.year;
  if (short !== undefined) return Number(short) > now.year % 100;
  if (month !== undefined)
    return (
      MONTHS.includes(month.toLowerCase()) &&
      (now.date === null || MONTHS.indexOf(month.toLowerCase()) + 1 >= now.date.month || now.date.month > 6)
    );
  const named = part ?? ordinal;
  if (named === undefined || now.quarter === 4) return true;
  const number = ORDINALS.indexOf(named.toLowerCase()) + 1 || Number.parseInt(named, 10);
  // A half's number counts twice; the later reading is the safe one.
  return number * (/half|^h/i.test(match[0]) ? 2 : 1) > now.quarter;
}
