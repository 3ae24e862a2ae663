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
  /^(?:(?:calendar |business |trading |working )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?)|consecutive (?:years?|quarters?|months?|weeks?)|年|个?月|個月|天|日|周|週|个?季度|小时|小時|分钟|分鐘|秒)$/iu;
/** A stretch that times something else: `over the past 12 months`, `for two years`, `within 10 minutes`. */
const REFERENCE =
  /(?:\b(?:past|last|next|previous|prior|first|following|coming|over|for|within|during|every|after|another|than|period of|remaining|between|the)|过去|過去|未来|未來|近|前|连续|連續|接下来|最近)\s*(?:(?:a|the|about|around|approximately|more than|least|at)\s+)*$/iu;
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
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 60);
  if (kind === 'money') return { quantity, kind, unit: quantity.currency, per: perOf(after) };
  if (kind === 'percent' || kind === 'percentage_points' || kind === 'basis_points' || kind === 'ratio') {
    return { quantity, kind, unit: kind, per: null };
  }
  return kind === 'number' ? fromNumber(text, quantity, before, after) : null;
}

const perOf = (after: string): string | null => {
  const per =
    /^\s*(?:\([^)]{0,30}\)\s*)?per (?:(?:fully |basic |diluted |Class \w+ |ordinary |common )*)(ADSs?|ADRs?|share|ordinary share)\b/iu.exec(
      after,
    )?.[1];
  return per ? (/^ad/iu.test(per) ? 'ADS' : 'share') : null;
};

/** What stands before a count whose noun was said earlier: "we will open about 45". */
const LEADS_COUNT =
  /\b(?:versus|compared (?:to|with)|from|to|of|by|reached|reach|was|were|is|exceed(?:s|ed|ing)?|over|than|nearly|around|about|add(?:ed|ing)?|open(?:ed|ing)?|have|had|at)\s*$|[是有到达達至为為约約]\s*$/iu;
/** What may stand behind it: no noun, but a mark or a word that begins another part of the sentence. */
const ENDS_COUNT =
  /^(?:\s*(?:$|[^\sA-Za-z])|\s+(?:on|by|in|at|next|this|last|for|and|or|from|as|per|with|today|now|a (?:day|month|quarter|year))\b)/u;

function fromNumber(text: string, quantity: Quantity, before: string, after: string): Candidate | null {
  const words = text.slice(quantity.start, quantity.end);
  const unit = quantity.unit;
  if (
    HYPHENATED.test(after) ||
    HYPHENATED_INSIDE.test(words) ||
    /[A-Za-z*^#№$-]$|\p{Lu}\p{L}*\s?[:：]\s?$/u.test(before)
  )
    return null;
  if (unit !== null && TIME_UNIT.test(unit)) {
    const measures =
      MEASURED_TIME.test(unit) || TENOR.test(text.slice(Math.max(0, quantity.start - 120), quantity.end + 40));
    return measures && !REFERENCE.test(before) ? { quantity, kind: 'duration', unit, per: null } : null;
  }
  if (unit !== null) return TALK.test(unit) ? null : { quantity, kind: 'count', unit, per: null };
  const size = Math.abs(quantity.value ?? quantity.high ?? 0);
  const scaled = /million|billion|thousand|[万亿萬億]/iu.test(words) || size >= 10_000;
  const counted = LEADS_COUNT.test(before) && size >= 10 && ENDS_COUNT.test(after);
  return (scaled && !/^\s*[)\]]/u.test(after)) || counted ? { quantity, kind: 'count', unit: null, per: null } : null;
}
