import { findMetrics, metricIdOf, metrics } from '../../src/tagging/metrics/index.js';

/** Spans in `«»` of a sentence of our own, with the sentence as it is without them. */
function marked(sentence: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let open = 0;
  for (const c of sentence) {
    if (c === '«') open = text.length;
    else if (c === '»') spans.push([open, text.length]);
    else text += c;
  }
  return { text, spans };
}

describe('the list of metrics', () => {
  it('has at least 260 rows with ids in snake_case, each once', () => {
    const ids = metrics.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(260);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it('names every metric in both languages, English in lower case', () => {
    for (const { id, en, zh } of metrics) {
      expect([id, en.length > 0, zh.length > 0]).toEqual([id, true, true]);
      expect(en.filter((name) => name !== name.toLowerCase() || name !== name.trim())).toEqual([]);
    }
  });

  it('gives no name to two metrics and finds each name whole', () => {
    const strange: string[] = [];
    for (const { id, en, zh } of metrics) {
      for (const [language, names] of [['en', en] as const, ['zh', [...zh, ...en]] as const]) {
        for (const name of names) {
          const found = findMetrics(name, language);
          const [one] = found;
          if (found.length !== 1 || one?.id !== id || one.start !== 0 || one.end !== name.length)
            strange.push(`${language} ${name} (${id}): ${JSON.stringify(found)}`);
        }
      }
    }
    expect(strange).toEqual([]);
  });
});

describe('metricIdOf', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['total net revenue', 'revenue'],
    ['Net Revenues', 'revenue'],
    ['top line', 'revenue'],
    ['revenue growth', 'revenue'],
    ['net income', 'net_income'],
    ['net profit', 'net_income'],
    ['non-GAAP net income attributable to ordinary shareholders', 'net_income'],
    ['adjusted net loss', 'net_loss'],
    ['Non-GAAP income from operations', 'operating_income'],
    ['gross profit margins', 'gross_margin'],
    ['gross margin of the retail segment', 'gross_margin'],
    ['90 day+ delinquency rate', 'delinquency_rate_90d'],
    ['90-day delinquency ratios', 'delinquency_rate_90d'],
    ['Day-1 delinquency rate', 'delinquency_rate_1d'],
    ['average IRR of the loans', 'irr'],
    ['30-day collection rate', 'collection_rate'],
    ['weighted average tenor of loans', 'loan_tenor'],
    ['outstanding balance of loans facilitated', 'loan_balance'],
    ['decline in R&D expenses', 'rd_expense'],
    ['R & D expenses', 'rd_expense'],
    ['sales and marketing expenses as a share of total revenue', 'selling_expense_ratio'],
    ['revenue from our delivery business', 'revenue'],
    ['revenue from loan facilitation services', 'loan_facilitation_revenue'],
    ['ROAS', 'return_on_investment'],
    ['diluted net income per ADS', 'earnings_per_share'],
    ['loss per share', 'loss_per_share'],
    ["shareholders' equity", 'shareholders_equity'],
    ['cash, cash equivalents and short-term investments', 'cash_and_investments'],
    ['deliveries', 'vehicle_deliveries'],
    ['vehicle margin', 'vehicle_margin'],
    ['MAUs', 'mau'],
    ['average revenue per paying user', 'arppu'],
    ['blended RevPAR', 'revpar'],
    ['same-store sales growth', 'same_store_sales'],
    ['same store sales', 'same_store_sales'],
    ['net interest margin', 'net_interest_margin'],
    ['number of paying clients', 'paying_clients'],
    ['student enrolments', 'student_enrollments'],
    ['net system bookings', 'bookings'],
    ['wafer shipments', 'shipments'],
    ['cost per available seat mile', 'cost_per_seat_mile'],
    ['passenger load factor', 'load_factor'],
    ['net earned premiums', 'net_earned_premium'],
    ['contractual service margin', 'contractual_service_margin'],
    ['milestone payments', 'milestone_payments'],
    ['gross gaming revenue', 'gross_gaming_revenue'],
    ['funds from operations', 'funds_from_operations'],
    ['average realized price', 'realized_price'],
    ['share of loans to students', null],
    ['the proportion of older borrowers', null],
    ['net income ratio', null],
    ['weather', null],
    ['', null],
    ['净利润', 'net_income'],
    ['归属于普通股股东的净利润', 'net_income'],
    ['非公认会计准则的净利润', 'net_income'],
    ['經調整淨利潤', 'net_income'],
    ['归母净亏损', 'net_loss'],
    ['总营收', 'revenue'],
    ['營業收入', 'revenue'],
    ['毛 利 率', 'gross_margin'],
    ['90天以上逾期率', 'delinquency_rate_90d'],
    ['九十天以上的逾期率', 'delinquency_rate_90d'],
    ['首日逾期率', 'delinquency_rate_1d'],
    ['新增贷款的平均 IRR', 'irr'],
    ['贷款的平均期限', 'loan_tenor'],
    ['期末在贷余额', 'loan_balance'],
    ['拨备覆盖率', 'provision_coverage_ratio'],
    ['每股摊薄收益', 'earnings_per_share'],
    ['经营性现金流', 'operating_cash_flow'],
    ['单车均价', 'average_selling_price'],
    ['新车交付量', 'vehicle_deliveries'],
    ['月活跃用户', 'mau'],
    ['平均ＡＲＰＵ', 'arpu'],
    ['同店销售额', 'same_store_sales'],
    ['稼動率', 'capacity_utilization'],
    ['研发费用占收入的比例', 'rd_expense_ratio'],
    ['可用座公里', 'available_seat_capacity'],
    ['已赚保费', 'net_earned_premium'],
    ['生猪出栏量', 'hog_output'],
    ['处方量', 'prescriptions'],
    ['海外收入占比', null],
    ['天气', null],
  ];
  it.each(table)('%j is %j', (phrase, id) => {
    expect(metricIdOf(phrase)).toBe(id);
  });

  it('meets in one id for net profit in both languages', () => {
    expect(new Set(['净利润', 'net profit', 'net income', '纯利'].map(metricIdOf))).toEqual(new Set(['net_income']));
  });
});

describe('findMetrics', () => {
  const sentences: readonly (readonly ['zh' | 'en', string, readonly string[]])[] = [
    ['en', '«Total net revenue» rose to RMB3.1 billion, and «non-GAAP net income» fell.', ['revenue', 'net_income']],
    [
      'en',
      'Our «90 day+ delinquency rate» was 2.5% and «take rates» were stable.',
      ['delinquency_rate_90d', 'take_rate'],
    ],
    ['en', 'The «adjusted gross-margin» of Harbour Lane; «cost of revenues» too.', ['gross_margin', 'cost_of_revenue']],
    ['en', 'They are for sale, delivery is late, and it is April (Apr. 3).', []],
    ['en', '«APR» came to 23.9%, the «average daily rate» to RMB310.', ['loan_apr', 'average_daily_rate']],
    [
      'en',
      '«selling, general and administrative expenses», «cash and cash\nequivalents»',
      ['sga_expense', 'cash_and_equivalents'],
    ],
    ['en', 'a total\n\n«revenue»', ['revenue']],
    ['en', 'İstanbul: «GMV» and «MAUs»', ['gmv', 'mau']],
    ['zh', '本季度«总净收入»达到三十一亿元,«非GAAP净利润»有所下降。', ['revenue', 'net_income']],
    ['zh', '我 们 的 «毛 利 率» 是 百 分 之 二 十 , «研 发 费 用» 增 加', ['gross_margin', 'rd_expense']],
    ['zh', '«净这个利润»同比增长,那个«经营 那个 利润率»也是', ['net_income', 'operating_margin']],
    ['zh', '«經調整淨利潤»為五億元,«總資產»增加', ['net_income', 'total_assets']],
    ['zh', '«90天以上逾期率»下降,而190天以上«逾期率»不变', ['delinquency_rate_90d', 'delinquency_rate']],
    ['zh', '«GMV»达到 12 亿,«take rate»提升,GMVX 不算', ['gmv', 'take_rate']],
    ['zh', '«净利»\n\n润 和 «毛利»', ['net_income', 'gross_profit']],
  ];
  it.each(sentences)('%s: %s', (language, sentence, ids) => {
    const { text, spans } = marked(sentence);
    const found = findMetrics(text, language);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(([a, b]) => text.slice(a, b)));
    expect(found).toEqual(spans.map(([start, end], i) => ({ id: ids[i], start, end })));
  });

  it('finds nothing in nothing', () => {
    expect(findMetrics('', 'en')).toEqual([]);
    expect(findMetrics('', 'zh')).toEqual([]);
  });

  it.each([
    ['en', 'net '],
    ['en', 'delinquency rate for '],
    ['en', '\n '],
    ['en', "'"],
    ['en', '-'],
    ['zh', '这个'],
    ['zh', '总净'],
    ['zh', '归属于'],
    ['zh', '9 '],
    ['zh', '- '],
    ['zh', '净 利 '],
  ] as const)('takes linear time over repeated %s %j', (language, unit) => {
    const name = language === 'en' ? ' ebitda' : '净利润';
    findMetrics(name, language);
    const start = performance.now();
    const text = unit.repeat(500_000 / unit.length) + name;
    expect(findMetrics(text, language).at(-1)?.end).toBe(text.length);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
