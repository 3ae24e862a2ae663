import type { Span } from '../../document/span.js';
import { Automaton, isBlank, isOfWord, VALUES } from './automaton.js';
import { foldTable } from './fold.js';
import { Trie } from './trie.js';

/** A cue found in a text, with the row it belongs to. */
export interface Hit<Row> extends Span {
  readonly row: Row;
}

interface Cues {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * All cues of a list of rows, ready to be looked for in one pass over a text. From where words of two rows begin, the
 * longest counts; of equally long ones the row that stands first.
 */
export class Scanner<Row extends Cues> {
  private readonly automaton: Automaton;

  constructor(private readonly rows: readonly Row[]) {
    const trie = new Trie(foldTable());
    rows.forEach((row, index) => {
      for (const pattern of row.en) trie.add(pattern, index);
      for (const words of row.zh) trie.add(words, index);
    });
    this.automaton = new Automaton(trie);
  }

  /** The cues between `from` and `to`, in order and disjoint. */
  scan(text: string, from: number, to: number): Hit<Row>[] {
    const found: Hit<Row>[] = [];
    let at = behindWord(text, from, to);
    while (at < to) {
      const hit = isBlank(text.charCodeAt(at)) ? null : this.longestFrom(text, at, to);
      if (hit !== null) found.push(hit);
      const end = hit === null ? at + 1 : hit.end;
      at = behindWord(text, end, to);
    }
    return found;
  }

  /** The longest cue that begins at a place. */
  private longestFrom(text: string, start: number, to: number): Hit<Row> | null {
    const longest = this.automaton.longestFrom(text, start, to);
    if (longest < 0) return null;
    return { start, end: Math.floor(longest / VALUES), row: this.rows[longest % VALUES] as Row };
  }
}

/** A place, or where the word ends that goes on there from the character before. */
function behindWord(text: string, at: number, to: number): number {
  let end = at;
  if (at > 0 && isOfWord(text.charCodeAt(at - 1))) while (end < to && isOfWord(text.charCodeAt(end))) end++;
  return end;
}
