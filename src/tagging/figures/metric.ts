import type { Span } from '../../document/span.js';
import { findMetrics } from '../metrics/index.js';
import type { Candidate } from './candidates.js';

/** Verbs by which a measure is reported; the measure is their subject. English, as releases and remarks put it. */
const REPORTS =
  /\b(?:was|were|is|are|be|been|has been|came (?:in )?(?:at|to)|coming in at|reach(?:ed|es|ing)?|total(?:ed|led|ing|s)|stood at|stands at|grew|grow(?:s|ing|n)?|increas(?:ed|es|ing|e)|decreas(?:ed|es|ing|e)|declin(?:ed|es|ing|e)|rose|ris(?:es|ing|en|e)|fell|fall(?:s|ing|en)?|dropp?(?:ed|s|ing)?|reduc(?:ed|es|ing|e)|improv(?:ed|es|ing|e)|expand(?:ed|s|ing)?|narrow(?:ed|s|ing)?|widen(?:ed|s|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|remain(?:ed|s|ing)?|account(?:ed|s|ing) for|represent(?:ed|s|ing)|went|go(?:es|ing)?|accelerat(?:ed|ing)|record(?:ed|s|ing)?|compress(?:ed)?|served|handled|contribut(?:ed|es|ing)|boosting|passed|stay(?:s|ed)?(?: within| at| around)?|brought in|turned|attributed to|amount(?:ed|s|ing) to|generated|jumped|climbed|doubl(?:ed|ing))\b/giu;

/** Lead-ins that are no part of the measure's name. */
const LEAD =
  /^(?:[\s"“”'‘•*·–—-]+|(?:and|but|while|with|as|of which|so|also|we (?:also )?(?:believe|think|hope|expect|see|estimate|put)(?: that)?|I (?:think|believe|mean)(?: that)?|resulting in|led to|in addition|additionally|meanwhile|moreover|furthermore|overall|notably|specifically|similarly|then|now|where|which|that|led to|by the end of [^,]{2,20}|(?:in|during|for|at|by|as of|since|over) [^,]{2,45}(?=,))[,\s]+|(?:our|the|its|their|this|these|a|an|another|we had|there (?:was|were)|in terms of|turning to)\s+)+/iu;
const TRAIL =
  /[\s,:]*(?:\b(?:also|further|has|have|had|continued to|to|by|was|were|is|are|slightly|steadily|significantly|only|just|both|still|respectively|for (?:the )?(?:quarter|year|Q[1-4])|in (?:the )?(?:quarter|Q[1-4])|will|would|each|all|largely|in the (?:first|second|third|fourth) quarter(?: of \d{4})?)\b[\s,]*)+$/iu;
const EMPTY_SUBJECT =
  /^(?:|it|this|that|they|we|you|i|he|she|which|and|these|those|who|what|there|is|are|was|were|company|our company|the company|(?:is|are|was|were|be) (?:up|down|flat)|(?:slightly|further|resulting|experienced|issued|including|increased|reduced|recorded)\b.*)$/iu;
/** The figure stands beside one already read: another period, another currency, another change of the same measure. */
const BESIDE =
  /(?:\b(?:compared (?:to|with)|versus|vs\.?|against|from|and|to|or|up|down|than|(?:resulting in )?(?:an? )?(?:total |further |net )?(?:increase|decrease|rise|decline|growth|improvement|reduction) (?:of|in)|represent(?:ing|s|ed)(?: an?)?(?: year-on-year| year-over-year)?(?: increase| growth| decrease)?(?: of| between)?|reduced by|\()|[,(])\s*(?:(?:also|about|around|roughly|approximately|over|more than|nearly|slightly|by|a|an|further|the|year-on-year|year-over-year|sequentially)\s+)*$/iu;
/** What the amount is an amount of: `RMB15.6 billion in revenues`, `a dividend of USD0.30`. */
const OBJECT =
  /^\s*(?:\([^)]*\)\s*)?(?:in|of|worth of)\s+(?!between\b)(?:our |the |total |its )?([a-z][^,.;()]{2,60}?)(?=[,.;()]|\s(?:in|for|during|by|under|from|to|with|as|and|compared|versus|which|that|on)\b|$)/iu;
/** Counting verbs and the measure they report: `we delivered 23,000 vehicles`. */
const COUNTING: readonly (readonly [RegExp, string])[] = [
  [/\bdeliver(?:ed|y|ies)?\b[^.;]{0,30}$/iu, 'deliveries'],
  [/\bsold\b[^.;]{0,30}$/iu, 'sales'],
  [/\bshipped\b[^.;]{0,30}$/iu, 'shipments'],
  [/\b(?:re)?purchased\b[^.;]{0,40}$|\bbought back\b[^.;]{0,30}$/iu, 'purchased'],
];
const OBJECT_BEFORE =
  /([a-z][\w'’-]*(?: [a-z][\w'’-]*){0,4}) of\s+(?:(?:about|around|approximately|over|up to|nearly|more than)\s+)*$/iu;

/** Words in a name such as `outstanding balance of loans facilitated`; longer phrases hold verbs. */
const LONG_NAME = 6;

export interface MetricSearch {
  readonly sentence: Span & { readonly text: string };
  readonly candidate: Candidate;
  /** The metric and end of the figure before this one in the sentence, if any. */
  readonly previous: { readonly metric: string | null; readonly end: number } | null;
  /** The last metric named in the passage: what a pronoun means. */
  readonly last: string | null;
}

/** The thing measured, in the source's own words, for English. */
export function findEnglishMetric({ sentence, candidate, previous, last }: MetricSearch): string | null {
  const at = candidate.quantity.start - sentence.start;
  const from = previous ? previous.end - sentence.start : 0;
  const before = sentence.text.slice(0, at);
  const between = sentence.text.slice(from, at);
  const after = sentence.text.slice(candidate.quantity.end - sentence.start);
  if (previous && BESIDE.test(between) && !hasSubject(between)) return previous.metric;
  const verb = [...between.matchAll(REPORTS)].at(-1);
  if (verb) {
    const subject = nameIn(subjectOf(sentence.text.slice(0, from + verb.index), from));
    if (!EMPTY_SUBJECT.test(subject)) return subject;
  }
  const object = OBJECT.exec(after)?.[1] ?? null;
  if (object && candidate.kind !== 'ratio') return tidy(object);
  if (candidate.kind === 'count' && candidate.unit) return countedBy(before, candidate.unit);
  const named = OBJECT_BEFORE.exec(before)?.[1];
  if (named && !/\b(?:increase|decrease|total|growth|rise|decline)$/iu.test(named)) return headOf(named);
  const follows = /^\s+([a-z][a-z-]+(?: [a-z][a-z-]+){0,4})/iu.exec(after)?.[1];
  if (
    candidate.kind === 'money' &&
    follows &&
    !/^(?:in|for|to|and|as|on|by|from|with|at|or|year|compared|versus)\b/iu.test(follows)
  )
    return tidy(follows);
  const subject = nameIn(subjectOf(before, from));
  return EMPTY_SUBJECT.test(subject) || subject.length > 90 ? (previous?.metric ?? last) : subject;
}

/** `vehicles` with the verb that counts them: `vehicles deliveries`. */
function countedBy(before: string, unit: string): string {
  const noun = COUNTING.find(([verb]) => verb.test(before))?.[1];
  return noun ? `${unit} ${noun}` : unit;
}

/** A clause too long for a name may still hold one: the last measure known in it. */
function nameIn(phrase: string): string {
  if (phrase.split(' ', LONG_NAME + 1).length <= LONG_NAME) return phrase;
  const known = findMetrics(phrase, 'en').at(-1);
  return known ? phrase.slice(known.start, known.end) : phrase;
}

/** The noun phrase at the end of a stretch, from its last article on. */
const headOf = (words: string): string =>
  tidy(words.split(/\b(?:an?|the|our|its|total|approved|paid|declared)\s/iu).at(-1) ?? words);

/** Whether a stretch between two figures names a new subject with its own verb. */
const hasSubject = (between: string): boolean => {
  const verb = [...between.matchAll(REPORTS)].at(-1);
  return (
    verb !== undefined &&
    /[\p{L}]{3,}[^,;]*$/u.test(between.slice(0, verb.index).replace(/^[^,;]*(?:[,;]|\band\b|\bwhile\b|\bwith\b)/iu, ''))
  );
};

/** The noun phrase that ends a stretch: from the last clause boundary, less what leads up to it. */
function subjectOf(stretch: string, from: number): string {
  const own = stretch.slice(from).replace(/,? which (?:is|was|are|were|we) [^;]*$/iu, '');
  const boundary = Math.max(
    ...[
      ...own.matchAll(
        /[;:]|,(?: and| while| with| as| which| where)?\s|\b(?:and|while|with|that|as|where|but)\s(?=(?:our|the|its|non-|net|gross|total|[a-z-]+ (?:margin|rate|ratio|income|profit|revenue|expenses?|loss|costs?))\b)/giu,
      ),
    ].map((m) => m.index + m[0].length),
    0,
  );
  const clause = own.slice(boundary).trim().length > 2 ? own.slice(boundary) : own;
  return tidy(clause);
}

function tidy(words: string): string {
  let phrase = words
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let next = phrase.replace(LEAD, ''); next !== phrase; next = phrase.replace(LEAD, '')) phrase = next;
  return phrase
    .replace(TRAIL, '')
    .replace(/[\s,;:]+$/u, '')
    .trim();
}

const ZH_TAIL =
  /(?:同比|环比|環比|按年|按季|又|也|还|還|再|都|已经|已經|累计|累計|共计|共計|一共|大概|大约|大約|大致|大體|约|約|近|将近|接近|超过|超過|达到|達到|达|達|到|至|为|為|是|有|在|约为|约占|占到|占|增长|增長|上升|提升|提高|增加|下降|下滑|减少|減少|降低|降|涨|漲|跌|收窄|扩大|缩短|縮短|回落|了|介于|介乎|控制在|维持在|維持在|保持在|合计|合計|进一步|進一步|只|仅|从|由|每|的|呢|就|其中|分别|分別|预计|預計|我们预计|希望|实现|實現|取得|录得|錄得|投入|只有|能|会|會|可以|将|將|还有|还要|以上|左右)+$/u;
const ZH_LEAD =
  /^(?:去年同期|上年同期|同期|比上个?季度?|比上一季度?|较上年|與去年同期相比|与去年同期相比|比去年|相比|(?:[一二三四]|第[一二三四])季度|(?:\d{4}|二[零〇]?[\p{Script=Han}]{1,2})年|今年|去年|明年|上半年|下半年|全年|期末|截至[^，,]{2,14}|目前|现在|其中|另外|同时|我们(?:的)?|我們(?:的)?|公司(?:的)?|集团(?:的)?|本季度?|这个季度|單季|单季|所以|但是|而|在|的|，|,|呢|嗯|呃|方面|那么|就是)+/u;

/** A measure word and the noun it counts: 612家门店, 两万三千辆新车. */
const COUNTED_ZH =
  /^(?:[个個家辆輛座张張名位款台臺项項只條条笔筆间間]|万)?(\p{Script=Han}{2,6}?)(?=[，。；、的了在是]|$)/u;

/** The thing measured, for Chinese: what stands in the clause before the figure, less time and verb. */
export function findChineseMetric({ sentence, candidate, previous, last }: MetricSearch): string | null {
  const at = candidate.quantity.start - sentence.start;
  const from = previous ? previous.end - sentence.start : 0;
  const plain = (words: string) => words.replace(/\s+/gu, '').replace(/[嗯呃]|这个|這個|那个|那個/gu, '');
  const clauses = plain(sentence.text.slice(from, at)).split(/[，,；;、：:]/u);
  const own = trimChinese(clauses.at(-1) ?? '');
  const behind = plain(
    sentence.text.slice(candidate.quantity.end - sentence.start, candidate.quantity.end - sentence.start + 24),
  );
  const counted = candidate.kind === 'count' ? COUNTED_ZH.exec(behind)?.[1] : undefined;
  const possessed = /^的(\p{Script=Han}{2,10})/u.exec(behind)?.[1];
  if (possessed && !/^(?:增长|下降|提升|水平|速度|目标)/u.test(possessed) && candidate.kind === 'money')
    return trimChinese(possessed);
  if (own.length > 1 && !(counted && /^(?:.{0,4}(?:共|一共|新开|新增|交付|有))$/u.test(own))) return own;
  if (counted) return counted;
  if (candidate.kind === 'count' && candidate.unit && !previous) return candidate.unit;
  if (previous) return previous.metric;
  const earlier = clauses
    .slice(0, -1)
    .map(trimChinese)
    .filter((words) => words.length > 1)
    .at(-1);
  return earlier ?? (candidate.kind === 'count' ? candidate.unit : null) ?? last;
}

function trimChinese(words: string): string {
  let phrase = words;
  for (
    let next = phrase.replace(ZH_LEAD, '').replace(ZH_TAIL, '');
    next !== phrase;
    next = phrase.replace(ZH_LEAD, '').replace(ZH_TAIL, '')
  )
    phrase = next;
  return phrase;
}
