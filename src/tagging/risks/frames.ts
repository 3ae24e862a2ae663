import type { Span } from '../../document/span.js';
import { isParted, type Scene, type Word, widthOf } from './scene.js';

/** How far before a word a negation, an aim or a scene-setting phrase still holds for it. */
const NEGATION_REACH = 20;
const AIM_REACH = 16;
const BACKDROP_REACH = 32;

/** Whether the word is denied: `has not deteriorated`, 没有恶化. */
export function isNegated(scene: Scene, word: Span): boolean {
  return scene.words.some(
    ({ row, start, end }) =>
      row.kind === 'negation' &&
      end <= word.start &&
      widthOf(scene.text, end, word.start) <= NEGATION_REACH &&
      !isParted(scene, start, word.start),
  );
}

const INFINITIVE = /\bto (?:[a-z]+ly |further |better |also |help )*$/iu;

/** Whether the movement is only wished or worked for: `to improve risk metrics`, `focus on reducing`. */
export function isAim(scene: Scene, word: Span): boolean {
  const aims = scene.words.filter(
    ({ row, start, end }) =>
      row.kind === 'aim' &&
      end <= word.start &&
      widthOf(scene.text, end, word.start) <= AIM_REACH &&
      !isParted(scene, end, word.start) &&
      start >= scene.start,
  );
  const before = scene.text.slice(Math.max(scene.start, word.start - 40), word.start);
  const inInfinitive = INFINITIVE.exec(before);
  const ownAim = scene.words.some(({ row, start, end }) => row.kind === 'aim' && start < word.start && end >= word.end);
  if (!inInfinitive && aims.length === 0 && !ownAim) return false;
  const lead = inInfinitive ? word.start - inInfinitive[0].length : (aims[0]?.start ?? word.start);
  return !isReported(scene, lead);
}

/** Whether a verb of expecting or achieving stands right before: `we expect … to`, `enabled us to`. */
const isReported = (scene: Scene, at: number): boolean =>
  scene.words.some(
    ({ row, end, start }) =>
      (row.kind === 'outlook' || row.kind === 'hold') &&
      end <= at + 1 &&
      widthOf(scene.text, end, at) <= 60 &&
      !scene.words.some(
        (w) =>
          w.row.kind === 'aim' &&
          w.start >= start &&
          w.end <= at &&
          /^(?:focus|aim|seek|striv|plan|intend)/iu.test(scene.text.slice(w.start, w.end)),
      ),
  );

const TIME = /\b(?:quarter|year|month|period|half|past|last)\b/iu;
const ZH_BACKDROP = /^.{0,8}?(?:之?下|背景|情况下|形势下|当中|中(?=[，,]))/u;

/** Whether the stretch only sets the scene: `in an uncertain environment`, `given macro headwinds`, 在复杂的环境下. */
export function isBackdrop(scene: Scene, of: Span): boolean {
  const opener = openerOf(scene, of);
  if (!opener) return false;
  const words = scene.text.slice(opener.start, opener.end);
  const between = scene.text.slice(opener.end, of.start);
  if (TIME.test(between)) return false;
  if (/^在/u.test(words))
    return ZH_BACKDROP.test(scene.text.slice(of.end, of.end + 24).replace(/[\s嗯呃]|这个|這個/gu, ''));
  return true;
}

function openerOf(scene: Scene, of: Span): Word | null {
  let found: Word | null = null;
  for (const word of scene.words) {
    if (word.start >= of.start) break;
    if (word.row.kind === 'backdrop' && word.end <= of.start) found = word;
  }
  if (!found || widthOf(scene.text, found.end, of.start) > BACKDROP_REACH * 1.5 || isParted(scene, found.end, of.start))
    return null;
  return found;
}
