import type { Section } from '../document/source-text.js';
import { innerList, isWordList, judgeEntry, spokenText } from './json-entry.js';
import { LIST_NAMES, SECTION_LISTS, WHOLE_TEXT_NAMES, WRAPPER_NAMES } from './json-fields.js';
import { type Fields, fieldsOf, isRecord } from './json-values.js';
import { wordsInside } from './json-words.js';

/** A list of entries and the part of the call that the file says it is. */
export interface EntryList {
  readonly entries: readonly unknown[];
  readonly section: Section | null;
}

/** The speech of a file as lists of entries. */
export interface FoundLists {
  readonly kind: 'turns' | 'words' | 'unnamed';
  readonly lists: readonly EntryList[];
  /** Whether the file keeps turns apart by parts of the call: then each entry is a turn of its own. */
  readonly bySection: boolean;
}

/** What an empty result still tells: a list of speakers was there, but no words. */
export interface Search {
  readonly lists: FoundLists | null;
  readonly text: string | null;
  readonly speakersWithoutSpeech: boolean;
}

const DEEPEST = 6;

/** The object itself and those that wrap its content, outermost first. */
export function layersOf(root: unknown): Fields[] {
  const layers: Fields[] = [];
  let current: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && current.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of current) {
      const record: unknown = Array.isArray(value) ? value[0] : value;
      if (!isRecord(record)) continue;
      const fields = fieldsOf(record);
      layers.push(fields);
      for (const name of WRAPPER_NAMES) if (fields.has(name)) next.push(fields.get(name));
    }
    current = next;
  }
  return layers;
}

/**
 * Judges a list: turns or words with speakers, or speech without them; null where it holds no speech. `timed` says that
 * the file keeps speakers by the time at which they speak, apart from the words.
 */
function judgeList(entries: readonly unknown[], timed: boolean): FoundLists | null {
  const judged = entries.map(judgeEntry);
  const says = judged.some((entry) => entry.says);
  const named = judged.some((entry) => entry.says && entry.speaker);
  const found = (kind: FoundLists['kind'], list: readonly unknown[]): FoundLists => ({
    kind,
    lists: [{ entries: list, section: null }],
    bySection: false,
  });
  if (says && isWordList(entries)) return found(named || timed ? 'words' : 'unnamed', entries);
  if (named) return found('turns', entries);
  const words = says ? wordsInside(entries, timed) : null;
  if (words !== null) return found('words', words);
  if (entries.some((entry) => isRecord(entry) && innerList(fieldsOf(entry)) !== null)) return found('turns', entries);
  return says ? found('unnamed', entries) : null;
}

/** The lists that are parts of the call by their names, in the order of the call. */
function listsBySection(fields: Fields): FoundLists | null {
  const lists = [...SECTION_LISTS].flatMap(([name, section]): EntryList[] => {
    const entries = fields.get(name);
    return Array.isArray(entries) && judgeList(entries, false)?.kind === 'turns' ? [{ entries, section }] : [];
  });
  return lists.length === 0 ? null : { kind: 'turns', lists, bySection: true };
}

const RANK = { turns: 3, words: 2, unnamed: 1 } as const;

function bestLists(root: unknown, layers: readonly Fields[], timed: boolean): FoundLists | null {
  const candidates = function* (): Generator<FoundLists | null> {
    if (Array.isArray(root)) yield judgeList(root, timed);
    for (const fields of layers) {
      yield listsBySection(fields);
      for (const name of LIST_NAMES) {
        const list = fields.get(name);
        if (Array.isArray(list)) yield judgeList(list, timed);
      }
    }
  };
  let best: FoundLists | null = null;
  for (const found of candidates()) {
    if (found?.kind === 'turns') return found;
    if (found !== null && RANK[found.kind] > (best === null ? 0 : RANK[best.kind])) best = found;
  }
  return best;
}

/** The transcript as one string: under a name of its own, or in parts of the call, or as a list of paragraphs. */
function wholeText(root: unknown, layers: readonly Fields[]): string | null {
  if (typeof root === 'string') return root;
  if (Array.isArray(root) && root.every((each) => typeof each === 'string')) return paragraphs(root);
  for (const fields of layers) {
    for (const name of WHOLE_TEXT_NAMES) {
      const text = paragraphs(fields.get(name));
      if (text !== null) return text;
    }
    const parts = [...SECTION_LISTS.keys()].map((name) => paragraphs(fields.get(name))).filter((text) => text !== null);
    if (parts.length > 0) return parts.join('\n\n');
  }
  return null;
}

function paragraphs(value: unknown): string | null {
  const lines = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  if (lines.length === 0 || !lines.every((line) => typeof line === 'string')) return null;
  const text = lines.map(spokenText).join('\n\n');
  return text.trim() === '' ? null : text;
}

const SPEECH_FIELDS = ['text', 'speech', 'content', 'transcript'];

/** Entries that have a speaker and a field for words, but no words in it. */
const isEmptyTurn = (entry: unknown): boolean => {
  if (!isRecord(entry) || !judgeEntry(entry).speaker) return false;
  const fields = fieldsOf(entry);
  return SPEECH_FIELDS.some((name) => typeof fields.get(name) === 'string');
};

/**
 * Looks for speech in parsed JSON: lists of turns first, then single words with speakers, else the transcript as a
 * string.
 */
export function findSpeech(root: unknown, layers: readonly Fields[], timed: boolean): Search {
  const lists = bestLists(root, layers, timed);
  const text = lists?.kind === 'turns' || lists?.kind === 'words' ? null : wholeText(root, layers);
  const listsThere = [
    root,
    ...layers.flatMap((fields) => [...LIST_NAMES, ...SECTION_LISTS.keys()].map((name) => fields.get(name))),
  ];
  const speakersWithoutSpeech = listsThere.some((list) => Array.isArray(list) && list.some(isEmptyTurn));
  return { lists: text === null ? lists : null, text, speakersWithoutSpeech };
}
