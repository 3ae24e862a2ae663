import { timed } from '../lib/cues.mjs';
import { longDate, timecode } from '../lib/dates.mjs';
import { escaped } from '../lib/markup.mjs';
import { printedName } from '../lib/parts.mjs';

/** WebVTT with a voice span in every cue. */
export default {
  ext: 'vtt',
  spans: false,
  render(doc, page) {
    page.write(`WEBVTT\n\nNOTE\n${doc.title}\n${longDate(doc.date)}\n\n`);
    for (const { turn, pieces } of timed(doc)) {
      for (const { text, start, end } of pieces) {
        const name = escaped(printedName(doc, turn.turn));
        page.write(`${timecode(start)} --> ${timecode(end)}\n<v ${name}>${escaped(text)}</v>\n\n`);
      }
      page.unplaced(
        turn,
        pieces.map((piece) => piece.text),
      );
    }
  },
};
