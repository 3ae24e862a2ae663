import { wordClass } from '../../../language/en/word.js';
import type { Form } from './forms.js';
import { FORWARD, type Forward, MAY_TURN, PARTICIPLES, PRESENT_BE, UNDERWAY } from './forward-words.js';
import { HINT } from './hint.js';
import { IS_SIZE } from './measure-words.js';
import { mayTurnHere } from './neighbours.js';
import { isPastAt, PRONOUN } from './past.js';
import { ROLE } from './roles.js';
import type { Units } from './sentence-units.js';
import type { Token } from './tokens.js';

/** A word that turns a segment to the future. */
export interface Marker {
  readonly kind: Forward;
  readonly at: number;
  readonly participle: boolean;
}

/** The first word of a segment that tells the future; a firm one is preferred to a soft one behind it. */
export function markerIn(tokens: readonly Token[], from: number, to: number): Marker | null {
  let underway: Marker | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if ((token.roles & ROLE.turns) === 0) continue;
    if (token.text === 'to' && isDestined(tokens, i)) return { kind: 'will', at: i, participle: false };
    if (token.kind !== 'word' || !MAY_TURN.has(token)) continue;
    const kind = FORWARD.get(token.text);
    if (kind !== undefined && mayTurnHere(token, tokens[i - 1], tokens[i + 1]) && marks(tokens, i, kind, from))
      return { kind, at: i, participle: PARTICIPLES.has(token.text) || isForecast(tokens, i) };
    if (UNDERWAY.has(token) && isOursNow(tokens, i)) underway = { kind: 'underway', at: i, participle: true };
    if (
      token.text === 'going' &&
      tokens[i + 1]?.text === 'to' &&
      isPresent(tokens, i) &&
      !PLACE_BEHIND.has(tokens[i + 2])
    )
      return { kind: 'will', at: i + 1, participle: true };
  }
  return underway;
}

/** Whether any word of a sentence stands where it may turn a clause; a cheap look before the closer ones. */
export function mayTurn(units: Units): boolean {
  for (let i = 0; i < units.length; i++) {
    const hints = units.hintsAt(i);
    if ((hints & (HINT.turns | HINT.phrase)) === 0) continue;
    const here = units.formAt(i) as Form;
    const behind = units.formAt(i + 1);
    if ((hints & HINT.turns) !== 0 && mayTurnHere(here, units.formAt(i - 1), behind)) return true;
    if (BE.has(here) && behind?.word.text === 'to') return true;
  }
  return false;
}
const BE = wordClass(/^(?:is|are)$/u);

/** Whether "we are" stands before, adverbs between. */
function isOursNow(tokens: readonly Token[], at: number): boolean {
  let be = at - 1;
  while (be > 0 && /ly$|^(?:also|now|still|further|again)$/u.test((tokens[be] as Token).text)) be--;
  return /^(?:are|'re|is)$/u.test(tokens[be]?.text ?? '') && /^(?:we|company|group)$/u.test(tokens[be - 1]?.text ?? '');
}

/** "carbon emissions are to fall", "the range is to be extended". */
const isDestined = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === 'is' || tokens[at - 1]?.text === 'are') &&
  tokens[at + 1]?.kind === 'word' &&
  !NO_VERB.has(tokens[at + 1]);

const NO_VERB = wordClass(/^(?:the|our|a|an|us|you|your|me|say|some|what|which|that|this|those|these|date|\w+ing)$/u);

const PLACE_BEHIND = wordClass(/^the$/u);
const QUALIFIES_BE = wordClass(/ly$|^(?:not|also|still|now|all|very|highly|fully|well|currently|both|more|quite)$/u);
/** What may be said of a present "be" before a participle: adverbs and "not". */
function isPresent(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const text = tokens[at - back]?.text ?? '';
    if (PRESENT_BE.has(text))
      return text !== 'been' || /^(?:has|have|'ve)$/u.test(tokens[at - back - 1]?.text ?? '') === false;
    if (!QUALIFIES_BE.has(tokens[at - back])) return false;
  }
  return false;
}

const SAYS = wordClass(
  /^(?:say|make|be|point|thank|add|emphasi[sz]e|stress|share|give|highlight|remind|talk|ask|go|touch|note|clarify)$/u,
);

/** "we want it in 4,000 shops", "we mean to": a purpose, unless it is only to say something. */
function isWanted(tokens: readonly Token[], at: number): boolean {
  const [behind, far] = [1, 2].map((by) => tokens[at + by]?.text ?? '');
  if (behind === 'us') return true;
  if (behind === 'to') return !SAYS.test(far ?? '');
  return tokens[at]?.text !== 'mean' && behind !== 'you';
}

/** "we are well positioned to", "in a strong position to", "this positions us to". */
function isPositioned(tokens: readonly Token[], at: number): boolean {
  const [here, behind, far] = [0, 1, 2].map((by) => tokens[at + by]?.text ?? '');
  if (here === 'positions') return /^(?:us|the)$/u.test(behind ?? '') && far === 'to';
  return (
    behind === 'to' &&
    (here === 'positioned' || tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'in'))
  );
}

/** Nouns of a purpose, of which a sentence says what it is. */
const PURPOSE = wordClass(/^(?:focus|priority|priorities|strategy|emphasis)$/u);

/** "our focus remains on", "the top priority is to", "our strategy for next year is": a purpose that the words go on to name. */
function isNamedPurpose(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 6); i++) {
    const { text, kind } = tokens[i] as Token;
    if (kind === 'mark' || text === 'was' || text === 'were') return false;
    if (/^(?:is|are|remains?|'s|will)$/u.test(text))
      return tokens.slice(i + 1, i + 5).some((one) => /^(?:on|to|focused|centered|how)$/u.test(one.text));
  }
  return false;
}

const BEATS = wordClass(
  /^(?:exceed|exceeded|exceeding|beat|beating|above|than|consistent|achieved|met|below|surpassed|line|compared|versus|reached|ahead|hit|within|outperformed|against|delivered|accomplished)$/u,
);
const NOUN_LEAD = wordClass(
  /^(?:our|the|a|with|this|its|their|revenue|margin|year-end|full-year|annual|term|updated|previous|prior|quarterly|long-term|company's|'s|'s)$/u,
);

/** Whether the word really looks ahead where it stands; what stands right beside it lets it. */
function marks(tokens: readonly Token[], at: number, kind: Forward, from: number): boolean {
  const { text, capital } = tokens[at] as Token;
  const before = tokens[at - 1]?.text ?? '';
  const behind = tokens[at + 1]?.text ?? '';
  if (text === 'may' && (capital || /^\d/u.test(behind))) return false;
  // "how we can improve": asked.
  if ((kind === 'soft' || kind === 'will') && isAskedOf(tokens, at)) return false;
  if (PARTICIPLES.has(text)) {
    if (text === 'decided' || text === 'committed' || text === 'determined') {
      if (/^(?:have|has|'ve|also)$/u.test(before)) return true;
    }
    if (text === 'due') return true;
    if (text === 'likely') return /^(?:will|'ll|would|is|are|most|very|more)$/u.test(before) || behind === 'to';
    return isPresent(tokens, at) && !(/^(?:focused|focusing|concentrating)$/u.test(text) && behind !== 'on');
  }
  const isOwn = OWN_VERB.has(tokens[at]);
  if (isForecast(tokens, at)) return true;
  if (isOwn || VERB_OR_NOUN.has(tokens[at])) {
    const isLed = before === 'and' ? /^(?:to|on)$/u.test(behind) : isOwn || VERB_LEAD.has(tokens[at - 1]);
    if (isLed) return before !== 'to' || tokens[at - 2]?.text === 'continue';
    if (isOwn) return false;
  }
  if (text === 'see')
    return DENIED.has(tokens[at - 1])
      ? BEARS.isIn(tokens, at, at + 6)
      : hasFigure(tokens, at, SEEN_WITHIN) ||
          SEEN_DOING.isIn(tokens, at, at + 8) ||
          (MOVING.isIn(tokens, at, at + 8) && IS_SIZE.isIn(tokens, at, at + 14));
  if (text === 'mean' || text === 'want' || text === 'wants') return isWanted(tokens, at);
  if (/^position/u.test(text)) return isPositioned(tokens, at);
  if (PURPOSE.has(tokens[at])) return isNamedPurpose(tokens, at);
  if (text === 'range') return !BEATS.isIn(tokens, at - 4, at);
  if (text === 'use') return tokens[at - 2]?.text === 'you' || isToUse(tokens, at);
  if (SUFFICES.has(tokens[at])) return true;
  // "we are looking at 100 stores", "tracking at": with a figure only.
  if (text === 'looking') return behind === 'for' || hasFigure(tokens, at);
  if (text === 'working' || text === 'tracking' || text === 'comfortable')
    return behind === 'towards' || behind === 'toward' || hasFigure(tokens, at);
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
  if (/^(?:can|could|would)$/u.test(text) && !isOurs(tokens, at, from) && !hasFigure(tokens, at)) return false;
  if (/^(?:planning|aiming|intending|seeking|targeting|hoping|looking|assuming)$/u.test(text) && !isPresent(tokens, at))
    return false;
  if (kind === 'soft') return true;
  return (
    before !== 'you' || kind === 'plan' || (behind === 'see' && /^(?:us|our|we)$/u.test(tokens[at + 2]?.text ?? ''))
  );
}

/** "15% is a good number to use". */
export const isToUse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'use' && tokens[at - 1]?.text === 'to' && TO_USE.has(tokens[at - 2]) && FAIR.has(tokens[at - 3]);
const TO_USE = wordClass(/^(?:number|rate|proxy|figure|placeholder|assumption|estimate|range)$/u);
const FAIR = wordClass(/^(?:good|fair|reasonable|right|safe|decent|better)$/u);

/** "sales are forecast to be down". */
const isForecast = (tokens: readonly Token[], at: number): boolean =>
  VERB_OR_NOUN.has(tokens[at]) && tokens[at + 1]?.text === 'to' && isPresent(tokens, at);

/** Verbs that their neighbours let be the company's: "we project", "you should assume". */
const OWN_VERB = wordClass(/^(?:project|estimate|assume|seek)s?$|^(?:commit|wish)$/u);
/** Nouns as often as verbs, and what the verbs stand behind. */
const VERB_OR_NOUN = wordClass(/^(?:plans?|forecast|budget|target|hope)$/u);
const VERB_LEAD = wordClass(/^(?:we|i|'d|'ve|company|management|board|also|now|still|currently|continue|to)$/u);

/** Words that turn a clause wherever their neighbours let them: "we look for", "you can model", "figure on". */
const SUFFICES = wordClass(/^(?:look|figure|model|modell?ing|assumptions?|pencil|steer|sight|guide|probably)$/u);

/** "we see gross margin for the full year between 42% and 43%". */
const SEEN_WITHIN = 9;
/** "we do not see any impact", "I do not see a reason to". */
const BEARS = wordClass(/^(?:impacts?|changes?|effects?|signs?|indications?|evidence|reasons?|need)$/u);

/** "we now see margins coming in at", "we see growth accelerating next year": a forecast. */
const SEEN_DOING = wordClass(/^(?:going|coming|landing|ending|finishing|accelerating|reaching|exceeding)$/u);

/** "we see prices declining in the low single digits". */
const MOVING = wordClass(/^(?:grow|declin|ris|fall|increas|decreas|improv|expand|contract|moderat|eas)ing$/u);

/** "how we can", "what we will": a question put by the way. */
const isAskedOf = (tokens: readonly Token[], at: number): boolean =>
  PRONOUN.has(tokens[at - 1]) && /^(?:how|what|why|where|whether|who)$/u.test(tokens[at - 2]?.text ?? '');

/** "we see room for", "there is potential to": somebody sees it. */
function hasSight(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = Math.max(from, at - 7); i < at; i++)
    if (/^(?:see|sees|there|believe|still|have|got|with|the)$/u.test((tokens[i] as Token).text)) return true;
  return false;
}

const DENIED = wordClass(/^(?:not|\w+n't)$/u);

/** Whether a figure, or a size in words, stands close behind, in the same clause. */
function hasFigure(tokens: readonly Token[], at: number, reach = 6): boolean {
  for (const token of tokens.slice(at + 1, at + 1 + reach)) {
    if (token.kind === 'figure' || IS_SIZE.has(token)) return true;
    if (token.kind === 'mark' && token.text !== '$') return false;
  }
  return false;
}

/** Whether "we" or "our" is the subject of a weak modal: what others can do is no promise. */
function isOurs(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 9); i--)
    if (/^(?:we|our|company|management)$/u.test((tokens[i] as Token).text)) return true;
  return false;
}

function isTargetNoun(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = Math.max(from, at - 6); i < at; i++) {
    const { text } = tokens[i] as Token;
    if (BEATS.has(tokens[i]) || isPastAt(tokens, i) || /^(?:approved|authorized|authorised|adopted|under)$/u.test(text))
      return false;
  }
  const behind = tokens[at + 1]?.text ?? '';
  if (/^(?:was|were|set|price|market|customers?|audience|companies|company)$/u.test(behind)) return false;
  if (tokens.slice(at + 1, at + 9).some((one) => /^(?:was|were|had)$/u.test(one.text))) return false;
  if (/^targeting$/u.test((tokens[at] as Token).text)) return true;
  return NOUN_LEAD.has(tokens[at - 1]) || /^(?:is|are|remains|to|of|for|at|range|calls)$/u.test(behind);
}
