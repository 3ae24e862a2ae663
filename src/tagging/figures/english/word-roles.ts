import {
  COMMON_ADJECTIVES,
  COMMON_ADVERBS,
  COMMON_NOUNS_FIRST,
  COMMON_PRONOUNS,
  COMMON_VERBS,
  NUMBER_WORDS,
} from './common-words.js';

/**
 * What a word does in an English sentence that reports a measure. Sets of bits; a word without any is a noun, an
 * adjective or a name.
 */
export const ROLE = {
  /** the, our, this: what opens a noun phrase. */
  determiner: 1,
  /** we, the company: who reports. Never what is measured. */
  agent: 1 << 1,
  /** it, this, which: stands for something named before. */
  refer: 1 << 2,
  preposition: 1 << 3,
  conjunction: 1 << 4,
  /** while, because, that: opens a clause. */
  subordinator: 1 << 5,
  /** was, reached, totaled: the measure is its subject, the figure its value. */
  copula: 1 << 6,
  /** grew, declined, raised: the measure moves, or something moves it. */
  move: 1 << 7,
  /** generated, spent, opened: the measure is its object. */
  transitive: 1 << 8,
  auxiliary: 1 << 9,
  adverb: 1 << 10,
  /** increase, growth: says how a measure changed, not which. */
  change: 1 << 11,
  /** total, amount, range: says nothing about what is measured. */
  generic: 1 << 12,
  /** quarter, year: time, also where no point of the calendar is named. */
  time: 1 << 13,
  /** about, nearly: bounds a number. */
  approximator: 1 << 14,
  /** year-over-year, sequential, prior: what a change is measured against. */
  comparison: 1 << 15,
  /** The form of a verb that also stands behind a noun: `loans facilitated`. */
  participle: 1 << 16,
  /** representing, reaching. */
  gerund: 1 << 17,
  /** A form that is a noun as often as a verb: `returns`, `orders`. */
  ambiguous: 1 << 18,
  /** A figure of the sentence. */
  figure: 1 << 19,
  /** , ; : ( ) and dashes. */
  mark: 1 << 20,
  /** Part of a phrase that says when: `in the third quarter`. */
  when: 1 << 21,
  number: 1 << 22,
  /** rosy, important: names open with it, none is one. */
  adjective: 1 << 23,
} as const;

const VERB = ROLE.copula | ROLE.move | ROLE.transitive;
export const ANY_VERB = VERB;

/** Words of one form, by role. The English of earnings releases, prepared remarks and answers. */
const WORDS: readonly (readonly [number, string])[] = [
  [ROLE.determiner, 'the a an our its their his her your my such each every both all some any no another'],
  [ROLE.determiner | ROLE.refer, 'this that these those'],
  [ROLE.agent, 'we i you they he she us guys company management board team'],
  [ROLE.refer, 'it which who whose what there them'],
  [
    ROLE.preposition,
    'of for from in on at by with under per to across through via within into than versus vs against between among including ' +
      'excluding despite without during since until till toward towards after before worth like amid beyond regarding concerning',
  ],
  [ROLE.conjunction, 'and or but nor plus & yet'],
  [
    ROLE.subordinator,
    // Verbs of opinion open a clause without `that` as well: `we believe margins will ...`.
    'while as when where if because although though whereas so whose ' +
      'believe believes believed think thinks thought said say says note noted mention mentioned mean hope hopes',
  ],
  [ROLE.copula, "is are am was were be been being 's"],
  [
    ROLE.auxiliary,
    "has have had will would can could may might should shall must do does did not n't don't didn't won't going gonna",
  ],
  [
    ROLE.adverb,
    'back due owing thanks also further just only still now again even well very quite already alone again too then thus hence once here meanwhile ' +
      'overall however therefore moreover furthermore additionally yes okay ok lastly finally first second third fourth ' +
      'combined respectively double-digit single-digit cumulatively instead please thanks together',
  ],
  [
    ROLE.change,
    'growth uptick upside downside acceleration expansion compression reduction improvement contraction momentum',
  ],
  [
    ROLE.generic,
    'total amount amounts range level levels sum maximum minimum aggregate pace order excess mark milestone threshold ' +
      'figure scale neighborhood vicinity high low record rate rates shy north south short',
  ],
  [
    ROLE.time,
    'quarter quarters year years period periods month months week weeks half day days date time moment end beginning close ' +
      'weekend season holiday',
  ],
  [
    ROLE.approximator,
    'about around roughly approximately nearly almost over more less least most up-to close some only slightly just another ' +
      'additional fully well',
  ],
  [
    ROLE.comparison,
    'year-over-year year-on-year yoy y/y y-o-y y-on-y q-on-q q-over-q month-over-month month-on-month m-o-m quarter-over-quarter quarter-on-quarter qoq q/q q-o-q sequential sequentially ' +
      'annually annual annualized prior previous preceding same corresponding comparable year-ago prior-year ' +
      'earlier ago basis compared comparing solid strong healthy robust significant substantial slight modest notable steady ' +
      'full entire whole last past current fiscal ended ending respective meaningful remaining new',
  ],
];

/** Verbs by role in their base form; irregular pasts and participles behind a slash. */
const VERBS: readonly (readonly [number, string])[] = [
  [
    ROLE.copula,
    'remain stay stand/stood come/came reach total/totalled/totalling total/totaled/totaling amount hit/hit exceed surpass average equal/equaled/equaling equal/equalled account ' +
      'represent number approach cross pass top/topped become/became turn arrive appear seem range constitute comprise outperform result mark reflect imply translate beat/beat compare correspond',
  ],
  [
    ROLE.move,
    'increase decrease grow/grew/grown rise/rose/risen fall/fell/fallen decline drop/dropped/dropping improve expand narrow widen ' +
      'reduce accelerate jump climb double triple quadruple compress contract shrink/shrank/shrunk slow recover rebound surge soar ' +
      'gain advance edge tick move shift change go/went/gone lift raise lower cut/cut/cutting boost bring/brought push drive/drove/driven ' +
      'lengthen shorten extend trim/trimmed/trimming take/took/taken lead/led normalize moderate decelerate deteriorate dip/dipped/dipping ' +
      'affect impact strengthen weaken inflate swing/swung step/stepped/stepping deepen ease slip/slipped/slipping',
  ],
  [
    ROLE.transitive,
    'generate deliver report record post achieve have/had see/saw/seen spend/spent pay/paid recognize recognise book incur realize ' +
      'realise produce earn invest return repurchase purchase buy/bought sell/sold ship/shipped/shipping open close add launch serve ' +
      'connect empower sign issue complete originate facilitate acquire hire operate run/ran hold/held manage cover deploy install ' +
      'build/built provide offer award receive win/won/winning secure declare approve announce authorize authorise expect anticipate ' +
      'project forecast target plan/planned/planning guide estimate assume maintain keep/kept end finish exit begin/began start ' +
      'contribute enjoy experience witness suffer register log/logged/logging capture attract welcome handle process carry/carried ' +
      'transport fly/flew/flown enroll enrol/enrolled train treat upgrade include save lose/lost introduce distribute repay/repaid ' +
      'allocate commit/committed cancel retire help require use need make/made get/got give/gave/given set/set/setting settle disburse ' +
      'register host roll/rolled release create onboard support train place supply/supplied upgrade write/wrote/written charge lend/lent ' +
      'own reserve burn consume fund aim propose owe hedge leave/left join sustain indicate calculate model know/knew/known continue reiterate show/showed/shown talk discuss suggest call put/put/putting look ' +
      'want try/tried ask allow enable feel/felt guess wonder understand/understood imagine consider remember tell/told find/found work invite let follow respond cost',
  ],
];

/** Forms that are nouns or adjectives first: verbs only behind a pronoun, an auxiliary or `to`. */
const NOUNS_FIRST = new Set(
  (
    'increase increases decrease decreases decline declines rise rises drop drops jump gain gains total totals average averages number ' +
    'numbers amount amounts range ranges record records report reports post order orders return returns purchase purchases repurchase ' +
    'repurchases book books open opens close end ends launch launches sign issue issues hire run runs hold cover covers build award ' +
    'awards win wins project projects forecast forecasts target targets plan plans guide estimate estimates exit start starts log ' +
    'capture process experience train treat upgrade upgrades need needs set works work calls call looks look shows show models model wants tries talks talk asks put let follow knows use uses help cut cuts change changes lift boost push ' +
    'drive lead leads move shift advance advances surge swing step steps edge top pass turn turns stay slow double triple offer offers ' +
    'ship ships retire save commit charge charges lower lowers host release releases support supports place places supply supplies own reserve ' +
    'reserves fund funds contract contracts moderate equal ease slip slips sum dip recover rebound narrow mark cross stand complete visit ' +
    'opening openings building buildings earning earnings spending lending funding offering offerings holding holdings processing training ' +
    'saving savings selling continuing operating marketing pricing trading listing loading shipping manufacturing cleaning winning ' +
    'account accounts impact impacts aim aims hedge results result reports marks values cost costs ranges opened closed connected combined extended reduced lost driven spent used'
  ).split(' '),
);
/** Nouns among them that tell how a measure changed. */
const CHANGE_NOUNS = new Set(
  'increase increases decrease decreases decline declines rise drop jump gain gains cut fall surge dip lift swing'.split(
    ' ',
  ),
);

/** Days told from the day of the call. */
const DAYS = ['today', 'yesterday', 'tomorrow', 'tonight'];

const COMPARATIVES =
  'up down higher lower faster slower shorter longer better worse above below ahead flat unchanged own'.split(' ');

/** -s, -ed and -ing of a regular verb; those given behind slashes come as well. */
export function formsOf(verb: string): { form: string; role: number }[] {
  const [base = '', ...irregular] = verb.split('/');
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|x|ch|sh|go)$/u.test(base)
    ? `${base}es`
    : /[^aeo]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const regular = irregular.some((form) => !form.endsWith('ing')) ? [] : [`${stem}ed`];
  const gerund = irregular.find((form) => form.endsWith('ing')) ?? `${stem}ing`;
  return [
    { form: base, role: 0 },
    { form: third, role: 0 },
    ...[...regular, ...irregular.filter((form) => !form.endsWith('ing'))].map((form) => ({
      form,
      role: ROLE.participle,
    })),
    { form: gerund, role: ROLE.gerund },
  ];
}

/** Participles of gerunds and base forms: `sold` of `selling` and `sell`. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [
    ...VERBS.filter(([role]) => role === ROLE.transitive).flatMap(([, verbs]) => verbs.split(' ')),
    ...COMMON_VERBS.split(' '),
  ].flatMap((verb) => {
    const forms = formsOf(verb);
    const past = forms.filter(({ role }) => role === ROLE.participle).at(-1)?.form ?? '';
    return [forms[0], forms.at(-1)].map((one): [string, string] => [one?.form ?? '', past]);
  }),
);

function compile(): ReadonlyMap<string, number> {
  const roles = new Map<string, number>();
  const add = (word: string, role: number) => roles.set(word, (roles.get(word) ?? 0) | role);
  for (const [role, words] of WORDS) for (const word of words.split(' ')) add(word, role);
  for (const [role, verbs] of VERBS) {
    for (const verb of verbs.split(' ')) {
      for (const { form, role: shape } of formsOf(verb)) {
        add(
          form,
          role | shape | (NOUNS_FIRST.has(form) ? ROLE.ambiguous : 0) | (CHANGE_NOUNS.has(form) ? ROLE.change : 0),
        );
      }
    }
  }
  for (const word of COMPARATIVES) add(word, ROLE.comparison);
  for (const word of DAYS) roles.set(word, ROLE.adverb | ROLE.when);
  addCommon(roles);

  for (const word of ['including', 'excluding', 'during']) roles.set(word, ROLE.preposition);
  return roles;
}

/** Common words that the lists of reports leave open. */
function addCommon(roles: Map<string, number>): void {
  const add = (word: string, role: number) => {
    if (!roles.has(word)) roles.set(word, role);
  };
  const nouns = new Set(COMMON_NOUNS_FIRST.split(' '));
  for (const verb of COMMON_VERBS.split(' '))
    for (const { form, role } of formsOf(verb))
      add(form, ROLE.transitive | role | (nouns.has(form) ? ROLE.ambiguous : 0));
  for (const [role, words] of [
    [ROLE.adverb, COMMON_ADVERBS],
    [ROLE.adverb, COMMON_PRONOUNS],
    [ROLE.number, NUMBER_WORDS],
    [ROLE.adjective, COMMON_ADJECTIVES],
  ] as const)
    for (const word of words.split(' ')) add(word, role);
}

/** Roles of words in lower case. */
export const ROLES: ReadonlyMap<string, number> = compile();
