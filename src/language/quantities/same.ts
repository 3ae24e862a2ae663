import type { Quantity } from './quantity.js';
export const sameQuantity = (_a: Quantity, _b: Quantity): boolean => false;
