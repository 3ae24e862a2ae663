import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Warning } from './diagnostic.js';
import type { Span } from './span.js';

/** The two parts of a call: opening and prepared remarks, then questions and answers. */
export type Section = 'presentation' | 'qa';

/** A speaker line, split into what it says. `name` is as printed. */
export interface SpeakerLabel {
  name: string;
  title: string | null;
  affiliation: string | null;
}

/** One stretch of speech under one speaker line, before anything is concluded about who really spoke. */
export interface SpeakerBlock extends Span {
  label: SpeakerLabel | null;
  /** Where the speaker line stands in the text; null where the speaker comes from a field of the file. */
  labelSpan: Span | null;
  /** Set where the file itself says to which part of the call the block belongs. */
  section: Section | null;
}

/** A person in a printed list of participants. `side` is the list's own heading. */
export interface ListedParticipant extends SpeakerLabel {
  side: 'company' | 'conference' | null;
}

/** What a file says about itself outside its text (JSON fields, for one). */
export interface SourceMetadata {
  company?: string | undefined;
  ticker?: string | undefined;
  title?: string | undefined;
  date?: string | undefined;
  fiscalPeriod?: string | undefined;
}

/**
 * A document as every stage sees it: text that never changes, with what the reader knows besides.
 * For a plain-text file `text` is the decoded file to the character.
 */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the input bytes, hexadecimal. */
  readonly sha256: string;
  /** The reader that made it: `text`, `html`, `json` and so on. */
  readonly format: string;
  readonly metadata: SourceMetadata;
  /** Speaker blocks, where the format itself separates speakers; null where a layout has to find them. */
  readonly blocks: readonly SpeakerBlock[] | null;
  readonly listed: readonly ListedParticipant[];
  readonly warnings: readonly Warning[];
}

/** SHA-256 as hexadecimal text; synchronous and without Node's own module, so that it runs in a browser too. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Wraps a string that is at hand already: format `text`, no metadata, hash of its UTF-8 bytes. */
export function createSourceText(
  text: string,
  parts: Partial<Omit<SourceText, 'text'>> & { id?: string } = {},
): SourceText {
  return {
    id: parts.id ?? 'document',
    text,
    sha256: parts.sha256 ?? hashBytes(new TextEncoder().encode(text)),
    format: parts.format ?? 'text',
    metadata: parts.metadata ?? {},
    blocks: parts.blocks ?? null,
    listed: parts.listed ?? [],
    warnings: parts.warnings ?? [],
  };
}
