import { readReportingFacts } from '../../src/call/reporting-facts.js';

const nothing = { fiscalPeriod: null, date: null };

describe('the currency of amounts that name none', () => {
  test.each([
    ['Unless otherwise stated, all figures mentioned on this call are in RMB.', 'CNY'],
    ['All monetary amounts in my remarks are in renminbi unless stated otherwise.', 'CNY'],
    ['Please note that all numbers quoted today will be in U.S. dollars.', 'USD'],
    ['All amounts are presented in Hong Kong dollars.', 'HKD'],
    ['Income statement\n(in thousands of US$, except per share data)', 'USD'],
    ['Balance sheet (Amounts in millions of Renminbi)', 'CNY'],
    ['除非另有说明，以下所有金额均以人民币计。', 'CNY'],
    ['除特別註明外，所有財務數據均以港元列示。', 'HKD'],
    ['合并利润表 单位：人民币千元', 'CNY'],
    ['Our numbers are in good shape. We spent RMB3 million.', null],
    ['Amounts are in New Taiwan dollars unless we say otherwise.', 'TWD'],
    ['三季度的收入是六亿港元，净利润五千万港元，每股股息0.2港元，现金八亿。', 'HKD'],
    ['Revenue was RMB6 million and net income US$1 million, against RMB2 million and US$2 million.', null],
    ['The number of stores is what matters to us.', null],
  ])('%s', (text, currency) => {
    expect(readReportingFacts(text, nothing).currency).toBe(currency);
  });
});

describe('the day on which the reported period ended', () => {
  test.each([
    ['Results for the quarter ended September 30, 2025.', '2026Q2', '2025-11-20', '2025-09-30'],
    ['Results for the three and six months ended September 30, 2025.', '2026Q2', '2025-11-20', '2025-09-30'],
    ['For the third quarter ended November 29, 2025, sales rose.', '2026Q3', '2026-01-07', '2025-11-29'],
    ['For the fiscal year ended June 30, 2025, sales rose.', '2025Q4', '2025-08-20', '2025-06-30'],
    ['For the year ended December 31, 2024, sales rose.', '2025Q1', '2025-05-20', null],
    ['In the quarter ended March 31, 2025, sales rose.', '2025Q3', '2025-11-20', null],
    ['Sales rose.', '2025Q3', '2025-11-20', null],
  ])('%s', (text, fiscalPeriod, date, end) => {
    expect(readReportingFacts(text, { fiscalPeriod, date }).periodEnd).toBe(end);
  });
});
