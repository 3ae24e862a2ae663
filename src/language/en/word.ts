/** What a class of words says of one, in two bits: 0 where it was not asked yet. */
const NO = 1;
const YES = 2;
const BITS = 2;
/** Sixteen answers in a number, as many numbers a word: all that rules ask of it lies in one line of a processor's cache. */
const NUMBERS = 16;
/** Classes whose answers a word remembers; those beyond are asked each time. */
const REMEMBERED = NUMBERS * 16;
/** How many words are kept; a text that has more, real or not, begins anew. */
const MOST_WORDS = 1 << 14;

/** A form of a word, kept once however often texts have it. What rules ask of it is found out once and remembered. */
export class Word {
  private constructor(
    readonly text: string,
    /** The answers of all words kept at a time, and where those of this one begin. */
    readonly answers: Int32Array,
    readonly row: number,
  ) {}

  private static readonly kept = new Map<string, Word>();
  private static answers = new Int32Array(MOST_WORDS * NUMBERS);

  static of(text: string): Word {
    const known = Word.kept.get(text);
    if (known !== undefined) return known;
    if (Word.kept.size >= MOST_WORDS) {
      // Words made before are still in use: they keep their answers.
      Word.answers = new Int32Array(MOST_WORDS * NUMBERS);
      Word.kept.clear();
    }
    const word = new Word(text, Word.answers, Word.kept.size * NUMBERS);
    Word.kept.set(text, word);
    return word;
  }
}

/** What stands somewhere in a sentence with a word of its own. */
export interface Worded {
  readonly word: Word;
}

/** What tells whether a word is one of a class. */
interface Test {
  test(word: string): boolean;
}

/**
 * Words that a rule treats alike, told by a pattern of the whole word. Rules ask it of the same words again and again; only
 * the first time does the pattern run.
 */
export class WordClass {
  private static made = 0;
  /** Which of a word's numbers holds the answer, and how far it is shifted in it. */
  private readonly column: number;
  private readonly shift: number;

  constructor(private readonly pattern: Test) {
    const place = WordClass.made++;
    this.column = place < REMEMBERED ? Math.floor((place * BITS) / 32) : -1;
    this.shift = (place * BITS) % 32;
  }

  /** Whether what stands here is one of the words; nothing is none. */
  has(here: Worded | undefined): boolean {
    return here !== undefined && this.holds(here.word);
  }

  /** {@link has} for a word by itself. */
  test(text: string): boolean {
    return this.holds(Word.of(text));
  }

  /** Whether any of what stands at `[from, to)` is one of the words. */
  isIn(list: readonly Worded[], from = 0, to = list.length): boolean {
    const end = Math.min(to, list.length);
    for (let i = Math.max(0, from); i < end; i++) if (this.has(list[i])) return true;
    return false;
  }

  private holds({ text, answers, row }: Word): boolean {
    if (this.column < 0) return this.pattern.test(text);
    const answer = ((answers[row + this.column] as number) >>> this.shift) & 3;
    if (answer !== 0) return answer === YES;
    const is = this.pattern.test(text);
    answers[row + this.column] = (answers[row + this.column] as number) | ((is ? YES : NO) << this.shift);
    return is;
  }
}

/** The {@link WordClass} of the words that a pattern matches as a whole: `/^(?:is|are)$/`. */
export const wordClass = (pattern: Test): WordClass => new WordClass(pattern);
