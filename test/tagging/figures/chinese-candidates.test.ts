import { findFigures } from '../../../src/tagging/figures/index.js';
import { asMarks, marked } from '../../support/marked.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };

/** Every figure of the sentence is marked with its kind and, for money, its currency. */
const check = (sentence: string, currency?: string): void => {
  const { text, marks } = marked(sentence);
  const found = findFigures(text, { reference, language: 'zh', ...(currency === undefined ? {} : { currency }) });
  const label = ({ kind, unit }: { kind: string; unit: string | null }) => (kind === 'money' ? `${unit}` : kind);
  expect(asMarks(text, found, label)).toEqual(marks);
};

describe('stretches of time that measure something', () => {
  test.each([
    '在手订单可以支撑{duration:七个月}的生产。',
    '仓库里的货够用{duration:五个星期}。',
    '一家新店{duration:一年半}回本。',
    '审批大概要{duration:六到八个星期}。',
    '租期从{duration:24个月}拉长到{duration:三十个月}。',
    '经销商手上有{duration:三个多月}的货。',
    '客户的账期一般是{duration:六个月}。',
    '交期缩短到{duration:三周}。',
  ])('%s', (sentence) => check(sentence));
});

describe('no figures', () => {
  test.each([
    '九十天以上的逾期率降到了{percent:2.1%}。',
    '账龄在一年以内的占{percent:九成}。',
    '过去十二个月买过三次以上的占{percent:两成}。',
    '价格的压力还会持续至少两个季度。',
    '出口三年内会{ratio:翻一番}。',
    '谢谢两位，下面请三位分析师提问。',
    '连续四周没有再跌。',
  ])('%s', (sentence) => check(sentence));
});

describe('amounts that name no currency', () => {
  test.each([
    ['资本开支在{HKD:一亿八到两亿}之间，股息每股{HKD:一毛五}。', 'HKD'],
    ['稅後淨利{TWD:四億六千萬元}，每股盈餘{TWD:二點三元}，股利{TWD:三元五角}。', 'TWD'],
    ['溢价是每瓦{CNY:一毛二}，收入{USD:九亿美元}。', 'USD'],
    ['我们有会员{count:八百万}。', 'HKD'],
  ])('%s', (sentence, currency) => check(sentence, currency));
});
