import { anyOf } from './any-of.js';

/**
 * How analysts number and introduce what they ask, and how answers refer back to it. English and Chinese, one row a
 * wording.
 */

/** A sentence that begins the second or a later of numbered questions. */
export const LATER_QUESTION = anyOf([
  /\b(?:my|the|a|your|our|then|and) (?:second|third|fourth|next|other|last|final)(?: and (?:last|final))?(?: quick| small| short)? ?(?:one|part|question|thing|topic|follow-?up|one's|is|would be|will be|,|:)(?! (?:half|quarter|year|time|phase))/,
  /^(?:and |so |then |okay,? |well,? )*(?:second(?:ly)?(?! (?:half|quarter|largest|phase|time|tier|consecutive))|third(?:ly)?(?! (?:quarter|party|-))|lastly|separately|number two|two is|2nd)\b/,
  /^(?:and |so |then |also )*(?:another|one (?:more|last|other)|a (?:second|quick|small)|my (?:last|other)|just (?:a|one)) (?:\w+ )?(?:question|one|thing|follow-up|follow up|point)\b/,
  /^(?:and )?(?:then |also )?(?:just )?(?:as |for )?(?:a|my) (?:quick |small )?follow[- ]?(?:up|on)\b/,
  /第[二三四2-4]个?個?(?:问题|問題|是|，)?|(?:^|[，。])(?:另外|其次|还有|還有)(?:一个|一個|就是|想|我|，)|最后一个(?:问题|問題)|最後一個/,
]);

/** A sentence that begins the first of numbered questions. */
export const FIRST_QUESTION = anyOf([
  /\b(?:my|the|your) first (?:quick |small )?(?:one|question|part|thing|topic|is)\b|^(?:so |and |well,? )*(?:first|firstly|my first)(?:,| of all\b| (?:is|on|about|regarding|just)\b)|^(?:the )?(?:first one|one) is (?:on|about|related|regarding|the)\b|\bnumber one\b/,
  /第[一1]个?個?(?:问题|問題|是|，)?|首先/,
]);

/** A sentence that says what the next one will ask about. */
export const ANNOUNCES_TOPIC = anyOf([
  /^[^?]*\bquestions? (?:is|are|relates?|would be|will be|has to do|for \w+ is)? ?(?:about|on|regarding|related to|around|with|for|to|is on|goes to)\b[^?]*$/,
  /^[^?]*\b(?:first|second|third|one|other|last) (?:one|question|thing|part)?,? ?is (?:on|about|regarding|related|around|with)\b[^?]*$/,
  /^[^?]*\b(?:like|want|wanted|love) to (?:ask|touch|follow up|go back|dig|drill|focus|understand)\b[^?]*$/,
  /^[^?]*\b(?:could|can|may) i (?:just )?ask (?:you )?(?:about|on|one|a)\b[^?]*\??$/,
  /^[^？]*(?:关于|關於)[^？]*(?:问题|問題|方面)[。，]?$|^[^？]{0,16}想[问問请請]?[问問教]?(?:一下|下)?[^？]{1,24}。$/,
]);

/** A second request inside one sentence: `..., and could you also ...`. */
export const AND_ALSO =
  /,? and (?:also )?(?:(?:could|can|would) (?:you|management|the management)|how (?:do|does|would|should) (?:you|management|the management|the company) (?:see|view|expect|plan|think))\b/i;

/** How many questions an analyst announces: `I have two questions`, `我有两个问题`. */
export const ANNOUNCED = anyOf([
  /\b(two|three|four|couple of|2|3|4)\b(?: \w+){0,2}? (?:questions|parts|follow-ups)\b/,
  /([两二三四兩234])个?個?(?:问题|問題)/,
]);

/** One question and no more, said to be so. */
const SINGLE = /\b(?:just|only) one (?:\w+ )?question\b|(?:只有|淨係有)一[个個條条]?[^，。]{0,8}(?:问题|問題)/i;

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  'couple of': 2,
  两: 2,
  兩: 2,
  二: 2,
  三: 3,
  四: 4,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** The number of questions announced in a passage, or null. */
export function announcedCount(text: string): number | null {
  const match = ANNOUNCED.exec(text);
  if (match) return NUMBERS[(match[1] ?? match[2] ?? '').toLowerCase()] ?? null;
  return SINGLE.test(text) ? 1 : null;
}

/** Talk around a question: greetings, thanks, praise, the number of questions. It asks nothing by itself. */
export const AROUND_QUESTION = anyOf([
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?|thank you|great|pretty good|okay|ok|yes|yeah|yep|sure|congratulations|congrats|got it|understood|perfect|alright|all right|right|sorry|that's (?:helpful|all|it|great))\b[^?]{0,160}$/,
  /^(?:so |and |well,? )*(?:i|we) (?:have|had|got|also have|actually have)(?: got)?(?: just| actually| only)? (?:a |one |two |three |four |some |several |couple )[^?]{0,30}questions?\b[^?]{0,40}$/,
  /^(?:just )?(?:two|one|a couple of|three|maybe two) (?:quick )?(?:questions?|follow-ups?)\b[^?]{0,40}$/,
  /^[^?]{0,60}(?:ask|raise|repeat|translate)[^?]{0,30}(?:in chinese|in english|in mandarin|into english|myself|my question)[^?]{0,60}$/,
  /^[([][^)\]]{0,40}[)\]]\.?$/,
  /\b(?:can|could|do) you hear me\b/,
  /^(?:(?:hi|hey|good|great|pretty good|well|and|so|\p{L}+),? ){0,3}(?:hello|how are you(?: doing)?(?: today)?|how(?:'|’)s it going|you there|am i on|is (?:this|that) me|thank you|appreciate it)[?.!]?$/u,
  /^(?![^？]*(?:想问|想問|请问|請問|请教|請教|如何|怎么|怎麼|多少|是否|什么|什麼))[^？]{0,30}(?:谢谢|感谢|多謝|謝謝|恭喜|[晚早]上好|下午好|[你您]好|大家好|各位好|管理[层層]好)[^？]{0,40}$|^[^？]{0,30}我有[一两二三兩]?个?個?(?:问题|問題)[^？]{0,10}$/,
]);

/** What the company says to an analyst who thanks it. */
export const RETURNS_THANKS =
  /^(?:you(?:'|’)?re (?:very )?welcome|you are welcome|sure|my pleasure|no problem|bye|不客气|不客氣|好的?|谢谢|謝謝|多謝)[^?？]{0,40}$/i;

/** A sentence that asks. */
export const ASKING = anyOf([
  /[?？]/,
  /^(?:so |and |but |then |well,? )*(?:who|what|how|when|where|why|which|is|are|do|does|did|was|were|have|has|should) (?:are|is|do|does|you|the|we|there|these|those|it|that|your|much|many|about)\b/,
  /\b(?:could|can|would|will) (?:you|we|management|the management|i)\b|\b(?:like|want|love|trying) to (?:understand|know|hear|ask|clarify|check)\b|\bwonder|\bcurious\b|\bif you (?:can|could)\b|\b(?:any|some) (?:color|colour|update|thoughts|comment|sense|guidance)\b|\bhelp us\b|\bshare (?:with us|more|some)\b/,
  /\bhow (?:do|does|would) (?:you|management|the management|the company) (?:see|view|think|expect)\b|\bquestion (?:is|would be|relates|for)\b|\b(?:ask|know|understand|hear|clarify) (?:about|on|how|what|if|whether|more)\b/,
  /请问|請問|想问|想問|请教|請教|如何|怎么|怎麼|怎样|怎樣|多少|什么|什麼|是否|(?:吗|嗎|呢)(?:[，。]|$)/,
]);

/** An interrogative that only varies the one before it: alternatives, examples, a yes-or-no restatement. */
export const ELABORATES = anyOf([
  /^(?:or|like|for example|i\.e\.|e\.g\.|is (?:that|it|this|there)|is the|are (?:they|these|those|there)|does (?:that|it|this)|do (?:they|these)|so (?:is|does|are|should)|should (?:we|i)|i mean|any |because|and if |was (?:that|it)|just |you know)\b/,
  /^(?:是不是|还是|還是|或者|比如|例如)/,
]);

/** An interrogative that goes on with `and`: it varies the one before it where it points back to it. */
export const GOES_ON = /^and (?:is|are|does|do|any) /i;

/** Words at the head of a clause that point back to what was asked before. */
export const POINTS_BACK =
  /^(?:[\w'’-]+ ){0,5}(?:it|its|that|this|these|those|they|them|their|such|same|one|ones|so)\b/i;

/** A sentence that asks outright, without a request or a lead before it. */
export const ASKS_OUTRIGHT =
  /^(?:so |and |but |then |well,? |okay,? |first,? |thanks,? )*(?:how|what|when|where|why|which|who|will|is|are|do|does|did|has|have)\b|^[^，。？]{0,12}(?:请问|請問|想问|想問|想請問)|^[^，。？]{2,24}(?:多少|多久|多大|几|幾|吗|嗎|呢|会不会|會不會|能不能)/i;

/** A second interrogative clause of a sentence that asks already: `how much did it cost, and when will it open`. */
export const SECOND_CLAUSE =
  /,? and (?=(?:how|what|when|where|why|which|who|will|would|is|are|do|does|did|has|have|can|should|are there) )|[，,](?:另外|以及|还有|還有)?(?=[^，。？]{4,24}(?:多少|多久|多大|几|幾|吗|嗎|呢|會不會|会不会|能不能|够不够|夠不夠|有没有|有沒有))/gi;

/** Words by which an answer names the question it turns to. `last` is the last asked. */
export const TAKES_UP: readonly { readonly pattern: RegExp; readonly which: number | 'last' }[] = [
  {
    pattern:
      /\b(?:your|on|to|for|with|answer|take|address|regarding|about) (?:the |your )?first (?:question|part|one)\b|\bthe first question\b|第[一1](?:[个個]?(?:问题|問題)|[条條](?:[我由]|，))/i,
    which: 0,
  },
  {
    pattern:
      /\b(?:your|on|to|for|with|answer|take|address|regarding|about|and) (?:the |your )?second (?:question|part|one)\b|\bsecond (?:question|part of (?:your|the) question)|第[二2](?:[个個]?(?:问题|問題)|[条條](?:[我由]|，))/i,
    which: 1,
  },
  {
    pattern:
      /\b(?:your|on|to|for|with|answer|take|address|regarding|about) (?:the |your )?third (?:question|part|one)\b|\bthe third question\b|第[三3]个?個?(?:问题|問題)/i,
    which: 2,
  },
  {
    pattern: /\b(?:your|the) (?:last|final|other) (?:question|part|one)\b|最后一个(?:问题|問題)|最後一個(?:問題)?/i,
    which: 'last',
  },
];

/** `First, on kilns` at the head of an answer takes up the first question; further on it only counts points. */
export const TAKES_UP_FIRST = /^(?:so |okay,? |and )?first(?:ly)?,? (?:regarding|in terms of|on|about|as for)\b/i;

/** A sentence of an answer that turns to a topic by naming it first. */
export const TURNS_TO =
  /^(?:so |and |then |now |okay,? |well,? |yeah,? |yes,? )*(?:(?:in terms of|as for|as to|(?:with|in) regards? to|regarding|with respect to|on the (?!other hand)|in relation to|when it comes to|turning to|moving (?:on )?to|to answer|lastly|secondly|thirdly|finally|second,|third,)|on (?:your|our|\p{L}+ (?:side|front)\b))|^(?:那么?|然后|然後|另外|而)?[，]?(?:关于|關於|至于|至於|对于|對於|说到|說到|其次|第[二三]|另外|在[^，。]{2,12}方面|[^，。]{2,10}方面)/iu;

/** Words too common in questions to tell what one is about. */
export const COMMON_WORDS = new Set(
  'the and for you your that this with what how are our can could would will has have been more about just think next some any also from into than then they them there here when where which question questions thank thanks please share management maybe give color help first second should going forward terms much very like know really sort kind guess understand related sorry about versus regarding walk talk through view comment comments want wanted wonder wondering curious update updates today get got say said let one two thing things lot bit your whether possible possibly perhaps bring take make give'.split(
    ' ',
  ),
);
