import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { type Span, trimSpan } from '../document/span.js';
import { countScripts } from './scripts.js';

/** Titles, firms' forms and initials whose full stop ends no sentence; wink knows most of them, not all. */
const ABBREVIATION = /(?:^|[\s([])(?:mr|ms|mrs|dr|prof|jr|sr|inc|corp|co|ltd|no|vs|approx|u\.s|e\.g|i\.e|\p{Lu})\.$/iu;

let wink: WinkMethods | undefined;

/** wink-nlp with sentence boundaries only; its model takes some 70 ms to load, so it waits for the first use. */
const english = (): WinkMethods => {
  wink ??= winkNLP(model, ['sbd']);
  return wink;
};

/** Share of a text's letters that are Chinese characters, 0 to 1. */
export function hanShare(text: string): number {
  const { han, latin, kanaOrHangul, otherLetters } = countScripts(text);
  const letters = han + latin + kanaOrHangul + otherLetters;
  return letters === 0 ? 0 : han / letters;
}

/**
 * The sentences of a stretch of text, in order, disjoint, without outer white space. A blank line always ends a sentence.
 * English goes through wink-nlp; Chinese ends at its own full stops. Offsets count into the whole text.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return splitParagraphs(text, span).flatMap((paragraph) =>
    hanShare(text.slice(paragraph.start, paragraph.end)) > 0.4
      ? splitChinese(text, paragraph)
      : splitEnglish(text, paragraph),
  );
}

/** Stretches between blank lines. */
export function splitParagraphs(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]\s*/gu)) {
    found.push({ start: from, end: span.start + match.index });
    from = span.start + match.index + match[0].length;
  }
  found.push({ start: from, end: span.end });
  return found.map((piece) => trimSpan(text, piece)).filter((piece) => piece.end > piece.start);
}

/** wink cuts inside `RMB4.16` and `JD.com`, and behind some abbreviations: such pieces are joined again. */
function splitEnglish(text: string, span: Span): Span[] {
  const paragraph = text.slice(span.start, span.end);
  const found: Span[] = [];
  let cursor = 0;
  for (const sentence of english().readDoc(paragraph).sentences().out() as string[]) {
    const at = paragraph.indexOf(sentence, cursor);
    if (at < 0) continue;
    const end = at + sentence.length;
    const last = found.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 12), last.end) : '';
    const glued = last !== undefined && last.end === span.start + at && !/[!?。！？"”)\]]$/u.test(before);
    if (last && (glued || ABBREVIATION.test(before))) last.end = span.start + end;
    else found.push({ start: span.start + at, end: span.start + end });
    cursor = end;
  }
  return found.map((piece) => trimSpan(text, piece)).filter((piece) => piece.end > piece.start);
}

function splitChinese(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.start;
  for (const match of text
    .slice(span.start, span.end)
    .matchAll(/[。！？!?；;]+[”"』」）)]*|\.(?=\s*(?:\p{Script=Han}|$))/gu)) {
    const end = span.start + match.index + match[0].length;
    found.push({ start: from, end });
    from = end;
  }
  found.push({ start: from, end: span.end });
  return found.map((piece) => trimSpan(text, piece)).filter((piece) => piece.end > piece.start);
}
