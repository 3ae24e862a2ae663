import { timed } from '../lib/cues.mjs';
import { timecode } from '../lib/dates.mjs';
import { printedName } from '../lib/parts.mjs';

/** SubRip with `Name: text` in every cue. */
export default {
  ext: 'srt',
  spans: false,
  render(doc, page) {
    let cue = 0;
    for (const { turn, pieces } of timed(doc)) {
      for (const { text, start, end } of pieces) {
        cue += 1;
        const times = `${timecode(start, ',')} --> ${timecode(end, ',')}`;
        page.write(`${cue}\n${times}\n${printedName(doc, turn.turn)}: ${text}\n\n`);
      }
      page.unplaced(
        turn,
        pieces.map((piece) => piece.text),
      );
    }
  },
};
