import type { Layer } from '../layer.js';

/** Every finding that repeats its text stands exactly where its span says. */
export const offsets: Layer = {
  name: 'offsets',
  score({ analysis }, sheet) {
    const { text } = analysis.document;
    const quoted = [
      ...analysis.turns,
      ...analysis.figures,
      ...analysis.guidance,
      ...analysis.risks,
      ...analysis.summary.points,
    ];
    sheet.addRate('offsets', 'exact', quoted, (item) => text.slice(item.start, item.end) === item.text);
    sheet.addRate('offsets', 'turns', analysis.turns, ({ start, end }) => {
      const body = text.slice(start, end);
      return body !== '' && body.length === end - start && body === body.trim();
    });
  },
};
