import type { Turn } from '../../document/analysis.js';

/** Sections as a page names them. */
export const SECTION_NAMES: Readonly<Record<Turn['section'], string>> = {
  presentation: 'Presentation',
  qa: 'Questions and answers',
};

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' };

/** The English name of a language code; the code itself where there is none. */
export const languageName = (code: string): string => LANGUAGES[code] ?? code;

/** `1 turn`, `2 turns`, `1,234 words`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
