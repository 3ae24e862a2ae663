const PRIME = 0x01000193;
/**
 * The hash of nothing; {@link hashed} adds a UTF-16 code unit. FNV-1a, from a place that differs from run to run: nobody can
 * write a text whose words all meet in one place.
 */
export const HASH_OF_NOTHING = (Math.random() * 2 ** 32) | 0;
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** So many forms are kept from text to text; most calls have a few thousand. */
const MOST_KEPT = 1 << 14;
/** Twice as many, so that few places are taken. */
const PLACES = MOST_KEPT << 1;
/** UTF-16 code units of a form, for room that is enough for most. */
const USUAL_LENGTH = 8;

/**
 * The forms of words, numbers and signs by number, found by the characters of a text: no string is made of a form met
 * before. What a text is searched with lies side by side in a few arrays, for texts are long and a processor's cache is
 * small.
 */
export class Forms {
  private static kept = new Forms();

  /** What is told of forms, by {@link FormColumn}. */
  readonly columns: unknown[] = [];
  size = 0;
  /** Numbers plus one by hash; 0 where there is none. */
  private numbers = new Int32Array(PLACES);
  /** By number: where its characters begin in `units`. The next one's begin where they end. */
  private begins = new Int32Array(MOST_KEPT);
  private units = new Uint16Array(MOST_KEPT * USUAL_LENGTH);

  /** Those of the texts before, or new ones where these were too many. Numbers hold good for as long as anyone keeps them. */
  static forText(): Forms {
    if (Forms.kept.size >= MOST_KEPT) Forms.kept = new Forms();
    return Forms.kept;
  }

  /** The number of a stretch of a text with the hash of its characters. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    let place = this.placeOf(hash);
    for (let found = this.numbers[place] as number; found !== 0; found = this.numbers[place] as number) {
      if (this.isAt(text, start, end, found - 1)) return found - 1;
      place = (place + 1) & (this.numbers.length - 1);
    }
    const number = this.add(text, start, end);
    this.numbers[place] = number + 1;
    if (this.size * 2 > this.numbers.length) this.widen();
    return number;
  }

  /** The characters of a form. */
  textOf(number: number): string {
    let text = '';
    for (let i = this.begins[number] as number; i < (this.begins[number + 1] as number); i++)
      text += String.fromCharCode(this.units[i] as number);
    return text;
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.numbers.length - 1);
  }

  private isAt(text: string, start: number, end: number, number: number): boolean {
    const begin = this.begins[number] as number;
    if ((this.begins[number + 1] as number) - begin !== end - start) return false;
    for (let i = start; i < end; i++) if (this.units[begin + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  private add(text: string, start: number, end: number): number {
    const number = this.size++;
    const begin = this.begins[number] as number;
    const behind = begin + end - start;
    if (behind > this.units.length) this.units = widened(this.units, new Uint16Array(behind * 2));
    if (this.size >= this.begins.length) this.begins = widened(this.begins, new Int32Array(this.size * 2));
    for (let i = start; i < end; i++) this.units[begin + i - start] = text.charCodeAt(i);
    this.begins[this.size] = behind;
    return number;
  }

  /** Gives every form a place among twice as many. */
  private widen(): void {
    this.numbers = new Int32Array(this.numbers.length * 2);
    for (let number = 0; number < this.size; number++) {
      let place = this.placeOf(this.hashOf(number));
      while (this.numbers[place] !== 0) place = (place + 1) & (this.numbers.length - 1);
      this.numbers[place] = number + 1;
    }
  }

  private hashOf(number: number): number {
    let hash = HASH_OF_NOTHING;
    for (let i = this.begins[number] as number; i < (this.begins[number + 1] as number); i++)
      hash = hashed(hash, this.units[i] as number);
    return hash;
  }
}

/** The same numbers with room for more. */
export function widened<A extends Int32Array | Uint16Array>(narrow: A, wide: A): A {
  wide.set(narrow);
  return wide;
}

/** What a reader needs to know of every form, told once a form however often texts have it. */
export class FormColumn<T> {
  private static made = 0;
  private readonly place = FormColumn.made++;

  /** @param tell what is to be known of a form, from its characters */
  constructor(private readonly tell: (form: string) => T) {}

  /** What is told of all forms met so far, by number. */
  of(forms: Forms): readonly T[] {
    forms.columns[this.place] ??= [];
    const column = forms.columns[this.place] as T[];
    for (let number = column.length; number < forms.size; number++) column.push(this.tell(forms.textOf(number)));
    return column;
  }
}
