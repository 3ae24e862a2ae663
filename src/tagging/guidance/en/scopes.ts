import type { Point } from '../period.js';
import { FORWARD, type Forward, OUTSIDERS } from './forward-words.js';
import { markerIn } from './markers.js';
import { isOutside } from './outsiders.js';
import { isPast, PRONOUN } from './past.js';
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

const REASON =
  /^(?:because|since|given|due|thanks|owing|driven|supported|helped|despite|reflecting|attributable|following|based)$/u;
const CONDITION = /^(?:if|unless|provided|assuming|once|when|as|until|should)$/u;
const COMPARED = /^(?:after|compared|versus|vs|than|against|relative|from)$/u;
const RELATIVE = /^(?:which|who|while|although|though|whereas|but|so|that)$/u;
const FINITE = /^(?:was|were|had|has|have|is|are|did|does|do|'s|'re|'ve|went|came|saw|made|took|became)$/u;

/** Places where segments start. */
function cuts(tokens: readonly Token[]): number[] {
  const starts = [0];
  for (let i = 1; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const behind = tokens[i + 1]?.text ?? '';
    if (before.kind === 'mark' && /^[,;:—()“”"]$|^--$/u.test(before.text)) starts.push(i);
    else if (kind !== 'word') continue;
    else if (text === 'by' && behind.endsWith('ing')) starts.push(i);
    else if (REASON.test(text) && !(text === 'based' && behind !== 'on') && !(text === 'due' && behind !== 'to'))
      starts.push(i);
    else if (
      RELATIVE.test(text) &&
      !(
        text === 'that' &&
        /^(?:expect|believe|confident|see|think|is|was|to|of|in|for|at|confidence|sure|so|hope|anticipate|goal)$/u.test(
          before.text,
        )
      )
    )
      starts.push(i);
    else if (CONDITION.test(text) && isCondition(text, tokens, i)) starts.push(i);
    else if (COMPARED.test(text) && text !== 'from' && !(text === 'than' && tokens[i + 1]?.kind === 'figure'))
      starts.push(i);
    else if (text === 'and' && (PRONOUN.test(behind) || (behind === 'our' && hasVerbSoon(tokens, i + 2))))
      starts.push(i);
    else if (text === 'to' && before.text === 'us') starts.push(i);
  }
  return starts;
}

const isCondition = (text: string, tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 1]?.text ?? '';
  if (text === 'as' && at === 0)
    return !/^(?:of|for|a|an|such|well|per|mentioned|you|always|to|noted|discussed|expected|planned)$/u.test(behind);
  if (text === 'as') return /^(?:we|the|our|these|this|those|it|they|more|market|demand|macro|long)$/u.test(behind);
  if (text === 'should') return at === 0;
  return text !== 'once' || !/^(?:again|a)$/u.test(behind);
};

function hasVerbSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { text } = tokens[i] as Token;
    if (FORWARD.has(text) || FINITE.test(text)) return true;
    if (/^[,;]$/u.test(text)) return false;
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
  starts.forEach((from, n) => {
    const to = starts[n + 1] ?? tokens.length;
    const part = partOf(tokens, from);
    const marker = markerIn(tokens, from, to);
    if (marker && !(marker.kind === 'underway' && assumed !== null)) {
      outside = isOutside(tokens, from, marker.at);
      if (part === 'main') carried = marker.kind;
      const at = marker.kind === 'will' || marker.kind === 'soft' || marker.participle ? from : marker.at + 1;
      segments.push({ from, to, part, forward: marker.kind, at, outside });
      return;
    }
    if (part === 'main') {
      if (from === 0 && carried !== null) outside = isAboutOthers(tokens, from);
      if (isCircumstance(tokens, from)) {
        segments.push({ from, to, part, forward: null, at: from, outside });
        return;
      }
      const over = isPast(tokens, from, to);
      past ||= over;
      if (over || (assumed === null && carried !== 'dated' && breaks(tokens, from, to))) carried = null;
      const opens = !past || (OPENS.test(tokens[from]?.text ?? '') && !/^an?$/u.test(tokens[from + 1]?.text ?? ''));
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
  });
  return segments;
}

/** "With this steady spending on research, I think": what surrounds a statement and is none. */
function isCircumstance(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:and|but|so|also)$/u.test(tokens[from]?.text ?? '') ? from + 1 : from;
  return (
    from === 0 &&
    tokens[at]?.text === 'with' &&
    !/^(?:regards?|respect|additional|more)$/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** What a clause of its own begins with. */
const OPENS = /^(?:and|but|while|which|so|we|it|our|the|this|that|they)$/u;

/** Whether the market, analysts or a regulator is the subject. */
const isAboutOthers = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + (tokens.slice(from, from + 2).some(({ text }) => text === 'among') ? 7 : 3))
    .some(({ text }) => OUTSIDERS.has(text));

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
  const first = tokens[from]?.text ?? '';
  if (first === 'due' && tokens[from + 1]?.text !== 'to') return 'main';
  if (REASON.test(first) || (first === 'by' && (tokens[from + 1]?.text ?? '').endsWith('ing'))) return 'reason';
  if (COMPARED.test(first)) return 'compared';
  return CONDITION.test(first) && isCondition(first, tokens, from) ? 'condition' : 'main';
}

/** A clause of its own in the present or past: the future told before it is over. */
function breaks(tokens: readonly Token[], from: number, to: number): boolean {
  const conjunction = /^(?:and|but|so|while|which|although|though)$/u.test(tokens[from]?.text ?? '') ? 1 : 0;
  const first = tokens[from + conjunction];
  if (first && PRONOUN.test(first.text) && first.text !== 'that') return true;
  for (let i = from; i < Math.min(to, from + 8); i++) if (FINITE.test((tokens[i] as Token).text)) return true;
  return false;
}
