import { parseFragment } from 'parse5';
import { isText } from './html-elements.js';

/** One caption line, with what it says about its speaker. */
export interface CueLine {
  readonly text: string;
  /** `<v Name>` of WebVTT; null where the line has none. */
  readonly voice: string | null;
}

const SKIPPED_BLOCKS = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;
const TIMING = '-->';

/**
 * The caption lines of a WebVTT or SRT file, in order, less numbers, times, notes and styles; text without a cue is
 * kept.
 */
export function cueLines(text: string): CueLine[] {
  const blocks = text.split(/\r\n|\n|\r/).reduce<string[][]>(
    (all, line) => {
      if (line.trim() === '') all.push([]);
      else (all.at(-1) as string[]).push(line);
      return all;
    },
    [[]],
  );
  const rolling = /<\d\d:\d\d/.test(text);
  const lines = blocks.flatMap(payloadOf).flatMap(splitVoices);
  // Captions that roll up show every line twice: once while it is spoken, once above the next.
  return rolling ? lines.filter((line, i) => line.text !== lines[i - 1]?.text) : lines;
}

/** The lines of a block that are words, not times or names of cues. */
function payloadOf(block: readonly string[]): string[] {
  if (!SKIPPED_BLOCKS.test(block[0] ?? '')) return cuesOf(block);
  // A header without the empty line after it must not swallow its first cue.
  const timing = block.findIndex((line, i) => i > 0 && line.includes(TIMING));
  return timing !== -1 && block[0]?.startsWith('WEBVTT') ? cuesOf(block.slice(timing)) : [];
}

function cuesOf(block: readonly string[]): string[] {
  return block.filter((line, i) => {
    if (line.includes(TIMING)) return false;
    // A cue's number, or its name, which only the first line of a block can be.
    const beforeTiming = block[i + 1]?.includes(TIMING) ?? false;
    return !(beforeTiming && (i === 0 || /^\s*\d+\s*$/.test(line)));
  });
}

const VOICE = /<v(?:\.[^\s<>]{1,80})?\s([^<>]{1,200})>/g;

/** A line with several voices becomes several. */
function splitVoices(raw: string): CueLine[] {
  const voices = [...raw.matchAll(VOICE)];
  const lines: CueLine[] = [];
  const push = (text: string, voice: string | null) => {
    const plain = plainText(text);
    if (plain !== '') lines.push({ text: plain, voice });
  };
  push(raw.slice(0, voices[0]?.index ?? raw.length), null);
  for (const [i, match] of voices.entries()) {
    const end = voices[i + 1]?.index ?? raw.length;
    push(raw.slice(match.index + match[0].length, end), decodeEntities(match[1] ?? ''));
  }
  return lines;
}

/** Tags of WebVTT (`<i>`, `<c.loud>`, `<00:01:02.000>`), of SRT (`<font …>`) and of players (`{\an8}`). */
const TAG = /<\/?(?:[a-z]{1,5}\d?(?:[.\s][^<>]{0,200})?|\d[\d:.]{3,15})\/?>|\{\\[^{}]{1,40}\}/gi;

const plainText = (raw: string): string =>
  decodeEntities(raw.replace(TAG, ''))
    .replace(/[ \t]+/g, ' ')
    .trim();

/** Entities as in HTML; a `<` that opens nothing stays what it is. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const node = parseFragment(text.replace(/</g, '&lt;').replace(/\0/g, '\uFFFD')).childNodes[0];
  return node !== undefined && isText(node) ? node.value : text;
}
