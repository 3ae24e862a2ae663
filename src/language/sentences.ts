import type { Span } from '../document/span.js';
import { endsAtStop, skipSpace } from './full-stop.js';
import { countScripts } from './scripts.js';
import {
  isCloser,
  isDigit,
  isHan,
  isJoiner,
  isLatin,
  isLower,
  isOpener,
  isSpace,
  isUpper,
  isWordPart,
  SIGN,
  signOf,
} from './signs.js';

/** Share of a text's letters that are Chinese characters, 0 to 1. */
export function hanShare(text: string): number {
  const { han, latin, kanaOrHangul, otherLetters } = countScripts(text);
  const letters = han + latin + kanaOrHangul + otherLetters;
  return letters === 0 ? 0 : han / letters;
}

/**
 * The sentences of a stretch of text, in order, disjoint, without outer white space; together they hold every visible
 * character. A blank line ends a sentence, a line break only before an item of a list. Quotes and brackets that close
 * behind a stop belong to it. English and Chinese may be mixed, and Chinese spaced. One pass; offsets count into the whole
 * text.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const paragraph of splitParagraphs(text, span)) splitParagraph(text, paragraph, found);
  return found;
}

/** Stretches between blank lines. */
export function splitParagraphs(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, span.start, span.end);
  for (let i = start; i < span.end; i++) {
    if (signOf(text.charCodeAt(i)) !== SIGN.lineBreak) continue;
    const line = text.startsWith('\r\n', i) ? i + 2 : i + 1;
    const next = skipSpace(text, line, span.end);
    if (hasLineBreak(text, line, next) || next >= span.end) {
      found.push({ start, end: trimmedEnd(text, start, i) });
      start = next;
    }
    i = next - 1;
  }
  if (start < span.end) found.push({ start, end: trimmedEnd(text, start, span.end) });
  return found;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (signOf(text.charCodeAt(i)) === SIGN.lineBreak) return true;
  return false;
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Adds the sentences of one of {@link splitParagraphs} to those found. */
export function splitParagraph(text: string, { start, end }: Span, found: Span[]): void {
  const before = found.length;
  let from = start;
  let searched = start; // for a word of the sentence; in vain so far
  let quoted = false;
  const close = (at: number): void => {
    const last = found.length > before ? found.at(-1) : undefined;
    if (hasWord(text, searched, at)) found.push({ start: from, end: at });
    else if (last !== undefined) last.end = at;
    else {
      searched = at;
      return;
    }
    from = skipSpace(text, at, end);
    searched = from;
  };
  for (let i = start; i < end; i++) {
    const sign = signOf(text.charCodeAt(i));
    if (sign === SIGN.none) continue;
    if (sign === SIGN.quote) quoted = !quoted;
    else if (sign === SIGN.lineBreak) {
      const line = skipSpace(text, i, end);
      const lineEnd = trimmedEnd(text, from, i);
      if (opensItem(text, from, lineEnd, line)) close(lineEnd);
      i = line - 1;
    } else if (sign === SIGN.semicolon) {
      if (endsClause(text, i, end)) close(i + 1);
    } else {
      const run = readRun(text, i, end, quoted);
      quoted = run.quoted;
      if (ends(text, from, i, run, end)) close(run.end);
      i = Math.max(run.end, from) - 1;
    }
  }
  if (from >= end) return;
  const last = found.length > before ? found.at(-1) : undefined;
  if (last !== undefined && !hasWord(text, searched, end)) last.end = end;
  else found.push({ start: from, end });
}

/** Marks alone are no sentence: they belong to the one before. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isWordPart(text.charCodeAt(i))) return true;
  return false;
}

/** Stops side by side with the quotes and brackets that close behind them. */
interface Run {
  readonly end: number;
  /** Whether one of them ends the sentence by itself. */
  readonly final: boolean;
  readonly asks: boolean;
  readonly ellipsis: boolean;
  readonly closed: boolean;
  /** Whether a straight quotation mark is open behind the run. */
  readonly quoted: boolean;
}

function readRun(text: string, start: number, to: number, open: boolean): Run {
  let end = start;
  let [final, asks, ellipsis, quoted] = [false, false, false, open];
  for (; end < to; end++) {
    const sign = signOf(text.charCodeAt(end));
    if (sign === SIGN.ideographic) final = true;
    else if (sign === SIGN.asks) asks = true;
    else if (sign === SIGN.ellipsis) ellipsis = true;
    else if (sign !== SIGN.stop) break;
  }
  if (end - start > 1 && !asks && !final) ellipsis = true;
  const stops = end;
  for (let at = final ? beforeSpacedCloser(text, end, to) : end; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const after = text.charCodeAt(at + 1);
      if (!quoted && at + 1 < to && !isSpace(after)) break;
      quoted = false;
    } else if (!isCloser(code)) break;
    end = ++at;
    if (final) at = beforeSpacedCloser(text, at, to);
  }
  return { end, final, asks, ellipsis, closed: end > stops, quoted };
}

/** Spaced Chinese closes its quotes a space away: `好 。 ”`. */
function beforeSpacedCloser(text: string, at: number, to: number): number {
  const next = skipSpace(text, at, to);
  return next < to && text[next] !== '"' && text[next] !== "'" && isCloser(text.charCodeAt(next)) ? next : at;
}

function ends(text: string, sentence: number, start: number, run: Run, to: number): boolean {
  if (run.final) return true;
  if (!run.asks) {
    const { end, ellipsis, closed } = run;
    return endsAtStop(text, { sentence, start, end, ellipsis, closed }, to);
  }
  const next = skipSpace(text, run.end, to);
  if (next >= to) return true;
  const code = text.charCodeAt(next);
  if (next > run.end) return !(run.closed && isLower(code)) && !isJoiner(code) && signOf(code) !== SIGN.stop;
  return isUpper(code) || isHan(code) || isHan(text.charCodeAt(start - 1)) || isOpener(code);
}

const LONGEST_ENTITY = 8;

/** A semicolon ends a sentence before Chinese, unless it closes an HTML entity. */
function endsClause(text: string, at: number, to: number): boolean {
  if (!isHan(text.charCodeAt(skipSpace(text, at + 1, to)))) return false;
  let entity = at - 1;
  while (at - entity < LONGEST_ENTITY && isLatin(text.charCodeAt(entity))) entity--;
  return text[entity] !== '&';
}

const BULLETS = new Set([...'-–*•·●▪◦‣'].map((sign) => sign.charCodeAt(0)));

/** Whether the line that begins behind a break is an item: a bullet, or a number where a list has been announced or is going on. */
function opensItem(text: string, sentence: number, lineEnd: number, line: number): boolean {
  if (BULLETS.has(text.charCodeAt(line))) return isSpace(text.charCodeAt(line + 1));
  if (numberedItem(text, line) === 0) return false;
  const before = text.charCodeAt(lineEnd - 1);
  return before === 0x3a || before === 0xff1a || before === 0x3b || numberedItem(text, sentence) > 0;
}

/** Length of `1.`, `12)`, `(3)` with a space behind it, or 0. */
function numberedItem(text: string, from: number): number {
  let at = text[from] === '(' ? from + 1 : from;
  const digits = at;
  while (at - digits < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === digits || at - digits > 2 || !(text[at] === '.' || text[at] === ')')) return 0;
  return isSpace(text.charCodeAt(at + 1)) ? at + 1 - from : 0;
}
