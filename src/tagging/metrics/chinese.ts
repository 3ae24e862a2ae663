import { Converter } from 'opencc-js/t2cn';
import type { Found } from './english.js';

interface Node {
  readonly next: Map<string, Node>;
  id?: string;
}

/** Names as they occur in Chinese text, English ones included, ready to be looked for. */
export interface ChineseNames {
  readonly names: Node;
  /** Spelt from their ends. */
  readonly qualifiers: Node;
}

/** The characters that count, each with its place in the text. */
interface View {
  readonly units: readonly string[];
  readonly places: readonly number[];
}

const plain = new Map<string, string>();
let converter: ((text: string) => string) | undefined;

/** A character for comparison: Simplified, half-width, lower case, one kind of space and of dash. */
export function plainCharacter(c: string): string {
  const known = plain.get(c);
  if (known !== undefined) return known;
  const convert = converter ?? Converter({ from: 'hk', to: 'cn' });
  converter = convert;
  const code = c.charCodeAt(0);
  let made = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
  made = made.toLowerCase();
  if (/\p{Script=Han}/u.test(made)) made = convert(made);
  if (/[‐‑–—~]/u.test(made)) made = '-';
  else if (made !== '\n' && /\s/u.test(made)) made = ' ';
  const one = made.length === 1 ? made : c;
  plain.set(c, one);
  return one;
}

const latin = (unit: string | undefined): boolean =>
  unit !== undefined && ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'));
const isGap = (unit: string): boolean => unit === ' ' || unit === '\n' || unit === '-';

/**
 * The text without white space and fillers. Between Latin letters or digits a space or hyphen stays, as a space, and so
 * does a paragraph's end.
 */
function viewOf(text: string): View {
  const units: string[] = [];
  const places: number[] = [];
  const push = (unit: string, place: number) => {
    units.push(unit);
    places.push(place);
  };
  for (let i = 0; i < text.length; i++) {
    const unit = plainCharacter(text.charAt(i));
    if (!isGap(unit)) {
      const filler = unit === '个' && (units.at(-1) === '这' || units.at(-1) === '那');
      if (filler) {
        units.pop();
        places.pop();
      } else if (unit !== '嗯' && unit !== '呃') push(unit, i);
      continue;
    }
    const from = i;
    let [lines, hyphen] = [0, false];
    for (; i < text.length; i++) {
      const gap = plainCharacter(text.charAt(i));
      if (!isGap(gap)) break;
      if (gap === '\n') lines++;
      if (gap === '-') hyphen = true;
    }
    const parts = latin(units.at(-1)) && i < text.length && latin(plainCharacter(text.charAt(i)));
    if (lines > 1) push('\n', from);
    else if (parts) push(' ', from);
    else if (hyphen) push('-', from);
    i--;
  }
  return { units, places };
}

/** What is said before a measure without making it another one. Releases and calls in Chinese. */
const QUALIFIERS = [
  '非美国公认会计准则',
  '非美国通用会计准则',
  '非公认会计准则',
  '非公认会计原则',
  '非通用会计准则',
  '非国际财务报告准则',
  '非gaap',
  'non-gaap',
  'nongaap',
  '经调整',
  '经调整后',
  '调整后',
  '加权平均',
  '平均',
  '总',
  '净',
].flatMap((words) => [words, `${words}的`, `${words}下的`]);

const node = (): Node => ({ next: new Map() });

function add(trie: Node, units: readonly string[], id: string): void {
  let at = trie;
  for (const unit of units) {
    const next = at.next.get(unit) ?? node();
    at.next.set(unit, next);
    at = next;
  }
  at.id ??= id;
}

/** Names of metrics in one trie of characters. */
export function compileChinese(
  rows: readonly { readonly id: string; readonly en: readonly string[]; readonly zh: readonly string[] }[],
): ChineseNames {
  const [names, qualifiers] = [node(), node()];
  for (const { id, en, zh } of rows) for (const name of [...zh, ...en]) add(names, viewOf(name).units, id);
  for (const words of QUALIFIERS) add(qualifiers, viewOf(words).units.toReversed(), words);
  return { names, qualifiers };
}

/** Where the qualifier that ends before `end` begins, not left of `least`; `end` where there is none. */
function qualifierBefore(qualifiers: Node, units: readonly string[], end: number, least: number): number {
  let start = end;
  let at: Node | undefined = qualifiers;
  for (let i = end - 1; at && i >= least; i--) {
    at = at.next.get(units[i] ?? '');
    if (at?.id !== undefined && !(latin(units[i]) && latin(units[i - 1]))) start = i;
  }
  return start;
}

/** Where the qualifiers before `first` begin; nothing left of `least` is looked at. */
function qualified({ qualifiers }: ChineseNames, units: readonly string[], first: number, least: number): number {
  let at = first;
  for (;;) {
    const start = qualifierBefore(qualifiers, units, at, least);
    if (start === at) return at;
    at = start;
  }
}

/** The names in a text from left to right; of those that start at one character the longest. */
export function findChinese(names: ChineseNames, text: string): Found[] {
  const { units, places } = viewOf(text);
  const found: Found[] = [];
  let least = 0;
  for (let first = 0; first < units.length; ) {
    let last = -1;
    let id: string | undefined;
    // Latin letters and digits count only as whole runs; a name before 率 is part of another, unknown one.
    let at = latin(units[first]) && latin(units[first - 1]) ? undefined : names.names.next.get(units[first] ?? '');
    for (let i = first; at; i++) {
      const next = units[i + 1];
      if (at.id !== undefined && next !== '率' && !(latin(units[i]) && latin(next))) [last, id] = [i, at.id];
      at = next === undefined ? undefined : at.next.get(next);
    }
    if (id === undefined) {
      first++;
      continue;
    }
    const start = qualified(names, units, first, least);
    found.push({ id, start: places[start] ?? 0, name: places[first] ?? 0, end: (places[last] ?? 0) + 1 });
    first = last + 1;
    least = first;
  }
  return found;
}
