import { findTerms, lexicon } from '../../src/language/lexicon/index.js';
import { stem, stems } from '../../src/language/lexicon/stem.js';

const named = (text: string, language: 'zh' | 'en') => findTerms(text, language).map((row) => lexicon[row]?.zh[0]);
const shared = (zh: string, en: string) => {
  const english = new Set(findTerms(en, 'en'));
  return findTerms(zh, 'zh').filter((row) => english.has(row));
};

/** Sentences of our own, as an executive might say them and an interpreter give them. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    '三季度营收同比增长百分之十二，毛利率环比提升。',
    'Third-quarter revenue grew 12% year over year and gross margin improved sequentially.',
  ],
  ['我们维持全年的指引不变。', 'We are maintaining our full-year guidance.'],
  ['逾期率连续两个月下降，拨备仍然充足。', 'Delinquency rates fell two months running, and provisions remain ample.'],
  ['董事会宣派中期股息，派息率为四成。', 'The board declared an interim dividend with a payout ratio of 40%.'],
  ['公司在公开市场回购了三百万股股份。', 'The company repurchased three million shares in the open market.'],
  ['员工成本按年减少，因为我们关闭了部分门店。', 'Staff costs declined year-on-year because we closed some stores.'],
  ['新车型十月开始交付，产能还在爬坡。', 'Deliveries of the new model began in October and capacity is still ramping.'],
  ['碳酸锂价格反弹对电池成本有影响。', 'The rebound in lithium carbonate affects battery costs.'],
  ['大模型带动了云业务的需求。', 'Large language models are driving demand for cloud.'],
  ['手游流水在暑期创新高。', 'Gross receipts from mobile games hit a record high in the summer.'],
  ['广告主的预算比较谨慎。', 'Advertisers are being cautious with their budgets.'],
  ['同店销售持平，翻台率略有改善。', 'Same-store sales were flat, and table turnover improved a little.'],
  ['快递单票成本继续下降。', 'Cost per parcel in express delivery kept falling and will continue to.'],
  ['医保谈判之后，创新药的价格会下调。', 'After the NRDL talks, prices of innovative drugs will be cut.'],
  ['晶圆厂的产能利用率超过九成。', 'Fab utilization is above 90% at our wafer plants.'],
  ['组件出口受到关税的限制。', 'Exports of modules are restricted by tariffs.'],
  ['酒店入住率在春节期间恢复。', 'Hotel occupancy recovered over Chinese New Year.'],
  ['净息差收窄，不良率保持稳定。', 'Net interest margin narrowed while the NPL ratio was stable.'],
  ['合约销售额低于目标，土地储备减少。', 'Contracted sales were below target and the land bank decreased.'],
  ['东南亚的用户不会带来汇兑损失。', "Users in Southeast Asia won't bring foreign exchange losses."],
  ['首先感谢管理层，我的问题关于海外战略。', 'First, thanks to management; my question regards the overseas strategy.'],
  ['美国投资者担心监管的不确定性。', 'US investors worry about regulatory uncertainty.'],
];

describe('the rows', () => {
  const zh = lexicon.flatMap((row) => row.zh);

  test('are many', () => {
    expect(lexicon.length).toBeGreaterThan(650);
  });

  test('hold each Chinese form once', () => {
    expect(zh.filter((form, i) => zh.indexOf(form) !== i)).toEqual([]);
  });

  test('hold each English form once in a row', () => {
    expect(lexicon.filter(({ en }) => new Set(en).size !== en.length)).toEqual([]);
  });

  test('are trimmed, in lower case and filled in on both sides', () => {
    const forms = lexicon.flatMap((row) => [...row.zh, ...row.en]);
    expect(forms.filter((form) => form !== form.trim().toLowerCase() || form === '')).toEqual([]);
    expect(lexicon.filter((row) => row.zh.length === 0 || row.en.length === 0)).toEqual([]);
    expect(zh.filter((form) => /\s/u.test(form))).toEqual([]);
    expect(lexicon.flatMap((row) => row.en).filter((form) => /[^a-z0-9 .&'/]/u.test(form))).toEqual([]);
  });

  test('are found by every one of their forms', () => {
    const missed = lexicon.flatMap((row, i) => [
      ...row.zh.filter((form) => !findTerms(form, 'zh').includes(i)),
      ...row.en.filter((form) => !findTerms(form, 'en').includes(i)),
    ]);
    expect(missed).toEqual([]);
  });
});

describe('stems', () => {
  test.each([
    ['store', 'stores'],
    ['company', 'companies'],
    ['loss', 'losses'],
    ['increase', 'increasing'],
    ['increase', 'increased'],
    ['plan', 'planned'],
    ['sell', 'selling'],
    ['tax', 'taxes'],
    ['subsidy', 'subsidies'],
    ['rating', 'ratings'],
    ['game', 'gaming'],
  ])('%s and %s meet', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ['market', 'marketing'],
    ['not', 'note'],
    ['new', 'news'],
    ['car', 'care'],
    ['rate', 'ratings'],
    ['need', 'ne'],
    ['basis', 'base'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  test('keep the country apart from the speakers, and read contractions as negations', () => {
    expect(stems('US sales, for us')).toEqual(['u.s', 'sal', ',', 'for', 'us']);
    expect(stems("It won’t; it doesn't")).toEqual(['it', 'not', ';', 'it', 'not']);
    expect(stems('R&D on 5G')).toEqual(['r&d', 'on', '5g']);
  });
});

describe('findTerms', () => {
  test('lets the longest form win', () => {
    expect(named('毛利率', 'zh')).toEqual(['毛利率']);
    expect(named('毛利和利润', 'zh')).toEqual(['毛利', '利润']);
    expect(named('gross margin', 'en')).toEqual(['毛利率']);
    expect(named('gross profit margins and margins', 'en')).toEqual(['毛利率', '利润率']);
    expect(named('the first quarter', 'en')).toEqual(['第一季度']);
  });

  test('falls back to the shorter form when the longer is not completed', () => {
    expect(named('资产负责', 'zh')).toEqual(['资产']);
    expect(named('free cash register', 'en')).toEqual(['现金']);
  });

  test('gives each row once, in the order met', () => {
    expect(named('收入增长，营收也增长', 'zh')).toEqual(['收入', '增长']);
    expect(named('', 'zh')).toEqual([]);
    expect(named('...', 'en')).toEqual([]);
  });

  test('reads Latin letters and digits inside Chinese as whole runs', () => {
    expect(named('我们的AI产品', 'zh')).toEqual(['人工智能', '产品']);
    expect(named('MAIN合同', 'zh')).toEqual(['合同']);
    expect(named('11月', 'zh')).toEqual(['十一月']);
    expect(named('2021月', 'zh')).toEqual([]);
  });

  test('does not reach across punctuation in English', () => {
    expect(named('gross, margin', 'en')).toEqual(['利润率']);
  });

  test('reads Hong Kong wording', () => {
    const text = '按年净利派息员工成本同店收益每股盈利中期按季';
    const idea = ['year over year', 'net profit', 'dividend', 'staff cost', 'same store', 'revenue', 'eps', 'interim'];
    const rows = findTerms(text, 'zh').map((row) => lexicon[row]?.en);
    for (const term of [...idea, 'qoq']) expect(rows.some((en) => en?.includes(term))).toBe(true);
  });

  test('stays quick on a long text', () => {
    const text = PAIRS.map(([zh]) => zh).join('');
    const [before, long] = [findTerms(text, 'zh'), text.repeat(500)];
    const started = performance.now();
    expect(findTerms(long, 'zh')).toEqual(before);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('pairs of sentences', () => {
  test.each(PAIRS)('%s', (zh, en) => {
    expect(shared(zh, en).length).toBeGreaterThanOrEqual(2);
  });

  test.each(PAIRS)('%s shares most with its own English', (zh, en) => {
    const own = shared(zh, en).length;
    for (const [, other] of PAIRS) if (other !== en) expect(shared(zh, other).length).toBeLessThan(own);
  });

  test.each([
    ['逾期率连续两个月下降。', 'Hotel occupancy recovered over Chinese New Year.'],
    ['碳酸锂价格反弹。', 'The board declared an interim dividend.'],
    ['广告主的预算比较谨慎。', 'The NPL ratio was stable.'],
    ['我们维持全年指引。', 'Users in Southeast Asia buy mobile games.'],
    ['合约销售额低于目标。', 'Fab utilization improved sequentially.'],
    ['首先感谢管理层。', 'Cost per parcel kept falling.'],
  ])('%s shares nothing with %s', (zh, en) => {
    expect(shared(zh, en)).toEqual([]);
  });
});
