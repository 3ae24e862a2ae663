import { analyze, analyzeSource } from '../../src/analyze.js';
import { createSourceText, type SourceMetadata } from '../../src/document/source-text.js';

const SPEECH = `
Operator: Good day, and welcome.

Petra Lindqvist: Our revenue grew by six percent.

Thomas Ferrand: Our costs fell.

Operator: This concludes our call. You may now disconnect.
`;

/** What a call says of itself whose first lines are these. */
const headed = (...lines: string[]) => analyze(`${lines.join('\n')}\n${SPEECH}`).document;
/** What it says if nothing stands above the operator's welcome. */
const welcomed = (welcome: string) => analyze(SPEECH.trim().replace('Good day, and welcome.', welcome)).document;

describe('the company', () => {
  test.each([
    ['Hazelmoor Foods, Inc. (NYSE: HZMF) Q1 2025 Earnings Call Transcript', 'Hazelmoor Foods, Inc.'],
    ['Hazelmoor Foods, Inc. (HZMF) Q1 2025 Results - Earnings Call Transcript', 'Hazelmoor Foods, Inc.'],
    ['Q1 2025 Hazelmoor Foods Inc Earnings Call', 'Hazelmoor Foods Inc'],
    ['Edited Transcript of Q1 2025 Hazelmoor Foods NV earnings conference call', 'Hazelmoor Foods NV'],
    ['Hazelmoor Foods First Quarter 2025 Results Conference Call', 'Hazelmoor Foods'],
    ['Hazelmoor Foods - Q1 2025 earnings call', 'Hazelmoor Foods'],
    ['青穗照明2025年第一季度业绩电话会', '青穗照明'],
    ['青穗照明（HZMF）2025年第一季度業績電話會', '青穗照明'],
  ])('in the heading %s', (heading, company) => {
    expect(headed(heading)).toMatchObject({ company, title: heading });
  });

  test('on a line of its own', () => {
    expect(headed('Company: Hazelmoor Foods', 'Ticker: HZMF', 'Q1 2025 earnings call')).toMatchObject({
      company: 'Hazelmoor Foods',
      ticker: 'HZMF',
      title: 'Q1 2025 earnings call',
    });
  });

  test('on the line above a heading that begins with the period', () => {
    expect(headed('Hazelmoor Foods, Inc.', 'Q1 2025 Earnings Call').company).toBe('Hazelmoor Foods, Inc.');
    expect(headed('Hazelmoor (NYSE: HZMF)', 'Q1 2025 Earnings Call').company).toBe('Hazelmoor');
    expect(headed('Read by all our bakers', 'Q1 2025 Earnings Call').company).toBeNull();
  });

  test("in a heading all in capitals it takes the list's form", () => {
    const list = ['Company Participants', 'Petra Lindqvist - Hazelmoor Foods, Inc. - Chief Executive Officer'];
    expect(headed('HAZELMOOR FOODS Q1 2025 EARNINGS CALL', ...list).company).toBe('Hazelmoor Foods, Inc.');
    expect(headed('HAZELMOOR FOODS Q1 2025 EARNINGS CALL').company).toBe('HAZELMOOR FOODS');
  });

  test.each([
    ['Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.', 'Hazelmoor Foods'],
    ["Good day, and welcome to Hazelmoor's Q1 2025 earnings conference call.", 'Hazelmoor'],
    ['Thank you for standing by for Hazelmoor Foods, Inc. fiscal year 2025 results.', 'Hazelmoor Foods, Inc.'],
    ['Thank you for joining the webcast of Hazelmoor Foods. It is recorded.', 'Hazelmoor Foods'],
  ])('in the welcome: %s', (welcome, company) => {
    expect(welcomed(welcome).company).toBe(company);
  });

  test.each(['Good day, and welcome to the first quarter 2025 earnings call.', 'Good day. All lines are muted.'])(
    'nowhere: %s',
    (welcome) => {
      expect(welcomed(welcome).company).toBeNull();
    },
  );

  test('before a colon', () => {
    const heading = 'Hazelmoor Foods: Q1 2025 earnings call';
    const analysis = analyze(`${heading}\n${SPEECH}`);
    expect(analysis.document).toMatchObject({ company: 'Hazelmoor Foods', title: heading });
    expect(analysis.turns).toHaveLength(4);
  });

  test('ends before a period in the form 2Q25', () => {
    expect(headed('Hazelmoor Foods 2Q25 earnings call').company).toBe('Hazelmoor Foods');
  });

  test('ends before an exchange in square brackets', () => {
    expect(headed('Hazelmoor Foods [HKEX: 9876] Q1 2025 earnings call').company).toBe('Hazelmoor Foods');
  });

  test.each([["Hazelmoor Foods'"], ['Hazelmoor Foods’']])('loses the apostrophe, and no letter: %s', (owner) => {
    expect(welcomed(`Good day, and welcome to ${owner} second quarter 2025 earnings call.`).company).toBe(
      'Hazelmoor Foods',
    );
  });
});

describe('the ticker', () => {
  test.each([
    ['Hazelmoor Foods (NYSE: HZMF) Q1 2025 Earnings Call', 'HZMF'],
    ['Hazelmoor Foods (NASDAQ:HZMF) Q1 2025 Earnings Call', 'HZMF'],
    ['Hazelmoor Foods (HZMF) Q1 2025 Earnings Call', 'HZMF'],
    ['Hazelmoor Foods (HKEX: 9876) Q1 2025 Earnings Call', '9876'],
    ['Hazelmoor Foods (HZMF 4.54%) Q1 2025 Earnings Call', 'HZMF'],
    ['Hazelmoor Foods (HZMF, NYSE) Q1 2025 Earnings Call', 'HZMF'],
    ['Hazelmoor Foods Q1 2025 Earnings Call', null],
    ['Hazelmoor Foods (RMB) Q1 2025 Earnings Call', null],
    ['Hazelmoor Foods Q1 2025 Earnings Call with the CFO (CFO)', null],
    ['Hazelmoor Foods (ADS) (NYSE: HZMF) Q1 2025 Earnings Call', 'HZMF'],
  ])('%s: %s', (heading, ticker) => {
    expect(headed(heading).ticker).toBe(ticker);
  });
});

describe('the fiscal period', () => {
  test.each([
    ['Q1 2025', '2025Q1'],
    ['Q1, 2025', '2025Q1'],
    ["Q3'25", '2025Q3'],
    ['Q2 FY26', '2026Q2'],
    ['Q2 fiscal 2026', '2026Q2'],
    ['2025 Q4', '2025Q4'],
    ['2025Q4', '2025Q4'],
    ['2Q25', '2025Q2'],
    ["2Q'25", '2025Q2'],
    ['third quarter 2025', '2025Q3'],
    ['Third-Quarter 2025', '2025Q3'],
    ['third quarter of 2025', '2025Q3'],
    ['third quarter fiscal 2026', '2026Q3'],
    ['third quarter of fiscal year 2026', '2026Q3'],
    ['fourth quarter and full year 2024', '2024Q4'],
    ['2025 second quarter', '2025Q2'],
    ['fiscal year 2025 second quarter', '2025Q2'],
    ['2025年第三季度', '2025Q3'],
    ['2025 年第3季', '2025Q3'],
    ['2025年二季度', '2025Q2'],
    ['H1 2025', '2025H1'],
    ['first half of 2025', '2025H1'],
    ['interim 2025', '2025H1'],
    ['2025 interim', '2025H1'],
    ['2025年上半年', '2025H1'],
    ['2025年中期', '2025H1'],
    ['FY16', '2016FY'],
    ['FY 2016', '2016FY'],
    ['full-year 2024', '2024FY'],
    ['fiscal year 2024', '2024FY'],
  ])('%s: %s', (words, period) => {
    expect(headed(`Hazelmoor Foods ${words} earnings call`).fiscalPeriod).toBe(period);
  });

  test.each(['2025', 'fifth quarter 2025', 'Q5 2025', 'a quarter of 2025'])('%s is none', (words) => {
    expect(headed(`Hazelmoor Foods ${words} earnings call`).fiscalPeriod).toBeNull();
  });

  test('the first named is the one reported', () => {
    expect(headed('Hazelmoor Foods Q1 2025 earnings call, with an outlook for Q2 2025').fiscalPeriod).toBe('2025Q1');
  });

  test("the heading's counts before the operator's", () => {
    const speech = SPEECH.replace('welcome.', 'welcome to the first quarter 2025 call.');
    expect(analyze(`Hazelmoor Foods Q2 2025 earnings call\n${speech}`).document.fiscalPeriod).toBe('2025Q2');
  });
});

describe('the date', () => {
  test.each([
    ['May 6, 2025', '2025-05-06'],
    ['May 6th 2025', '2025-05-06'],
    ['Sept. 3, 2025 8:00 AM ET', '2025-09-03'],
    ['AUGUST 14, 2025', '2025-08-14'],
    ['12 March 2025', '2025-03-12'],
    ['14-Aug-25', '2025-08-14'],
    ['2025-08-14', '2025-08-14'],
    ['3/12/2025', '2025-03-12'], // the American order
    ['2025年8月14日', '2025-08-14'],
    ['2025 年 8 月 4 日', '2025-08-04'],
    ['8月 14, 2025', '2025-08-14'],
  ])('%s', (words, date) => {
    expect(headed('Hazelmoor Foods Q1 2025 earnings call', words).date).toBe(date);
  });

  test.each(['February 31, 2025', '13/13/2025', '2025-8', 'May 2025', 'Room 6, 2025 Mill Lane'])(
    '%s is none',
    (words) => {
      expect(headed('Hazelmoor Foods Q1 2025 earnings call', words).date).toBeNull();
    },
  );

  const beside = (words: string) => headed('Hazelmoor Foods Q1 2025 earnings call', words, 'May 6, 2025').date;

  test.each(['Results for the quarter ended March 31, 2025', 'Cash as of March 31, 2025', 'Until March 31, 2025'])(
    'a reporting period ends is another: %s',
    (words) => {
      expect(beside(words)).toBe('2025-05-06');
    },
  );

  test.each(['截至2025年3月31日', '现金：截止2025年3月31日'])('a Chinese one too: %s', (words) => {
    expect(beside(words)).toBe('2025-05-06');
  });

  test('said in the welcome, where nothing prints it', () => {
    expect(welcomed('Good day. Today is Tuesday, May 6, 2025, and this call is recorded.').date).toBe('2025-05-06');
  });

  test('later in the call is another', () => {
    expect(analyze(SPEECH.replace('six percent', 'six percent since May 6, 2025')).document.date).toBeNull();
  });
});

describe('the languages', () => {
  test.each([
    ['Our costs fell.', ['en']],
    ['我们的成本下降了，利润率上升了。', ['en', 'zh']],
    ['Our costs fell, thanks to 王.', ['en']], // a name is no language
  ])('%s: %s', (words, languages) => {
    expect(analyze(SPEECH.replace('Our costs fell.', words)).document.languages).toEqual(languages);
  });

  test('Chinese alone', () => {
    const text =
      '主持人： 各位好，欢迎参加业绩电话会议。\n\n吴兰亭： 收入同比增长百分之六。\n\n主持人： 谢谢，再见。\n';
    expect(analyze(text).document.languages).toEqual(['zh']);
  });
});

test('what a file says in its fields wins over what its text says', () => {
  const metadata: SourceMetadata = {
    company: 'Hazelmoor Holdings',
    ticker: 'HZH',
    title: 'The spring call',
    fiscalPeriod: '2024Q4',
    date: '2025-03-12',
  };
  const text = `Hazelmoor Foods (HZMF) Q1 2025 earnings call, May 6, 2025\n${SPEECH}`;
  expect(analyzeSource(createSourceText(text, { metadata })).document).toMatchObject({
    company: 'Hazelmoor Holdings',
    ticker: 'HZH',
    title: 'The spring call',
    fiscalPeriod: '2024Q4',
    date: '2025-03-12',
  });
});

test('a call that says nothing of itself has no facts', () => {
  expect(analyze(SPEECH).document).toMatchObject({
    company: null,
    ticker: null,
    title: null,
    fiscalPeriod: null,
    date: null,
    languages: ['en'],
  });
});
