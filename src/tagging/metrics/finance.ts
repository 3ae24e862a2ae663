import type { MetricRow } from './row.js';

/** Banks, brokers, wealth managers and insurers. */
// biome-ignore format: one row a line
export const finance: readonly MetricRow[] = [
  // Banks. Annual reports of Hong Kong and A-share banks.
  { id: 'net_interest_income', en: ['net interest income', 'nii'], zh: ['净利息收入', '利息净收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'non_interest_income', en: ['non interest income', 'net non interest income', 'noninterest income'], zh: ['非利息收入', '非息收入', '非利息净收入', '中间业务收入', '中收'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'net_interest_margin', en: ['net interest margin', 'nim', 'interest margin', 'risk adjusted net interest margin'], zh: ['净息差', '净利息收益率', '息差', '净利差', '利差', '风险调整后净息差'], unit: 'percent', polarity: 'higher-better', statement: 'margin' },
  { id: 'net_interest_spread', en: ['net interest spread', 'interest spread', 'interest rate spread'], zh: ['净利息差', '存贷利差', '利率差'], unit: 'percent', polarity: 'higher-better', statement: 'margin' },
  { id: 'customer_deposits', en: ['customer deposit', 'deposit', 'total deposit', 'deposit balance', 'deposit base', 'retail deposit', 'corporate deposit'], zh: ['客户存款', '存款', '存款余额', '吸收存款', '存款总额', '存款规模'], unit: 'money', polarity: 'higher-better', statement: 'balance' },
  { id: 'loan_to_deposit_ratio', en: ['loan to deposit ratio', 'ldr', 'loan deposit ratio'], zh: ['存贷比', '贷存比'], unit: 'percent', polarity: 'neutral', statement: 'balance' },
  { id: 'cost_to_income_ratio', en: ['cost to income ratio', 'cost income ratio', 'efficiency ratio'], zh: ['成本收入比'], unit: 'percent', polarity: 'lower-better', statement: 'margin' },
  { id: 'capital_adequacy_ratio', en: ['capital adequacy ratio', 'total capital ratio', 'capital ratio', 'capital adequacy'], zh: ['资本充足率', '总资本充足率'], unit: 'percent', polarity: 'higher-better', statement: 'balance' },
  { id: 'cet1_ratio', en: ['cet1 ratio', 'cet1', 'common equity tier 1 ratio', 'core tier 1 ratio', 'cet 1 ratio', 'core tier 1 capital adequacy ratio', 'common equity tier one ratio'], zh: ['核心一级资本充足率', '普通股一级资本比率'], unit: 'percent', polarity: 'higher-better', statement: 'balance' },
  { id: 'liquidity_coverage_ratio', en: ['liquidity coverage ratio', 'lcr'], zh: ['流动性覆盖率', '流动性覆盖比率'], unit: 'percent', polarity: 'higher-better', statement: 'balance' },
  { id: 'casa_ratio', en: ['casa ratio', 'demand deposit ratio', 'current and savings account ratio'], zh: ['活期存款占比', '活期率'], unit: 'percent', polarity: 'higher-better', statement: 'balance' },
  { id: 'risk_weighted_assets', en: ['risk weighted asset', 'rwa'], zh: ['风险加权资产'], unit: 'money', polarity: 'neutral', statement: 'balance' },
  // Online brokers and wealth managers.
  { id: 'assets_under_management', en: ['asset under management', 'aum', 'asset under advisement', 'aua'], zh: ['管理资产规模', '资产管理规模', '管理规模', '在管规模', '在管资产'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'client_assets', en: ['client asset', 'total client asset', 'client asset balance', 'customer asset', 'client equity', 'account balance', 'total account balance'], zh: ['客户资产', '客户资产总额', '总客户资产', '客户总资产', '客户资产规模', '账户总余额'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'net_asset_inflow', en: ['net asset inflow', 'net inflow', 'asset inflow', 'net new money', 'net fund inflow', 'net client asset inflow'], zh: ['净资产流入', '净入金', '资金净流入', '资产净流入', '净流入'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'trading_volume', en: ['trading volume', 'total trading volume', 'trade volume', 'securities trading volume', 'trading turnover', 'average daily trading volume', 'adt'], zh: ['证券交易额', '证券交易量', '总交易额', '日均成交额', '日均交易额', '成交金额'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'paying_clients', en: ['paying client', 'number of paying client', 'new paying client', 'funded account', 'number of funded account', 'funded customer', 'customer with deposit', 'new funded account', 'asset bearing client', 'client with asset', 'funded client'], zh: ['有资产客户', '入金客户', '有资产客户数', '付费客户', '新增入金客户', '入金客户数', '有资产客户总数', '付费客户数'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'margin_financing_balance', en: ['margin financing balance', 'margin financing and securities lending balance', 'margin balance', 'margin loan balance'], zh: ['融资融券余额', '两融余额', '融资余额'], unit: 'money', polarity: 'neutral', statement: 'operating' },
  { id: 'commission_rate', en: ['commission rate', 'blended commission rate', 'average commission rate', 'brokerage commission rate'], zh: ['佣金费率', '平均佣金率', '综合佣金率'], unit: 'percent', polarity: 'neutral', statement: 'operating' },
  { id: 'management_fee_income', en: ['management fee', 'management fee income', 'recurring service fee', 'asset management fee', 'performance fee', 'performance based income', 'carried interest'], zh: ['管理费', '管理费收入', '业绩报酬', '资产管理费', '业绩报酬收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'customer_acquisition_cost', en: ['customer acquisition cost', 'user acquisition cost', 'cac', 'average customer acquisition cost', 'client acquisition cost', 'acquisition cost', 'acquisition cost per user', 'unit customer acquisition cost', 'cost per acquisition', 'acquisition cost per new user', 'borrower acquisition expense', 'borrower acquisition cost', 'unit cost to acquire a new credit line user', 'unit acquisition cost', 'cost to acquire a new user'], zh: ['获客成本', '单客获客成本', '用户获取成本', '平均获客成本', '单用户获客成本', '获客费用', '单客成本', '单个授信用户获客成本', '获客支出'], unit: 'money', polarity: 'lower-better', statement: 'operating' },
  // Insurers and insurance brokers.
  { id: 'gross_written_premium', en: ['gross written premium', 'gwp', 'insurance premium', 'premium income', 'first year premium', 'gross premium', 'facilitated premium', 'first year premium facilitated', 'total premium', 'fyp', 'premium facilitated', 'renewal premium'], zh: ['保费', '保费收入', '总保费', '首年保费', '毛承保保费', '保费规模', '新单保费', '续期保费'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'insurance_revenue', en: ['insurance revenue', 'insurance service revenue', 'insurance brokerage revenue', 'revenue from insurance brokerage', 'insurance brokerage service revenue'], zh: ['保险服务收入', '保险经纪收入', '保险业务收入', '保险收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'new_business_value', en: ['new business value', 'value of new business', 'vonb', 'nbv', 'vnb'], zh: ['新业务价值'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'new_business_margin', en: ['new business margin', 'new business value margin', 'nbv margin', 'vonb margin'], zh: ['新业务价值率'], unit: 'percent', polarity: 'higher-better', statement: 'margin' },
  { id: 'embedded_value', en: ['embedded value'], zh: ['内含价值'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'combined_ratio', en: ['combined ratio', 'combined operating ratio'], zh: ['综合成本率'], unit: 'percent', polarity: 'lower-better', statement: 'margin' },
  { id: 'claims_ratio', en: ['claim ratio', 'insurance loss ratio'], zh: ['综合赔付率', '保险赔付率', '理赔率'], unit: 'percent', polarity: 'lower-better', statement: 'margin' },
  { id: 'solvency_ratio', en: ['solvency ratio', 'solvency adequacy ratio', 'comprehensive solvency ratio'], zh: ['偿付能力充足率', '综合偿付能力充足率'], unit: 'percent', polarity: 'higher-better', statement: 'balance' },
  { id: 'policy_persistency', en: ['persistency ratio', 'persistency rate', '13 month persistency', '13th month persistency ratio', 'persistency'], zh: ['继续率', '保单继续率', '13个月继续率'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'policies_in_force', en: ['policy in force', 'number of policy', 'policies issued'], zh: ['有效保单', '保单数', '保单件数', '保单数量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'agents', en: ['agents', 'number of agent', 'agent headcount', 'agent count', 'individual agent', 'agent force', 'active agent'], zh: ['代理人', '代理人数量', '经纪人数量', '代理人规模', '活跃代理人', '活跃经纪人'], unit: 'count', polarity: 'neutral', statement: 'operating' },
];
