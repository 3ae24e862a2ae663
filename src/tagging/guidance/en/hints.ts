import type { Word } from '../../../language/en/word.js';
import { MAY_TURN } from './forward-words.js';
import { HINT } from './hint.js';
import { namesPoint } from './named-points.js';
import { ANYWHERE, TOLD } from './trait-words.js';
import { AMOUNTS, LAUNCHES, MAY_DRIVE, MAY_VENTURE } from './trigger-words.js';

/** By hint, the words that give it. */
const ROWS: readonly (readonly [number, RegExp | { test(word: string): boolean }])[] = [
  [
    HINT.ahead,
    /\b(?:(?:(?:increas|rais|expand|doubl|ramp|scal|accelerat|stepp|reduc|cutt|lower|trimm|slow)ing|will|won|shall|should|may|might|could|can|would|ought|expect|anticipat|forecast|foresee|guid|estimat|project|envisi|plan|intend|aim|target|goal|outlook|objective|commit|determined|confiden|optimis|upbeat|bullish|priorit|strateg|emphasis|dedicat|devot|concentrat|position|hop(?:e|ing)|likely|potential|room|opportunit|upside|headroom|ambition|budget|going|poised|seek|striv|focus|ahead|forward|unchanged|prepar|schedul|decided|possib|want|look|assum|pencil|steer|range|model|propos|maintain|turning|withdr|suspend|previous|prior|gave|promised|see|bound|headed|seen|due|holding|moved|raised|lifted|space|achievable|attainable|reaffirm|reiterat|affirm|intention|reason|sustainable|maintainable|shooting))|^(?:'ll|sight|use|working|tracking|comfortable|probably)$/u,
  ],
  [HINT.next, /\b(?:next|coming|upcoming|following|later|remainder|remaining|year-end|mid)/u],
  [HINT.current, /\b(?:this|current|full|fiscal|whole|entire|year|annual|[12]h)/u],
  [HINT.date, { test: namesPoint }],
  [HINT.phrase, /(?:^|-)(?:set|mean|used|about|is|are)$|^(?:figure|track|future|taking)$/u],
  [HINT.datePhrase, /(?:^|-)(?:rest|end|middle)$|^\d\d$|^(?:quarter|half)/u],
  [HINT.turns, MAY_TURN],
  [HINT.guides, /guidance|outlook|target|forecast|expectation|^(?:goals?|range|mid-?point)$/u],
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
  [HINT.more, AMOUNTS],
  [HINT.ventures, MAY_VENTURE],
  [HINT.drivers, MAY_DRIVE],
  [HINT.launches, LAUNCHES],
  [HINT.habit, /^(?:usually|typically|generally|normally|historically|always|average|most|every|any)$/u],
  [
    HINT.speaks,
    /^(?:i|you|me|kick|discuss|review|walk|present|go|talk|share|start|begin|continue|open|opened|conclude|complete|finish|close|turn|hand|pass|cover|give|explain|elaborate|address|answer|translate|interpret|let|add|comment|ask|follow|mention|highlight|say|tell|summari[sz]e|wrap|brief|happy|glad|available|update|speak|read|repeat|note|remind|refer|report|disclose|thank|welcome|emphasi[sz]e|point|stress|introduce|clarify|hear|know|understand|see|take|provide|host|hosting|conduct)$/u,
  ],
  [HINT.opens, /^(?:wonder(?:ing)?|knows|hard|difficult|early|up|focus(?:ed|ing)?|depends?|may|might)$/u],
  [HINT.spans, /year|^mid|quarters?$|^(?:remainder|rest|balance|remaining)$/u],
  ...[...TOLD, ...ANYWHERE].map(([, hint, words]) => [hint, words] as const),
];

/** All that a word hints at. */
export function hintsOf({ text }: Word): number {
  let hints = 0;
  for (const [hint, words] of ROWS) if (words.test(text)) hints |= hint;
  return hints;
}
