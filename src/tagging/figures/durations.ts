import type { Quantity } from '../../language/quantities/index.js';

const TIME_UNIT =
  /^(?:(?:[\w-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?)|年|个?月|個月|天|日|周|週|个?季度|小时|小時|分钟|分鐘|秒)$/i;
/** A stretch that times something else: `over the past 12 months`, `for two years`, `within 10 minutes`. */
const REFERENCE =
  /(?:\b(?:past|last|next|previous|prior|first|following|coming|over|for|within|during|every|after|another|than|period of|remaining|between|the)|过去|過去|未来|未來|近|前|连续|連續|接下来|最近)\s*(?:(?:a|the|about|around|approximately|more than|least|at)\s+)*$/i;
/** What makes a stretch a measure all the same: `reached over four hours`, `lasts for 8 minutes`. */
const MEASURING =
  /\b(?:is|was|are|were|be|reach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|average[ds]?|last(?:s|ed|ing)?|spend(?:s|ing)?|spent|takes?|took|to|of|at)\s+(?:\w+ly\s+)?(?:over|within|for)\s+$/i;
const PER_BEHIND = /^ (?:per|each|a) (?!year|quarter|month|week|day|hour)\p{L}/u;
/** What takes as long as it is said to: `a closure of two months`. */
const LASTING =
  /\b(?:closure|shutdown|delay|strike|outage|halt|backlog|wait|stoppage|suspension|payback|runway|visibility|supply|inventory) of (?:about |around |approximately |nearly |over )?$|\b(?:exten[ds]|lengthen|shorten|delay)\w* [^.;]{0,60}\bby $/i;
/** A change of a measure of time: `a 5-minute increase`. */
const MOVED_TIME =
  /^ (?:[\w-]+ )?(?:range|increase|decrease|reduction|improvement|decline|rise|drop|cut|extension|gain)\b/u;

/** Units that measure business by themselves; years, quarters and weeks are mostly stretches of reference. */
const MEASURED_TIME = /^(?:(?:calendar |business )?days?|hours?|minutes?|seconds?|天|小时|小時|分钟|分鐘|秒)$/i;
const TENOR =
  /\b(?:tenor|maturity|duration|term|cycle|lead time|period of|turnover|age)\b|期限|久期|租期|周期|账期|賬期|周转|週轉/i;

/** Whether a unit is one of time. */
export const isTime = (unit: string | null): unit is string => unit !== null && TIME_UNIT.test(unit);

/** Whether a change of a measure of time stands behind a stretch: `a 5-minute increase`. */
export const isMovedTime = (after: string): boolean => MOVED_TIME.test(after);

/** Whether a stretch of time is a measure, and not what something else refers to. */
export function isDuration(
  text: string,
  { start, end }: Quantity,
  unit: string,
  before: string,
  after: string,
): boolean {
  const measures =
    MEASURED_TIME.test(unit) ||
    LASTING.test(text.slice(Math.max(0, start - 90), start)) ||
    TENOR.test(text.slice(Math.max(0, start - 120), end + 40));
  if (!measures) return false;
  return !REFERENCE.test(before) || MEASURING.test(before) || PER_BEHIND.test(after);
}
