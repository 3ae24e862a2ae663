import type { Span } from '../../../document/span.js';
import { wordClass } from '../../../language/en/word.js';
import type { Draft, Sentence } from '../draft.js';
import type { Point } from '../period.js';
import { FORWARD } from './forward-words.js';
import { BOUNDARIES, NO_MEASURE_BEHIND } from './measure-words.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';
import { LAUNCHES } from './trigger-words.js';

const LONGEST_NAME = 6;

/** A plan with a date and no measure: a launch, an opening, a start of production. */
export function findLaunch(
  tokens: readonly Token[],
  segments: readonly Segment[],
  points: readonly Point[],
  sentence: Sentence,
): Draft | null {
  const { text } = sentence;
  const point = points.find(({ current }) => !current) ?? points[0];
  if (!point) return null;
  for (const segment of segments) {
    const dated = segment.forward === null && isDated(tokens, segment, point);
    const scheduled = segment.forward === null && !dated && isScheduled(tokens, segment, point);
    if (segment.outside || segment.forward === 'underway' || (segment.forward === null && !dated && !scheduled))
      continue;
    for (let at = Math.max(segment.at, segment.from); at < segment.to; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word' || !LAUNCHES.has(token) || !isVerb(tokens, at) || isDenied(tokens, at)) continue;
      if (!isOfThings(tokens, at)) continue;
      const named =
        (isIntransitive(tokens, at) ? nameBefore(tokens, at - 1, segment.from) : null) ??
        nameBehind(tokens, isDoing(tokens, at + 1) ? at + 2 : at + 1, segment.to) ??
        nameBefore(tokens, at - 1, segment.from) ??
        topicOf(tokens, segments);
      // "it is expected to be released in May": the thing was named before.
      if (named ? isNoThing(text, named) : !isSaidOfIt(tokens, segment, at)) continue;
      const some = numberOf(sentence, tokens, segment);
      return {
        metric: named && `${text.slice(named.start, named.end)} ${eventOf(token.text)}`,
        named,
        kind: some.size === null ? 'qualitative' : 'quantitative',
        direction: /^discontinu/u.test(token.text) ? 'down' : null,
        period: point.period,
        bounds: { low: some.size, high: some.size },
        unit: some.unit,
        basis: null,
        growth: null,
        previous: null,
        figures: some.figures,
        action: 'new',
        hedged: segment.forward === 'soft',
        condition: null,
        score: 0.6,
      };
    }
  }
  return null;
}

/** What the event is called that a verb tells: "we will be rolling out the app" is its rollout. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:roll|rollout)/u, 'rollout'],
  [/^launch/u, 'launch'],
  [/^releas/u, 'release'],
  [/^open/u, 'opening'],
  [/^(?:start|begin|commenc)/u, 'start'],
  [/^(?:complet|finish)/u, 'completion'],
  [/^introduc/u, 'introduction'],
  [/^deploy/u, 'deployment'],
  [/^ship/u, 'shipment'],
  [/^deliver/u, 'delivery'],
  [/^list/u, 'listing'],
  [/^(?:build|construct)/u, 'construction'],
  [/^enter/u, 'entry'],
  [/^clos/u, 'closing'],
  [/^discontinu/u, 'discontinuation'],
];
const eventOf = (verb: string): string => EVENTS.find(([form]) => form.test(verb))?.[1] ?? verb;

/** "start to see" only begins another verb; "go up" moves, and only what goes live or into service is launched. */
const isOfThings = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 1]?.text ?? '';
  if (/^(?:start|begin)(?:s|ning|ing)?$/u.test(tokens[at]?.text ?? '')) return behind !== 'to';
  return !/^goe?s?$/u.test(tokens[at]?.text ?? '') || isIntransitive(tokens, at);
};

/** "begin testing ads": what is begun. */
const isDoing = (tokens: readonly Token[], at: number): boolean => (tokens[at]?.text ?? '').endsWith('ing');

/** "we are not going to open shops". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:not|never|\w+n't)$/u.test(text));

const isNoThing = (text: string, { start, end }: Span): boolean =>
  NO_MEASURE_BEHIND.has(text.slice(start, end).split(' ').at(-1) ?? '');

/** Whether a pronoun is the subject of a passive plan. */
const isSaidOfIt = (tokens: readonly Token[], { from }: Segment, at: number): boolean =>
  tokens[at - 1]?.text === 'be' && /^(?:it|they|this|that|which|these)$/u.test(tokens[from]?.text ?? '');

/** A verb behind "to", a modal, "be" or an adverb; in the third person; or a subject before it: "our plant starts". */
const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1]?.text ?? '';
  if (tokens[at + 1]?.text === 'market') return false;
  if (text.endsWith('ing') && /^(?:expect|anticipate|plan|start|begin)s?$/u.test(before)) return true;
  if (text === 'available') return before === 'be' || before === 'become';
  // "the commercial launch is planned for", "is scheduled for release in".
  if (/^(?:launch|release|opening|rollout|debut)$/u.test(text) && before === 'for') return PLANNED.has(tokens[at - 2]);
  if (/^(?:launch|release|opening|rollout|debut)$/u.test(text) && /^(?:is|are)$/u.test(tokens[at + 1]?.text ?? ''))
    return PLANNED.has(tokens[at + 2]);
  return (
    /^(?:to|will|'ll|be|been|and|we|should|may|can|also|then|officially|formally|gradually|fully|now|it|they)$/u.test(
      before,
    ) ||
    // The verb of a plural subject: "our trucks go into service".
    (/^(?:go|start|begin|open|ship)$/u.test(text) && /[^s]s$/u.test(before)) ||
    /^(?:starts|begins|opens|launches|goes|ships)$/u.test(text) ||
    (/^(?:comes|tapes)$/u.test(text) && tokens[at + 1]?.text === 'out')
  );
};

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** How many of what was named before a plan is about. */
interface Some {
  readonly size: number | null;
  readonly unit: string | null;
  readonly figures: readonly number[];
}

/** "with five of them", "three of our new mills". */
function numberOf({ figures }: Sentence, tokens: readonly Token[], { from, to }: Segment): Some {
  for (let at = from; at < to - 2; at++) {
    const { text, kind, figure: place } = tokens[at] as Token;
    if (tokens[at + 1]?.text !== 'of' || !/^(?:them|these|those|our|the)$/u.test(tokens[at + 2]?.text ?? '')) continue;
    const figure = kind === 'figure' ? figures[place] : undefined;
    if (figure?.figure.kind === 'count')
      return { size: figure.figure.value, unit: figure.figure.unit, figures: [figure.index] };
    const size = SMALL.indexOf(text);
    if (size >= 0) return { size: size + 2, unit: null, figures: [] };
  }
  return { size: null, unit: null, figures: [] };
}

/** "our new vans go into service": the subject of the verb is what comes. */
const isIntransitive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:go|goes|come|comes|open|opens|start|starts|begin|begins)$/u.test(tokens[at]?.text ?? '') &&
  /^(?:into|in|on|live|out)$/u.test(tokens[at + 1]?.text ?? '');

/** "once our plant starts production in the third quarter of next year": the date alone makes it a plan. */
const isDated = (tokens: readonly Token[], { from, to, part }: Segment, point: Point): boolean =>
  (part === 'condition' || part === 'main') &&
  /^(?:once|when|after)$/u.test(tokens[from]?.text ?? '') &&
  point.start >= (tokens[from]?.start ?? 0) &&
  point.end <= (tokens[to - 1]?.end ?? 0);

/** "our electric trucks go into service from next month": the present tense of a timetable. */
const isScheduled = (tokens: readonly Token[], { from, to, part }: Segment, point: Point): boolean =>
  part === 'main' &&
  point.start >= (tokens[from]?.start ?? 0) &&
  point.end <= (tokens[to - 1]?.end ?? 0) &&
  tokens.slice(from, to).some(({ text, end }) => /^(?:from|starting|beginning)$/u.test(text) && point.start - end < 8);

/** "As for the new flagship, the plan is to launch it in May": what the sentence opens with. */
function topicOf(tokens: readonly Token[], segments: readonly Segment[]): Span | null {
  const first = segments[0];
  const opens = /^(?:as|regarding|concerning|on|for|about|turning)$/u.test(tokens[0]?.text ?? '');
  return first && opens && segments.length > 1
    ? nameBehind(tokens, tokens[1]?.text === 'for' || tokens[1]?.text === 'to' ? 2 : 1, first.to)
    : null;
}

function nameBehind(tokens: readonly Token[], from: number, to: number): Span | null {
  let at = from;
  while (
    at < to &&
    /^(?:the|our|a|an|its|this|these|up|out|of|to|on|with|in|into|new|first|second|third)$/u.test(
      tokens[at]?.text ?? '',
    )
  )
    at++;
  const first = at;
  if (SMALL.includes(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'of') return null;
  while (at < to && at - first < LONGEST_NAME && isName(tokens[at])) at++;
  return at > first ? { start: (tokens[first] as Token).start, end: (tokens[at - 1] as Token).end } : null;
}

function nameBefore(tokens: readonly Token[], from: number, least: number): Span | null {
  let at = from;
  while (at >= least && (BOUNDARIES.has(tokens[at]?.text ?? '') || PLANNED.has(tokens[at]))) at--;
  const last = at;
  while (at >= least && last - at < LONGEST_NAME && isName(tokens[at])) at--;
  return last > at ? { start: (tokens[at + 1] as Token).start, end: (tokens[last] as Token).end } : null;
}

/** What stands between a thing and the verb of its plan: "is currently expected to be released". */
const PLANNED = wordClass(
  /^(?:expected|planned|scheduled|set|due|slated|likely|going|currently|now|still|tentatively|officially)$/u,
);

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !BOUNDARIES.has(token.text) &&
  !FORWARD.has(token.text) &&
  !token.text.endsWith('ly') &&
  !/^\d|^(?:first|second|third|fourth|next|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|quarter|half|month|months|week|weeks|year|later|earlier|again|sometime|somewhere|hopefully|one|more|expected|planned|scheduled|set|going|likely|plan|soon|officially|continue|need|see|work|able)$/u.test(
    token.text,
  );
