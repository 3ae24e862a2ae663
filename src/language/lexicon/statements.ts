import type { LexiconRow } from './row.js';

/** Income statement, margins, tax and amounts per share. */
export const statements: readonly LexiconRow[] = [
  // Mainland annual reports (利润表) and the English versions that dual-listed companies file.
  {
    zh: ['收入', '营收', '营业收入', '营业总收入', '净收入', '总收入', '净营收'],
    en: ['revenue', 'net revenue', 'total revenue', 'top line', 'turnover', 'income'],
  },
  {
    zh: ['主营业务收入', '核心业务收入'],
    en: ['core revenue', 'main business revenue', 'revenue from principal business'],
  },
  { zh: ['其他收入', '其他收益'], en: ['other income', 'other revenue', 'other gain'] },
  { zh: ['利息收入', '利息净收入', '净利息收入'], en: ['interest income', 'net interest income'] },
  {
    zh: ['手续费收入', '佣金收入', '手续费及佣金', '佣金', '手续费'],
    en: ['commission', 'commission income', 'fee income', 'handling fee'],
  },
  { zh: ['毛利', '毛利润', '毛利额'], en: ['gross profit'] },
  { zh: ['毛利率', '毛利润率', '综合毛利率'], en: ['gross margin', 'gross profit margin', 'gross profit rate', 'gpm'] },
  {
    zh: ['营业利润', '经营利润', '运营利润', '经营溢利'],
    en: ['operating profit', 'operating income', 'profit from operations'],
  },
  {
    zh: ['营业利润率', '经营利润率', '运营利润率'],
    en: ['operating margin', 'operating profit margin', 'operating profit rate'],
  },
  { zh: ['营业亏损', '经营亏损', '运营亏损'], en: ['operating loss', 'loss from operations'] },
  {
    zh: ['净利润', '净利', '纯利', '归母净利润', '归属净利润', '净收益'],
    en: ['net profit', 'net income', 'net earning', 'bottom line'],
  },
  { zh: ['净利率', '净利润率', '纯利率'], en: ['net margin', 'net profit margin', 'net income margin'] },
  { zh: ['净亏损'], en: ['net loss'] },
  { zh: ['亏损', '亏钱'], en: ['loss', 'loss making', 'lose money', 'lost money'] },
  {
    zh: ['扭亏', '扭亏为盈', '转亏为盈', '由亏转盈'],
    en: ['turnaround', 'turn around', 'return to profit', 'turn profitable', 'turned profitable'],
  },
  {
    zh: ['减亏', '亏损收窄', '收窄亏损'],
    en: ['narrow loss', 'narrower loss', 'loss reduction', 'reduce loss', 'loss narrowed'],
  },
  {
    zh: ['盈利', '获利', '赚钱'],
    en: ['profit', 'profitable', 'earning', 'make money', 'made money', 'make profit', 'bottom line'],
  },
  { zh: ['盈利能力', '获利能力'], en: ['profitability', 'earning power', 'earning capability'] },
  { zh: ['盈亏平衡', '盈亏平衡点', '收支平衡'], en: ['breakeven', 'break even', 'break even point'] },
  { zh: ['利润', '溢利'], en: ['profit'] },
  { zh: ['利润率'], en: ['margin', 'profit margin', 'profitability'] },
  {
    zh: ['利润总额', '税前利润', '除税前溢利', '税前溢利'],
    en: ['profit before tax', 'pretax profit', 'pre tax profit', 'income before tax', 'pbt'],
  },
  {
    zh: ['扣非', '扣非净利润', '非经常性损益'],
    en: ['non recurring', 'nonrecurring', 'recurring profit', 'excluding non recurring', 'one off gain'],
  },
  {
    zh: ['营业成本', '销售成本', '收入成本', '营收成本'],
    en: ['cost of revenue', 'cost of sale', 'cost of goods sold', 'cogs', 'operating cost'],
  },
  { zh: ['成本'], en: ['cost'] },
  { zh: ['费用', '开支', '支出'], en: ['expense', 'expenditure', 'spending', 'opex'] },
  { zh: ['费用率'], en: ['expense ratio', 'expense rate', 'expense as a percentage'] },
  {
    zh: ['销售费用', '营销费用', '销售及营销费用', '市场费用', '市场推广费用'],
    en: ['selling expense', 'sale and marketing', 'selling and marketing', 'marketing expense'],
  },
  {
    zh: ['管理费用', '行政费用', '一般及行政费用', '行政开支'],
    en: ['administrative expense', 'g&a', 'general and administrative', 'administration expense'],
  },
  {
    zh: ['研发费用', '研发开支', '研发支出'],
    en: ['r&d expense', 'r&d cost', 'r&d spending', 'research and development expense'],
  },
  {
    zh: ['财务费用', '融资成本', '利息支出', '利息费用'],
    en: ['finance cost', 'financial expense', 'interest expense', 'financing cost', 'interest cost'],
  },
  {
    zh: ['运营费用', '经营费用', '营业费用', '经营开支'],
    en: ['operating expense', 'opex', 'operating cost', 'operating expenditure'],
  },
  {
    zh: ['履约费用', '履约成本'],
    en: ['fulfillment expense', 'fulfillment cost', 'fulfilment cost', 'fulfilment expense'],
  },
  {
    zh: ['员工成本', '人工成本', '人力成本', '薪酬成本'],
    en: ['staff cost', 'labor cost', 'labour cost', 'employee cost', 'personnel cost', 'manpower cost'],
  },
  { zh: ['租金成本', '租金'], en: ['rental', 'rent', 'rental cost', 'lease cost'] },
  { zh: ['折旧', '折旧摊销', '折旧及摊销'], en: ['depreciation', 'd&a', 'depreciation and amortization'] },
  { zh: ['摊销'], en: ['amortization', 'amortisation', 'amortize'] },
  {
    zh: ['减值', '减值损失', '资产减值', '减值准备'],
    en: ['impairment', 'impair', 'impairment loss', 'write down', 'writedown'],
  },
  { zh: ['商誉', '商誉减值'], en: ['goodwill', 'goodwill impairment'] },
  {
    zh: ['股权激励', '股份支付', '股份薪酬', '股权激励费用', '股份酬金'],
    en: ['share based compensation', 'stock based compensation', 'sbc', 'equity incentive', 'share incentive'],
  },
  { zh: ['公允价值', '公允价值变动', '公平值', '公允值'], en: ['fair value', 'fair value change', 'mark to market'] },
  {
    zh: ['投资收益', '投资收入'],
    en: ['investment income', 'investment gain', 'investment return', 'gain on investment'],
  },
  {
    zh: ['汇兑损益', '汇兑损失', '汇兑收益'],
    en: ['exchange gain', 'exchange loss', 'foreign exchange gain', 'foreign exchange loss', 'fx gain', 'fx loss'],
  },
  { zh: ['政府补助', '政府补贴'], en: ['government grant', 'government subsidy', 'government subsidies'] },
  { zh: ['一次性', '非经常性'], en: ['one time', 'one off', 'non recurring', 'nonrecurring'] },
  { zh: ['经常性'], en: ['recurring'] },
  { zh: ['分部', '分部业绩', '业务分部'], en: ['segment', 'segment result', 'reportable segment'] },
  {
    zh: ['少数股东', '少数股东权益', '非控股权益'],
    en: ['minority interest', 'non controlling interest', 'minority shareholder'],
  },
  {
    zh: ['联营公司', '联营企业', '合营公司', '合资公司', '合资企业'],
    en: ['associate', 'joint venture', 'jv', 'associated company'],
  },
  { zh: ['子公司', '附属公司'], en: ['subsidiary'] },
  {
    zh: ['合并报表', '并表', '合并财务报表'],
    en: ['consolidate', 'consolidation', 'consolidated financial statement'],
  },
  { zh: ['税息折旧及摊销前利润', '息税折旧摊销前利润', '经调整ebitda', 'ebitda'], en: ['ebitda', 'adjusted ebitda'] },
  // SEC filings of Chinese issuers: measures outside the accounting rules.
  {
    zh: [
      '非公认会计准则',
      '非美国通用会计准则',
      '非通用会计准则',
      '非国际财务报告准则',
      'non-gaap',
      'nongaap',
      'non-ifrs',
    ],
    en: ['non gaap', 'non ifrs'],
  },
  { zh: ['公认会计准则', '美国通用会计准则', '通用会计准则', 'gaap'], en: ['gaap', 'generally accepted accounting'] },
  { zh: ['国际财务报告准则', 'ifrs'], en: ['ifrs', 'international financial reporting'] },
  { zh: ['经调整', '调整后', '经调整后'], en: ['adjust'] },
  {
    zh: ['经调整净利润', '调整后净利润', '经调整溢利', '经调整净利'],
    en: ['adjusted net profit', 'adjusted net income', 'adjusted profit'],
  },
  { zh: ['经调整净亏损', '调整后净亏损'], en: ['adjusted net loss'] },
  { zh: ['调整'], en: ['adjust', 'adjustment'] },
  { zh: ['会计准则', '会计政策'], en: ['accounting standard', 'accounting policy', 'accounting rule'] },
  { zh: ['审计', '审计师', '核数师'], en: ['audit', 'auditor'] },
  { zh: ['未经审计', '未经审核'], en: ['unaudited'] },
  { zh: ['财报', '财务报告', '财务报表'], en: ['financial report', 'financial statement', 'earning report'] },
  { zh: ['财务业绩', '财务表现', '财务数据'], en: ['financial result', 'financial performance', 'financial data'] },
  { zh: ['业绩'], en: ['result', 'performance'] },
  { zh: ['口径'], en: ['basis', 'caliber', 'calibre', 'scope'] },
  // HKEX results announcements.
  {
    zh: ['每股盈利', '每股收益', '每股净利润', '每股溢利'],
    en: ['earning per share', 'eps', 'net income per share', 'profit per share'],
  },
  { zh: ['摊薄', '稀释'], en: ['dilute', 'dilution', 'diluted', 'dilutive'] },
  { zh: ['每股净资产'], en: ['net asset per share', 'book value per share', 'net asset value per share'] },
  { zh: ['每股'], en: ['per share'] },
  {
    zh: ['美国存托股', '存托股', '美国存托凭证', '美国存托股份'],
    en: ['ads', 'american depositary', 'depositary share', 'adr', 'depositary receipt'],
  },
  { zh: ['股东应占', '母公司应占', '本公司拥有人应占', '归属于', '归母'], en: ['attributable', 'attributable to'] },
  { zh: ['收益率', '回报率'], en: ['yield', 'return rate', 'rate of return'] },
  { zh: ['投资回报', '投资回报率'], en: ['return on investment', 'roi', 'investment return'] },
  { zh: ['净资产收益率', '股本回报率', '净资产回报率', '股东回报率', 'roe'], en: ['return on equity', 'roe'] },
  { zh: ['资产回报率', '总资产收益率', 'roa'], en: ['return on asset', 'roa'] },
  { zh: ['投入资本回报率', 'roic'], en: ['return on invested capital', 'roic'] },
  { zh: ['股息收益率', '股息率'], en: ['dividend yield'] },
  // Tax.
  { zh: ['所得税', '企业所得税'], en: ['income tax', 'corporate income tax', 'enterprise income tax'] },
  { zh: ['税率', '有效税率', '实际税率'], en: ['tax rate', 'effective tax rate'] },
  { zh: ['税收', '税务', '税费', '税项'], en: ['tax', 'taxation'] },
  { zh: ['增值税'], en: ['value added tax', 'vat'] },
  { zh: ['预提税', '预提所得税', '预扣税'], en: ['withholding tax'] },
  {
    zh: ['税收优惠', '优惠税率', '税务优惠'],
    en: ['tax preference', 'preferential tax', 'tax incentive', 'tax benefit', 'tax break'],
  },
  { zh: ['退税', '出口退税'], en: ['tax rebate', 'tax refund'] },
  { zh: ['递延', '递延所得税'], en: ['defer', 'deferred tax'] },
];
