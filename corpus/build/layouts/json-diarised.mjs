import { timed } from '../lib/cues.mjs';
import { printedName } from '../lib/parts.mjs';

/** `[{ speaker, text, start }]`, one item a turn. */
export default {
  ext: 'json',
  spans: false,
  render(doc, page) {
    const items = timed(doc, (paragraph) => [paragraph]).map(({ turn, pieces }) => {
      page.unplaced(turn);
      return {
        speaker: printedName(doc, turn.turn),
        text: turn.text.join('\n'),
        start: Number(pieces[0].start.toFixed(2)),
      };
    });
    page.write(`${JSON.stringify(items, null, 2)}\n`);
  },
};
