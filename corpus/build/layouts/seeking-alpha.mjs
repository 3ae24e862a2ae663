import { longDate, periodName } from '../lib/dates.mjs';
import { parts, personOf, printedName } from '../lib/parts.mjs';
import { lists } from '../lib/seeking.mjs';

const NOTE = '[Portions of this transcript marked [Interpreted] were spoken by an interpreter on the live call.]';

/** A name, then the title or the analyst's firm on the next line. */
function speakerLine(doc, key) {
  const person = personOf(doc, key);
  const place = person.role === 'analyst' ? person.affiliation : person.title;
  return place ? `${printedName(doc, key)}\n${place}` : printedName(doc, key);
}

/** The page of 2025. The Q&A heading follows the paragraph above it without an empty line. */
export default {
  ext: 'txt',
  render(doc, page) {
    const call = `${periodName(doc.fiscalPeriod)} Earnings Call ${longDate(doc.date)} ${doc.time}`;
    page.write(`${doc.company} (${doc.ticker}) ${call}\n\n${lists(doc)}Presentation`);
    for (const { raw, heading, turn } of parts(doc)) {
      if (raw) page.write(`\n\n${raw}`);
      if (heading) page.write('\nQuestion-and-Answer Session');
      if (turn) page.write(`\n\n${speakerLine(doc, turn.turn)}\n\n`).speech(turn);
    }
    const interpreted = doc.blocks.some((block) => block.text?.some((one) => one.includes('[Interpreted]')));
    page.write(interpreted ? `\n\n${NOTE}\n` : '\n');
  },
};
