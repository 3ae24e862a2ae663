import type { Span } from '../../../document/span.js';
import { NAMES, settle } from './settle.js';
import { markWhen } from './when.js';
import type { Block, Word } from './word.js';
import { ROLE, ROLES } from './word-roles.js';

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 38 ||
  code === 37 ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  code >= 0x2c00;
/** Signs that join two parts of one word: `R&D`, `year-over-year`, `company's`, `y/y`, `U.S`. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2019 || code === 47 || code === 46;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2003;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isQuote = (code: number): boolean => code === 0x201c || code === 0x201d || code === 0x2018;
/** Stars, carets, braces and raised figures that refer to a note. */
const isFootnote = (code: number): boolean =>
  code === 42 ||
  code === 94 ||
  code === 0x7b ||
  code === 0x7d ||
  code === 0x5c ||
  code === 0xb9 ||
  code === 0xb2 ||
  code === 0xb3 ||
  (code >= 0x2070 && code < 0x20a0);

/** Adjectives and nouns in -ly: `monthly active users`. */
const NOT_ADVERBS = new Set(
  'monthly daily weekly quarterly yearly hourly family supply assembly early friendly orderly'.split(' '),
);

/** The words of a sentence, each with its role there; blocks in order and disjoint. */
export function readWords(text: string, sentence: Span, blocks: readonly Block[]): Word[] {
  const words: Word[] = [];
  let at = sentence.start;
  for (const block of blocks) {
    readPlain(text, at, block.start, words);
    words.push({ text: '', start: block.start, end: block.end, role: block.role });
    at = block.end;
  }
  readPlain(text, at, sentence.end, words);
  dropFalseStarts(words);
  for (let i = 0; i < words.length; i++) settle(words, i);
  markWhen(words);
  return words;
}

/** How many words a speaker takes back. */
const TAKEN_BACK = 4;

/** `rides from hired -- from own cars`: what is said again from the same word on was not meant. */
function dropFalseStarts(words: Word[]): void {
  for (let i = 1; i + 2 < words.length; i++) {
    if (!((words[i] as Word).role & ROLE.mark)) continue;
    const dash = words[i]?.text;
    if (dash !== '-' && dash !== '–' && dash !== '—') continue;
    const again = words[i + 1]?.text === '-' ? i + 2 : i + 1;
    const said = words[again]?.text ?? '';
    let from = i - 1;
    while (from >= 0 && i - from <= TAKEN_BACK && words[from]?.text !== said && words[from]?.text !== '') from--;
    if (said !== '' && from >= 0 && words[from]?.text === said) words.splice(from, again - from);
  }
}

function readPlain(text: string, from: number, to: number, words: Word[]): void {
  // `this year's`: the genitive of a point of the calendar.
  const genitiveOfPoint = words.at(-1)?.text === '' && /^['’]s\b/u.test(text.slice(from, from + 3));
  for (let at = genitiveOfPoint ? from + 2 : from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isQuote(code) || code === 43) {
      at++;
      continue;
    }
    if (isFootnote(code)) {
      do at++;
      while (at < to && isDigit(text.charCodeAt(at)));
      continue;
    }
    let end = at + 1;
    let genitive = false;
    let capital = code >= 65 && code <= 90;
    if (isWordCode(code)) {
      while (end < to) {
        const next = text.charCodeAt(end);
        if (!isWordCode(next) && !(isJoint(next) && end + 1 < to && isWordCode(text.charCodeAt(end + 1)))) break;
        if (next === 39 || next === 0x2019) genitive = true;
        else if (next >= 65 && next <= 90) capital = true;
        end++;
      }
      const written = text.slice(at, end);
      const lower = capital ? written.toLowerCase() : written;
      const named = capital && isInside(words) && (end - at > 2 || written === 'IT' || written === 'US');
      const role = named ? nameRole(roleOf(lower, code), written) : roleOf(lower, code);
      if (!genitive || !pushContraction(words, lower, at)) words.push({ text: lower, start: at, end, role });
    } else words.push({ text: text.slice(at, end), start: at, end, role: ROLE.mark });
    at = end;
  }
}

/** Whether a word stands inside a sentence, where capitals are names'. */
const isInside = (words: readonly Word[]): boolean => {
  const last = words.at(-1);
  return last !== undefined && (last.role & ROLE.mark) === 0;
};

const NAMED = ROLE.participle | ROLE.gerund;

/** `IT` and `US` are no pronouns, `Embedded` in a segment's name no verb. */
const nameRole = (role: number, written: string): number =>
  written === 'IT' || written === 'US' || role & NAMED ? 0 : role;

function roleOf(word: string, code: number): number {
  const known = ROLES.get(word);
  if (known !== undefined) return known;
  if (code >= 48 && code <= 57) return ROLE.number;
  const last = word.charCodeAt(word.length - 1);
  if (last === 121 && word.length > 4 && word.endsWith('ly')) return NOT_ADVERBS.has(word) ? 0 : ROLE.adverb;
  return 0;
}

/** `we've`, `it's` are two words; `company's` is a name's genitive. */
function pushContraction(words: Word[], word: string, start: number): boolean {
  const at = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (at <= 0) return false;
  const head = word.slice(0, at);
  const role = ROLES.get(head) ?? 0;
  if (!(role & (ROLE.agent | ROLE.refer)) || NAMES.has(head)) return false;
  const tail = word.slice(at + 1);
  words.push({ text: head, start, end: start + at, role });
  const verb = tail === 's' || tail === 're' || tail === 'm';
  const helper = tail === 'll' ? 'will' : tail === 'd' ? 'would' : 'has';
  words.push({
    text: verb ? 'is' : helper,
    start: start + at,
    end: start + word.length,
    role: verb ? ROLE.copula : ROLE.auxiliary,
  });
  return true;
}
