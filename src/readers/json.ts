import { createWarning, EarningsCallError, type Warning } from '../document/diagnostic.js';
import type { ListedParticipant, SourceMetadata, SourceText } from '../document/source-text.js';
import { decodeText, decodingWarnings } from './decode.js';
import { joinSpeech } from './join-speech.js';
import { type EntryContext, innerList, readEntry, sectionOf } from './json-entry.js';
import { LIST_NAMES, METADATA_OBJECTS, TURN_FIELDS, WRAPPER_NAMES } from './json-fields.js';
import { type EntryList, type FoundLists, findSpeech, layersOf } from './json-find.js';
import { DamagedLine, parseJson } from './json-parse.js';
import { listedParticipants, speakersByLabel } from './json-participants.js';
import { type Fields, fieldsOf, firstLabel, isRecord } from './json-values.js';
import { readWords, speakersByTime } from './json-words.js';
import { metadataFrom } from './metadata.js';
import type { Reader } from './reader.js';
import { type DamagedEntry, mergeSegments, type ReadTurn, renderTurns } from './render.js';
import { sourceOf } from './source.js';

type Entries = (ReadTurn | DamagedEntry)[];

const isHeading = (fields: Fields): boolean =>
  [...TURN_FIELDS.text, ...TURN_FIELDS.speaker, ...LIST_NAMES].every((name) => !fields.has(name));

/** Reads the entries of a list; an entry that holds a list itself is a part of the call. */
function readList({ entries, section }: EntryList, context: EntryContext): Entries {
  const here = { ...context, section: section ?? context.section };
  return entries.flatMap((entry, i): Entries => {
    if (entry instanceof DamagedLine) return [entry];
    const fields = isRecord(entry) ? fieldsOf(entry) : null;
    // Files of lines often begin with one about the call; the metadata has it.
    if (i === 0 && fields !== null && isHeading(fields)) return [];
    const inner = fields === null ? null : innerList(fields);
    if (fields === null || inner === null) return [readEntry(entry, here)];
    const part = sectionOf(firstLabel(fields, [...TURN_FIELDS.section, 'title', 'name', 'type', 'heading']));
    return inner.map((each) => readEntry(each, { ...here, section: part ?? here.section }));
  });
}

function readAll(found: FoundLists, layers: readonly Fields[], times: ReadonlyMap<string, string>): Entries {
  const people = new Map(layers.flatMap((fields) => [...speakersByLabel(fields)]));
  const context: EntryContext = { people, section: null };
  if (found.kind === 'words') {
    return found.lists.flatMap(({ entries }) => readWords(entries, context, times));
  }
  const entries = found.lists.flatMap((list) => readList(list, context));
  return found.bySection ? entries : mergeSegments(entries);
}

/** Speech of which nobody says whose it is: one text, in which a layout may still find speakers. */
function textWithoutSpeakers(entries: Entries): string {
  const turns = entries.filter((entry) => 'text' in entry);
  const pieces = turns.map((turn) => turn.text.trim());
  return turns.every((turn) => turn.segment) ? joinSpeech(pieces) : pieces.join('\n\n');
}

/** What rows of a table of turns say about the call, beside what they say about the turn. */
const ABOUT_TURN: ReadonlySet<string> = new Set([
  ...TURN_FIELDS.title,
  ...TURN_FIELDS.affiliation,
  ...TURN_FIELDS.time,
  'name',
]);

function readMetadata(root: unknown, layers: readonly Fields[]): SourceMetadata {
  const isTable = Array.isArray(root) && root.length > 1;
  const fields = layers.flatMap((layer): (readonly [string, unknown])[] => {
    const objects = METADATA_OBJECTS.map((name) => layer.get(name))
      .filter(isRecord)
      .flatMap((object) => [...fieldsOf(object)]);
    const company = layer.get('company');
    const about = isRecord(company)
      ? [...fieldsOf(company)].map(([name, value]) => [name === 'name' ? 'company' : name, value] as const)
      : [];
    return [...layer, ...objects, ...about].filter(([, value]) => !isRecord(value) && !Array.isArray(value));
  });
  return metadataFrom(isTable ? fields.filter(([name]) => !ABOUT_TURN.has(name)) : fields);
}

/** Rows that each are a transcript: they have a company and words, but nobody who speaks them. */
const isDocument = (row: unknown): boolean => {
  if (!isRecord(row)) return false;
  const fields = fieldsOf(row);
  const about = metadataFrom(fields);
  const named = about.ticker !== undefined || about.company !== undefined;
  return named && about.fiscalPeriod !== undefined && firstLabel(fields, TURN_FIELDS.speaker) === null;
};

/** Refuses a table of transcripts: reading the first would lose the others. */
function assertOneDocument(root: unknown, layers: readonly Fields[]): void {
  const wrapped = layers.flatMap((fields) => WRAPPER_NAMES.map((name) => fields.get(name)));
  for (const list of [root, ...wrapped]) {
    const count = Array.isArray(list) ? list.filter(isDocument).length : 0;
    if (count > 1) throw new EarningsCallError('many-documents', { count });
  }
}

/** Recognisers write each channel of a recording apart, often with the same words in it: the first is read. */
function channelWarnings(layers: readonly Fields[]): Warning[] {
  return layers.flatMap((fields) => {
    const channels = fields.get('channels');
    if (!Array.isArray(channels) || channels.length < 2) return [];
    return [createWarning('damaged-entry', null, { reason: `of ${channels.length} channels only the first is read` })];
  });
}

const uniqueListed = (layers: readonly Fields[]): ListedParticipant[] => {
  const byName = new Map(layers.flatMap(listedParticipants).map((person) => [person.name, person]));
  return [...byName.values()];
};

type Content = Pick<SourceText, 'text' | 'blocks' | 'warnings'>;

function contentOf(entries: Entries, unnamed: boolean): Content {
  const rendering = renderTurns(entries);
  if (!unnamed) return rendering;
  const warnings = rendering.warnings.map((warning) => ({ ...warning, start: null, end: null }));
  return { text: textWithoutSpeakers(entries), blocks: null, warnings };
}

function readContent(root: unknown, layers: readonly Fields[]): Content {
  const times = new Map(layers.flatMap((fields) => [...speakersByTime(fields)]));
  const { lists, text, speakersWithoutSpeech } = findSpeech(root, layers, times.size > 0);
  if (text !== null) return { text, blocks: null, warnings: [] };
  if (lists !== null) return contentOf(readAll(lists, layers, times), lists.kind === 'unnamed');
  throw new EarningsCallError(speakersWithoutSpeech ? 'no-speech' : 'unknown-json');
}

/**
 * JSON and JSON Lines: lists of turns, segments or words of a recogniser, or the transcript as one string with fields
 * about it.
 */
export const jsonReader: Reader = {
  format: 'json',
  extensions: ['json', 'jsonl', 'ndjson'],
  looksLike: (head) => /^\s*(?:\{\s*["}]|\[\s*[{["\]])/.test(head),
  read(input) {
    const decoded = decodeText(input.bytes);
    const root = parseJson(decoded.text);
    const layers = layersOf(root);
    assertOneDocument(root, layers);
    const { text, blocks, warnings } = readContent(root, layers);
    return sourceOf(input, 'json', text, {
      metadata: readMetadata(root, layers),
      listed: uniqueListed(layers),
      blocks,
      warnings: [...channelWarnings(layers), ...warnings, ...decodingWarnings(decoded, text)],
    });
  },
};
