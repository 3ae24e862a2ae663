import { cueLines } from './captions-cues.js';
import { type SpokenLine, spokenLines } from './captions-speakers.js';
import { decodeText, decodingWarnings } from './decode.js';
import { joinSpeech } from './join-speech.js';
import type { Reader, ReaderInput } from './reader.js';
import { mergeSegments, type ReadTurn, renderTurns } from './render.js';
import { sourceOf } from './source.js';
import { speakerName } from './speaker-name.js';

/** Gives each line its speaker: the one named last, nobody before the first name. */
function turnsOf(lines: readonly SpokenLine[]): ReadTurn[] {
  let label: ReadTurn['label'] = null;
  // Two unknown speakers in a row are not one: such a turn is closed by an empty one that is no segment.
  return lines.flatMap((line): ReadTurn[] => {
    const turn = (): ReadTurn => ({ label, text: line.text, section: null, segment: true });
    if (line.speaker === undefined) return [turn()];
    const name = line.speaker === null ? null : speakerName(line.speaker);
    label = name === null ? null : { name, title: null, affiliation: null };
    return name === null ? [{ ...turn(), text: '', segment: false }, turn()] : [turn()];
  });
}

function readCaptions(input: ReaderInput, format: string) {
  const decoded = decodeText(input.bytes);
  const lines = spokenLines(cueLines(decoded.text));
  if (!lines.some((line) => typeof line.speaker === 'string')) {
    const text = joinSpeech(lines.map((line) => line.text));
    return sourceOf(input, format, text, { warnings: decodingWarnings(decoded, text) });
  }
  const { text, blocks, warnings } = renderTurns(mergeSegments(turnsOf(lines)));
  return sourceOf(input, format, text, { blocks, warnings: [...warnings, ...decodingWarnings(decoded, text)] });
}

const SRT_BEGINNING = /^\s*\d{1,9}[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}\s*-->/;

/** WebVTT captions. */
export const vttReader: Reader = {
  format: 'vtt',
  extensions: ['vtt'],
  hasSignature: (bytes) =>
    /^(?:ï»¿)?WEBVTT(?:\s|$)/.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, 16))),
  read: (input) => readCaptions(input, 'vtt'),
};

/** SubRip captions. */
export const srtReader: Reader = {
  format: 'srt',
  extensions: ['srt'],
  looksLike: (head) => SRT_BEGINNING.test(head),
  read: (input) => readCaptions(input, 'srt'),
};
