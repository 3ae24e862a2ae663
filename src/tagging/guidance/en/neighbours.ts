import { type WordClass, type Worded, wordClass } from '../../../language/en/word.js';

/** What must, or must not, stand right beside a word for it to turn a clause to the future. */
interface Neighbours {
  readonly before?: WordClass;
  readonly behind?: WordClass;
  readonly notBefore?: WordClass;
  readonly notBehind?: WordClass;
}

/** "what could", "who would": asked, or what others do. */
const ASKS = wordClass(/^(?:you|i|if|how|what|why|where|who|as|say)$/u);
const DONE = wordClass(/^(?:have|'ve)$/u);
const TO = wordClass(/^to$/u);

/** Words of the future by themselves are not here. By word, from how calls use it. */
const ROWS: readonly (readonly [words: string, Neighbours])[] = [
  ["should may might shouldn't wouldn't couldn't mightn't", { notBefore: ASKS, notBehind: DONE }],
  // "we can see a decline": seen.
  ['can could', { notBefore: ASKS, notBehind: wordClass(/^(?:have|'ve|see)$/u) }],
  // "I would say", "it would be".
  [
    'would',
    {
      notBefore: ASKS,
      notBehind: wordClass(/^(?:have|'ve|like|say|be|see|you|i|we|imagine|think|tell|not|argue|also)$/u),
    },
  ],
  [
    'project projects estimate estimates seek seeks commit wish',
    { before: wordClass(/^(?:we|i|'d|'ve|company|management|board|also|now|still|currently|continue|to|and)$/u) },
  ],
  // "you should assume": what the company tells others to reckon with is its own expectation.
  [
    'assume assumes',
    {
      before: wordClass(
        /^(?:we|i|'d|'ve|company|management|board|also|now|still|currently|continue|to|and|should|can|could|guidance|outlook)$/u,
      ),
    },
  ],
  // "we have line of sight to".
  ['sight', { before: wordClass(/^of$/u), behind: wordClass(/^(?:to|on|into)$/u) }],
  ['see', { before: wordClass(/^(?:we|now|still|i|currently|not|\w+n't)$/u) }],
  ['look', { before: wordClass(/^(?:we|i|still)$/u), behind: wordClass(/^for$/u) }],
  [
    'looking',
    { before: wordClass(/^(?:we|i|are|am|'re|still|probably|likely)$/u), behind: wordClass(/^(?:for|at)$/u) },
  ],
  ['mean want wants', { before: wordClass(/^(?:we|i|still|also|company|management|board)$/u) }],
  ['shooting', { behind: wordClass(/^for$/u) }],
  ['modeling modelling', { before: wordClass(/^(?:we|are|'re|am|'m|is|still|currently|now)$/u) }],
  ['intention intentions reason reasons', { before: wordClass(/^(?:no|any|current|immediate|our)$/u) }],
  ['range', { before: wordClass(/^(?:our|the|a)$/u), behind: wordClass(/^(?:for|is|of|we)$/u) }],
  ['figure', { behind: wordClass(/^(?:on|for)$/u) }],
  // "you can use 15%", "15% is a good number to use".
  ['use', { before: wordClass(/^(?:can|to)$/u) }],
  ['model', { before: wordClass(/^(?:can|should|our|would|you|long-term)$/u) }],
  ['assumption assumptions', { behind: wordClass(/^(?:is|for|of|that)$/u) }],
  ['pencil steer', { behind: wordClass(/^(?:in|you)$/u) }],
  ['prepared set bound', { behind: TO }],
  ['seen', { behind: wordClass(/^(?:at|to|between|in|around|somewhere|as)$/u) }],
  ['headed', { behind: wordClass(/^(?:to|for|toward|towards|up|down|higher|lower)$/u) }],
  ['due', { behind: wordClass(/^(?:in|by|before|out|on|for|at|next|this)$/u) }],
  ['going', { behind: TO }],
  [
    'guide',
    { before: wordClass(/^(?:we|i|'d|would|to|will|'ll)$/u), behind: wordClass(/^(?:to|you|towards?|for|people)$/u) },
  ],
  [
    'working tracking',
    { before: wordClass(/^(?:are|'re|is|currently|still)$/u), behind: wordClass(/^(?:to|towards?|at|ahead|in)$/u) },
  ],
  ['comfortable', { behind: wordClass(/^(?:with|at)$/u) }],
  // "margins probably hold around here": the present of what is to come.
  [
    'probably',
    {
      behind: wordClass(
        /^(?:holds?|stays?|goes|go|comes?|grows?|improves?|declines?|rises?|falls?|moves?|trends?|lands?|ends?|remains?|increases?|decreases?|steps?|ticks?|gets?|drops?)$/u,
      ),
    },
  ],
];

const NEIGHBOURS: ReadonlyMap<string, Neighbours> = new Map(
  ROWS.flatMap(([words, neighbours]) => words.split(' ').map((word) => [word, neighbours] as const)),
);

/** Whether a word stands where it may turn a clause to the future. */
export function mayTurnHere(here: Worded, before: Worded | undefined, behind: Worded | undefined): boolean {
  const needs = NEIGHBOURS.get(here.word.text);
  if (needs === undefined) return true;
  return (
    needs.before?.has(before) !== false &&
    needs.behind?.has(behind) !== false &&
    needs.notBefore?.has(before) !== true &&
    needs.notBehind?.has(behind) !== true
  );
}
