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

/** `store`, `stores`, `stored` and `storing` alike; a rule for matching, not the linguist's stem. */
export function stem(word: string): string {
  if (word.includes('.')) return word;
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

const US = /\bUSA?\b/gu;

/** The words of a text in lower case, marks included. `US` in capitals is the country, `us` the speakers. */
export const wordsOf = (text: string): readonly string[] =>
  (text.includes('US') ? text.replace(US, 'u.s') : text).toLowerCase().match(TOKEN) ?? [];

/** The stems of a text, marks included. */
export const stems = (text: string): string[] => wordsOf(text).map(stem);
