/**
 * English words that turn a statement to the future, as the safe-harbour provisions of the PSLRA list them ("expect",
 * "anticipate", "plan", "will", "target") and as calls use them. Classes say how firm the words are.
 */
export type Forward =
  /** A forecast: expect, anticipate, guide to. */
  | 'expect'
  /** A purpose: plan, aim, intend, be committed to. */
  | 'plan'
  /** A named target, outlook or guidance. */
  | 'target'
  /** will, going to. */
  | 'will'
  /** should, may, could, can: said with reserve. */
  | 'soft'
  /** see room for, see potential to. */
  | 'room';

const rows: readonly (readonly [Forward, string])[] = [
  ['expect', 'expect expects expecting anticipate anticipates anticipating forecast forecasts forecasting foresee foresees'],
  ['expect', 'guiding estimate estimates project projects envision envisage assume assumes expectation expectations'],
  // Participles: of a present or future "be" only ("is expected to"), which the reader checks.
  ['expect', 'expected anticipated projected forecasted estimated guided likely poised slated'],
  ['plan', 'plan plans planning planned intend intends intending aim aims aiming strive strives striving seek seeks seeking'],
  ['plan', 'committed commit commits determined decided pledge pledges endeavor endeavour focused prepared scheduled'],
  ['target', 'target targets targeting targeted goal goals guidance outlook objective objectives ambition budget budgeted aspiration'],
  ['will', "will 'll shall won't"],
  ['soft', 'should may might could can would'],
  ['room', 'room potential opportunity opportunities scope upside headroom possibility runway'],
  ['plan', 'confident confidence optimistic hope hopes hopeful hoping wish'],
];

export const FORWARD: ReadonlyMap<string, Forward> = new Map(
  rows.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words of the past participle kind: forward only behind a present or future "be", or as "we are committed". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'expected anticipated projected forecasted estimated guided planned targeted budgeted committed determined decided focused prepared scheduled poised slated likely'.split(
    ' ',
  ),
);
export const PRESENT_BE: ReadonlySet<string> = new Set("is are am be 're 's 'm remain remains been".split(' '));

/** Phrases that set a whole clause in the future without a verb of expectation. */
export const AHEAD =
  /\b(?:going forward|looking (?:ahead|forward|into|to)|moving (?:forward|ahead|into)|as we (?:move|head|enter|look) (?:in)?to|in the (?:coming|next|following|upcoming|near|foreseeable|medium|mid|long)[- ](?:quarters?|years?|months?|weeks?|few|couple|term|future|run|two|three|\d)|over (?:the )?(?:next|time|coming)|over the long|(?:on|ahead of) track to|in the future|for the (?:remainder|rest|balance) of|next (?:quarter|year|month|fiscal)|longer[- ]term|set to|about to|gearing up to)\b/giu;

/** Whose future it is not: what these do or will be is outlook on the market. */
export const OUTSIDERS: ReadonlySet<string> = new Set(
  'market markets industry economy economies consumer consumers government governments regulator regulators regulation competitor competitors competition peers gdp inflation sector analyst analysts investors shareholders everyone people macro environment policy policies authorities china country countries world interest'.split(
    ' ',
  ),
);

/** Not promises but the running of the call, courtesy and law. */
export const FORMULAS =
  /\b(?:forward[- ]looking|safe harbou?r|private securities litigation|risks? and uncertaint|undertakes? no (?:duty|obligation)|actual results|reconciliation|webcast|replay|conference call|this call|today['’]s call|press release|the floor|your (?:next )?questions?|take (?:your |the |some |any )?(?:next )?questions?|question-and-answer|q&a|(?:turn|hand|pass) (?:the call|it|you|things)? ?(?:back |over )|(?:i|we)(?:['’]ll| will| would| am going to| are going to| can| could| may)(?: now| also| just| first| briefly| quickly)* (?:turn|hand|pass|walk|go through|go over|start|begin|talk|discuss|review|cover|share|give|provide you|explain|elaborate|address|answer|translate|interpret|let|add|comment|(?:like to (?:thank|ask|remind|turn|welcome|share|add|highlight|point|emphasi[sz]e|start|take|note|say|give|walk|briefly|talk|address|begin|discuss|introduce|open|provide|update|mention|go|know|follow|see if|hear|understand|clarify|stress))|take (?:that|this|the)|ask|follow up|mention|highlight|say|tell|summarize|conclude|wrap|be (?:brief|happy|glad|available)|update|speak|read|repeat|note|remind|refer|present|focus my|report (?:on|our)|disclose|provide (?:pro forma|(?:more |further |additional |an |some |the )*(?:information|updates?|colou?r|details?|disclosures?|guidance for)))|thank you|please|let me|may i|could you|can you|would you|please be reminded|all comparisons|unless otherwise|as a reminder)\b/iu;
