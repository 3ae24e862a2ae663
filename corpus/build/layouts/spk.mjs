import { periodName, slashDate } from '../lib/dates.mjs';
import { byNumber, numbers } from '../lib/naming.mjs';
import { parts } from '../lib/parts.mjs';

const format = (n) => `spk${String(n).padStart(2, '0')}`;

/** Machine transcript with `spk00:` before every turn and no empty lines between turns. */
export default {
  ext: 'txt',
  naming: (doc) => byNumber(doc, format),
  render(doc, page) {
    const number = numbers(doc);
    const headline = `${periodName(doc.fiscalPeriod)} Earnings Conference Call`;
    page.write(`${doc.company}\n\n${headline}\n\n${slashDate(doc.date)}\n\n`);
    for (const { raw, turn } of parts(doc)) {
      if (raw) page.write(`${raw}\n`);
      if (turn)
        page
          .write(`${format(number.get(turn.turn))}: `)
          .speech(turn, turn.text.join('\n'))
          .write('\n');
    }
  },
};
