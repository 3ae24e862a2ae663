import type { Cut } from '../en/cut.js';
import { findEnglishQuantities } from '../en/quantities.js';
import { findChineseQuantities } from '../zh/quantities.js';
import type { Quantity, QuantityLanguage } from './quantity.js';

export type { Qualifier, Quantity, QuantityKind, QuantityLanguage } from './quantity.js';
export { sameQuantity } from './same.js';

/**
 * Every quantity of a passage in order, disjoint. Chinese may be spaced, Traditional or full-width, and fillers may
 * stand inside; offsets are those of the text given. Runs in time linear in the text.
 *
 * @param text the passage, in the language named; English amounts inside Chinese ("CNY 2.3 billion") are read too.
 * @param cut an English passage as cut, where the caller has it
 */
export function findQuantities(text: string, language: QuantityLanguage, cut?: Cut): Quantity[] {
  return language === 'zh' ? findChineseQuantities(text) : findEnglishQuantities(text, cut);
}
