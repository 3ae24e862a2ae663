import { overlap, type Span } from '../../document/span.js';
import { isParted, type Scene, type Word, widthOf } from './scene.js';
import type { ContextKind } from './taxonomy/index.js';

/** How far before a word a frame still holds for it, in letters. */
const NEGATION_REACH = 28;
const AIM_REACH = 16;
const REPORT_REACH = 60;
const ACTION_REACH = 32;
const BACKDROP_REACH = 48;

/** The frames of a kind that hold for a word: before it, near, in its clause. */
const framesBefore = (scene: Scene, kind: ContextKind, word: Span, reach: number): Word[] =>
  scene.words.filter(
    ({ row, end }) =>
      row.kind === kind &&
      end <= word.start &&
      widthOf(scene.text, end, word.start) <= reach &&
      !isParted(scene, end, word.start),
  );

/** Whether the word is denied: `has not deteriorated`, 没有恶化. */
export const isNegated = (scene: Scene, word: Span): boolean =>
  framesBefore(scene, 'negation', word, NEGATION_REACH).some(
    (negation) => !scene.cues.some((cue) => overlap(cue, negation) > 0),
  );

const EXPECTS_NO =
  /(?:\b(?:not|never)|n['’]t) (?:\w+ )?(?:expect|anticipate|believe|think|see|seen|foresee)(?:ing)?\b[^,;.]{0,60}$/i;

/** Whether nobody expects it: `we do not anticipate that they will have any impact`. */
export const isRuledOut = ({ text, start: from }: Scene, { start }: Span): boolean =>
  EXPECTS_NO.test(text.slice(Math.max(from, start - CLAUSE_REACH), start));

const ASKING =
  /\b(?:would|could|will|might|may|should|does|do|did|to) (?:\w+ ){0,2}$|(?:会不会|會不會|是否|有没有|有沒有|会否|會否).{0,4}$/i;

/** A clause that asks: `does the weakness get worse`, `how much would it hurt`; not `could you explain the decline`. */
const ASKING_CLAUSE =
  /^\W*(?:(?:and|but|so|then|or|like|well|also|just|um|uh|maybe|is it that|whether)\W+)*(?!(?:could|would|can) you)(?:do|does|did|is|are|will|would|could|should|has|have|any|(?:how|what|where|when)\b.{0,40}?\b(?:would|could|will|might|may|should|does|do))\b/i;
const ASKING_CLAUSE_ZH = /(?:会不会|會不會|是否|有没有|有沒有|会否|會否|多大|多少|是不是)[^，,。；]{0,16}$/u;
/** `the fall in orders`: told, whatever is asked about it. */
const ARTICLE_BEFORE = /\b(?:the|this|these|your|a|an|some) (?:[\w-]+ )?$/i;
/** How far back the clause of a word is looked for. */
const CLAUSE_REACH = 160;

/** Whether the word is asked about, not told: `would it hurt your orders?`. */
export function isAsked(scene: Scene, { start }: Span): boolean {
  if (!scene.isQuestion) return false;
  const before = scene.text.slice(Math.max(scene.start, start - CLAUSE_REACH), start);
  if (ASKING.test(before.slice(-24)) || ASKING_CLAUSE_ZH.test(before.slice(-24))) return true;
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('--')) + 1);
  return ASKING_CLAUSE.test(clause) && !ARTICLE_BEFORE.test(clause);
}

/** Whether the word is only supposed: `if demand recovers`. */
export const isSupposed = (scene: Scene, word: Span): boolean =>
  scene.words.some(
    ({ row, end }) =>
      row.kind === 'condition' && end <= word.start && widthOf(scene.text, end, word.start) <= REPORT_REACH,
  );

/** Whether only something done about it is told: `to navigate near-term headwinds`, 应对挑战. */
export const isMetByAction = (scene: Scene, word: Span): boolean =>
  framesBefore(scene, 'action', word, ACTION_REACH).length > 0;

/** An infinitive that no report or comparison governs; `to` of `due to` opens none. */
const INFINITIVE =
  /(?<!\b(?:due|compared|relative|attributed|attributable|owing|thanks|close|similar|led|prior|return|returns|returned|related|subject|according) )\bto (?:[a-z]+ly |further |better |also |help )*$/i;

/** Whether the movement is only wished or worked for: `to improve risk metrics`, `focus on reducing`. */
export function isAim(scene: Scene, word: Span): boolean {
  const before = scene.text.slice(Math.max(scene.start, word.start - 40), word.start);
  const infinitive = INFINITIVE.exec(before);
  const [aim] = framesBefore(scene, 'aim', word, AIM_REACH);
  if (aim) return true;
  if (!infinitive) return false;
  const lead = { start: word.start - infinitive[0].length, end: word.start };
  const reported = [...framesBefore(scene, 'outlook', lead, REPORT_REACH), ...framesBefore(scene, 'hold', lead, 12)];
  return reported.length === 0;
}

/** Words that end the phrase a preposition opened: times, articles, verbs. */
const BROKEN =
  /\b(?:quarter|year|month|period|half|past|last|the|an?|our|its|their|we|it|that|which|is|are|was|were|have|has|will|so)\b/i;
const ARTICLE = /^\s*(?:the|an?|our|its|this|these|such)\b/i;
/** `we remain in an uncertain environment`: told, not passed over. */
const PREDICATE = /\b(?:remain\w*|still|is|are|was|were|be|been|operat\w+|living)\s+$/i;
const isPredicate = ({ text }: Scene, { start }: Span): boolean =>
  PREDICATE.test(text.slice(Math.max(0, start - 12), start));
const ZH_BACKDROP = /^[^，,。；]{0,8}?(?:之?下(?![单單滑降跌来來调調游线線半])|背景|情况下|形势下|当中|中(?=[，,]))/u;
const FILLERS = /[\s嗯呃]|这个|這個/gu;

/** `even in a slowing economy`: conceded, so told. */
const EVEN = /\beven $/i;

/** `pricing in the market remains competitive`: the stretch has a verb of its own. */
const SAID = /\b(?:is|are|was|were|has|have|remain(?:s|ed)?|stay(?:s|ed)?|became|becomes?)\s/iu;

/** Whether the stretch only sets the scene: `in an uncertain environment`, `given macro headwinds`, 在复杂的环境下. */
export function isBackdrop(scene: Scene, of: Span): boolean {
  if (SAID.test(scene.text.slice(of.start, of.end))) return false;
  const opener = framesBefore(scene, 'backdrop', of, BACKDROP_REACH).at(-1);
  if (!opener || EVEN.test(scene.text.slice(Math.max(0, opener.start - 6), opener.start))) return false;
  if (BROKEN.test(scene.text.slice(opener.end, of.start).replace(ARTICLE, '')) || isPredicate(scene, opener))
    return false;
  if (scene.text[opener.start] !== '在') return true;
  return ZH_BACKDROP.test(scene.text.slice(of.end, of.end + 24).replace(FILLERS, ''));
}
