import { createWarning, type Warning } from '../document/diagnostic.js';
import type { Section, SpeakerBlock, SpeakerLabel } from '../document/source-text.js';
import { joinSpeech } from './join-speech.js';

/** Speech under one speaker, as a structured file gives it. */
export interface ReadTurn {
  readonly label: SpeakerLabel | null;
  readonly text: string;
  readonly section: Section | null;
  /** Whether this is only a segment, which belongs together with its neighbours of the same speaker. */
  readonly segment: boolean;
}

/** An entry that could not be read, and why. */
export interface DamagedEntry {
  readonly damage: string;
}

/** A document made from entries: its text, where each speaker's words stand in it, and what was left out where. */
export interface Rendering {
  readonly text: string;
  readonly blocks: SpeakerBlock[];
  readonly warnings: Warning[];
}

const sameSpeaker = (a: ReadTurn, b: ReadTurn): boolean =>
  a.section === b.section &&
  (a.label === null || b.label === null
    ? a.label === b.label
    : a.label.name === b.label.name && a.label.title === b.label.title && a.label.affiliation === b.label.affiliation);

/** Segments of one speaker that follow each other become one turn; damaged entries stay where they are. */
export function mergeSegments(entries: readonly (ReadTurn | DamagedEntry)[]): (ReadTurn | DamagedEntry)[] {
  const merged: (ReadTurn | DamagedEntry)[] = [];
  // Pieces wait in a list: joining them one by one would copy a long turn once a segment.
  let open: { first: ReadTurn; pieces: string[] } | null = null;
  const close = () => {
    if (open !== null) merged.push({ ...open.first, text: joinSpeech(open.pieces) });
    open = null;
  };
  for (const entry of entries) {
    if ('damage' in entry || !entry.segment) {
      close();
      merged.push(entry);
      continue;
    }
    const current = open as { first: ReadTurn; pieces: string[] } | null;
    if (current !== null && sameSpeaker(current.first, entry)) {
      current.pieces.push(entry.text.trim());
    } else {
      close();
      open = { first: entry, pieces: [entry.text.trim()] };
    }
  }
  close();
  return merged;
}

/** A speaker line as it is printed: name, then affiliation and title where they are known. */
const speakerLine = ({ name, affiliation, title }: SpeakerLabel): string =>
  [name, affiliation, title]
    .filter((part) => part !== null)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join(' -- ');

/**
 * Writes turns out as a document: the speaker line, an empty line, what was said, an empty line. Each block spans what
 * was said, less white space at its ends; turns without words are left out.
 */
export function renderTurns(entries: readonly (ReadTurn | DamagedEntry)[]): Rendering {
  const pieces: string[] = [];
  const blocks: SpeakerBlock[] = [];
  const warnings: Warning[] = [];
  let length = 0;
  const put = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    if ('damage' in entry) {
      warnings.push(createWarning('damaged-entry', { start: length, end: length }, { reason: entry.damage }));
      continue;
    }
    const body = entry.text.trim();
    if (body === '') continue;
    const line = entry.label === null ? '' : speakerLine(entry.label);
    const labelSpan = line === '' ? null : { start: length, end: length + line.length };
    if (line !== '') put(`${line}\n\n`);
    blocks.push({ start: length, end: length + body.length, label: entry.label, labelSpan, section: entry.section });
    put(`${body}\n\n`);
  }
  return { text: pieces.join(''), blocks, warnings };
}
