/** A stretch marked in a test's text, with what the mark calls it. */
export interface Mark {
  label: string;
  start: number;
  end: number;
  text: string;
}

/** `{label:` opens a mark, `«` one without a label; `}` and `»` close the innermost. */
const SIGN = /\{([^{}:\n]*):|«|[}»]/g;

/**
 * Takes the marks out of a text and says where they stood: `He is {name:Ada Lund}, our CFO.`, `Next is «Bo Vik».`
 * Marks may hold others; they come back in the order in which they open.
 */
export function marked(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = '';
  let last = 0;
  for (const sign of source.matchAll(SIGN)) {
    text += source.slice(last, sign.index);
    last = sign.index + sign[0].length;
    if (sign[0] === '}' || sign[0] === '»') {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark closes that never opened: ${source.slice(0, last)}`);
      mark.end = text.length;
      continue;
    }
    const mark = { label: sign[1] ?? '', start: text.length, end: text.length, text: '' };
    marks.push(mark);
    open.push(mark);
  }
  if (open.length > 0) throw new Error(`the mark of ${open[0]?.label} never closes`);
  text += source.slice(last);
  return { text, marks: marks.map((mark) => ({ ...mark, text: text.slice(mark.start, mark.end) })) };
}

/** Spans as marks: found places of a text, ready to be compared with the marked ones. */
export const asMarks = <T extends { start: number; end: number }>(
  text: string,
  spans: readonly T[],
  label: (span: T) => string = () => '',
): Mark[] =>
  spans.map((span) => ({
    label: label(span),
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  }));
