import { longDate, periodName } from '../lib/dates.mjs';
import { byNumber, numbers } from '../lib/naming.mjs';
import { parts } from '../lib/parts.mjs';

const format = (n) => `Speaker ${n}`;

/** `Speaker N` alone on a line: who is who is only in the words. `header: false` leaves the top out. */
export default {
  ext: 'txt',
  naming: (doc) => byNumber(doc, format),
  render(doc, page) {
    const number = numbers(doc);
    if (doc.header !== false) {
      page.write(`${doc.company} - ${periodName(doc.fiscalPeriod)}\n\n${longDate(doc.date)}\n\nTranscript\n\n`);
    }
    for (const { raw, turn } of parts(doc)) {
      if (raw) page.write(`${raw}\n\n`);
      if (turn)
        page
          .write(`${format(number.get(turn.turn))}\n\n`)
          .speech(turn)
          .write('\n\n');
    }
  },
};
