import { wordClass } from '../../../language/en/word.js';

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
  | 'room'
  /** "we are increasing": the present that goes on, of what the company decides. */
  | 'underway'
  /** The present tense with a date to come: "opens in March". */
  | 'dated';

const rows: readonly (readonly [Forward, string])[] = [
  [
    'expect',
    'expect expects expecting anticipate anticipates anticipating forecast forecasts forecasting foresee foresees',
  ],
  ['expect', 'guiding estimate estimates project projects envision envisage assume assumes expectation expectations'],
  // Participles: of a present or future "be" only ("is expected to"), which the reader checks.
  [
    'expect',
    'expected anticipated projected forecasted estimated guided likely poised slated seen headed due assuming set bound assumed modeled modelled sustainable maintainable',
  ],
  [
    'plan',
    'plan plans planning planned intend intends intending aim aims aiming strive strives striving seek seeks seeking',
  ],
  ['plan', 'committed commit commits determined decided pledge pledges endeavor endeavour focused prepared scheduled'],
  [
    'target',
    'target targets targeting targeted goal goals guidance outlook objective objectives ambition budget budgeted aspiration',
  ],
  ['will', "will 'll shall won't shan't"],
  ['soft', "should may might could can would shouldn't wouldn't couldn't mightn't"],
  ['room', 'room potential opportunity opportunities scope upside headroom possibility runway'],
  // What calls say instead: "we look for", "I would pencil in", "you can model", "we mean to", "ought to".
  [
    'expect',
    'assumption assumptions pencil steer modeling modelling budgeting looking look range model figure use sight guide',
  ],
  // Of what will not be: "no intention of raising prices", "no reason for margins to fall".
  ['plan', 'intention intentions reason reasons'],
  ['plan', 'shooting want wants mean propose proposes working tracking comfortable'],
  ['target', 'achievable attainable'],
  ['soft', 'probably'],
  // "our focus remains on", "the priority is to", "we are dedicated to": the reader checks that something is said of them.
  ['plan', 'focus priority priorities strategy emphasis dedicated devoted focusing concentrating'],
  ['expect', 'see'],
  ['soft', 'ought position positioned positions'],
  ['plan', 'confident confidence optimistic upbeat bullish hope hopes hopeful hoping wish'],
];

export const FORWARD: ReadonlyMap<string, Forward> = new Map(
  rows.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words of the past participle kind: forward only behind a present or future "be", or as "we are committed". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'expected anticipated projected forecasted estimated guided assumed modeled modelled planned targeted budgeted committed determined decided focused prepared scheduled poised slated likely sustainable maintainable set bound seen headed due achievable attainable dedicated devoted focusing concentrating'.split(
    ' ',
  ),
);
export const PRESENT_BE: ReadonlySet<string> = new Set("is are am be 're 's 'm remain remains been".split(' '));

/** What a company is doing to what it decides on. */
const UNDERWAY_WORD =
  /^(?:increasing|raising|expanding|doubling|ramping|scaling|accelerating|stepping|reducing|cutting|lowering|trimming|slowing)$/u;
export const UNDERWAY = wordClass(UNDERWAY_WORD);

/** Phrases that set a whole clause in the future without a verb of expectation. */
export const AHEAD =
  /\b(?:going forward|looking (?:ahead|forward|into|to)|moving (?:forward|ahead|into)|as we (?:move|head|enter|look) (?:in)?to|in the (?:coming|next|following|upcoming|near|foreseeable|medium|mid|long)[- ](?:quarters?|years?|months?|weeks?|few|couple|term|future|run|two|three|\d)|over (?:the )?(?:next|time|coming)|over the long|(?:on|ahead of) track to|in the future|for the (?:remainder|rest|balance) of|next (?:quarter|year|month|fiscal)|longer[- ]term|set to|about to|gearing up to)\b/i;

/** Whose future it is not: what these do or will be is outlook on the market. */
export const OUTSIDERS: ReadonlySet<string> = new Set(
  'market markets industry economy economies consumer consumers government governments regulator regulators regulation competitor competitors competition peers gdp inflation sector analyst analysts investors shareholders everyone people macro environment policy policies others authorities buyers respondents survey surveys china country countries world'.split(
    ' ',
  ),
);

/** {@link OUTSIDERS} for what stands in a sentence. */
export const IS_OUTSIDER = wordClass({ test: (word) => OUTSIDERS.has(word) });

/** What can turn a clause to the future by itself, were it not for the words around it. */
export const MAY_TURN = wordClass({
  test: (word) => FORWARD.has(word) || UNDERWAY_WORD.test(word) || word === 'going',
});

/** The law's words about forward-looking statements, and the terms of reference of a call: nothing in such a sentence is a promise. */
export const LEGAL =
  /\b(?:forward[- ]looking|safe harbou?r|private securities litigation|risks? and uncertaint|undertakes? no (?:duty|obligation)|actual results|reconciliation|webcast|replay|conference call|press release|all comparisons|unless otherwise|no assurance|length of the call|can contact|please contact|could differ|differ materially)\b|\b(?:not|\w+n['’]t)\b[^.;]{0,80}\b(?:as|for) (?:an? |any )?(?:guidance|guide|indicat(?:ion|or|ive)|reference)\b/i;

const SPEAKS =
  'turn|hand|pass|walk|go (?:through|over|into|back)|(?:start|begin)(?: off)? (?:with|by|from|on|today|this|(?:our|the|my) (?:call|remarks|review|presentation|discussion|session|q&a|questions?|meeting))|talk|discuss|review|cover|share|give|explain|elaborate|address (?:your|that|this|those|any|the (?:question|first|second|other))|answer|translate|interpret|let|add (?:that|to (?:that|this|what)|one|an?|some|on|here|just|more colou?r)|comment|ask|follow up|mention|highlight|say|tell|summari[sz]e|conclude|wrap|be (?:brief|happy|glad|available)|update|speak|read|repeat|note|remind|refer|present (?:the|our|my) (?:results|financials?|highlights|slides|numbers)|report on|disclose|thank|welcome|emphasi[sz]e|point|stress|introduce (?:you|to you|mr|ms|dr|myself|(?:our|the|my|today.s) (?:speakers?|management|team|participants?|host|ceo|cfo|chairman|colleagues?))|clarify|hear|know|understand|see if|take (?:that|this|the|your|some|any|a few|another|one)|provide (?:you|pro forma|(?:more |further |additional |an |some |the )*(?:information|updates?|colou?r|details?|disclosures?|guidance for))';
/** What runs the call: "I will turn the call over", "we will now take questions"; its "will" promises nothing. */
export const COURTESY = new RegExp(
  `\\bwill (?:now |then |first |also )?(?:kick off|discuss|review|walk|present|go over|talk about|share) (?:you )?(?:through )?(?:the|our|my|her|his|some) (?:\\w+ ){0,2}(?:call|results|details|highlights|financials|performance|numbers|remarks)\\b|\\bwill (?:now |then |first |also )?(?:start|begin|continue|open|conclude|complete|finish|close)(?: off| out)? (?:with |by |the )(?:an? |the |my |our |his |her |some |brief(?:ly)? |short |further |quick )*(?:review|overview|introduction|update|summary|remarks|comments?|highlights|discussion|presentation|look|recap)\\b|\\b(?:i|we|management)(?:['’]ll| will| would| am going to| are going to| can| could| may| want to| wanted to)(?: now| also| just| first| briefly| quickly| like to| then| again| only| maybe| probably| try to)* (?:${SPEAKS})\\b|\\b(?:may i|let me|could you|can you|would you|if you (?:could|can|will)|you (?:may|can|will|might|could) (?:ask|proceed|begin|disconnect|go ahead|access|find|see|refer|recall|imagine|tell|hear|unmute|continue|start|please)|i would (?:say|like|love|just|also|argue|add|note)|i['’]d (?:say|like|love|just|also|argue|add)|i think i)\\b|\\b(?:will|would|can|could) (?:open|be open(?:ed)?|take|answer|host|be hosting|conduct|interpret|translate|provide (?:the )?(?:translation|interpretation))\\b[^.]{0,30}\\b(?:questions?|call|floor|q&a|translation|interpretation|answers?)\\b`,
  'gi',
);
