import { BEFORE_NUMBER, IN_NAMES, LEADS_ON, OPENERS, SHORTENED } from './abbreviations.js';
import { isDigit, isHan, isJoiner, isLatin, isLower, isOpener, isSpace, isUpper, SIGN, signOf } from './signs.js';

/** A stop (or a run of them, quotes and brackets behind it included) inside a paragraph that begins and ends there. */
export interface Stop {
  /** Where the sentence so far begins. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Whether the run is three points or the like. */
  readonly ellipsis: boolean;
  /** Whether a quote or bracket closes behind it. */
  readonly closed: boolean;
}

/** Longest abbreviation, its inner stops included; looking back no further keeps long runs of letters cheap. */
const LONGEST = 8;

/** Whether a full stop or an ellipsis ends the sentence, by the words around it. */
export function endsAtStop(text: string, stop: Stop, to: number): boolean {
  const before = previous(text, stop);
  const after = skipSpace(text, stop.end, to);
  if (after >= to) return true;
  const sign = signOf(text.charCodeAt(after));
  if (sign === SIGN.stop || sign === SIGN.asks || sign === SIGN.ellipsis) return false;
  if (isJoiner(text.charCodeAt(after))) return false;
  const word = skipOpeners(text, after, to);
  const next = text.charCodeAt(word);
  if (stop.ellipsis || signOf(before) === SIGN.stop)
    return after > stop.end && !isLower(next) && !isDigit(next) && !isHan(next);
  if (isMarker(text, stop)) return false;
  if (isHan(before)) return true;
  if (isHan(next)) return !leadsOnToChinese(wordBefore(text, stop));
  if (after === stop.end && !stop.closed) return isGlued(text, before, word) && endsBefore(text, stop, word);
  return isLower(next) ? endsBeforeSmallLetter(text, stop) : endsBefore(text, stop, word);
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipOpeners(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isOpener(text.charCodeAt(at))) at++;
  return at < to ? at : from;
}

/** The character before the stop; spaced Chinese and spaced points stand a space away. */
function previous(text: string, { start, sentence }: Stop): number {
  const at = start - 1;
  return text.charCodeAt(at > sentence && isSpace(text.charCodeAt(at)) ? at - 1 : at);
}

/** The letters (and stops between letters) right before the stop, '' where there are none or too many for a short form. */
function wordBefore(text: string, { start, sentence }: Stop): string {
  let at = start;
  while (at > sentence && start - at <= LONGEST) {
    const code = text.charCodeAt(at - 1);
    if (!isLatin(code) && !(code === 0x2e && at < start && isLatin(text.charCodeAt(at - 2)))) break;
    at--;
  }
  if (start - at > LONGEST) return '';
  const before = at > sentence ? text.charCodeAt(at - 1) : 0;
  // `2.4x`, `Q&A`, `it’s`: a letter there is no initial.
  if (start - at === 1 && (isDigit(before) || before === 0x26 || before === 0x27 || before === 0x2019)) return '';
  return text.slice(at, start);
}

const leadsOnToChinese = (word: string): boolean =>
  LEADS_ON.has(word.toLowerCase()) || IN_NAMES.has(word.toLowerCase());

/** `1. First`, `a. First`, `一. 首先`: all that stands before the stop is a place in a list. */
function isMarker(text: string, { sentence, start, closed }: Stop): boolean {
  if (closed || start - sentence > 3) return false;
  const [first, last] = [text.charCodeAt(sentence), text.charCodeAt(start - 1)];
  if (isDigit(first)) return isDigit(last) && start - sentence < 3;
  if (start - sentence > 1) return false;
  return (isLatin(first) && first !== 0x49) || '一二三四五六七八九十'.includes(text[sentence] as string);
}

/** `growth.We did`: a small letter, digit or per cent before the stop, a capitalised word behind it; `J.P.` and `kilns.com` are none. */
function isGlued(text: string, before: number, word: number): boolean {
  if (!(isLower(before) || isDigit(before) || before === 0x25) || !isUpper(text.charCodeAt(word))) return false;
  const next = text.charCodeAt(word + 1);
  return isLower(next) || ((next === 0x20 || next === 0x27 || next === 0x2019) && 'AI'.includes(text[word] as string));
}

/** Before a capital, a digit or a symbol a sentence ends, unless the stop belongs to a title, an initial or a name. */
function endsBefore(text: string, stop: Stop, word: number): boolean {
  if (stop.closed) return true;
  const short = wordBefore(text, stop);
  if (short === '' || short === 'I') return true;
  if (short.length === 1) return !isUpper(short.charCodeAt(0)) || opensSentence(text, word);
  const known = short.toLowerCase();
  if (LEADS_ON.has(known)) return false;
  if (BEFORE_NUMBER.has(known)) return !isDigit(text.charCodeAt(word));
  return !(IN_NAMES.has(known) || isDotted(short)) || opensSentence(text, word);
}

/** Speech without capitals ends its sentences all the same; behind a short form a small letter goes on. */
function endsBeforeSmallLetter(text: string, stop: Stop): boolean {
  if (stop.closed) return false;
  const short = wordBefore(text, stop);
  if (short === '' || short === 'I' || short === 'i') return true;
  if (short.length === 1 || isDotted(short)) return false;
  const known = short.toLowerCase();
  if (LEADS_ON.has(known) || IN_NAMES.has(known) || SHORTENED.has(known)) return false;
  return !(known === short && short.length <= 4 && !/[aeiouy]/u.test(short));
}

/** `U.S`, `p.m`, `e.g`: single letters between stops. */
function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let i = 1; i < word.length; i += 2) if (word[i] !== '.') return false;
  return true;
}

/** Whether the word at the place begins sentences and no names. */
function opensSentence(text: string, at: number): boolean {
  let end = at;
  while (end - at < 14 && isLatin(text.charCodeAt(end))) end++;
  return text[end] !== '.' && OPENERS.has(text.slice(at, end).toLowerCase());
}
