import type { Span } from '../../document/span.js';
import type { Figure } from '../figures/index.js';
import type { Direction, Movement } from './movement.js';
import type { RiskCategory } from './taxonomy/index.js';

/** A sentence that reports, warns of or asks about a risk, once a category. Offsets count into the text that was searched. */
export interface Risk<F extends Figure = Figure> extends Span {
  readonly text: string;
  readonly category: RiskCategory;
  readonly direction: Direction;
  /** What tells it: a measure (`day-1 delinquency rate`) or an exposure (`tariffs`), named as in the taxonomy. */
  readonly indicator: string;
  /** How the measure itself moves; null where no movement of a measure is told. */
  readonly movement: Movement | null;
  /** The figures of the sentence. */
  readonly figures: readonly F[];
  /** How often findings of this kind are right, 0 to 1. */
  readonly score: number;
}

/** What is known about a passage whose risks are looked for. */
export interface RiskContext {
  /** The passage's figures, in order; found if not given. */
  readonly figures?: readonly Figure[];
}
