import type { SpeakerLabel } from '../document/source-text.js';
import { joinWords } from './join-speech.js';
import { type EntryContext, judgeEntry, speakerOf, textOf } from './json-entry.js';
import { entryFields, type Fields, fieldsOf, isRecord, labelText } from './json-values.js';
import type { DamagedEntry, ReadTurn } from './render.js';

/**
 * The words inside the results of a recogniser that names a speaker for each word only, or (`timed`) for each start
 * time; null where there are none.
 */
export function wordsInside(list: readonly unknown[], timed: boolean): unknown[] | null {
  const words = list.flatMap((entry): unknown[] => {
    if (!isRecord(entry)) return [];
    const fields = entryFields(entry);
    const timestamps = fields.get('timestamps');
    if (timed && Array.isArray(timestamps)) return timestamps.flatMap(timedWord);
    const inner = fields.get('words');
    // The last result of Google's recogniser repeats all words, now with speakers; those without are the repeated ones.
    return Array.isArray(inner) ? inner.filter((word) => judgeEntry(word).speaker) : [];
  });
  return words.length > 0 ? words : null;
}

/** IBM lists words as `[word, from, to]`. */
const timedWord = (entry: unknown): unknown[] =>
  Array.isArray(entry) && typeof entry[0] === 'string' ? [{ word: entry[0], start: entry[1] }] : [];

/**
 * Who speaks at which start time, where a recogniser keeps speakers apart from words: `speaker_labels` of AWS (segments
 * with items) and of IBM (a list with `from`).
 */
export function speakersByTime(fields: Fields): Map<string, string> {
  const times = new Map<string, string>();
  const labels = fields.get('speakerlabels');
  const segments: unknown = isRecord(labels) ? fieldsOf(labels).get('segments') : labels;
  if (!Array.isArray(segments)) return times;
  for (const segment of segments.filter(isRecord).map(fieldsOf)) {
    const items = segment.get('items');
    for (const item of Array.isArray(items) ? items.filter(isRecord).map(fieldsOf) : [segment]) {
      const start = labelText(item.get('starttime') ?? item.get('from'));
      const speaker = labelText(item.get('speakerlabel') ?? item.get('speaker') ?? segment.get('speakerlabel'));
      if (start !== null && speaker !== null) times.set(start, speaker);
    }
  }
  return times;
}

/**
 * Single words as turns: a turn goes on until a word has another speaker; a word without one belongs to the turn it is
 * in.
 */
export function readWords(
  words: readonly unknown[],
  context: EntryContext,
  times: ReadonlyMap<string, string>,
): (ReadTurn | DamagedEntry)[] {
  const turns: (ReadTurn | DamagedEntry)[] = [];
  let label: SpeakerLabel | null = null;
  let pieces: string[] = [];
  const close = () => {
    if (pieces.length > 0) turns.push({ label, text: joinWords(pieces), section: context.section, segment: true });
    pieces = [];
  };
  for (const word of words) {
    const fields = isRecord(word) ? entryFields(word) : null;
    const text = fields === null ? null : textOf(fields);
    if (fields === null || text === null) {
      close();
      turns.push({ damage: 'it is no word' });
      continue;
    }
    const speaker = wordSpeaker(fields, context, times);
    if (speaker !== null && speaker.name !== label?.name) {
      close();
      label = speaker;
    }
    pieces.push(text);
  }
  close();
  return turns;
}

function wordSpeaker(fields: Fields, context: EntryContext, times: ReadonlyMap<string, string>): SpeakerLabel | null {
  const start = labelText(fields.get('starttime') ?? fields.get('start'));
  const timed = start === null ? undefined : times.get(start);
  if (timed === undefined) return speakerOf(fields, context.people).label;
  return speakerOf(new Map([['speaker', timed]]), context.people).label;
}
