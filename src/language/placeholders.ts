/**
 * Notes that stand for foreign speech, and the marks and formulas by which an interpreter's words are known. One row a
 * publisher's or interpreters' convention; English and Chinese.
 */

/** What publishers print in place of speech that they do not transcribe. */
const PLACEHOLDER_WORDS: readonly RegExp[] = [
  /(?:spoken|speaking|speaks|speak)(?: in)?(?: an?| the)? (?:foreign|non-english|other|chinese|mandarin|cantonese)(?: language| dialect)?/, // StreetEvents, FactSet
  /(?:foreign|non-english|chinese|mandarin|cantonese)(?: (?:language|speech|spoken|dialect|audio))?(?: spoken)?/, // Seeking Alpha, Motley Fool, others
  /(?:讲|講|说|說)?(?:中文|普通话|普通話|国语|國語|外语|外語)/, // Chinese publishers
];
const words = PLACEHOLDER_WORDS.map((row) => row.source).join('|');

/** A placeholder with its brackets; publishers use round and square ones in any case. */
export const PLACEHOLDER = new RegExp(`[([（【](?:${words})[)\\]）】]`, 'giu');

/** What publishers print before an interpreter's words. */
export const INTERPRETED_MARK =
  /[([（【](?:interpreted|(?:through|via|by) (?:an? |the )?(?:interpreter|translator|translation)|translated|interpreter|translation)[)\]）】]:?/i;

/** How interpreters begin: the formula renders nothing and belongs to no source or target. */
export const OPENING_FORMULA =
  /^(?:(?:okay|ok|all right|alright|sure|yes|right|so|then|and|now|thank you(?:,? (?:mr|ms|mrs|dr)\.? \S+| \p{Lu}\S+)?|thanks)[.,!]? ?)*(?:(?:i'll|i will|i'd like to|let me|i am going to|i'm going to|allow me to|please let me|i shall) (?:just |now |quickly |briefly |also |first )?(?:do (?:the|a|my) |provide (?:the|a) |help (?:to )?(?:with (?:the )?)?)?(?:translat|interpret)\w*(?: (?:for|that|this|it|what|on behalf)(?:[^.!?]|(?<=\b(?:mr|ms|mrs|dr))\.){0,60}| myself| into english| (?:my|the|our|his|her) [^.!?]{0,40})?[.,:!]|(?:translation|interpretation)[.,:]|(?:on behalf of|translating for|for) (?:mr|ms|mrs|dr)\. \p{Lu}\S*(?: \p{Lu}\S*)?[.,:])\s*/iu;
export const OPENING_FORMULA_ZH =
  /^(?:好的?|那[么麼]?|嗯|[谢謝]{2}\S{0,4})?[，,。]?\s*(?:下面|现在|現在|接下[来來])?(?:由)?我(?:[来來]|先)?(?:翻译|翻譯|翻|传译|傳譯|口译)(?:一下|下)?[。，,：:]\s*/u;

/** How a rendering ends where the host goes on in his own name: said to the operator, it renders nothing. */
export const CLOSING_FORMULA =
  /(?:^|(?<=[.?!)\]]))\s*(?:(?:okay|ok|thank you|thanks|and|so|now)[.,]? )*(?:operator[.,]? [^.?!]{3,80}|(?:\p{Lu}\w+, )?(?:we (?:can|may|will|are ready to)|we'll|let's|let us|can we|please) (?:now )?(?:take|move|go|have|proceed|open)[^.?!]{0,60}(?:question|caller|analyst)[^.?!]{0,40}|next question(?:,? please)?)[.?!](?:\s*(?:thank you|thanks)[.!])?\s*$/iu;

/** That somebody will render everything that is said: then nobody interprets himself. */
export const ANNOUNCES_INTERPRETER =
  /(?:third[- ]party|professional|external|independent) (?:translator|interpreter|translation|interpretation)|(?:translator|interpreter)s? will (?:provide|be|render|do)|(?:simultaneous|consecutive) (?:interpretation|translation) (?:will be|is) provided/i;
/** That a speaker renders his own words. */
export const SELF_INTERPRETS =
  /(?:translat|interpret)\w*[^.?!]{0,30}\bmyself\b|i(?:'ll| will) (?:also )?(?:repeat|translate|say)[^.?!]{0,40}(?:english|chinese)|(?:我|自己)(?:再)?(?:翻译|翻譯|用英文)/i;
