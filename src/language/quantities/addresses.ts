import type { Span } from '../../document/span.js';

const MARKS = ['://', 'www.'];
/** An address ends at a blank, a quotation mark, or the first character that is not ASCII. */
const END = /[\s"<>]|[^\x21-\x7e]/u;

/** The web addresses of a text, in order: what looks like a percentage in them ("q=30%25") is none. */
export function addressSpans(text: string): Span[] {
  const spans: Span[] = [];
  const next = MARKS.map((mark) => text.indexOf(mark));
  for (;;) {
    const found = next.filter((at) => at >= 0);
    if (found.length === 0) return spans;
    const start = Math.min(...found);
    let end = start;
    while (end < text.length && !END.test(text[end] as string)) end++;
    spans.push({ start, end });
    // A mark that is further on, or nowhere, is not looked for again: every character is searched once a mark.
    MARKS.forEach((mark, index) => {
      const at = next[index] as number;
      if (at >= 0 && at < end) next[index] = text.indexOf(mark, end);
    });
  }
}
