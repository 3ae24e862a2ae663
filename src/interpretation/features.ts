import { pinyin } from 'pinyin-pro';
import { detectLanguage } from '../language/detect.js';
import { findTerms } from '../language/lexicon/index.js';
import { findQuantities, type Quantity } from '../language/quantities/index.js';
import { countScripts } from '../language/scripts.js';
import { plainChinese } from '../language/zh-view.js';

/** What a passage offers for comparison with one in the other language. */
export interface Features {
  readonly language: 'zh' | 'en';
  /** Chinese characters and Latin letters, each in its own measure: the ratio between them is learnt from the call. */
  readonly length: number;
  /** Rows of the lexicon that occur. */
  readonly terms: ReadonlySet<number>;
  readonly quantities: readonly Quantity[];
  /** Latin words, codes and digits that a translation leaves as they are, lower case. */
  readonly tokens: ReadonlySet<string>;
  /** Chinese as one run of pinyin with breaks between syllables; asked for only where the other side has names. */
  readonly sounds: () => string;
  /** English words that could be Chinese names, by their letters. */
  readonly names: readonly string[];
  readonly asks: boolean;
  readonly exclaims: boolean;
  readonly quotes: number;
}

const LATIN_TOKEN = /[A-Za-z][A-Za-z0-9&.-]*[A-Za-z0-9]|[A-Za-z]|\d+(?:\.\d+)?/gu;
const NAME_WORD = /\b\p{Lu}\p{Ll}{2,}(?:-?\p{Ll}+)*\b/gu;

/** Reads a passage once. Quantities count into the passage. */
export function extractFeatures(text: string): Features {
  return detectLanguage(text) === 'zh' ? chineseFeatures(text) : englishFeatures(text);
}

function chineseFeatures(text: string): Features {
  const plain = plainChinese(text);
  const { han, digits, latinWords } = countScripts(plain);
  return {
    ...common(text),
    language: 'zh',
    length: Math.max(1, han + digits) + 2 * latinWords,
    terms: new Set(findTerms(plain, 'zh')),
    quantities: findQuantities(text, 'zh'),
    tokens: tokensOf(plain),
    sounds: once(() => toPinyin(plain)),
    names: [],
  };
}

function englishFeatures(text: string): Features {
  const { latin, digits } = countScripts(text);
  return {
    ...common(text),
    language: 'en',
    length: Math.max(1, latin + digits),
    terms: new Set(findTerms(text, 'en')),
    quantities: findQuantities(text, 'en'),
    tokens: tokensOf(text),
    sounds: () => '',
    names: [...new Set(text.match(NAME_WORD) ?? [])].map((name) => name.toLowerCase()).filter(couldBePinyin),
  };
}

/** Pinyin syllables only: initials and finals of Hanyu Pinyin without tones. Longer words are no names. */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|ai|ao|en|ei|er|ou|ia|ie|in|iu|ua|uo|ui|un|ue|a|o|e|i|u|v))+$/u;
/** Words of reports that happen to be spelt like pinyin. */
const NO_NAMES = new Set([
  'china',
  'hong',
  'kong',
  'than',
  'then',
  'line',
  'lane',
  'same',
  'here',
  'fine',
  'june',
  'wine',
  'pure',
  'sure',
  'long',
  'gang',
  'chinese',
]);
const couldBePinyin = (name: string): boolean =>
  name.length >= 4 && name.length <= 14 && !NO_NAMES.has(name) && PINYIN.test(name);

const toPinyin = (plain: string): string =>
  ` ${pinyin(plain.replace(/[^\p{Script=Han}]/gu, ' '), { toneType: 'none', nonZh: 'removed' }).replace(/\s+/gu, ' ')} `;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const common = (text: string) => ({
  asks: /[?？]/u.test(text),
  exclaims: /[!！]/u.test(text),
  quotes: text.match(/[“”「」『』"]/gu)?.length ?? 0,
});

/** Codes and terms that stay Latin in Chinese speech: two letters or more, or digits. */
function tokensOf(text: string): Set<string> {
  return new Set(
    (text.match(LATIN_TOKEN) ?? []).filter((token) => token.length > 1).map((token) => token.toLowerCase()),
  );
}

/** Whether the name's letters are syllables of the Chinese passage: `Haisheng` in `wu hai sheng`. */
export function soundsLike(name: string, sounds: string): boolean {
  let at = sounds.indexOf(` ${name.slice(0, 2)}`);
  while (at >= 0) {
    if (matchesSyllables(name, sounds, at + 1)) return true;
    at = sounds.indexOf(` ${name.slice(0, 2)}`, at + 1);
  }
  return false;
}

function matchesSyllables(name: string, sounds: string, from: number): boolean {
  let i = 0;
  let at = from;
  while (i < name.length && at < sounds.length) {
    if (sounds[at] === ' ') at++;
    else if (sounds[at] === name[i]) {
      i++;
      at++;
    } else return false;
  }
  return i === name.length && sounds[at] === ' ';
}

function union<T>(sets: readonly ReadonlySet<T>[]): Set<T> {
  const all = new Set<T>();
  for (const set of sets) for (const item of set) all.add(item);
  return all;
}

/** The features of several passages of one language as those of one. */
export function mergeFeatures(all: readonly Features[]): Features {
  if (all.length === 1) return all[0] as Features;
  const [first] = all as [Features];
  return {
    ...first,
    length: all.reduce((sum, f) => sum + f.length, 0),
    terms: union(all.map((f) => f.terms)),
    quantities: all.flatMap((f) => f.quantities),
    tokens: union(all.map((f) => f.tokens)),
    sounds: () => all.map((f) => f.sounds()).join(' '),
    names: all.flatMap((f) => f.names),
  };
}
