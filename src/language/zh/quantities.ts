import type { Quantity } from '../quantities/quantity.js';
export const findChineseQuantities = (_text: string): Quantity[] => [];
