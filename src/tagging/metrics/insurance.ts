import type { MetricRow } from './row.js';

/** Insurers and banks beyond the lending business; supervisors' and analysts' measures as their reports name them. */
// biome-ignore format: one row a line
export const insurance: readonly MetricRow[] = [
  { id: 'net_earned_premium', en: ['net earned premium', 'net premium earned', 'earned premium', 'net written premium', 'net premium written'], zh: ['已赚保费', '净承保保费', '净保费收入', '自留保费'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'annual_premium_equivalent', en: ['annual premium equivalent', 'ape', 'annualized premium equivalent', 'annualized new premium', 'anp', 'first year regular premium'], zh: ['年化保费', '年化新保费', '年化新单保费', '首年期交保费', '期交保费'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'insurance_claims', en: ['insurance claim', 'claims paid', 'benefits and claim', 'catastrophe loss', 'net claim incurred'], zh: ['赔付支出', '赔款', '赔付金额', '理赔金额', '巨灾损失'], unit: 'money', polarity: 'lower-better', statement: 'income' },
  { id: 'underwriting_profit', en: ['underwriting profit', 'underwriting income', 'underwriting result', 'technical result'], zh: ['承保利润', '承保收益', '承保业绩'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'insurance_expense_ratio', en: ['underwriting expense ratio', 'insurance expense ratio', 'acquisition expense ratio'], zh: ['承保费用率', '综合费用率'], unit: 'percent', polarity: 'lower-better', statement: 'operating' },
  { id: 'investment_yield', en: ['investment yield', 'total investment yield', 'net investment yield', 'comprehensive investment yield', 'portfolio yield'], zh: ['总投资收益率', '净投资收益率', '综合投资收益率'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'contractual_service_margin', en: ['contractual service margin', 'csm', 'new business csm'], zh: ['合同服务边际', '新业务合同服务边际'], unit: 'money', polarity: 'higher-better', statement: 'balance' },
  { id: 'agent_productivity', en: ['agent productivity', 'new business value per agent', 'premium per agent', 'productivity per agent'], zh: ['人均产能', '代理人产能', '人均新业务价值', '代理人人均产能'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'loan_growth', en: ['loan growth', 'average loan growth', 'growth in loan'], zh: ['贷款增速', '贷款增长', '信贷增速'], unit: 'percent', polarity: 'higher-better', statement: 'credit' },
  { id: 'tier_1_ratio', en: ['tier 1 ratio', 'tier 1 capital ratio', 'tier one capital ratio', 'tier 1 capital adequacy ratio'], zh: ['一级资本比率', '一级资本充足率'], unit: 'percent', polarity: 'higher-better', statement: 'balance' },
  { id: 'return_on_tangible_equity', en: ['return on tangible equity', 'return on tangible common equity', 'rotce', 'rote', 'return on average tangible equity'], zh: ['有形股本回报率', '有形净资产回报率'], unit: 'percent', polarity: 'higher-better', statement: 'margin' },
  { id: 'investment_banking_fees', en: ['investment banking fee', 'investment banking revenue', 'advisory fee', 'underwriting fee'], zh: ['投行收入', '投资银行收入', '承销收入', '财务顾问收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'trading_revenue', en: ['trading revenue', 'market revenue', 'trading income', 'fixed income trading revenue', 'equity trading revenue'], zh: ['交易业务收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
];
