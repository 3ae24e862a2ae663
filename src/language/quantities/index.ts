import type { Span } from '../../document/span.js';
export interface Quantity extends Span {
  readonly kind: string;
  readonly value: number | null;
}
export const findQuantities = (_text: string, _language: 'zh' | 'en'): Quantity[] => [];
export const sameQuantity = (_a: Quantity, _b: Quantity): boolean => false;
