import { wordClass } from '../../../language/en/word.js';
import type { Direction } from '../guidance.js';

/** How a word moves a measure: a verb before its object or behind its subject, a noun ("growth in"), an adjective. */
export interface Movement {
  readonly direction: Direction;
  readonly part: 'verb' | 'noun' | 'adjective';
}

/** English words of movement and steadiness, as companies speak of their measures; every form is listed. */
const rows: readonly (readonly [Direction, Movement['part'], string])[] = [
  [
    'up',
    'verb',
    'increase increases increasing increased grow grows growing grown rise rises rising risen raise raises raising raised',
  ],
  [
    'up',
    'verb',
    'improve improves improving improved enhance enhances enhancing enhanced boost boosts boosting expand expands expanding expanded',
  ],
  [
    'up',
    'verb',
    'accelerate accelerates accelerating lift lifts lifting strengthen strengthens strengthening widen widens widening',
  ],
  [
    'up',
    'verb',
    'scale scaling ramp ramps ramping double doubles doubling triple tripling add adds adding gain gains gaining elevate elevating',
  ],
  [
    'up',
    'verb',
    'recover recovers recovering rebound rebounds rebounding climb climbs exceed exceeds exceeding surpass surpasses surpassing outpace',
  ],
  [
    'up',
    'verb',
    'drive drives driving generate generates generating deliver delivering achieve achieves achieving attract attracting onboard onboarding',
  ],
  [
    'up',
    'verb',
    'consolidate consolidating maximize maximise increase extend extending step stepping pick outgrow outperform broaden broadening deepen',
  ],
  ['up', 'verb', 'support supports supporting contribute contributes contributing benefit benefits explore'],
  [
    'up',
    'verb',
    'amplify amplifies amplifying bolster bolsters bolstering fuel fuels fueling propel propels intensify intensifying augment',
  ],
  ['down', 'verb', 'curb curbs curbing curtail curtailing contain downsize slash lessen shed prune'],
  ['up', 'verb', 'unlock unlocking realize realise create creates open opening build building establish establishing'],
  [
    'up',
    'noun',
    'growth increase increases improvement improvements expansion acceleration rise recovery rebound uptick gain gains accretion enhancement',
  ],
  ['up', 'noun', 'ramp upside step-up momentum tailwind uplift driver drivers contributor contributors'],
  [
    'up',
    'adjective',
    'above higher better more greater additional stronger faster larger bigger incremental record upward up accretive highest strongest',
  ],
  [
    'down',
    'verb',
    'decrease decreases decreasing decreased decline declines declining reduce reduces reducing reduced lower lowers lowering lowered',
  ],
  [
    'down',
    'verb',
    'cut cuts cutting trim trims trimming narrow narrows narrowing narrowed drop drops dropping fall falls falling shrink shrinking',
  ],
  [
    'down',
    'verb',
    'minimize minimise save saving saves moderate moderates moderating ease eases easing soften slow slows slowing decelerate contract',
  ],
  [
    'down',
    'verb',
    'discontinue discontinuing exit exiting compress compresses dilute dilutes mitigate offset shorten shortening taper',
  ],
  [
    'down',
    'noun',
    'decrease decreases decline declines reduction reductions drop contraction savings slowdown deceleration narrowing dilution',
  ],
  ['up', 'verb', 'return returns back jump jumps surge spike swell'],
  ['down', 'verb', 'dip dips dipping plunge plummet'],
  ['down', 'verb', 'peak weigh weighs normalize normalise normalizing'],
  ['down', 'adjective', 'off below less fewer smaller weaker softer down negative downward dilutive lowest weakest'],
  [
    'stable',
    'verb',
    'plateau plateaus maintain maintains maintaining maintained remain remains remaining stabilize stabilise stabilizes keep keeps keeping stay stays sustain sustaining sustains preserving stabilizing stabilising fluctuate fluctuating hold holds persist preserve',
  ],
  ['stable', 'noun', 'stability'],
  ['stable', 'adjective', 'stable flat steady unchanged flattish consistent similar comparable'],
];

export const MOVEMENTS: ReadonlyMap<string, readonly Movement[]> = rows.reduce((map, [direction, part, words]) => {
  for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), { direction, part }]);
  return map;
}, new Map<string, Movement[]>());

/** `lower` and `lower cost`: a comparative in front of a noun, a verb behind "to" or a modal. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'drive drives driving generate generates generating deliver delivering achieve achieves achieving create creates realize realise unlock unlocking build building establish establishing maintain maintains maintaining maintained see keep keeps sustain support supports supporting contribute contributes contributing'.split(
    ' ',
  ),
);

/** Optimising what costs money means less of it; optimising anything else means better. */
const OPTIMISE: ReadonlySet<string> = new Set(
  'optimize optimizes optimizing optimise optimises optimising optimization optimisation'.split(' '),
);
export const LESS_IS_BETTER =
  /\b(?:costs?|expenses?|loss(?:es)?|spend(?:ing)?|delinquenc\w*|inventory|leverage|tax|debt|combined ratio|efficiency ratio|churn|attrition|days)\b/i;

/** {@link MOVEMENTS} and {@link OPTIMISE} for what stands in a sentence. */
export const IS_MOVEMENT = wordClass({ test: (word) => MOVEMENTS.has(word) });
export const OPTIMISES = wordClass({ test: (word) => OPTIMISE.has(word) });
