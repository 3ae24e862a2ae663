import { pageBody, pageTail, pageTop } from '../lib/call-page.mjs';
import { periodName } from '../lib/dates.mjs';

const RULE = '='.repeat(70);

function box(doc, characters) {
  const lines = [
    'Earnings Call Transcript',
    `Company: ${doc.chineseName ? `${doc.company} (${doc.chineseName})` : doc.company}`,
    `Ticker: ${doc.ticker}`,
    `Quarter: ${periodName(doc.fiscalPeriod)}`,
    'Source: call_pages',
    `URL: ${doc.url}`,
    `Scraped: ${doc.scraped}`,
    `Characters: ${characters}`,
  ];
  return `${RULE}\n${lines.join('\n')}\n${RULE}\n\n`;
}

/** The page of 2025 and later as text: a box, editorial notes, then the call. */
export default {
  ext: 'txt',
  render(doc, page) {
    const top = pageTop(doc);
    const spoken = doc.blocks.flatMap((block) => block.text ?? [block.raw]).join('\n\n').length;
    page.write(box(doc, top.length + spoken) + top);
    pageBody(doc, page);
    page.write(`\n\n${pageTail(doc)}\n`);
  },
};
