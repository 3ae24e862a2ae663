import { plain } from '../cells.js';

/** Marks that mean something inside a line, the beginnings of bare links, and what means something where a line begins. */
const INLINE_MARK = /[\\`*_[\]<|~]|&(?=#|[a-z]+\d*;)|:(?=\/\/)|(?<=\bwww)\./gi;
const OPENING_MARK = /^(?:[#+\-=:>]|\d+(?=[.)]))/u;

/** Text of a document as Markdown that shows it to the letter, as a block of its own. */
export const escapeMarkdown = (text: string): string =>
  escapeMarks(plain(text)).replace(OPENING_MARK, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));

/** The same for a stretch within a line: the space at its edges stays. */
export function escapeInline(text: string): string {
  const inner = escapeMarks(plain(text));
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${/\s$/u.test(text) ? ' ' : ''}`;
}

const escapeMarks = (text: string): string => text.replace(INLINE_MARK, '\\$&');

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Bold text behind `before`, with the numbers of its notes. Markdown opens bold at a mark such as `$` or `（` only behind a
 * space or another mark, so a space may go between.
 */
export function bold(before: string, words: string, numbers: readonly number[]): string {
  if (words === '') return '';
  const outer = before.at(-1);
  const apart =
    outer !== undefined && !/\s/u.test(outer) && !PUNCTUATION.test(outer) && PUNCTUATION.test(words[0] ?? '');
  return `${apart ? ' ' : ''}**${words}** ${numbers.map(noteMark).join('')}`;
}

/** The mark of a note: `[1]`. */
export const noteMark = (number: number): string => `\\[${number}\\]`;
