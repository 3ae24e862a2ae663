import type { Span } from '../../../document/span.js';
import { ANY_VERB, ROLE, ROLES } from './word-roles.js';

/** A word, a mark, a figure or a point of the calendar inside a sentence. */
export interface Word extends Span {
  /** In lower case. */
  readonly text: string;
  role: number;
}

/** A stretch that counts as one word: a figure, or a point of the calendar. */
export interface Block extends Span {
  readonly role: number;
}

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
  for (let i = 0; i < words.length; i++) settle(words, i);
  markWhen(words);
  return words;
}

function readPlain(text: string, from: number, to: number, words: Word[]): void {
  for (let at = from; at < to; ) {
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
      // `IT` and `US` are no pronouns.
      const role = end - at === 2 && (written === 'IT' || written === 'US') ? 0 : roleOf(lower, code);
      if (!genitive || !pushContraction(words, lower, at)) words.push({ text: lower, start: at, end, role });
    } else words.push({ text: text.slice(at, end), start: at, end, role: ROLE.mark });
    at = end;
  }
}

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
  words.push({
    text: verb ? 'is' : 'has',
    start: start + at,
    end: start + word.length,
    role: verb ? ROLE.copula : ROLE.auxiliary,
  });
  return true;
}

/** Who reports, by a noun: their genitive is no contraction. */
const NAMES = new Set(['company', 'management', 'group', 'team', 'board']);

const has = (word: Word | undefined, role: number): boolean => word !== undefined && (word.role & role) !== 0;

/** A verb's form is a verb where its neighbours let it be one. */
function settle(words: Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (word.text === 'to' || word.text === 'that' || word.text === 'as') {
    settleParticle(words, i);
    return;
  }
  if (RATE.has(word.text) && has(before, ROLE.change)) word.role = ROLE.change;
  if (!(word.role & ANY_VERB)) return;
  const next = words[i + 1];
  if (word.role & ROLE.auxiliary) {
    // `has grown`, `had been`: an auxiliary; `we had 40 stores`: a verb.
    const helps = has(next, ROLE.participle | ROLE.auxiliary) || /^(?:been|not|also|already)$/u.test(next?.text ?? '');
    word.role = helps ? ROLE.auxiliary : word.role & ~ROLE.auxiliary;
    return;
  }
  const behindSubject = has(before, ROLE.agent | ROLE.auxiliary) || before?.text === 'to' || relative(before);
  const base = !(word.role & (ROLE.participle | ROLE.gerund)) && !BE.has(word.text) && !word.text.endsWith('s');
  const joined = has(before, ROLE.conjunction) && has(words[i + 1], ROLE.determiner);
  if (base && !behindSubject && !joined && !(has(before, ROLE.adverb) || /[^s]s$/u.test(before?.text ?? ''))) {
    word.role &= ROLE.change | ROLE.generic | ROLE.comparison | ROLE.time;
    return;
  }
  if (word.role & ROLE.ambiguous) {
    const behindAdverb = has(before, ROLE.adverb) && i > 1 && !has(words[i - 2], ROLE.determiner | ROLE.preposition);
    const finite = word.role & ROLE.participle ? !has(before, ROLE.determiner) : false;
    if (!behindSubject && !behindAdverb && !joined && !finite)
      word.role &= ROLE.change | ROLE.generic | ROLE.comparison | ROLE.time;
    else word.role &= ~(ROLE.change | ROLE.generic | ROLE.ambiguous);
    return;
  }
  // `adjusted EBITDA`, `our reported revenue`: an adjective.
  if (word.role & ROLE.participle && !behindSubject && isNoun(next) && attributive(words, i)) word.role = 0;
  else if (word.role & (ROLE.participle | ROLE.gerund) && has(before, ROLE.determiner) && !BOTH.has(before?.text ?? ''))
    word.role = 0;
}

const BOTH = new Set(['both', 'all', 'each', 'that', 'this']);
const BE = new Set(['are', 'was', 'were', 'be', 'been', 'being', 'is']);
const RATE = new Set(['rate', 'rates', 'trajectory', 'trend', 'momentum']);
const PROPORTION = new Set(['percentage', 'percent', 'share', 'proportion', '%']);

const relative = (word: Word | undefined): boolean =>
  /^(?:which|who|that|it|they|this|these|those)$/u.test(word?.text ?? '');

/** A word that no role is known of. */
const isNoun = (word: Word | undefined): boolean => word !== undefined && (word.role & ~ROLE.ambiguous) === 0;

/** Whether a participle stands where a noun phrase opens. */
function attributive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before === undefined ||
    has(before, ROLE.determiner | ROLE.preposition | ROLE.conjunction | ROLE.copula) ||
    (has(before, ROLE.mark) && has(words[i + 2], ANY_VERB | ROLE.auxiliary | ROLE.preposition))
  );
}

/** `to be` and `to grow` are infinitives; `that` behind a verb opens a clause. */
function settleParticle(words: Word[], i: number): void {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (word.text === 'to') {
    if (
      next &&
      (next.text === 'be' ||
        (next.role & ANY_VERB && !(next.role & (ROLE.participle | ROLE.gerund)) && !next.text.endsWith('s')))
    )
      word.role = ROLE.auxiliary;
    return;
  }
  if (word.text === 'as') {
    if (next?.text === 'of' || words[i - 1]?.text === 'such' || PROPORTION.has(words[i + 2]?.text ?? ''))
      word.role = ROLE.preposition;
    else if (words[i + 2]?.text === 'as' || words[i - 2]?.text === 'as') word.role = ROLE.conjunction;
    return;
  }
  let said = i - 1;
  while (has(words[said], ROLE.when | ROLE.time | ROLE.comparison)) said--;
  const before = words[said];
  if (
    has(before, ANY_VERB | ROLE.subordinator) ||
    /^(?:believe|think|say|said|mean|note|noted|mention|mentioned|so|confident|sure|pleased|glad|told)$/u.test(
      before?.text ?? '',
    )
  )
    word.role = ROLE.subordinator;
}

const WHEN_LEADS = new Set(
  'in for during at by as since over from to until till through of on within throughout compared with than versus'.split(
    ' ',
  ),
);

/** Marks the phrases that say when, with their preposition: `in the third quarter of 2025`, `for the full year`. */
function markWhen(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!has(words[i], ROLE.time)) continue;
    let first = i;
    while (first > 0 && leadsTo(words, first - 1)) first--;
    const lead = words[first - 1];
    const named = (words[i] as Word).text === '';
    const phrase = lead !== undefined && WHEN_LEADS.has(lead.text);
    if (!named && !phrase && !has(words[first], ROLE.determiner | ROLE.comparison)) continue;
    let from = phrase ? first - 1 : first;
    if (phrase && lead?.text === 'of' && words[from - 1]?.text === 'as') from--;
    for (let k = from; k <= i; k++) (words[k] as Word).role |= ROLE.when;
  }
  // `the end of` before what was marked, and the preposition before that.
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i] as Word;
    if (!(word.role & ROLE.when) || word.text !== 'of' || !has(words[i - 1], ROLE.time)) continue;
    for (
      let k = i - 1;
      k >= 0 && (has(words[k], ROLE.time | ROLE.determiner | ROLE.comparison) || WHEN_LEADS.has(words[k]?.text ?? ''));
      k--
    ) {
      (words[k] as Word).role |= ROLE.when;
      if (WHEN_LEADS.has(words[k]?.text ?? '') && (words[k] as Word).text !== 'of') break;
    }
  }
}

const leadsTo = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (word === undefined || word.role & ROLE.figure) return false;
  return (
    (word.role & (ROLE.determiner | ROLE.comparison | ROLE.number | ROLE.time)) !== 0 &&
    (word.role & (ANY_VERB | ROLE.mark)) === 0
  );
};
