import type { Point } from '../period.js';
import { FORWARD, type Forward, OUTSIDERS, PARTICIPLES, PRESENT_BE } from './forward-words.js';
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
const PRONOUN = /^(?:we|it|they|this|that|i|he|she|there|these|those|you)$/u;
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
    else if (REASON.test(text) && !(text === 'based' && behind !== 'on')) starts.push(i);
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
    if (marker) {
      outside = isOutside(tokens, from, marker.at);
      if (part === 'main') carried = marker.kind;
      const at = marker.kind === 'will' || marker.kind === 'soft' || marker.participle ? from : marker.at + 1;
      segments.push({ from, to, part, forward: marker.kind, at, outside });
      return;
    }
    if (part === 'main') {
      const over = isPast(tokens, from, to);
      past ||= over;
      if (over || (assumed === null && carried !== 'dated' && breaks(tokens, from, to))) carried = null;
      const opens = !past || OPENS.test(tokens[from]?.text ?? '');
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

/** What a clause of its own begins with. */
const OPENS = /^(?:and|but|while|which|so|we|it|our|the|this|that|they)$/u;

/** Whether the market, analysts or a regulator is the subject. */
const isAboutOthers = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 3).some(({ text }) => OUTSIDERS.has(text));

const isDate = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { start, end, current }: Point,
  near: boolean,
): boolean => (near || !current) && start >= startOf(tokens, from) && end <= endOf(tokens, to);

const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0;
const endOf = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;

function partOf(tokens: readonly Token[], from: number): Segment['part'] {
  const first = tokens[from]?.text ?? '';
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

/** Verbs whose past has no -ed. */
const PAST =
  /^(?:was|were|had|did|went|came|saw|made|took|became|grew|rose|fell|told|sold|paid|spent|lost|won|left|held|kept|brought|gave|said|spoke|began|met|led|drove|ran|built|bought|sent|found|got|swung)$/u;
/** Participles that qualify nouns: behind a noun they are no past tense. */
const ADJECTIVES =
  /^(?:adjusted|expected|estimated|planned|fixed|related|based|leveraged|secured|unsecured|weighted|diluted|combined|managed|installed|continued|need|feed|speed|seed|indeed|exceed|proceed|succeed|embed|used|interested|pleased|dedicated|committed|focused|determined|limited|unlimited|advanced|integrated|branded|blended|listed|united|increased|improved)$/u;
/** What a participle behind it belongs to is no past tense. */
const PASSIVE =
  /^(?:is|are|be|been|being|'s|'re|get|gets|the|a|an|our|its|their|as|newly|of|in|to|for|with|by|and|or|than|when|if|once|until)$/u;

const isPastAt = (tokens: readonly Token[], i: number): boolean => {
  const { text, kind } = tokens[i] as Token;
  if (kind !== 'word') return false;
  if (PAST.test(text)) return !PRESENT_BE.has(tokens[i - 1]?.text ?? '');
  if (!text.endsWith('ed') || text.length < 5) return false;
  const adverb = tokens[i - 1]?.text.endsWith('ly') ?? false;
  const before = tokens[adverb ? i - 2 : i - 1];
  const behind = tokens[i + 1];
  if (before?.kind !== 'word' || PASSIVE.test(before.text) || FORWARD.has(before.text)) return false;
  if (PRONOUN.test(before.text) || before.text === 'which' || before.text === 'who') return true;
  return !ADJECTIVES.test(text) || behind?.kind === 'figure' || /^(?:to|by|from|at)$/u.test(behind?.text ?? '');
};

const isPast = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token;
    if (/^(?:now|today|currently|already)$/u.test(text) || isPastAt(tokens, i)) return true;
    // "we have opened", "has been": what is done by now.
    if (
      i < to - 1 &&
      /^(?:has|have|'ve)$/u.test(text) &&
      /^(?:been|also|already|made|had|seen|taken|\w+ed)$/u.test((tokens[i + 1] as Token).text)
    )
      return true;
  }
  return false;
};

interface Marker {
  readonly kind: Forward;
  readonly at: number;
  readonly participle: boolean;
}

/** The first word of a segment that tells the future; a firm one is preferred to a soft one behind it. */
function markerIn(tokens: readonly Token[], from: number, to: number): Marker | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const kind = FORWARD.get(token.text);
    if (kind !== undefined && marks(tokens, i, kind, from))
      return { kind, at: i, participle: PARTICIPLES.has(token.text) };
    if (
      token.text === 'going' &&
      tokens[i + 1]?.text === 'to' &&
      isPresent(tokens, i) &&
      !PLACE_BEHIND.test(tokens[i + 2]?.text ?? '')
    )
      return { kind: 'will', at: i + 1, participle: true };
  }
  return null;
}

const PLACE_BEHIND = /^(?:the|be)$/u;
/** What may be said of a present "be" before a participle: adverbs and "not". */
function isPresent(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const text = tokens[at - back]?.text ?? '';
    if (PRESENT_BE.has(text))
      return text !== 'been' || /^(?:has|have|'ve)$/u.test(tokens[at - back - 1]?.text ?? '') === false;
    if (!/ly$|^(?:not|also|still|now|all|very|highly|fully|well|currently|both|more|quite)$/u.test(text)) return false;
  }
  return false;
}

const SAYS =
  /^(?:say|make|be|point|thank|add|emphasi[sz]e|stress|share|give|highlight|remind|talk|ask|go|touch|note|clarify)$/u;

/** "we want it in 4,000 shops", "we mean to": a purpose, unless it is only to say something. */
function isWanted(tokens: readonly Token[], at: number): boolean {
  const [before, behind, far] = [-1, 1, 2].map((by) => tokens[at + by]?.text ?? '');
  if (!/^(?:we|i|still|also|company|management)$/u.test(before ?? '')) return false;
  if (behind === 'to') return !SAYS.test(far ?? '');
  return tokens[at]?.text !== 'mean' && behind !== 'you';
}

const BEATS =
  /^(?:exceed|exceeded|exceeding|beat|beating|above|than|achieved|met|below|surpassed|line|compared|versus|reached|ahead|hit|within|outperformed|against|delivered|accomplished)$/u;
const NOUN_LEAD =
  /^(?:our|the|a|with|this|its|their|revenue|margin|year-end|full-year|annual|term|updated|previous|prior|quarterly|long-term|company's|'s|'s)$/u;

/** Whether the word really looks ahead where it stands. */
function marks(tokens: readonly Token[], at: number, kind: Forward, from: number): boolean {
  const { text, capital } = tokens[at] as Token;
  const before = tokens[at - 1]?.text ?? '';
  const behind = tokens[at + 1]?.text ?? '';
  if (text === 'may' && (capital || /^\d/u.test(behind))) return false;
  if (PARTICIPLES.has(text)) {
    if (text === 'decided' || text === 'committed' || text === 'determined') {
      if (/^(?:have|has|'ve|also)$/u.test(before)) return true;
    }
    if (text === 'likely') return /^(?:will|'ll|would|is|are|most|very|more)$/u.test(before) || behind === 'to';
    return isPresent(tokens, at) && !(text === 'focused' && behind !== 'on');
  }
  if (
    /^(?:project|projects|estimate|estimates|assume|assumes|seek|seeks|plan|plans|commit|forecast|budget|target|hope|wish)$/u.test(
      text,
    ) &&
    /^(?:we|i|company|management|also|now|still|currently|continue|to)$/u.test(before)
  )
    return before !== 'to' || tokens[at - 2]?.text === 'continue';
  if (/^(?:project|projects|estimate|estimates|assume|assumes|seek|seeks|commit|wish)$/u.test(text)) return false;
  if (text === 'see')
    return (
      (DENIED.test(before) && tokens.slice(at, at + 6).some((one) => /^(?:impact|change|effect)$/u.test(one.text))) ||
      (/^(?:we|now|still|i|currently)$/u.test(before) &&
        (hasFigure(tokens, at) || tokens.slice(at, at + 6).some((one) => one.text === 'going')))
    );
  if (text === 'look' || text === 'looking') return behind === 'for' && /^(?:we|i|are|am|'re|still)$/u.test(before);
  if (text === 'mean' || text === 'want' || text === 'wants') return isWanted(tokens, at);
  if (text === 'range') return /^(?:our|the|a)$/u.test(before) && /^(?:for|is|of|we)$/u.test(behind);
  if (text === 'figure') return behind === 'on' || behind === 'for';
  if (text === 'use') return before === 'can' && tokens[at - 2]?.text === 'you';
  if (text === 'model') return /^(?:can|should|our|would|you|long-term)$/u.test(before);
  if (text === 'assumption' || text === 'assumptions') return /^(?:is|for|of|that)$/u.test(behind);
  if (text === 'pencil' || text === 'steer') return behind === 'in' || behind === 'you';
  if (
    kind === 'target' ||
    text === 'plan' ||
    text === 'plans' ||
    text === 'expectation' ||
    text === 'expectations' ||
    text === 'forecast'
  )
    return isTargetNoun(tokens, at, from);
  if (kind === 'room' && !hasSight(tokens, at, from)) return false;
  if (kind === 'room')
    return (
      behind === 'for' || behind === 'to' || behind === 'of' || (text === 'room' && tokens[at + 2]?.text === 'for')
    );
  if (kind === 'expect')
    return !/^(?:had|did|didn't|as|you|analysts|people|investors|they|than)$/u.test(before) || before === 'they';
  if (text === 'confidence' || text === 'hope') return /^(?:that|in|to|we|is)$/u.test(behind);
  if (kind === 'soft' && /^(?:have|'ve)$/u.test(behind)) return false;
  if (/^(?:can|could|would)$/u.test(text) && !isOurs(tokens, at, from) && !hasFigure(tokens, at)) return false;
  if (/^(?:planning|aiming|intending|seeking|targeting|hoping|looking)$/u.test(text) && !isPresent(tokens, at))
    return false;
  if (kind === 'soft')
    return (
      !/^(?:you|i|if|how|what|why|where|who|as|say)$/u.test(before) &&
      (text !== 'would' || !/^(?:like|say|be|see|you|i|we|imagine|think|tell|not|argue|also)$/u.test(behind))
    );
  return (
    before !== 'you' || kind === 'plan' || (behind === 'see' && /^(?:us|our|we)$/u.test(tokens[at + 2]?.text ?? ''))
  );
}

/** "we see room for", "there is potential to": somebody sees it. */
function hasSight(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = Math.max(from, at - 7); i < at; i++)
    if (/^(?:see|sees|there|believe|still|have|with|the)$/u.test((tokens[i] as Token).text)) return true;
  return false;
}

const DENIED = /^(?:not|\w+n't)$/u;

/** Whether a figure stands close behind, in the same clause. */
function hasFigure(tokens: readonly Token[], at: number): boolean {
  for (const { kind, text } of tokens.slice(at + 1, at + 7)) {
    if (kind === 'figure') return true;
    if (kind === 'mark' && text !== '$') return false;
  }
  return false;
}

/** Whether "we" or "our" is the subject of a weak modal: what others can do is no promise. */
function isOurs(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--)
    if (/^(?:we|our|company|management)$/u.test((tokens[i] as Token).text)) return true;
  return false;
}

function isTargetNoun(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = Math.max(from, at - 6); i < at; i++) {
    const { text } = tokens[i] as Token;
    if (BEATS.test(text) || isPastAt(tokens, i) || /^(?:approved|authorized|authorised|adopted|under)$/u.test(text))
      return false;
  }
  const before = tokens[at - 1]?.text ?? '';
  const behind = tokens[at + 1]?.text ?? '';
  if (/^(?:was|were|set|price|market|customers?|audience|companies|company)$/u.test(behind)) return false;
  if (tokens.slice(at + 1, at + 9).some((one) => /^(?:was|were|had)$/u.test(one.text))) return false;
  if (/^targeting$/u.test((tokens[at] as Token).text)) return true;
  return NOUN_LEAD.test(before) || /^(?:is|are|remains|to|of|for|at|range|calls)$/u.test(behind);
}

/** Whether the one whose future it is stands outside the company: the market, consumers, regulators. */
function isOutside(tokens: readonly Token[], from: number, marker: number): boolean {
  for (let i = marker - 1; i >= from; i--) {
    const { text } = tokens[i] as Token;
    if (/^(?:we|our|company|management|i|us)$/u.test(text)) break;
    // "demand in this market will": what stands behind a preposition is no subject.
    const object = /^(?:in|of|by|from|with|for|to|on|into|across|this|the)$/u;
    const placed =
      object.test(tokens[i - 1]?.text ?? '') &&
      (tokens[i - 1]?.text !== 'the' || object.test(tokens[i - 2]?.text ?? ''));
    if (OUTSIDERS.has(text) && !placed && !/^(?:share|position|size|segment|leader)/u.test(tokens[i + 1]?.text ?? ''))
      return true;
  }
  return isOutsideBehind(tokens, marker);
}

/** "we expect the market to": the subject of what is expected. */
function isOutsideBehind(tokens: readonly Token[], marker: number): boolean {
  const kind = FORWARD.get(tokens[marker]?.text ?? '');
  if (kind !== 'expect') return false;
  for (let i = marker + 1; i < Math.min(tokens.length, marker + 7); i++) {
    const { text } = tokens[i] as Token;
    if (/^(?:our|we|to|will|be|of)$/u.test(text)) return false;
    if (
      OUTSIDERS.has(text) &&
      !/^(?:share|position|segment|expense|income|cost|revenue)/u.test(tokens[i + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}
