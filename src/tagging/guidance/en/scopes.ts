import { wordClass } from '../../../language/en/word.js';
import type { Point } from '../period.js';
import { FORWARD, type Forward } from './forward-words.js';
import { isToUse, type Marker, markerIn } from './markers.js';
import { isOutside, isOutsider } from './outsiders.js';
import { isPast, isRevision, PRONOUN } from './past.js';
import { FINITE, ROLE } from './roles.js';
import type { Token } from './tokens.js';

/** A stretch of a sentence between marks and conjunctions: tokens `[from, to)`. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Why it stands there: the statement itself, a reason for it, a condition of it, a comparison. */
  readonly part: 'main' | 'reason' | 'condition' | 'compared';
  /** The word that turns it to the future, or the one that still holds from before; null where it tells no future. */
  readonly forward: Forward | null;
  /** Tokens from here on are future; the subject before a "will" is too. */
  readonly at: number;
  /** Whether somebody else's future is told. */
  readonly outside: boolean;
}

const REASON = wordClass(
  /^(?:because|since|given|due|thanks|owing|driven|supported|helped|despite|reflecting|attributable|following|based)$/u,
);
const CONDITION = wordClass(/^(?:if|unless|provided|assuming|once|when|as|until|should)$/u);
const COMPARED = wordClass(/^(?:after|compared|versus|vs|than|against|relative|from)$/u);
const RELATIVE = wordClass(/^(?:which|who|while|although|though|whereas|but|so|that)$/u);
/** Words before which "that" opens no clause of its own. */
const TAKES_THAT = wordClass(
  /^(?:expect|believe|confident|see|think|is|was|to|of|in|for|at|confidence|sure|so|hope|anticipate|goal)$/u,
);
/** Places where segments start. */
function cuts(tokens: readonly Token[]): number[] {
  const starts = [0];
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1] as Token;
    const isCutHere =
      (before.roles & ROLE.parts) !== 0
        ? before.kind === 'mark'
        : ((tokens[i] as Token).roles & ROLE.begins) !== 0 && isCut(tokens, i);
    if (isCutHere) starts.push(i);
  }
  return starts;
}

/** Whether a clause starts with a word that may start one. */
function isCut(tokens: readonly Token[], i: number): boolean {
  const { text, kind } = tokens[i] as Token;
  if (kind !== 'word') return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const behind = next?.text ?? '';
  if (text === 'by') return isCause(tokens, i);
  if (REASON.has(tokens[i])) return !(text === 'based' && behind !== 'on') && !(text === 'due' && behind !== 'to');
  if (RELATIVE.has(tokens[i])) return !(text === 'that' && TAKES_THAT.has(before));
  if (CONDITION.has(tokens[i])) return isCondition(text, tokens, i);
  if (COMPARED.has(tokens[i])) return text !== 'from' && !(text === 'than' && next?.kind === 'figure');
  if (text === 'and') return PRONOUN.has(next) || (behind === 'our' && hasVerbSoon(tokens, i + 2));
  return text === 'to' && before?.text === 'us';
}

/** "will be influenced by", "is offset by": what follows is the cause. */
const CAUSED = wordClass(
  /^(?:influenced|driven|impacted|affected|supported|offset|helped|led|fuell?ed|boosted|caused|weighed|aided)$/u,
);

/** "by raising prices", "driven by demand": how something comes about. */
const isCause = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.text ?? '').endsWith('ing') || CAUSED.has(tokens[at - 1]);

/** "as of", "as a result" open no clause where they open the sentence; "as we", "as the" do inside it. */
const NO_TIME_BEHIND_AS = wordClass(
  /^(?:of|for|a|an|such|well|per|mentioned|you|always|to|noted|discussed|expected|planned)$/u,
);
const TIME_BEHIND_AS = wordClass(/^(?:we|the|our|these|this|those|it|they|more|market|demand|macro|long)$/u);

const isCondition = (text: string, tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 1];
  if (text === 'as' && at === 0) return !NO_TIME_BEHIND_AS.has(behind);
  if (text === 'as') return TIME_BEHIND_AS.has(behind);
  if (text === 'should') return at === 0;
  return text !== 'once' || !(behind?.text === 'again' || behind?.text === 'a');
};

function hasVerbSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { text } = tokens[i] as Token;
    if (FORWARD.has(text) || FINITE.has(tokens[i])) return true;
    if (text === ',' || text === ';') return false;
  }
  return false;
}

/** The segments of a sentence with what makes them future. `assumed`: what a heading ("Outlook") or an
 * opening ("Going forward") has made of it already. */
export function findScopes(
  tokens: readonly Token[],
  assumed: Forward | null,
  points: () => readonly Point[] = () => [],
  near = false,
): Segment[] {
  const starts = cuts(tokens);
  const segments: Segment[] = [];
  let carried: Forward | null = assumed;
  let outside = false;
  let past = false;
  for (let n = 0; n < starts.length; n++) {
    const from = starts[n] as number;
    const to = starts[n + 1] ?? tokens.length;
    const part = partOf(tokens, from);
    const marker = markerIn(tokens, from, to);
    if (marker && !(marker.kind === 'underway' && assumed !== null)) {
      outside = isOutside(tokens, from, marker.at);
      if (part === 'main') carried = marker.kind;
      const at = bearsOnAll(tokens, marker) ? from : marker.at + 1;
      segments.push({ from, to, part, forward: marker.kind, at, outside });
      continue;
    }
    if (part === 'main') {
      if (from === 0 && carried !== null) outside = isAboutOthers(tokens, from);
      if (isCircumstance(tokens, from)) {
        segments.push({ from, to, part, forward: null, at: from, outside });
        continue;
      }
      const over = isPast(tokens, from, to) && !(assumed === 'target' && isRevision(tokens, from, to));
      past ||= over;
      if (over || (assumed === null && carried !== 'dated' && breaks(tokens, from, to))) carried = null;
      const opens = !past || (OPENS.has(tokens[from]) && !/^an?$/u.test(tokens[from + 1]?.text ?? ''));
      if (
        !over &&
        opens &&
        carried === null &&
        !isAboutOthers(tokens, from) &&
        points().some((point) => isDate(tokens, from, to, point, near))
      )
        carried = 'dated';
    }
    segments.push({ from, to, part, forward: part === 'main' ? carried : null, at: from, outside });
  }
  return segments;
}

/** Whether what stands before a marker is future too: "margins will", "are expected to", "remains our target". */
const bearsOnAll = (tokens: readonly Token[], { kind, at, participle }: Marker): boolean =>
  kind === 'will' ||
  kind === 'soft' ||
  participle ||
  (kind === 'target' && IS_OURS.has(tokens[at - 1]) && IS.has(tokens[at - 2])) ||
  isToUse(tokens, at);
const IS_OURS = wordClass(/^(?:our|the)$/u);
const IS = wordClass(/^(?:is|are|remain|remains)$/u);

const ADDS = wordClass(/^(?:and|but|so|also)$/u);

/** "With this steady spending on research, I think": what surrounds a statement and is none. */
function isCircumstance(tokens: readonly Token[], from: number): boolean {
  const at = ADDS.has(tokens[from]) ? from + 1 : from;
  return (
    from === 0 &&
    tokens[at]?.text === 'with' &&
    !/^(?:regards?|respect|additional|more)$/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** What a clause of its own begins with. */
const OPENS = wordClass(/^(?:and|but|while|which|so|we|it|our|the|this|that|they)$/u);

/** Whether the market, analysts or a regulator is the subject. */
function isAboutOthers(tokens: readonly Token[], from: number): boolean {
  const reach = tokens[from]?.text === 'among' || tokens[from + 1]?.text === 'among' ? 7 : 3;
  for (let i = from; i < from + reach; i++) if (isOutsider(tokens, i)) return true;
  return false;
}

const isDate = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { start, end, current, over }: Point,
  near: boolean,
): boolean => !over && (near || !current) && start >= startOf(tokens, from) && end <= endOf(tokens, to);

const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0;
const endOf = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;

function partOf(tokens: readonly Token[], from: number): Segment['part'] {
  const here = tokens[from];
  const first = here?.text ?? '';
  if (first === 'due' && tokens[from + 1]?.text !== 'to') return 'main';
  if (REASON.has(here) || (first === 'by' && isCause(tokens, from))) return 'reason';
  if (COMPARED.has(here)) return 'compared';
  return CONDITION.has(here) && isCondition(first, tokens, from) ? 'condition' : 'main';
}

const CONJUNCTIONS = wordClass(/^(?:and|but|so|while|which|although|though)$/u);

/** A clause of its own in the present or past: the future told before it is over. */
function breaks(tokens: readonly Token[], from: number, to: number): boolean {
  const conjunction = CONJUNCTIONS.has(tokens[from]) ? 1 : 0;
  const first = tokens[from + conjunction];
  if (first && PRONOUN.has(first) && first.text !== 'that') return true;
  for (let i = from; i < Math.min(to, from + 8); i++) if (((tokens[i] as Token).roles & ROLE.finite) !== 0) return true;
  return false;
}
