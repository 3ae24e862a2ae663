import { findFigures } from '../../../src/tagging/figures/index.js';
import { asMarks, marked } from '../../support/marked.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };

/** Every figure of the sentence is marked with its metric. */
const check = (sentence: string): void => {
  const { text, marks } = marked(sentence);
  const found = findFigures(text, { reference, language: 'zh' });
  expect(asMarks(text, found, ({ metric }) => String(metric))).toEqual(marks);
};

describe('the topic before the verb', () => {
  test.each([
    '二季度总收入为{总收入:四十二亿元}。',
    '本季度我们的毛利率达到了{毛利率:38.4%}。',
    '晶圆出货量环比增长{晶圆出货量:7%}。',
    '截至六月底，门店总数为{门店总数:1280}家。',
    '公司的产能利用率大概是{产能利用率:百分之九十二}。',
    '经调整净利润录得{经调整净利润:3.2亿元}。',
    '航空客运周转量同比上升了{航空客运周转量:9.5%}。',
    '研发费用占收入的比例为{研发费用占收入的比例:14%}。',
    '新药的毛利率大约在{新药的毛利率:85%}左右。',
    '我们预计三季度收入在{收入:四十亿到四十二亿元}之间。',
    '毛利率：{毛利率:31.5%}。',
    '海外收入占总收入的{海外收入占总收入:31%}。',
  ])('%s', check);
});

describe('a topic carried along', () => {
  test.each([
    '净利润为{净利润:二十亿元}，同比增长{净利润:百分之十}。',
    '总收入达{总收入:90亿元}，同比增长{总收入:12%}，环比增长{总收入:3%}。',
    '毛利率从{毛利率:35%}提升到{毛利率:38%}。',
    '游戏流水同比增长{游戏流水:两成}，达到{游戏流水:18亿元}。',
    '收入是{收入:十亿元}，去年同期是{收入:八亿元}。',
    '保费收入增长很快。同比增长了{保费收入:17%}。',
  ])('%s', check);
});

describe('其中, objects and what stands behind', () => {
  test.each([
    '总收入为{总收入:90亿元}，其中海外收入为{海外收入:20亿元}，国内收入{国内收入:70亿元}。',
    '二季度我们实现营业收入{营业收入:15亿元}，实现净利润{净利润:2亿元}。',
    '本季度录得了{经营性现金流:6亿元}的经营性现金流。',
    '我们投入了{研发费用:三亿元}的研发费用。',
    '期末拥有现金及等价物{现金及等价物:52亿元}。',
    '公司派发每股股息{每股股息:0.5元}。',
    '二季度毛利率和净利率分别为{毛利率:38%}和{净利率:12%}。',
  ])('%s', check);
});

describe('counts', () => {
  test.each([
    '我们新开了{新开门店:48}家门店。',
    '二季度交付新车{交付新车:两万三千}辆。',
    '我们在全国有{教学中心:三百二十}个教学中心。',
    '平台服务了超过{服务用户:五千万}用户。',
  ])('%s', check);
});
