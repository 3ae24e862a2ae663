import type { SpeakerLabel } from '../document/source-text.js';
import { looksLikeFirm, looksLikeTitle } from '../language/titles.js';

const DASH = /\s+(?:--|[-–—])\s+|\s*--\s*/u;
const MARKS = /^[\s*_•·]+|[\s*_]+$/gu;

/** Text without Markdown stars, underscores and list marks at its ends; empty becomes null. */
export function bare(text: string | undefined): string | null {
  const stripped = (text ?? '').replace(MARKS, '').replace(/\s+/gu, ' ').trim();
  return stripped === '' || /^[-–—]+$/u.test(stripped) ? null : stripped;
}

/** Splits at dashes that stand between spaces (`A - B`, `A -- B`, `A — B`); a hyphen inside a word does not split. */
export const splitAtDashes = (text: string): string[] =>
  text
    .split(DASH)
    .map((part) => bare(part) ?? '')
    .filter((part) => part !== '');

/**
 * Puts a speaker line's parts behind the name in their places. Conventions: `Firm - Title` (StreetEvents), `Firm -- Analyst`
 * and `Title` (Motley Fool), `Title` or `Firm` (Seeking Alpha).
 */
export function makeLabel(name: string, details: readonly string[]): SpeakerLabel {
  const parts = details.map((part) => bare(part)).filter((part): part is string => part !== null);
  const label: SpeakerLabel = { name: bare(name) ?? name.trim(), title: null, affiliation: null };
  if (parts.length === 0) return label;
  if (parts.length === 1) {
    const [only] = parts as [string];
    if (looksLikeTitle(only) && !isFirmRatherThanTitle(only)) label.title = only;
    else label.affiliation = only;
    return label;
  }
  const [first, last] = [parts[0] as string, parts.slice(1).join(' - ')];
  // `Vice President -- Firm` occurs as well; what only the first part can be decides.
  const swapped = looksLikeTitle(first) && !looksLikeFirm(first) && !looksLikeTitle(last);
  label.affiliation = swapped ? last : first;
  label.title = swapped ? first : last;
  return label;
}

/** `UBS Investment Bank, Research Division` has a title's word in it, but is a firm. */
const isFirmRatherThanTitle = (text: string): boolean =>
  looksLikeFirm(text) &&
  !/(?:^|[^\p{L}])(?:officer|president|director|head|manager|chair\w*|founder|vp|svp|evp|ceo|cfo|coo|relations|analyst|treasurer)(?=$|[^\p{L}])/iu.test(
    text,
  );
