import { ahead, currentYear, lastDay, type Now, type Point } from './calendar.js';

const REST_OF_YEAR =
  /\b(?:remainder|rest|balance|remaining (?:part|quarters?|months?)) of (?:the|this|fiscal) ?(?:fiscal |calendar )?(?:year|\d{4})\b|今年(?:剩余|剩下|余下)(?:时间|几个月|的时间|的几个月)?|(?:剩余|剩下|余下)的?(?:时间|几个月)/gi;
/** Words for a time that no period has. */
export const LONG_RUN = /\b(?:long|longer|medium|mid)[- ]?(?:run|term)\b|\bover time\b|\beventually\b|长期|中长期/i;

/** Whether a sentence speaks of what is left of a year. */
export const namesRestOfYear = (sentence: string): boolean => sentence.search(REST_OF_YEAR) >= 0;
const NEXT_QUARTERS =
  /\b(?:next|coming|following|remaining) (two|2|three|3|four|4) quarters\b|(?:未来|接下来|后续|后面)(?:的)?(两|二|2|三|3|四|4)个?季度/gi;
const SIZES: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['2', 2],
  ['两', 2],
  ['二', 2],
  ['three', 3],
  ['3', 3],
  ['三', 3],
  ['four', 4],
  ['4', 4],
  ['四', 4],
]);
const YEAR_END =
  /\b(?:(?:the |calendar |fiscal )?year[- ]end(?: of)?(?: (\d{4}))?|(?:the )?end of (?:(?:this|the|(next)) )?(?:fiscal |calendar )?year(?! ?\d))\b|(今年|明年|后年|今|明|后)?年(?:底|末)/gi;

/** Words without which no turn of phrase below can stand in a sentence. */
export const SPECIAL =
  /for the (?:whole |entire )?year|year as a whole|middle of|\bmid[- \d]|midyear|(?:two|three|four|[234]) quarters|(?:remainder|rest|balance|remaining [a-z]+) of|year[- ]end|end of|(?:march|june|september|december) quarter|[年剩余未接后]/i;

export const specialPoints = (sentence: string, now: Now): Point[] => [
  ...wholeYears(sentence, now),
  ...monthQuarters(sentence, now),
  ...restOfYear(sentence, now),
  ...nextQuarters(sentence, now),
  ...yearEnds(sentence, now),
];

const WHOLE_YEAR = /\bfor the (?:whole |entire )?year\b(?! end)|\bthe year as a whole\b/gi;
const MID_YEAR =
  /\b(?:by|in|around|from) (?:the )?middle of (?:(?:this|the|(next)) year|(\d{4}))|\b(?:by )?mid[- ]?(?:(20\d\d)|year)\b|(?:(今|明)|(20\d\d)年?)?年中(?=[^国])/gi;

/** "for the year": the one under way; "the middle of next year": its day. */
function wholeYears(sentence: string, now: Now): Point[] {
  const whole = [...sentence.matchAll(WHOLE_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    period: `${currentYear(now)}FY`,
    current: true,
  }));
  const own = now.date?.year ?? currentYear(now);
  const mid = [...sentence.matchAll(MID_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    period: lastDay(Number(match[2] ?? match[3] ?? match[5] ?? own + (match[1] || match[4] === '明' ? 1 : 0)), 6),
    current: false,
  }));
  return [...whole, ...mid];
}

const MONTH_QUARTER = /\b(march|june|september|december) quarter\b(?: of)?(?: (?:fiscal )?(\d{4}))?/gi;
const MONTHS = ['march', 'june', 'september', 'december'];

/** "the June quarter": counted on from the quarter reported, which ended last before the day of the call. */
function monthQuarters(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(MONTH_QUARTER)].flatMap((match) => {
    const named = MONTHS.indexOf((match[1] ?? '').toLowerCase());
    const ended = now.date ? Math.floor((now.date.month - 1) / 3 + 3) % 4 : now.quarter - 1;
    const by = (named - ended + 4) % 4;
    return by === 0
      ? []
      : [{ start: match.index, end: match.index + match[0].length, period: ahead(now, by), current: false }];
  });
}

function restOfYear(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(REST_OF_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    current: false,
    period: now.quarter === 2 ? `${now.year}H2` : now.quarter === 3 ? `${now.year}Q4` : `${currentYear(now)}FY`,
  }));
}

/** Two quarters that are a half, and four that are a year, are called so. */
function stretch(first: string, last: string): string {
  const [year, from, to] = [first.slice(0, 4), first[5], last[5]];
  if (year !== last.slice(0, 4)) return `${first}/${last}`;
  const whole = { '12': 'H1', '34': 'H2', '14': 'FY' }[`${from}${to}`];
  return whole ? `${year}${whole}` : `${first}/${last}`;
}

function nextQuarters(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(NEXT_QUARTERS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    current: false,
    period: stretch(ahead(now, 1), ahead(now, SIZES.get((match[1] ?? match[2] ?? 'two').toLowerCase()) ?? 2)),
  }));
}

/** "by the end of next year" and 明年底 are a day. */
function yearEnds(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(YEAR_END)].map((match) => {
    const own = now.date?.year ?? currentYear(now);
    const year = match[1]
      ? Number(match[1])
      : own + (match[2] || match[3]?.startsWith('明') ? 1 : match[3]?.startsWith('后') ? 2 : 0);
    return {
      start: match.index,
      end: match.index + match[0].length,
      period: lastDay(year, 12),
      current: now.quarter === 4 && !match[2] && !match[3],
    };
  });
}
