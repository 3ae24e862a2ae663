import type { LexiconRow } from './row.js';
import { stems } from './stem.js';

/** A trie's node: `rows` are those that the path to it spells a form of. */
interface Node {
  readonly next: Map<string, Node>;
  readonly rows: number[];
}
export type Trie = Node;

const node = (): Node => ({ next: new Map(), rows: [] });
const split = { zh: (text: string) => text.toLowerCase().split(''), en: stems };

/** All forms of the rows in one trie: of characters for Chinese, of word stems for English. */
export function compile(rows: readonly LexiconRow[], language: 'zh' | 'en'): Trie {
  const root = node();
  for (const [index, row] of rows.entries()) {
    for (const form of row[language]) {
      let at = root;
      for (const unit of split[language](form)) {
        const next = at.next.get(unit) ?? node();
        at.next.set(unit, next);
        at = next;
      }
      if (at !== root && !at.rows.includes(index)) at.rows.push(index);
    }
  }
  return root;
}

/** Lower case, as the units are. */
const isAlphanumeric = (unit: string | undefined): boolean =>
  unit !== undefined && ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'));
const joined = (a: string | undefined, b: string | undefined) => isAlphanumeric(a) && isAlphanumeric(b);

/** The rows met from left to right, each once; where forms overlap, the first and then the longest counts. */
export function scan(trie: Trie, text: string, language: 'zh' | 'en'): number[] {
  const units = split[language](text);
  const found = new Set<number>();
  for (let start = 0; start < units.length; ) {
    let [end, rows] = [start + 1, [] as readonly number[]];
    // Latin letters and digits inside Chinese (`1月`, `ai`) count only as whole runs.
    const inside = language === 'zh' && joined(units[start - 1], units[start]);
    let at = inside ? undefined : trie.next.get(units[start] ?? '');
    for (let i = start + 1; at; i++) {
      if (at.rows.length > 0 && !(language === 'zh' && joined(units[i - 1], units[i]))) [end, rows] = [i, at.rows];
      at = i < units.length ? at.next.get(units[i] ?? '') : undefined;
    }
    for (const row of rows) found.add(row);
    start = end;
  }
  return [...found];
}
