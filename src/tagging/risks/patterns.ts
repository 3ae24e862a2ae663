const code = (sign: string): number => sign.charCodeAt(0);

/** The signs of patterns by their codes; 0 for what stands for itself. */
export const SIGNS = new Uint8Array(65536);
export const OPEN = 1;
export const OPTIONAL = 2;
export const BAR = 3;
export const CLOSE = 4;
export const OPTIONAL_END = 5;
SIGNS[code('(')] = OPEN;
SIGNS[code('[')] = OPTIONAL;
SIGNS[code('|')] = BAR;
SIGNS[code(')')] = CLOSE;
SIGNS[code(']')] = OPTIONAL_END;

/** A choice whose closing bracket has been read, from right to left. */
interface Choice {
  readonly close: number;
  /** The bar before the alternative read last. */
  bar: number;
  /** What opens it. */
  readonly opens: number;
  /** How many wordings its alternatives read have, with what is behind it, and whether one is no words at all. */
  forms: number;
  isOptional: boolean;
}

/**
 * How a pattern of the taxonomy is built: `(a|b)` is a choice, `[c]` may be missing, `[a|b]` is a choice that may be
 * missing. Everything else stands for itself, the scanner's `*` too. What is still to be read of a pattern is told by the
 * place in it alone: a bar or closing bracket leads behind the choice that it belongs to.
 *
 * One layout serves many patterns, one after the other.
 */
export class PatternLayout {
  /** For every bracket and bar, where its choice closes. */
  private readonly closes: number[] = [];
  /** For every opening bracket and bar, the next bar of the choice, or where it closes. */
  private readonly bars: number[] = [];
  /** For every closing bracket, how many wordings there are behind it, and whether one is no words at all. */
  private readonly forms: number[] = [];
  private readonly optional: boolean[] = [];

  /** @throws where brackets do not fit */
  read(pattern: string): void {
    const open: Choice[] = [];
    let forms = 1;
    let isOptional = true;
    for (let i = pattern.length - 1; i >= 0; i--) {
      const code = pattern.charCodeAt(i);
      const sign = SIGNS[code] as number;
      if (sign === 0) {
        isOptional &&= code === 32;
        continue;
      }
      if (sign === CLOSE || sign === OPTIONAL_END) {
        this.closes[i] = i;
        this.forms[i] = forms;
        this.optional[i] = isOptional;
        open.push({ close: i, bar: i, opens: sign === CLOSE ? OPEN : OPTIONAL, forms: 0, isOptional: false });
        continue;
      }
      const choice = open.at(-1);
      if (!choice || (sign !== BAR && sign !== choice.opens)) throw new Error(`bracket never closes: ${pattern}`);
      this.closes[i] = choice.close;
      this.bars[i] = choice.bar;
      choice.bar = i;
      choice.forms += forms;
      choice.isOptional ||= isOptional;
      forms = this.forms[choice.close] as number;
      isOptional = this.optional[choice.close] as boolean;
      if (sign === BAR) continue;
      open.pop();
      forms = choice.forms + (sign === OPTIONAL ? forms : 0);
      isOptional = choice.isOptional || (sign === OPTIONAL && isOptional);
    }
    if (open.length > 0) throw new Error(`bracket never opens: ${pattern}`);
  }

  /** Where a bar's or bracket's choice closes. */
  close(place: number): number {
    return this.closes[place] as number;
  }

  /** The bar behind which the next alternative of a choice begins, from the bar or bracket before; 0 behind the last. */
  next(place: number): number {
    const bar = this.bars[place] as number;
    return bar === this.closes[place] ? 0 : bar;
  }

  /** How many wordings there are behind a closing bracket. */
  wordings(close: number): number {
    return this.forms[close] as number;
  }

  /** Whether nothing must follow a closing bracket. */
  isOptional(close: number): boolean {
    return this.optional[close] as boolean;
  }
}
