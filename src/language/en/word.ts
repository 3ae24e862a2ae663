/** What a class of words says of one: not asked yet, no, yes. */
const NO = 1;
const YES = 2;
/** Classes whose answers a word remembers; those beyond are asked each time. */
const REMEMBERED = 320;
/** How many words are kept; a text that has more, real or not, begins anew. */
const MOST_WORDS = 1 << 14;

/** A form of a word, kept once however often texts have it. What rules ask of it is found out once and remembered. */
export class Word {
  /** Answers by the place of a {@link WordClass}. */
  readonly answers = new Uint8Array(REMEMBERED);

  private constructor(readonly text: string) {}

  private static readonly kept = new Map<string, Word>();

  static of(text: string): Word {
    const known = Word.kept.get(text);
    if (known !== undefined) return known;
    if (Word.kept.size >= MOST_WORDS) Word.kept.clear();
    const word = new Word(text);
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
  private readonly place = WordClass.made++;

  constructor(private readonly pattern: Test) {}

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

  private holds(word: Word): boolean {
    const answer = word.answers[this.place];
    return answer === YES || (answer !== NO && this.ask(word));
  }

  private ask(word: Word): boolean {
    const is = this.pattern.test(word.text);
    word.answers[this.place] = is ? YES : NO;
    return is;
  }
}

/** The {@link WordClass} of the words that a pattern matches as a whole: `/^(?:is|are)$/`. */
export const wordClass = (pattern: Test): WordClass => new WordClass(pattern);
