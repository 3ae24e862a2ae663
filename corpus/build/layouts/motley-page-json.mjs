import { pageBody, pageTail, pageTop } from '../lib/call-page.mjs';
import { period } from '../lib/dates.mjs';
import { Page } from '../lib/page.mjs';

function transcript(doc) {
  const inner = new Page();
  inner.write(
    `${doc.exchange}:${doc.ticker}\n\n${doc.company}\n\nImage source: Call Pages.\n\nDATE\n\n${pageTop(doc)}`,
  );
  pageBody(doc, inner);
  inner.write(`\n\n${pageTail(doc)}`);
  return inner;
}

/** The same page as a record of a scraper. The whole text is in it twice, as such records have it. */
export default {
  ext: 'json',
  spans: false,
  render(doc, page) {
    const { text, speeches } = transcript(doc);
    const { year, part } = period(doc.fiscalPeriod);
    const record = {
      ticker: doc.ticker,
      company: doc.shortName ?? doc.company,
      title: doc.title,
      year,
      quarter: Number(part.slice(1)),
      url: doc.url,
      transcript: text,
      prepared_remarks: text,
      qa_section: '',
      source: 'call-pages',
      word_count: text.split(/\s+/).length,
      scraped_at: doc.scraped,
      filename: `${doc.id}.json`,
    };
    page.write(`${JSON.stringify(record, null, 2)}\n`);
    for (const { block } of speeches) page.unplaced(block);
  },
};
