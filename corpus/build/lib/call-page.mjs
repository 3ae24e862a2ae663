import { dayDate } from './dates.mjs';
import { listName, parts, printedName, rosters } from './parts.mjs';

/** `Title — Name` lines. */
function callers(doc) {
  return rosters(doc).company.map((person) => `${person.title} — ${listName(person)}`);
}

/** The notes that the page's editors print over the transcript. A scraper may have lost the lists (`listsLost`). */
function notes(doc) {
  const { takeaways = [], risks = [], summary = [], glossary = [] } = doc.notes ?? {};
  const list = (title, lines) => (doc.listsLost ? [title] : lines.length > 0 ? [title, ...lines] : []);
  const bare = doc.layout === 'motley-page';
  return [
    ...(bare ? takeaways : list('TAKEAWAYS', takeaways)),
    ...list('RISKS', risks),
    ...(bare ? summary : ['SUMMARY', ...summary]),
    ...list('INDUSTRY GLOSSARY', glossary),
  ];
}

/** Everything over the transcript: date, callers, editorial notes. */
export function pageTop(doc) {
  const when = `${dayDate(doc.date)} at ${doc.time}`;
  const people = doc.listsLost ? [] : callers(doc);
  return [when, 'CALL PARTICIPANTS', ...people, ...notes(doc), 'Full Conference Call Transcript'].join('\n\n');
}

/** `Name:Text` without a space; later paragraphs of a turn stand alone. */
export function pageBody(doc, page) {
  for (const { raw, turn } of parts(doc)) {
    if (raw) page.write(`\n\n${raw}`);
    if (turn) page.write(`\n\n${printedName(doc, turn.turn)}:`).speech(turn);
  }
}

/** Everything under the transcript. */
export function pageTail(doc) {
  return [
    'This article is a transcript of this conference call produced for Call Pages. We try hard to get every word right, but ' +
      'there may be errors or gaps in this transcript.Parts of this page were drafted by software and looked over by an editor.' +
      "As always, we take no responsibility for what you do with it, and we suggest listening to the call yourself and reading the company's filings.",
    `Call Pages has no position in ${doc.company}. Call Pages has adisclosure policy.`,
    'Stocks Mentioned',
    '*Average returns are measured from the day of the first recommendation to the close of the previous market day.',
  ].join('\n\n');
}
