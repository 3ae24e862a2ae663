import { longDate, periodName } from '../lib/dates.mjs';
import { parts, personOf, printedName } from '../lib/parts.mjs';

function header(doc) {
  const title = `${doc.shortName ?? doc.company} - ${periodName(doc.fiscalPeriod)}`;
  const furniture = "Sign in\n\nYou're browsing as a guestSign in or register to see the whole library.";
  return `${furniture}\n\n${title}\n\n${longDate(doc.date)}\n\nTranscript`;
}

function speakerLine(doc, key) {
  const person = personOf(doc, key);
  const place = person.role === 'operator' ? 'participant' : person.title;
  return place ? `${printedName(doc, key)} (${place})` : printedName(doc, key);
}

/** A web page with its furniture, `Name (Title)` on a line, and no headings. */
export default {
  ext: 'txt',
  render(doc, page) {
    page.write(header(doc));
    for (const { raw, turn } of parts(doc)) {
      if (raw) page.write(`\n\n${raw}`);
      if (turn) page.write(`\n\n${speakerLine(doc, turn.turn)}\n\n`).speech(turn);
    }
    page.write('\n');
  },
};
