import type { Quantity } from '../../language/quantities/index.js';
import type { Candidate } from './candidate.js';
import { isDuration, isMovedTime, isTime } from './durations.js';

/** Nouns of talk and order, not of business: what is numbered for the listener. */
const TALK =
  /^(?:(?:\w+ ){0,2}(?:questions?|points?|parts?|aspects?|things?|reasons?|ways?|factors?|trends?|sides?|steps?|areas?|pieces?|clarifications?|follow-?ups?|components?|claims?|topics?|categories|category|balances|perspectives?|dimensions?|phases?|stages?|ends?|numbers?|minutes|lines?|buckets?|levels?|fronts?|examples?|messages?|priorities|pillars?|directions?|fold|decades?|volts?|kilometers? range)|问题|問題|方面|点|點|原因|阶段|階段|部分|层面|角度|伏)$/i;

/** A number hyphenated to a word belongs to a name ("90-day"), unless the word says how exact it is ("1 billion-plus"). */
const HYPHENATED = /^-(?!(?:plus|odd|ish)\b)\p{L}/u;
const HYPHENATED_INSIDE = /\d-(?!(?:plus|odd|ish)\b)\p{L}/u;

/** What stands before a count whose noun was said earlier: "we will open about 45". */
const LEADS_COUNT =
  /\b(?:versus|against|compared (?:to|with)|from|to|of|by|reached|reach|achieved?|was|were|is|exceed(?:s|ed|ing)?|over|than|nearly|around|about|add(?:ed|ing)?|open(?:ed|ing)?|have|had|at)\s*$|[是有到达達至为為约約]\s*$/i;
/** What may stand behind it: no noun, but a mark or a word that begins another part of the sentence. */
const ENDS_COUNT =
  /^(?:\s*(?:$|[^\sA-Za-z])|\s+(?:on|by|in|at|next|this|last|for|and|or|from|as|per|with|today|now|a (?:day|month|quarter|year))\b)/u;

/** `four of them`, `two of the dealers`, `two more are on the list`. */
const PART_OF =
  /^ (?:of (?:them\b|(?:the|our|these|those|its|their) ((?:[\w-]+ ){0,2}?[\w-]+s)\b)|more (?:are|were|will|have|this|next)\b)/u;
/** A rank, one of a group, or a row of occasions is no count of business. */
const RANKED = /\b(?:top|leading|first|last|past|next|previous|one of (?:the|our|its)) (?:top |leading )?$/i;
/** `these two regions`: those just spoken of. */
const POINTED_AT = /\b(?:these|those) $/i;
/** `three key objectives`: an order of talk. */
const POINTS_OF_TALK = /^(?:key|core|strategic) (?:[\w-]+ )?[\w-]+$/u;
/** `90 minute tours`: a length that is part of a name. */
const LENGTH_IN_NAME = /^(?:second|minute|hour|day|week|month|year)s? /u;
/** `between the age of 40 and 50` */
const AGED = /\bbetween the ages? of $|\baged $/i;
/** `sellers with 500, 5,000 and 50,000 fans`: the numbers of a definition. */
const DEFINING = /\bnumber of [\w ]{2,40} with (?:(?:over |more than |at least )?[\d,]+(?:, and |, | and | or ))*$/u;

/** `six more titles`: how many are added, not what they are. */
const FURTHER = /^(?:more|additional|other|further|extra|another|such) /u;

function isDefining(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.includes(' with ') && DEFINING.test(before);
}

const isTalk = (text: string, unit: string, { start, value, high }: Quantity, before: string): boolean =>
  TALK.test(unit) ||
  LENGTH_IN_NAME.test(unit) ||
  RANKED.test(before) ||
  (POINTED_AT.test(before) && (value ?? high ?? 0) <= 12) ||
  isDefining(text, start) ||
  (POINTS_OF_TALK.test(unit) && (value ?? high ?? 0) <= 12);

/** A number as a count or a duration; null where it counts nothing of business. */
export function fromNumber(text: string, quantity: Quantity, before: string, after: string): Candidate | null {
  const words = text.slice(quantity.start, quantity.end);
  const unit = quantity.unit?.replace(FURTHER, '') ?? null;
  const timed = isTime(unit);
  if (timed && isMovedTime(after)) return { quantity, kind: 'duration', unit, per: null };
  if (
    HYPHENATED.test(after) ||
    HYPHENATED_INSIDE.test(words) ||
    /[A-Za-z*^#№$-]$|\p{Lu}\p{L}*\s?[:：]\s?$/u.test(before)
  )
    return null;
  if (timed)
    return isDuration(text, quantity, unit, before, after) ? { quantity, kind: 'duration', unit, per: null } : null;
  if (unit !== null) return isTalk(text, unit, quantity, before) ? null : { quantity, kind: 'count', unit, per: null };
  const part = PART_OF.exec(after);
  if (part && (quantity.low ?? quantity.value ?? 0) < 2) return null;
  if (part) return TALK.test(part[1] ?? '') ? null : { quantity, kind: 'count', unit: part[1] ?? null, per: null };
  const size = Math.abs(quantity.value ?? quantity.high ?? 0);
  const scaled = /million|billion|thousand|[万亿萬億]/i.test(words) || size >= 10_000;
  const counted = LEADS_COUNT.test(before) && size >= 10 && ENDS_COUNT.test(after);
  if (RANKED.test(before) || AGED.test(before) || isDefining(text, quantity.start)) return null;
  return (scaled && !/^\s*[)\]]/u.test(after)) || counted ? { quantity, kind: 'count', unit: null, per: null } : null;
}
