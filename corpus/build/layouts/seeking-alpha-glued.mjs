import { longDate, periodName } from '../lib/dates.mjs';
import { parts, printedName } from '../lib/parts.mjs';
import { lists } from '../lib/seeking.mjs';

/** Older page cut into chunks: a speaker's name hangs on the end of the paragraph before it, unless `unglued`. */
export default {
  ext: 'txt',
  render(doc, page) {
    const call = `${periodName(doc.fiscalPeriod)} Results Conference Call ${longDate(doc.date)} ${doc.time}`;
    page.write(`${doc.company} (${doc.exchange}:${doc.ticker}) ${call}\n\n${lists(doc).trimEnd()}`);
    let afterSpeech = false;
    for (const { raw, heading, turn } of parts(doc)) {
      if (raw) page.write(`\n\n${raw}`);
      if (heading) page.write('\nQuestion-and-Answer Session');
      if (turn)
        page.write(`${afterSpeech && !turn.unglued ? ' ' : '\n\n'}${printedName(doc, turn.turn)}\n\n`).speech(turn);
      afterSpeech = Boolean(turn);
    }
    page.write('\n');
  },
};
