import type { Word } from '../../../language/en/word.js';
import { FORWARD } from './forward-words.js';

/** What a word hints at. A sentence without the hint needs no closer look; one with it may still hold nothing. */
export const HINT = {
  /** A future may be told. */
  ahead: 1 << 0,
  /** A point in the calendar that a future may be told of. */
  date: 1 << 1,
  /** A point that lies ahead by its name: "next", "coming". */
  next: 1 << 2,
  /** One that is not over, and no future by itself: "this", "year". */
  current: 1 << 3,
  /** Any of these behind the right word: "is to", "rest of". */
  phrase: 1 << 4,
  /** A clause may be turned to the future. */
  turns: 1 << 5,
  /** Guidance may be named, or given before. */
  guides: 1 << 6,
  revises: 1 << 7,
  /** A turn of phrase may look ahead: "going forward". */
  looksAhead: 1 << 8,
  /** What follows may be announced. */
  announces: 1 << 9,
  /** The law's words about forward-looking statements. */
  legal: 1 << 10,
  /** A turn of phrase may name a stretch of the calendar: "the rest of the year". */
  spans: 1 << 11,
} as const;

const UNDERWAY = /^(?:increas|rais|expand|doubl|ramp|scal|accelerat|stepp|reduc|cutt|lower|trimm|slow)ing$/u;

/** By hint, the words that give it. */
const ROWS: readonly (readonly [number, RegExp | { test(word: string): boolean }])[] = [
  [
    HINT.ahead,
    /\b(?:(?:(?:increas|rais|expand|doubl|ramp|scal|accelerat|stepp|reduc|cutt|lower|trimm|slow)ing|will|won|shall|should|may|might|could|can|would|ought|expect|anticipat|forecast|foresee|guid|estimat|project|envisi|plan|intend|aim|target|goal|outlook|objective|commit|determined|confiden|optimis|upbeat|bullish|priorit|strateg|emphasis|dedicat|devot|concentrat|position|hop(?:e|ing)|likely|potential|room|opportunit|upside|headroom|ambition|budget|going|poised|seek|striv|focus|ahead|forward|unchanged|prepar|schedul|decided|possib|want|look|assum|pencil|steer|range|model|propos|maintain|turning|withdr|suspend|previous|prior|gave|promised|see|bound|headed|seen|due|holding|moved|raised|lifted|space))|^'ll$/u,
  ],
  [HINT.next, /\b(?:next|coming|upcoming|following|later|remainder|remaining|year-end|mid)/u],
  [HINT.current, /\b(?:this|current|full|fiscal|whole|entire|year|annual|[12]h)/u],
  [
    HINT.date,
    /(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)?)-(?:quarter|half)|\b(?:[qh][1-4]\b|20\d\d|fy\d\d\b|january|february|march|april|june|july|august|september|october|november|december)/u,
  ],
  [HINT.phrase, /^(?:to|on|track|future|taking|of|end|\d\d)$|^(?:quarter|half)/u],
  [HINT.turns, { test: (word) => FORWARD.has(word) || UNDERWAY.test(word) || word === 'going' }],
  [HINT.guides, /guidance|outlook|target|forecast/u],
  [HINT.revises, /^(?:gave|given|indicated|promised|said|told|guided|previous|prior|earlier|used|unchanged)$/u],
  [
    HINT.looksAhead,
    /forward|looking|moving|^(?:move|head|enter|look|over|track|future|remainder|rest|balance|set|about|gearing)$|(?:^|-)(?:coming|next|following|upcoming|near|foreseeable|medium|mid|longe?r?)(?:$|-)/u,
  ],
  [HINT.announces, /outlook|guidance|look|turning|moving|expectation/u],
  [
    HINT.legal,
    /forward|safe|private|risk|undertake|actual|reconciliation|webcast|replay|conference|press|comparison|unless|assurance|length|contact|differ|^(?:not|\w*n't)$/u,
  ],
  [HINT.spans, /year|^mid|quarters?$|^(?:remainder|rest|balance|remaining)$/u],
];

/** All that a word hints at. */
export function hintsOf({ text }: Word): number {
  let hints = 0;
  for (const [hint, words] of ROWS) if (words.test(text)) hints |= hint;
  return hints;
}
