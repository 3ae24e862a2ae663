import type { Quantity } from '../../language/quantities/index.js';
import type { FigureKind } from './figure.js';

/** A quantity that is a figure, with what kind of figure it is. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly per: string | null;
}
