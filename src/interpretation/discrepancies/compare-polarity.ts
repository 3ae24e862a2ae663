import type { Span } from '../../document/span.js';
import { findTerms } from '../../language/lexicon/index.js';
import {
  ABOVE_EN,
  ABOVE_ZH,
  BELOW_EN,
  BELOW_ZH,
  DENIED_ENDING_EN,
  DENIED_ENDING_ZH,
  DENIED_MOVE_ZH,
  DENIED_ZH,
  DENIES_EN,
  DENIES_ZH,
  DOWN_EN,
  DOWN_ZH,
  FALLS_EN,
  FALLS_ZH,
  NEGATION_EN,
  NEGATION_ZH,
  NO_NEGATION_ZH,
  PENDING_EN,
  RISES_EN,
  RISES_ZH,
  UP_EN,
  UP_ZH,
} from '../../language/polarity.js';
import { plainChinese } from '../../language/zh-view.js';
import type { SentenceLink } from '../interpret.js';
import { clauseAround } from './clause.js';
import type { FoundDiscrepancy } from './discrepancy.js';
import type { PlacedQuantity, Sides } from './sides.js';

/** A sentence link below this may not hold renderings at all. */
const SURE_LINK = 0.6;
/** Denials are compared only in sentences short enough to hold one statement (Chinese characters). */
const LONGEST_DENIAL = 60;

type Direction = 'up' | 'down';

/** Directions around numbers that agree, bounds, and denials that the rendering turns round. */
export function comparePolarity(text: string, sides: Sides, links: readonly SentenceLink[]): FoundDiscrepancy[] {
  const moved = sides.matches.flatMap((match) => compareDirection(text, sides, match.source, match.target));
  const stated = links
    .filter((link) => link.score >= SURE_LINK)
    .flatMap((link) => {
      const words = bothSides(text, sides, link);
      return [...compareBounds(text, link, words), ...compareStatement(text, sides, link, words)];
    });
  return [
    ...moved,
    ...stated.filter(
      (found) =>
        !moved.some((other) => found.source.start <= other.source.start && other.source.end <= found.source.end),
    ),
  ];
}

interface Moved {
  readonly direction: Direction;
  readonly span: Span;
}

/** The one direction of a clause, with the words from it to the number; null where there is none or more than one. */
function directionOf(text: string, clause: Span, number: Span, language: 'zh' | 'en'): Moved | null {
  const words = text.slice(clause.start, clause.end);
  const close = language === 'zh' ? plainChinese(words) : words;
  if (language === 'zh' && NEGATION_ZH.test(close.replace(NO_NEGATION_ZH, ''))) return null;
  const [up, down] = language === 'zh' ? [UP_ZH, DOWN_ZH] : [UP_EN, DOWN_EN];
  const [ups, downs] = [[...close.matchAll(up)], [...close.matchAll(down)]];
  if (ups.length > 0 === downs.length > 0) return null;
  const direction = ups.length > 0 ? 'up' : 'down';
  if (close !== words) return { direction, span: { start: number.start, end: number.end } };
  const at = clause.start + ((ups[0] ?? downs[0])?.index ?? 0);
  const length = (ups[0] ?? downs[0])?.[0].length ?? 0;
  return { direction, span: { start: Math.min(at, number.start), end: Math.max(at + length, number.end) } };
}

function compareDirection(
  text: string,
  sides: Sides,
  source: PlacedQuantity,
  target: PlacedQuantity,
): FoundDiscrepancy[] {
  if (source.kind === 'date' || source.kind === 'period') return [];
  const other = sides.language === 'zh' ? 'en' : 'zh';
  const mine = directionOf(text, clauseAround(text, source, sides.source), source, sides.language);
  const theirs = directionOf(text, clauseAround(text, target, sides.target), target, other);
  if (!mine || !theirs || mine.direction === theirs.direction) return [];
  if (source.link < 0 || source.link !== target.link) return [];
  return [
    describe(
      text,
      mine.span,
      theirs.span,
      `the direction changes: ${mine.direction} in the source, ${theirs.direction} in the rendering`,
      0.85,
    ),
  ];
}

const cut = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/gu, ' ');

function describe(text: string, source: Span, target: Span, note: string, score: number): FoundDiscrepancy {
  return { source, target, field: 'polarity', expected: cut(text, source), found: cut(text, target), note, score };
}

/** 会不会, 是不是, 能不能: a question, not a denial. */
const A_NOT_A = /(\p{Script=Han})[不没沒唔]\1/gu;

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The Chinese and the English sentence of a link, whichever is the source. */
function bothSides(text: string, sides: Sides, link: SentenceLink): Words {
  const [a, b] = [cut(text, link.source), cut(text, link.target)];
  const [zh, en] = sides.language === 'zh' ? [a, b] : [b, a];
  return { zh: plainChinese(zh).replace(A_NOT_A, ''), en };
}

/** `低于2024年` rendered as "above 2024". */
function compareBounds(text: string, link: SentenceLink, { zh, en }: Words): FoundDiscrepancy[] {
  const [above, below] = [ABOVE_ZH.test(zh.replace(/不超过|不低于|不高于|不少于/gu, '')), BELOW_ZH.test(zh)];
  const [over, under] = [ABOVE_EN.test(en), BELOW_EN.test(en)];
  if (below && !above && over && !under)
    return [describe(text, link.source, link.target, 'below in Chinese, above in English', 0.7)];
  if (above && !below && under && !over)
    return [describe(text, link.source, link.target, 'above in Chinese, below in English', 0.7)];
  return [];
}

/** 没有下降 rendered as "has come down". */
function compareDeniedMove(text: string, link: SentenceLink, { zh, en }: Words): FoundDiscrepancy[] {
  const move = DENIED_MOVE_ZH.exec(zh)?.[1];
  if (!move) return [];
  const [same, other] = new RegExp(UP_ZH.source, 'u').test(move) ? [UP_EN, DOWN_EN] : [DOWN_EN, UP_EN];
  const at = en.search(same);
  if (at < 0 || en.search(other) >= 0 || NEGATION_EN.test(en.slice(Math.max(0, at - 40), at))) return [];
  return [describe(text, link.source, link.target, 'denied in Chinese, affirmed in English', 0.75)];
}

/** What a sentence states or denies, whichever way it shows first. */
function compareStatement(text: string, sides: Sides, link: SentenceLink, words: Words): FoundDiscrepancy[] {
  for (const compare of [compareDeniedMove, compareDenial, compareDeniedDeed]) {
    const found = compare(text, link, words);
    if (found.length > 0) return found;
  }
  return compareMove(text, sides, link, words);
}

/** A denial on one side with nothing negative on the other. */
function compareDenial(text: string, link: SentenceLink, { zh, en }: Words): FoundDiscrepancy[] {
  if (zh.length > LONGEST_DENIAL) return [];
  if (DENIES_ZH.test(zh) && !DENIED_ENDING_ZH.test(zh) && !NEGATION_EN.test(en)) {
    return [describe(text, link.source, link.target, 'denied in Chinese, affirmed in English', 0.6)];
  }
  if (DENIES_EN.test(en) && !DENIED_ENDING_EN.test(en) && !NEGATION_ZH.test(zh)) {
    return [describe(text, link.source, link.target, 'denied in English, affirmed in Chinese', 0.6)];
  }
  return [];
}

/** A deed denied is compared only where the sentence holds hardly more than it (Chinese characters). */
const LONGEST_DEED = 30;

/** 还没有恢复 rendered as "have recovered": the very deed that is denied, affirmed. */
function compareDeniedDeed(text: string, link: SentenceLink, { zh, en }: Words): FoundDiscrepancy[] {
  if (zh.length > LONGEST_DEED || NEGATION_EN.test(en) || PENDING_EN.test(en)) return [];
  const rendered = new Set(findTerms(en, 'en'));
  for (const [, deed] of zh.replace(NO_NEGATION_ZH, '').matchAll(DENIED_ZH)) {
    if (findTerms(deed as string, 'zh').some((term) => rendered.has(term)))
      return [describe(text, link.source, link.target, 'denied in Chinese, affirmed in English', 0.7)];
  }
  return [];
}

/** A movement is compared without a number only in a sentence that says one (Chinese characters). */
const LONGEST_MOVE = 24;

/** 毛利率会下降 rendered as "the gross margin will rise": one movement on either side, of the same thing. */
function compareMove(text: string, sides: Sides, link: SentenceLink, { zh, en }: Words): FoundDiscrepancy[] {
  if (zh.length > LONGEST_MOVE || NEGATION_EN.test(en) || NEGATION_ZH.test(zh.replace(NO_NEGATION_ZH, ''))) return [];
  const inside = ({ start, end }: PlacedQuantity) => link.source.start <= start && end <= link.source.end;
  if (sides.matches.some(({ source }) => inside(source) && source.calendar === null)) return [];
  const [rises, falls] = [RISES_ZH.test(zh), FALLS_ZH.test(zh)];
  const [rose, fell] = [RISES_EN.test(en), FALLS_EN.test(en)];
  if (rises === falls || rose === fell || rises === rose) return [];
  const said = new Set(findTerms(zh, 'zh'));
  if (!findTerms(en, 'en').some((term) => said.has(term))) return [];
  const up = sides.language === 'zh' ? rises : rose;
  const [mine, theirs] = up ? ['up', 'down'] : ['down', 'up'];
  return [
    describe(
      text,
      link.source,
      link.target,
      `the direction changes: ${mine} in the source, ${theirs} in the rendering`,
      0.7,
    ),
  ];
}
