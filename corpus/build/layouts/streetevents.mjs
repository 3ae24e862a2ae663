import { longDate, periodName } from '../lib/dates.mjs';
import { listName, parts, personOf, printedName, rosters } from '../lib/parts.mjs';

const DOUBLE = '='.repeat(80);
const SINGLE = '-'.repeat(80);

const TAIL = `






${SINGLE}
Definitions
${SINGLE}
PRELIMINARY TRANSCRIPT: a "Preliminary Transcript" is put out shortly after
the call by one transcriber. It is usually right in substance, but nobody
has listened to the recording again.

EDITED TRANSCRIPT: an "Edited Transcript" has been compared with the
recording a second time by a team of editors, who have filled in what the
first listener could not make out.

${SINGLE}
Disclaimer
${SINGLE}
The publisher may correct or withdraw a transcript, or anything
else that it offers here, at any time and need not tell
anybody of the change.

Speakers on the calls behind Event Transcripts may make projections
or other forward-looking statements on many subjects. What they say rests
on what they expected on the day, and events may turn out otherwise
for the reasons that their companies set out in filings with
regulators.

THE TEXT OF AN EVENT TRANSCRIPT IS AN ATTEMPT TO WRITE DOWN WHAT WAS SAID.
IT CAN CONTAIN MISHEARD WORDS, GAPS AND OTHER INACCURACIES, AND NOBODY
INVOLVED IN MAKING IT ANSWERS FOR DECISIONS THAT ARE BASED ON IT. USERS
SHOULD LISTEN TO THE CALL ITSELF AND READ THE COMPANY'S FILINGS FIRST.
${SINGLE}
Copyright 2019 Fictional Event Transcripts. All rights reserved.
${SINGLE}
`;

const section = (title) => `${DOUBLE}\n${title}\n${DOUBLE}\n`;

/** 'Firm - Title', with the dash that the layout leaves when it knows neither. */
const position = (person) => `${person.affiliation ?? ''} - ${person.title ?? ''}`;

function list(title, people) {
  const lines = people.map((person) => ` * ${listName(person)}\n   ${position(person)}\n`);
  return `${section(title)}\n${lines.join('')}\n`;
}

function speakerLine(doc, block, number) {
  const person = personOf(doc, block.turn);
  const bare = person.role === 'operator' || (!person.affiliation && !person.title && person.listed === false);
  const label = bare ? printedName(doc, block.turn) : `${printedName(doc, block.turn)},  ${position(person)}`;
  return `${SINGLE}\n${label}    [${number}]\n${SINGLE}\n\n`;
}

function header(doc) {
  const title = `${periodName(doc.fiscalPeriod)} ${doc.company} Earnings Call`;
  const when = `${longDate(doc.date)} / ${doc.time}`.toUpperCase();
  return `\n\nStreetEvents Event Transcript\nE D I T E D   V E R S I O N\n\n${title}\n${when}\n\n`;
}

/** The classic text file, with its rules, its misspelt heading and numbered speakers. */
export default {
  ext: 'txt',
  eol: '\r\n',
  render(doc, page) {
    const { company, analysts } = rosters(doc);
    page.write(header(doc) + list('Corporate Participants', company));
    page.write(list('Conference Call Participiants', analysts) + section('Presentation'));
    let number = 0;
    for (const { raw, heading, turn } of parts(doc)) {
      if (raw) page.write(`${raw}\n\n`);
      if (heading) page.write(section('Questions and Answers'));
      if (heading) number = 0;
      if (!turn) continue;
      number += 1;
      page.write(`${speakerLine(doc, turn, number)}          `);
      page.speech(turn, turn.text.join(' \n')).write('\n\n');
    }
    page.write(TAIL);
  },
};
