import type { Numeral } from '../quantities/numeral.js';
import type { QuantityKind } from '../quantities/quantity.js';
import type { Term } from '../quantities/term.js';
import { type Tokens, tokenAt } from './tokens.js';

/** A term with the token it starts at, the token behind its span and the one behind a counted noun. */
export interface TermAt extends Term {
  readonly at: number;
  readonly next: number;
  readonly behind: number;
  /** A number of talk ("two questions"): read, and dropped. */
  readonly talk: boolean;
  readonly words: boolean;
}

/** What a term says, less where it stands; what is left out is zero, null or false. */
interface Said {
  readonly kind: QuantityKind;
  readonly numeral: Numeral;
  readonly anchored: boolean;
  readonly words: boolean;
  readonly shift?: number;
  readonly negative?: boolean;
  readonly currency?: string | null;
  readonly unit?: string | null;
  readonly talk?: boolean;
  readonly behind?: number;
}

/** The term of the tokens `[at, next)`. */
export function termAt(tokens: Tokens, at: number, next: number, said: Said): TermAt {
  const { start } = tokenAt(tokens, at);
  const { end } = tokenAt(tokens, next - 1);
  const behind = said.behind ?? next;
  return {
    start,
    end,
    after: behind === next ? end : Math.max(end, tokenAt(tokens, behind - 1).end),
    kind: said.kind,
    numeral: said.numeral,
    shift: said.shift ?? 0,
    negative: said.negative ?? false,
    currency: said.currency ?? null,
    unit: said.unit ?? null,
    anchored: said.anchored,
    at,
    next,
    behind,
    talk: said.talk ?? false,
    words: said.words,
  };
}
