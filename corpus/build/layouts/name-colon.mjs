import { chineseDate, longDate, periodName } from '../lib/dates.mjs';
import { parts, printedName } from '../lib/parts.mjs';
import { lists, listTitles } from '../lib/seeking.mjs';

const isChinese = (doc) => /\p{Script=Han}/u.test(doc.title ?? '');

/** Headline and, on demand, the lists. `header` replaces the headline. */
function top(doc) {
  const date = isChinese(doc) ? chineseDate(doc.date) : longDate(doc.date);
  const headline =
    doc.title ?? `${doc.company} (${doc.ticker}) - ${periodName(doc.fiscalPeriod)} Results Conference Call`;
  const lines = doc.header ?? (doc.list ? [`${headline} ${date}${doc.time ? ` ${doc.time}` : ''}`] : [headline, date]);
  return `${lines.join('\n')}\n\n${doc.list ? lists(doc, listTitles(doc)) : ''}`;
}

/** Breaks a line at spaces so that none is longer than `width`. */
function wrap(line, width) {
  if (!width) return line;
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

/** Writes `Name: text`, the label inside the width of the first line. */
function say(page, turn, label, paragraphs, doc) {
  const gap = doc.wrap ? '\n' : '\n\n';
  const [first, ...others] = paragraphs;
  const body = wrap(label + first, doc.wrap).slice(label.length);
  page
    .write(label)
    .speech(turn, [body, ...others.map((one) => wrap(one, doc.wrap))].join(gap))
    .write(gap);
}

/** `Name: text` on a line, in English or Chinese, hard wrapped on demand. */
export default {
  ext: 'txt',
  render(doc, page) {
    const colon = doc.colon ?? ':';
    const title = doc.qaTitle ?? (isChinese(doc) ? '问答环节' : 'Question-and-Answer Session');
    page.write(top(doc));
    for (const { raw, heading, turn } of parts(doc)) {
      if (raw) page.write(`${raw}\n\n`);
      if (heading) page.write(`${title}\n\n`);
      if (!turn) continue;
      const label = turn.labelless ? '' : `${printedName(doc, turn.turn)}${colon === ':' ? ': ' : colon}`;
      const groups = doc.repeatLabel ? turn.text.map((one) => [one]) : [turn.text];
      for (const group of groups) say(page, turn, label, group, doc);
    }
  },
};
