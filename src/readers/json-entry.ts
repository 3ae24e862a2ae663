import type { Section, SpeakerLabel } from '../document/source-text.js';
import { htmlToText } from './html.js';
import { joinWords } from './join-speech.js';
import { LIST_NAMES, SECTION_VALUES, TURN_FIELDS, WORD_TYPES } from './json-fields.js';
import { personOf } from './json-participants.js';
import { entryFields, type Fields, fieldsOf, firstLabel, isRecord, labelText } from './json-values.js';
import type { DamagedEntry, ReadTurn } from './render.js';
import { isMachineLabel, speakerName } from './speaker-name.js';

/** What the entries of a list are read with: who stands behind labels, and the part of the call that the list is. */
export interface EntryContext {
  readonly people: ReadonlyMap<string, SpeakerLabel>;
  readonly section: Section | null;
}

const HTML = /^\s*<(?:p|div|h\d|span|section|article|strong|ul|br)[\s/>]/i;

/** A string as speech; some services keep the markup of their page in it. */
export const spokenText = (text: string): string => (HTML.test(text) && text.includes('</') ? htmlToText(text) : text);

/** A list of words, sentences or paragraphs as text. */
function joinPieces(pieces: readonly unknown[]): string | null {
  const texts = pieces.map((piece) =>
    isRecord(piece) ? textOf(entryFields(piece)) : typeof piece === 'string' ? piece : null,
  );
  const known = texts.filter((text) => text !== null);
  if (known.length === 0) return null;
  const areParagraphs =
    pieces.every((piece) => typeof piece === 'string') && known.some((text) => /\S\s+\S/.test(text));
  return areParagraphs ? known.map((text) => text.trim()).join('\n\n') : joinWords(known);
}

/**
 * What an entry says: its first field with words in it; null where it has no such field, empty where it says nothing.
 */
export function textOf(fields: Fields): string | null {
  let found: string | null = null;
  for (const name of TURN_FIELDS.text) {
    const value = fields.get(name);
    const text = typeof value === 'string' ? value : Array.isArray(value) ? joinPieces(value) : null;
    if (text !== null && text !== '') return text;
    found ??= text;
  }
  return found;
}

/** Who speaks: a name rather than a label of a machine, where an entry has both. */
export function speakerOf(
  fields: Fields,
  people: EntryContext['people'],
): { label: SpeakerLabel | null; machine: boolean } {
  let voice: string | null = null;
  for (const name of TURN_FIELDS.speaker) {
    const value = fields.get(name);
    // Google numbers voices from 1; 0 says that the word has none.
    if (name === 'speakertag' && value === 0) continue;
    const person = isRecord(value) ? personOf(fieldsOf(value)) : null;
    if (person !== null) return { label: person, machine: false };
    const label = labelText(value);
    if (label === null) continue;
    const known = people.get(label);
    if (known !== undefined) return { label: { ...known, name: speakerName(known.name) ?? known.name }, machine: true };
    if (!isMachineLabel(label)) return { label: namedLabel(label, name, fields), machine: false };
    voice ??= label;
  }
  const info = fields.get('speakerinfo');
  const person = isRecord(info) ? personOf(fieldsOf(info)) : null;
  if (person !== null) return { label: person, machine: true };
  const name = voice === null ? null : speakerName(voice);
  return { label: name === null ? null : { name, title: null, affiliation: null }, machine: voice !== null };
}

function namedLabel(label: string, field: string, fields: Fields): SpeakerLabel | null {
  const name = speakerName(label);
  if (name === null) return null;
  const title = firstLabel(
    fields,
    TURN_FIELDS.title.filter((each) => each !== field),
  );
  return { name, title, affiliation: firstLabel(fields, TURN_FIELDS.affiliation) };
}

/** The part of the call that a section field's value names. */
export function sectionOf(value: unknown): Section | null {
  const text = labelText(value)?.toLowerCase() ?? '';
  return SECTION_VALUES.find(([part]) => text.includes(part))?.[1] ?? null;
}

const isWord = (fields: Fields): boolean =>
  fields.has('word') || fields.has('punctuatedword') || WORD_TYPES.has(String(fields.get('type')));

/** Whether a list holds single words, not turns. */
export const isWordList = (list: readonly unknown[]): boolean => {
  const first = list.find(isRecord);
  return first !== undefined && isWord(entryFields(first));
};

/** Whether an entry says something, and whether it says who does. */
export function judgeEntry(entry: unknown): { says: boolean; speaker: boolean } {
  if (!isRecord(entry)) return { says: false, speaker: false };
  const fields = entryFields(entry);
  const speaker = speakerOf(fields, new Map()).label !== null;
  return { says: (textOf(fields) ?? '').trim() !== '', speaker };
}

/** The list of turns inside an entry that is itself a part of the call, or null. */
export function innerList(fields: Fields): unknown[] | null {
  if (typeof fields.get('text') === 'string') return null;
  for (const name of LIST_NAMES) {
    const value = fields.get(name);
    if (Array.isArray(value) && value.some((entry) => judgeEntry(entry).speaker && judgeEntry(entry).says))
      return value;
  }
  return null;
}

/** Reads one entry of a list of turns. */
export function readEntry(entry: unknown, context: EntryContext): ReadTurn | DamagedEntry {
  if (!isRecord(entry)) return { damage: 'it is no object' };
  const fields = entryFields(entry);
  const text = textOf(fields);
  if (text === null) return { damage: 'it has no text' };
  const { label, machine } = speakerOf(fields, context.people);
  const timed = TURN_FIELDS.time.some((name) => fields.has(name));
  const own = TURN_FIELDS.section.map((name) => sectionOf(fields.get(name))).find((section) => section !== null);
  return { label, text: spokenText(text), section: own ?? context.section, segment: timed || machine };
}
