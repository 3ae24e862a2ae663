import { longDate, periodName } from '../lib/dates.mjs';
import { listName, parts, personOf, printedName, rosters } from '../lib/parts.mjs';

const position = (person) => [person.affiliation, person.title].filter(Boolean).join(' - ');

function header(doc) {
  const title = `${periodName(doc.fiscalPeriod)} ${doc.company} EARNINGS CALL`.toUpperCase();
  const when = `EVENT DATE/TIME: ${longDate(doc.date)} / ${doc.time}`;
  return `\n\n\n\nSTREETEVENTS\n\nEDITED TRANSCRIPT\n\n${title}\n\n${when}\n\n\n\n`;
}

function list(title, people) {
  const lines = people.map((person) => {
    return `- **${listName(person)}**${position(person) && ` *${position(person)}*`}\n`;
  });
  return `${title}\n\n${lines.join('')}\n`;
}

/** `plainLabel` on a turn: the stars round the position were lost in printing. */
function speakerLine(doc, block) {
  const place = position(personOf(doc, block.turn));
  if (!place) return printedName(doc, block.turn);
  return `${printedName(doc, block.turn)} ${block.plainLabel ? place : `*${place}*`}`;
}

/** Later edition of the same publisher: a page with bold names, positions in italics and a legal page at the end. */
export default {
  ext: 'txt',
  render(doc, page) {
    const { company, analysts } = rosters(doc);
    const operator = doc.participants.filter((person) => person.role === 'operator');
    const editor = doc.participants.filter((person) => person.role === 'editor');
    page.write(header(doc) + list('CORPORATE PARTICIPANTS', company));
    page.write(list('CONFERENCE CALL PARTICIPANTS', [...operator, ...analysts, ...editor]));
    page.write('PRESENTATION');
    for (const { raw, heading, turn } of parts(doc)) {
      if (raw) page.write(`\n\n${raw}`);
      if (heading) page.write('\n\nQUESTIONS AND ANSWERS');
      if (turn) page.write(`\n\n${speakerLine(doc, turn)}\n\n`).speech(turn);
    }
    page.write('\n');
  },
};
