import { cell, displayWidth, plain, shorten } from '../cells.js';
import { countWords } from '../speech.js';
import type { Drawing } from './drawing.js';
import { counted, languageName } from './names.js';

/** Whose call it is, when, and what kind of text. */
export function headerPart({ analysis, counts, width, palette }: Drawing): string[] {
  const { document, turns } = analysis;
  const when = [document.ticker, document.fiscalPeriod, document.date].filter((fact) => fact !== null).map(plain);
  const right = when.join('  ');
  const name = plain(document.company ?? document.title ?? document.id);
  const room = Math.max(20, width - displayWidth(right) - 2);
  const first = right ? `${palette.title(cell(name, room))}  ${right}` : palette.title(shorten(name, width));
  const title = plain(document.title ?? '');
  // A call's title that begins with the company says little that the line above it does not; a release's is its news.
  const tells = title !== '' && title !== name && (document.kind === 'release' || !title.startsWith(name));
  const words = counted(turns.length > 0 ? counts.total : countWords(document.text), 'word');
  const languages = document.languages.map(languageName).join(', ');
  const facts = [document.kind, `layout ${plain(document.layout)}`, languages, words].filter(Boolean).join(' · ');
  return [first, ...(tells ? [shorten(title, width)] : []), palette.faint(shorten(facts, width))];
}
