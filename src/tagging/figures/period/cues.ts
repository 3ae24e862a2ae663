/** What a point of the calendar is where these lead up to it. English and Chinese, calls and releases. */

/** `the 2024 repurchase plan`, `our 2027 convertible notes`: part of a name. */
export const NAME_BEHIND =
  /^\s+(?:[A-Za-z]+\s+){0,3}(?:plan|program|programme|notes?|bonds?|debentures|convertible|AGM|annual (?:general|report)|report|model|investor day)\b/i;
/** `up 20% since September`, in Chinese behind the month. */
export const SINCE_BEHIND = /^\s*(?:以来|以來|至今|到现在|到現在)/u;

/** Behind a point in Chinese: 三季度的基础上, 比一季度高. */
export const COMPARED_BEHIND = /^\s*(?:的基础上|的基礎上|基础上|相比|相較|相较|比)/u;
/** Points that are a base by what they say, where a change stands with them. */
export const BASE =
  /^(?:(?:a|one) year (?:ago|earlier)|year[- ]ago|(?:the )?(?:same|prior|previous|last|year-ago|corresponding)\b.*|去年.*|上年.*|同期|上[个個]?季度|上一季.*|上季.*)$/i;
/** The same stretch of another year: `a year ago`, 去年同期. */
export const SAME_WORDS =
  /^(?:(?:a|one|the) year (?:ago|earlier|before)|一\s*年\s*前|year[- ](?:ago|earlier)|(?:the )?(?:same|prior[- ]year|corresponding|year-ago) (?:period|quarter|time).*|.*(?:同期|同季))$/i;
/** `the same period of`, `that of`: a year or quarter behind it names the same stretch. */
export const SAME_LEAD =
  /(?:same|corresponding|comparable|prior[- ]year|year-ago) (?:fiscal )?(?:period|quarter|time|three months|day|date)(?: of| in| from| a)?\s*(?:the\s+)?$/i;

/** `the quarter ended`, `the six months ending`: how long the stretch is that a day closes. */
export const ENDED =
  /\b(?:(quarter|three[- ]months?|3[- ]months?|thirteen weeks|13 weeks)|(half[- ]year|half|six[- ]months?|6[- ]months?)|(nine[- ]months?|9[- ]months?)|((?:fiscal |full )?year|twelve[- ]months?|12[- ]months?))(?: period)?,? (?:that )?(?:ended|ending|ends|end)(?: on)?\s*$/i;
/** 截至2025年9月30日止三个月: the same in Chinese, behind the day. */
export const ENDED_BEHIND =
  /^\s*(?:止|为止)?的?(?:(季度|三个月|三個月|3个月)|(半年度?|六个月|六個月|6个月)|(九个月|九個月|9个月)|(财年|財年|财政年度|財政年度|年度|十二个月|12个月))/u;
/** `a 12-month period starting`. */
export const STARTING =
  /\b(\d{1,2}|twelve|six|three)[- ]months?(?: period)? (?:starting|beginning|commencing|from)(?: on| from)?\s*$/i;

/** The last day of a month, quarter or year, said before it in English and behind it in Chinese. */
export const END_LEAD = /\b(?:end|close) of\s+(?:fiscal |calendar )?$|\byear[- ]end\s+$/i;
export const END_WORDS = /[底末]$/u;
export const END_BEHIND = /^\s*(?:年?\s?[底末])/u;
/** Behind 从 and a point: a beginning and no comparison. */
export const BEGINS_BEHIND = /^\s*(?:份\s*)?(?:开始|開始|起|以来|以來)/u;
/** The same stretch of the year before in Chinese; 去年 alone is the whole year. */
export const SAME_HAN = /同\s*[期季]|年\s*前/u;
/** `the September quarter`. */
export const QUARTER_BEHIND = /^\s+quarter\b/i;
export const LAST_LEAD = /\b(?:last|this past|previous)\s+$/i;
export const NEXT_LEAD = /\b(?:next|this coming|coming)\s+(?:early |mid[- ]?|late )?$/i;

/** Aims without a date: the outlook's period is not theirs. */
export const OPEN_END =
  /\b(?:in the long run|long[- ]term|going forward|over the next|over time|eventually|once)\b|长期|長期|未来几年|最终/i;
/** Before a figure: an aim or a habit that belongs to no period. */
export const TIMELESS =
  /\b(?:(?:mid|medium|long)(?:er)?[- ]?term (?:\w+ ){0,4}?(?:target|goal|aim|objective|model|guidance|range)|through-the-cycle|steady[- ]state|typical|normally|usually)\b/i;
/** Behind a figure: how often, not when. */
export const PER_TIME =
  /^\s*(?:\w+ ){0,3}?(?:(?:each|every|per) (?:and every )?|an? )(?:quarter|month|year|day|week|hour)\b(?!-| (?:ago|earlier|before|over|on))/i;

/** What opens an outlook whose period the sentences behind it keep. */
export const OUTLOOK =
  /\b(?:outlook|guidance|expect|anticipate|looking ahead|looking (?:in)?to|mov(?:e|ing) (?:ahead |forward |on )?(?:in)?to|heading into|turning to|for the)\b[^.]{0,60}$|(?:展望|指引|预计|預計|对于|對於)[^。]{0,20}$/i;

/** Year's end and beginning without a point beside them: a day. The groups tell another year than this one. */
export const YEAR_EDGE =
  /\b(?:the )?(?:year[- ]end|end of (?:this|the|(next)|(last)) year|beginning of (this|the|next|last) year)\b|(?:([明去今前后後]) ?)?年 ?(?:年 ?)?(?:(底|末)|(初))/gi;

/** What parts a figure from a point behind it. */
export const PARTS =
  /[;。；]|, (?:and|while|which|with|but|driven|primarily|mainly|as|representing|reflecting|paid|payable|to be paid|effective|starting|beginning)\b|，|\b(?:compared|comparable|versus|vs|against|than|from|while)\b/i;
