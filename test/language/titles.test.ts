import {
  looksLikeAnalystTitle,
  looksLikeFirm,
  looksLikeInvestorRelations,
  looksLikeTitle,
  looksLikeTopExecutive,
} from '../../src/language/titles.js';

describe('a title', () => {
  test.each([
    ...['Chief Executive Officer', 'CEO', 'Co-Founder & CFO', 'Vice President, Investor Relations', 'Head of IR'],
    ...['SVP, Supply Chain', 'Executive Director', 'Chairman of the Board', 'Research Analyst', 'Equity Strategist'],
    ...['General Counsel', 'Company Secretary', 'MD & Senior Analyst', 'Interpreter', 'Managing Partner'],
    ...['首席执行官', '董事长兼总裁', '投资者关系总监', '財務總監', '分析师', '联合创始人'],
  ])('%s', (text) => expect(looksLikeTitle(text)).toBe(true));

  test.each([
    ...['Petra Lund', 'Quayside Securities', 'Bank of the Lagoon', 'Leadership Ltd', 'Irma Stone', 'Chieftain Foods'],
    ...['骆承野', '澄湖证券', ''],
  ])('not: %s', (text) => expect(looksLikeTitle(text)).toBe(false));
});

describe('a firm', () => {
  test.each([
    ...['Marlow Kilns Inc', 'Marlow Kilns, Inc.', 'Quayside Securities', 'Larkspur Research', 'Bank of the Lagoon'],
    ...['Pemberly & Voss', 'Veldkamp Motors NV', 'Oxbow Capital', 'Elm Partners LLC', 'Fernhill Holdings'],
    ...['澄湖证券', '岚拓集团', '某某银行', '山河资本'],
  ])('%s', (text) => expect(looksLikeFirm(text)).toBe(true));

  test.each(['Petra Lund', 'Chief Executive Officer', 'Agnes Coe', 'Incheon Kim', '骆承野', ''])('not: %s', (text) =>
    expect(looksLikeFirm(text)).toBe(false),
  );
});

describe('an analyst', () => {
  test.each([
    ...['Analyst', 'Research Analyst', 'MD & Senior Analyst', 'Quayside Securities, Research Division', 'Associate'],
    ...['VP & Equity Strategist', '分析师', '首席研究員'],
  ])('%s', (text) => expect(looksLikeAnalystTitle(text)).toBe(true));

  test.each(['Head of Analytics', 'Chief Executive Officer', 'Associated Foods', 'Head of Research & Development', ''])(
    'not: %s',
    (text) => expect(looksLikeAnalystTitle(text)).toBe(false),
  );
});

describe('investor relations', () => {
  test.each([
    ...['Investor Relations', 'Head of Investor Relations', 'VP of IR', 'Director of Capital Markets'],
    ...['Vice President, Investor Relations', 'Vice-President of Investor Relations', 'IR Manager'],
    ...['President of Investor Communications'].map((title) => title.replace('President of', 'Director of')),
    ...['Corporate Communications Manager', '投资者关系总监', '投資者關係主管'],
  ])('%s', (text) => expect(looksLikeInvestorRelations(text)).toBe(true));

  test.each([
    'Chief Financial Officer and Head of Investor Relations',
    'CFO & Investor Relations',
    'President and Investor Relations Officer',
    'Chief Executive Officer',
    'Director of Irrigation',
    'Air Traffic Director',
    '',
  ])('not: %s', (text) => expect(looksLikeInvestorRelations(text)).toBe(false));
});

describe('top management', () => {
  test.each([
    ...['Chief Executive Officer', 'CEO & Director', 'CFO', 'Founder & Chairman', 'Chairwoman', 'Co-Founder'],
    ...['President', 'Executive Vice President', 'Treasurer', '首席财务官', '董事长', '行政總裁'],
  ])('%s', (text) => expect(looksLikeTopExecutive(text)).toBe(true));

  test.each(['Head of Investor Relations', 'IR Manager', 'Research Analyst', 'Director', 'Petra Lund', ''])(
    'not: %s',
    (text) => expect(looksLikeTopExecutive(text)).toBe(false),
  );
});
