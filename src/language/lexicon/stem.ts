/** Words whose ending is no suffix, or whose stem is another word of the lexicon: `marketing` is no market, `note` not `not`. */
const WHOLE = new Set(
  [
    'accounting building care catering charging evening housing mall marketing morning news note noted pricing rating',
    'reasoning securities spring trading',
    'cared caring cute like liked node quite range theme willing',
    'bare bite biting cane fare fate fine hate hated hating here huge mad made mate pine plane pole pope robe rode role',
    'scare scared site spare stare stared staring tale tape tube wine',
  ]
    .join(' ')
    .split(' '),
);
const VOWEL = /[aeiouy]/u;
const NEGATION = /^(?:[a-z]+n['’]t|cannot|not)$/u;

/** Calls repeat their words: the stems of the latest ones, dropped all at once when they grow too many. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** `store`, `stores`, `stored` and `storing` alike; a rule for matching, not the linguist's stem. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = stemOf(word);
  known.set(word, found);
  return found;
}

function stemOf(word: string): string {
  if (NEGATION.test(word)) return 'not';
  let stem = word.replace(/['’](?:s|d|ll|m|re|ve)?$/u, '');
  if (WHOLE.has(stem)) return stem;
  if (WHOLE.has(stem.replace(/s$/u, ''))) return stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 2 && /[^su]s$|[^s]es$/u.test(stem) && !stem.endsWith('is')) stem = stem.slice(0, -1);
  for (const suffix of ['ing', 'ed']) {
    const rest = stem.slice(0, -suffix.length);
    if (stem.endsWith(suffix) && !stem.endsWith('eed') && rest.length > 2 && VOWEL.test(rest)) {
      stem = rest;
      break;
    }
  }
  if (stem.length > 3) stem = stem.replace(/e$/u, '').replace(/y$/u, 'i');
  // `planned` and `selling` leave a doubled letter, which is then dropped from `sell` as well.
  return stem.length > 3 ? stem.replace(/([^aeiou\W\d])\1$/u, '$1') : stem;
}

/** A word (`r&d`, `u.s`, `5g`, `don't`) or a mark that no form reaches across. */
const TOKEN = /[a-z](?:\.[a-z])+(?![a-z])|[a-z0-9]+(?:&[a-z0-9]+)*(?:['’][a-z]+)?|[.,;:!?()[\]]/gu;

/** The stems of a text, marks included. `US` in capitals is the country, `us` the speakers. */
export function stems(text: string): string[] {
  const words =
    text
      .replace(/\bUSA?\b/gu, 'u.s')
      .toLowerCase()
      .match(TOKEN) ?? [];
  return words.map((word) => (word.includes('.') ? word : stem(word)));
}
