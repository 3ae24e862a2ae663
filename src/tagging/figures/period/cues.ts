/** What a point of the calendar is where these lead up to it. English and Chinese, calls and releases. */

/** What another figure or a change is measured against. */
export const COMPARES =
  /(?:\b(?:from|than|compar(?:ed|able|ing) (?:to|with)|in line with|versus|vs\.?|against|over|on|after|relative to|below|above)\s+(?:(?:the|our|that of|that in|those (?:of|in)|what we had in)\s+)*(?:(?:end|level|levels) (?:of|in)\s+(?:the\s+)?)?|(?:较|較|比|相比|对比|對比|与|與|相对|於|于)\s*)$/iu;
/** What was said then, not what was measured: `as I mentioned last quarter`. */
export const SAID_THEN =
  /\b(?:mention|mentioned|said|discussed|guided|communicated|announced|disclosed|talked|stated|told|plan|program|noted|shared)(?: to you)?(?: on| in| about| as of)?\s+(?:the\s+)?$|(?:提到|说过|說過|讲过|宣布)$/iu;
/** `the 2024 repurchase plan`, `our 2027 convertible notes`: part of a name. */
export const NAME_BEHIND =
  /^\s+(?:[A-Za-z]+\s+){0,3}(?:plan|program|programme|notes?|bonds?|debentures|convertible|AGM|annual (?:general|report)|report|model|investor day)\b/iu;
/** `up 20% since September`: from then to now. */
export const SINCE = /\bsince\s+(?:the\s+)?(?:beginning of\s+|early\s+|late\s+)?$/iu;
export const SINCE_BEHIND = /^\s*(?:以来|以來|至今|到现在|到現在)/u;

/** Behind a point in Chinese: 三季度的基础上, 比一季度高. */
export const COMPARED_BEHIND = /^\s*(?:的基础上|的基礎上|基础上|相比|相較|相较|比)/u;
/** Points that are a base by what they say, where a change stands with them. */
export const BASE =
  /^(?:(?:a|one) year (?:ago|earlier)|year[- ]ago|(?:the )?(?:same|prior|previous|last|year-ago|corresponding)\b.*|去年.*|上年.*|同期|上个?季度|上一季.*|上季.*)$/iu;
/** The same stretch of another year: `a year ago`, 去年同期. */
export const SAME_WORDS =
  /^(?:(?:a|one|the) year (?:ago|earlier|before)|year[- ](?:ago|earlier)|(?:the )?(?:same|prior[- ]year|corresponding|year-ago) (?:period|quarter|time).*|.*(?:同期|同季))$/iu;
/** `the same period of`, `that of`: a year or quarter behind it names the same stretch. */
export const SAME_LEAD =
  /(?:same|corresponding|comparable|prior[- ]year|year-ago) (?:fiscal )?(?:period|quarter|time|three months|day|date)(?: of| in| from| a)?\s*(?:the\s+)?$/iu;

/** `the quarter ended`, `the six months ending`: how long the stretch is that a day closes. */
export const ENDED =
  /\b(?:(quarter|three[- ]months?|3[- ]months?|thirteen weeks|13 weeks)|(half[- ]year|half|six[- ]months?|6[- ]months?)|(nine[- ]months?|9[- ]months?)|((?:fiscal |full )?year|twelve[- ]months?|12[- ]months?))(?: period)?,? (?:that )?(?:ended|ending|ends)(?: on)?\s*$/iu;
/** 截至2025年9月30日止三个月: the same in Chinese, behind the day. */
export const ENDED_BEHIND =
  /^\s*(?:止|为止)?的?(?:(季度|三个月|三個月|3个月)|(半年度?|六个月|六個月|6个月)|(九个月|九個月|9个月)|(财年|財年|财政年度|財政年度|年度|十二个月|12个月))/u;
/** `a 12-month period starting`. */
export const STARTING =
  /\b(\d{1,2}|twelve|six|three)[- ]months?(?: period)? (?:starting|beginning|commencing|from)(?: on| from)?\s*$/iu;

/** The last day of a month, quarter or year, said before it in English and behind it in Chinese. */
export const END_LEAD = /\b(?:end|close) of\s+(?:fiscal |calendar )?$|\byear[- ]end\s+$/iu;
export const END_WORDS = /[底末]$/u;
export const END_BEHIND = /^\s*(?:年?[底末])/u;
export const MONTH_START_WORDS = /初$/u;
/** `the September quarter`. */
export const QUARTER_BEHIND = /^\s+quarter\b/iu;
export const LAST_LEAD = /\b(?:last|this past|previous)\s+$/iu;
export const NEXT_LEAD =
  /\b(?:next|this coming|coming|by|until|before)\s+(?:the end of\s+)?(?:early |mid[- ]?|late )?$/iu;

/** What is not reported but to come: plans, expectations, outlook. */
export const FUTURE =
  /\b(?:will|would|shall|expects?|expecting|expected to|anticipates?|anticipated to|plans?|planning|targets?|targeting|goals?|intends?|aims?|aiming|guidance|guiding|outlook|forecasts?|projected|in the long run|over the next|going forward|should|looking (?:ahead|forward)|looks? to|hopes?)\b|预计|預計|预期|預期|计划|計劃|目标|目標|希望|将|將|展望|指引|会(?=在|有|达|是|增|继|保|更|进|超|控|做|再|到)|會(?=在|有|達|是|增|繼|保|更|進|超|控|做|再|到)/iu;
/** Aims without a date: the outlook's period is not theirs. */
export const OPEN_END =
  /\b(?:in the long run|long[- ]term|going forward|over the next|over time|eventually|once)\b|长期|長期|未来几年|最终/iu;
/** What opens an outlook whose period the sentences behind it keep. */
export const OUTLOOK =
  /\b(?:outlook|guidance|expect|anticipate|looking ahead|looking (?:in)?to|turning to|for the)\b[^.]{0,60}$|(?:展望|指引|预计|預計|对于|對於)[^。]{0,20}$/iu;

/** The reported period by a common noun: `capital expenditure during the quarter`. */
export const REPORTED_STRETCH =
  /\b(?:in|during|for|over|throughout) (?:the|this) (?:reporting )?(?:quarter|period)\b(?! (?:end|before|ago|of|from|to))/giu;

/** Year's end and beginning without a point beside them: a day. The groups tell another year than this one. */
export const YEAR_EDGE =
  /\b(?:the )?(?:year[- ]end|end of (?:this|the|(next)|(last)) year|beginning of (this|the|next|last) year)\b|(明|去|今|前)?年(?:(底|末)|(初))/giu;
