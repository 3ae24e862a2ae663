import type { Span } from '../../document/span.js';

const NEWLINE = 10;
const OPENERS = '"“‘([\'';
const CLOSERS = '"”’)]';
/** A full stop behind these ends no sentence: titles, firms' forms, Latin abbreviations, single initials. */
const ABBREVIATION = /(?:\b(?:Mr|Ms|Mrs|Dr|Inc|Ltd|Co|Corp|No|vs|approx|U\.S|e\.g|i\.e)|\b\p{Lu})$/u;
/** A break behind a word that needs another one is a break of the page. */
const UNFINISHED = /\b(?:of|in|the|an?|and|or|to|for|by|from|with|than|RMB|US\$)\s*$/u;
const STARTS_SENTENCE = /[\p{Lu}\p{Script=Han}\d]/u;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** The end of a sentence whose last sign stands at `at`, or -1 where none ends there. */
function endAt(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x3002:
    case 0xff1f:
    case 0xff01:
    case 0xff1b:
      return at + 1;
    case 0x2e:
    case 0x3f:
    case 0x21:
      return stopEndsHere(text, at) ? at + 1 : -1;
    case NEWLINE:
      return breakEndsHere(text, at) ? at + 1 : -1;
    default:
      return -1;
  }
}

function stopEndsHere(text: string, at: number): boolean {
  let next = at + 1;
  if (CLOSERS.includes(text[next] ?? ' ')) next++;
  if (!isSpace(text.charCodeAt(next))) return false;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next < text.length && OPENERS.includes(text[next] as string)) next++;
  return STARTS_SENTENCE.test(text.slice(next, next + 2)) && !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

function breakEndsHere(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text.charCodeAt(next) !== NEWLINE && isSpace(text.charCodeAt(next))) next++;
  const bullet = /^[-•*] /u.test(text.slice(at + 1, at + 3));
  if (!bullet && text.charCodeAt(next) !== NEWLINE) return false;
  return !UNFINISHED.test(text.slice(Math.max(0, at - 8), at));
}

/**
 * The sentence that holds the place `at`, looked for from there: a passage's other sentences cost nothing. Neither an
 * abbreviation nor an empty line after a word that needs another ends one.
 *
 * @param floor - Nothing left of it belongs to the sentence: the end of the one before.
 */
export function sentenceAround(text: string, at: number, floor: number): Span {
  let start = at;
  while (start > floor && endAt(text, start - 1) !== start) start--;
  let end = at;
  while (end < text.length) {
    const ended = endAt(text, end);
    if (ended > 0) return { start, end: ended };
    end++;
  }
  return { start, end };
}
