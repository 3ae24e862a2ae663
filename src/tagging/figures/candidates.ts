import type { Quantity } from '../../language/quantities/index.js';
import type { FigureKind } from './figure.js';

/** A quantity that is a figure, with what kind of figure it is. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly per: string | null;
}

const TIME_UNIT =
  /^(?:(?:[\w-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?)|年|个?月|個月|天|日|周|週|个?季度|小时|小時|分钟|分鐘|秒)$/iu;
/** A stretch that times something else: `over the past 12 months`, `for two years`, `within 10 minutes`. */
const REFERENCE =
  /(?:\b(?:past|last|next|previous|prior|first|following|coming|over|for|within|during|every|after|another|than|period of|remaining|between|the)|过去|過去|未来|未來|近|前|连续|連續|接下来|最近)\s*(?:(?:a|the|about|around|approximately|more than|least|at)\s+)*$/iu;
/** What makes a stretch a measure all the same: `reached over three hours`, `lasts for 3 minutes`. */
const MEASURING =
  /\b(?:is|was|are|were|be|reach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|average[ds]?|last(?:s|ed|ing)?|spend(?:s|ing)?|spent|takes?|took|to|of|at)\s+(?:\w+ly\s+)?(?:over|within|for)\s+$/iu;
const PER_BEHIND = /^ (?:per|each|a) (?!year|quarter|month|week)\p{L}/u;
/** What takes as long as it is said to: `a closure of two months`. */
const LASTING =
  /\b(?:closure|shutdown|delay|strike|outage|halt|backlog|wait|stoppage|suspension|payback|runway|visibility|supply|inventory) of (?:about |around |approximately |nearly |over )?$/iu;
/** A change of a measure of time: `a 6-minute increase`. */
const MOVED_TIME = /^ (?:[\w-]+ )?(?:increase|decrease|reduction|improvement|decline|rise|drop|cut|extension|gain)\b/u;

/** Units that measure business by themselves; years, quarters and weeks are mostly stretches of reference. */
const MEASURED_TIME = /^(?:(?:calendar |business )?days?|hours?|minutes?|seconds?|天|小时|小時|分钟|分鐘|秒)$/iu;
const TENOR =
  /\b(?:tenor|maturity|duration|term|cycle|lead time|period of|turnover|age)\b|期限|久期|租期|周期|账期|賬期|周转|週轉/iu;

/** Nouns of talk and order, not of business: what is numbered for the listener. */
const TALK =
  /^(?:(?:\w+ ){0,2}(?:questions?|points?|parts?|aspects?|things?|reasons?|ways?|factors?|trends?|sides?|steps?|areas?|pieces?|clarifications?|follow-?ups?|components?|claims?|topics?|categories|category|balances|perspectives?|dimensions?|phases?|stages?|ends?|numbers?|minutes|lines?|buckets?|levels?|fronts?|examples?|messages?|priorities|pillars?|directions?|fold|decades?|volts?|kilometers? range)|问题|問題|方面|点|點|原因|阶段|階段|部分|层面|角度|伏)$/iu;

/** A number hyphenated to a word belongs to a name ("90-day"), unless the word says how exact it is ("1 billion-plus"). */
const HYPHENATED = /^-(?!(?:plus|odd|ish)\b)\p{L}/u;
const HYPHENATED_INSIDE = /\d-(?!(?:plus|odd|ish)\b)\p{L}/u;

/** Sorts quantities into figures and the rest: calendar, names with numbers in them, stretches of reference, talk. */
export function toCandidate(text: string, quantity: Quantity): Candidate | null {
  if (quantity.calendar !== null) return null;
  const { kind } = quantity;
  const before = text.slice(Math.max(0, quantity.start - 80), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 60);
  if (kind === 'money') return { quantity, kind, unit: quantity.currency, per: perOf(after) };
  if (kind === 'percent' || kind === 'percentage_points' || kind === 'basis_points' || kind === 'ratio') {
    return { quantity, kind, unit: kind, per: null };
  }
  return kind === 'number' ? fromNumber(text, quantity, before, after) : null;
}

const perOf = (after: string): string | null => {
  const per =
    /^\s*(?:\([^)]{0,30}\)\s*)?(?:per|an?|each) (?:(?:fully |basic |diluted |Class \w+ |ordinary |common )*)(ADSs?|ADRs?|share|ordinary share)\b/iu.exec(
      after,
    )?.[1];
  return per ? (/^ad/iu.test(per) ? 'ADS' : 'share') : null;
};

/** What stands before a count whose noun was said earlier: "we will open about 45". */
const LEADS_COUNT =
  /\b(?:versus|against|compared (?:to|with)|from|to|of|by|reached|reach|was|were|is|exceed(?:s|ed|ing)?|over|than|nearly|around|about|add(?:ed|ing)?|open(?:ed|ing)?|have|had|at)\s*$|[是有到达達至为為约約]\s*$/iu;
/** What may stand behind it: no noun, but a mark or a word that begins another part of the sentence. */
const ENDS_COUNT =
  /^(?:\s*(?:$|[^\sA-Za-z])|\s+(?:on|by|in|at|next|this|last|for|and|or|from|as|per|with|today|now|a (?:day|month|quarter|year))\b)/u;

/** `four of them`, `two of the dealers`, `two more are on the list`. */
const PART_OF =
  /^ (?:of (?:them\b|(?:the|our|these|those|its|their) ((?:[\w-]+ ){0,2}?[\w-]+s)\b)|more (?:are|were|will|have)\b)/u;
/** A rank, one of a group, or a row of occasions is no count of business. */
const RANKED = /\b(?:top|leading|first|last|past|next|previous|one of (?:the|our|its)) (?:top |leading )?$/iu;
/** `three key objectives`: an order of talk. */
const POINTS_OF_TALK = /^(?:key|main|major|core|important|strategic) (?:[\w-]+ )?[\w-]+$/u;
/** `15 second videos`: a length that is part of a name. */
const LENGTH_IN_NAME = /^(?:second|minute|hour|day|week|month|year)s? /u;
/** `creators with 1,000, 10,000 and 1 million followers`: the numbers of a definition. */
const DEFINING = /\bnumber of [\w ]{2,40} with (?:(?:over |more than |at least )?[\d,]+(?:, and |, | and | or ))*$/u;

/** `six more titles`: how many are added, not what they are. */
const FURTHER = /^(?:more|additional|other|further|extra|another|such) /u;

const isTalk = (unit: string, { value, high }: Quantity, before: string): boolean =>
  TALK.test(unit) ||
  LENGTH_IN_NAME.test(unit) ||
  RANKED.test(before) ||
  DEFINING.test(before) ||
  (POINTS_OF_TALK.test(unit) && (value ?? high ?? 0) <= 12);

function fromNumber(text: string, quantity: Quantity, before: string, after: string): Candidate | null {
  const words = text.slice(quantity.start, quantity.end);
  const unit = quantity.unit?.replace(FURTHER, '') ?? null;
  const timed = unit !== null && TIME_UNIT.test(unit);
  if (timed && MOVED_TIME.test(after)) return { quantity, kind: 'duration', unit, per: null };
  if (
    HYPHENATED.test(after) ||
    HYPHENATED_INSIDE.test(words) ||
    /[A-Za-z*^#№$-]$|\p{Lu}\p{L}*\s?[:：]\s?$/u.test(before)
  )
    return null;
  if (timed) {
    const measures =
      MEASURED_TIME.test(unit) ||
      LASTING.test(before) ||
      TENOR.test(text.slice(Math.max(0, quantity.start - 120), quantity.end + 40));
    const refers = REFERENCE.test(before) && !MEASURING.test(before) && !PER_BEHIND.test(after);
    return measures && !refers ? { quantity, kind: 'duration', unit, per: null } : null;
  }
  if (unit !== null) return isTalk(unit, quantity, before) ? null : { quantity, kind: 'count', unit, per: null };
  const part = PART_OF.exec(after);
  if (part) return TALK.test(part[1] ?? '') ? null : { quantity, kind: 'count', unit: part[1] ?? null, per: null };
  const size = Math.abs(quantity.value ?? quantity.high ?? 0);
  const scaled = /million|billion|thousand|[万亿萬億]/iu.test(words) || size >= 10_000;
  const counted = LEADS_COUNT.test(before) && size >= 10 && ENDS_COUNT.test(after);
  if (DEFINING.test(before) || RANKED.test(before)) return null;
  return (scaled && !/^\s*[)\]]/u.test(after)) || counted ? { quantity, kind: 'count', unit: null, per: null } : null;
}
