import type { Quantity } from '../quantities/quantity.js';
export const findEnglishQuantities = (_text: string): Quantity[] => [];
