import { type Span, trimSpan } from '../document/span.js';

/** From here on a release holds no running text about results: law, addresses, tables. */
const END_OF_TEXT =
  /^(?:safe harbou?r|forward[- ]looking statements?|cautionary|use of non-gaap|non-gaap financial measures|about \S.{0,60}|exchange rate(?: information)?|unaudited (?:condensed )?(?:consolidated|reconciliation)|condensed consolidated|investor (?:relations )?(?:contact|inquiries)|for (?:more information|investor)|contacts?:|conference call(?: information| preannouncement)?)/i;
/** `1 Refers to ...`, `- 4 Refers to ...`, `⁹ Non-GAAP income ...`: a note, not running text. */
const FOOTNOTE = /^(?:[-•]\s*)?(?:\(?\d{1,2}\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\*+\d{0,2})\s*["“]?[A-Z"“]/u;
/** A line that ends so goes on behind the page's break. */
const UNFINISHED = /\b(?:of|in|the|an?|and|or|to|for|by|from|with|than|was|were|RMB|US\$)$/u;
const TABLE_ROW = /\t|^[\d(),.\s%$-]+$|(?:\s{1,8}[\d(][\d,.()%]*){3,}\s*$/u;

/** The running text of a release: headline, highlights, quotations, results, outlook; no tables, notes or legal parts. */
export function runningText(text: string): Span[] {
  const found: Span[] = [];
  let skipping = false;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0].trim();
    if (line === '') continue;
    if (line.length < 90 && END_OF_TEXT.test(line)) skipping = true;
    else if (
      skipping &&
      line.length < 90 &&
      /\b(?:results|outlook|guidance|highlights|update|repurchase|dividend)\b/i.test(line) &&
      !TABLE_ROW.test(line) &&
      !/unaudited|reconciliation/i.test(line)
    )
      skipping = false;
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    const last = found.at(-1);
    if (!skipping && last && UNFINISHED.test(text.slice(Math.max(last.start, last.end - 8), last.end)))
      last.end = span.end;
    else if (!skipping && !FOOTNOTE.test(line) && !TABLE_ROW.test(match[0])) found.push(span);
  }
  return found;
}
