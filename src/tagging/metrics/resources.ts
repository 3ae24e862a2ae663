import type { MetricRow } from './row.js';

/** Energy, materials, farming, medicine, gaming resorts and property trusts; production reports and quarterly releases. */
// biome-ignore format: one row a line
export const resources: readonly MetricRow[] = [
  // Oil, gas, coal, metals. Operators' production reports.
  { id: 'oil_gas_production', en: ['oil production', 'gas production', 'oil and gas production', 'barrel of oil equivalent', 'barrels of oil equivalent per day', 'boe per day', 'boepd', 'crude oil production', 'hydrocarbon production', 'net production'], zh: ['油气产量', '原油产量', '天然气产量', '油气净产量', '油当量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'realized_price', en: ['realized price', 'average realized price', 'realised price', 'average realised price', 'realized oil price', 'realized gas price'], zh: ['实现价格', '平均实现价格', '实现油价', '平均实现油价'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'proved_reserves', en: ['proved reserve', 'proven reserve', 'net proved reserve', 'reserve replacement', 'mineral reserve'], zh: ['证实储量', '探明储量', '净证实储量', '可采储量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'lifting_cost', en: ['lifting cost', 'all in sustaining cost', 'aisc', 'cost per barrel', 'cost per boe', 'cash cost per tonne'], zh: ['桶油成本', '桶油主要成本', '吨成本', '完全维持成本'], unit: 'money', polarity: 'lower-better', statement: 'operating' },
  { id: 'coal_price', en: ['coal price', 'average coal price', 'thermal coal price'], zh: ['煤价', '煤炭价格', '平均煤价', '煤炭售价'], unit: 'money', polarity: 'neutral', statement: 'operating' },
  { id: 'steel_volume', en: ['steel shipment', 'steel volume', 'steel production', 'crude steel output', 'tonnage shipped'], zh: ['钢材销量', '粗钢产量', '钢材产量', '钢材发货量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'price_per_tonne', en: ['price per tonne', 'price per ton', 'average price per tonne', 'revenue per tonne'], zh: ['吨价', '吨均价', '每吨价格', '吨钢价格'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'polysilicon_output', en: ['polysilicon production', 'polysilicon output', 'polysilicon sales volume', 'polysilicon'], zh: ['硅料产量', '多晶硅产量', '硅料', '多晶硅销量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'installed_generation_capacity', en: ['installed generation capacity', 'controlled installed capacity', 'grid connected capacity', 'installed capacity'], zh: ['总装机容量', '控股装机容量', '并网容量', '装机容量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  // Farming and food.
  { id: 'hog_output', en: ['hog sold', 'hog output', 'hog slaughtered', 'number of hog sold'], zh: ['生猪出栏量', '出栏量', '生猪销量', '出栏数'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'hog_price', en: ['hog price', 'live hog price', 'pork price'], zh: ['猪价', '生猪价格', '商品猪价格', '猪肉价格'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'raw_milk_price', en: ['raw milk price', 'milk price', 'raw milk cost'], zh: ['原奶价格', '生鲜乳价格', '奶价'], unit: 'money', polarity: 'lower-better', statement: 'operating' },
  // Consumer staples and durables, by price and volume.
  { id: 'organic_growth', en: ['organic growth', 'organic sales growth', 'organic revenue growth', 'constant currency growth', 'growth at constant currency'], zh: ['有机增长', '内生增长', '可比口径增长', '固定汇率增长'], unit: 'percent', polarity: 'higher-better', statement: 'income' },
  { id: 'price_mix', en: ['price mix', 'price and mix', 'price realization', 'net price realization', 'net pricing'], zh: ['价格组合', '价格与组合', '产品结构及价格'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'sell_through', en: ['sell through', 'sell through rate', 'sell out'], zh: ['动销', '动销率', '售罄率', '终端动销'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'active_devices', en: ['active device', 'active installed base', 'number of active device'], zh: ['活跃设备', '活跃设备数', '活跃装机量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'shrinkage', en: ['shrink', 'inventory shrink', 'shrinkage'], zh: ['损耗率', '货损率', '存货损耗'], unit: 'percent', polarity: 'lower-better', statement: 'operating' },
  // Medicine. Quarterly releases of drug makers.
  { id: 'prescriptions', en: ['prescriptions', 'total prescription', 'prescription volume', 'new prescription', 'trx', 'nrx'], zh: ['处方量', '处方数', '新处方量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'patients_treated', en: ['patients', 'patient treated', 'patient on therapy', 'patient enrolled', 'enrolled patient', 'patient on treatment'], zh: ['患者', '治疗患者', '入组患者', '用药患者'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'milestone_payments', en: ['milestone payment', 'upfront payment', 'milestone revenue', 'collaboration revenue', 'upfront and milestone payment'], zh: ['里程碑付款', '首付款', '里程碑收入', '合作收入', '授权首付款'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'new_drug_approvals', en: ['drug approval', 'new drug approval', 'approved product', 'marketed product', 'commercialized product'], zh: ['获批新药', '获批产品', '已上市产品', '商业化产品'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  // Gaming resorts. Macau's and Las Vegas' operators.
  { id: 'gross_gaming_revenue', en: ['gross gaming revenue', 'ggr', 'casino revenue', 'gaming win', 'mass table revenue', 'vip revenue', 'slot revenue'], zh: ['博彩毛收入', '赌收', '博彩收入', '中场收入', '贵宾厅收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'rolling_chip_volume', en: ['rolling chip volume', 'rolling chip', 'rolling chip turnover', 'mass table drop', 'table drop', 'slot handle'], zh: ['转码数', '中场投注额', '贵宾转码数', '角子机投注额'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'hold_rate', en: ['hold rate', 'win percentage', 'hold percentage', 'rolling chip win percentage', 'win rate'], zh: ['赢率', '净赢率', '贵宾赢率'], unit: 'percent', polarity: 'neutral', statement: 'operating' },
  // Property trusts (Nareit).
  { id: 'funds_from_operations', en: ['funds from operation', 'ffo', 'affo', 'adjusted funds from operation', 'ffo per share', 'core ffo'], zh: ['营运资金流', '房托基金营运资金', '可分派收入'], unit: 'money', polarity: 'higher-better', statement: 'cash-flow' },
  { id: 'net_operating_income_property', en: ['same property noi', 'noi', 'same store noi', 'net property income', 'same property net operating income'], zh: ['物业净收入', '同物业净营运收入', '净物业收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'rental_spread', en: ['leasing spread', 'rental reversion', 'lease spread', 'rent spread', 'releasing spread'], zh: ['租金调升率', '续租租金调整', '租金续约涨幅'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'cap_rate', en: ['cap rate', 'capitalization rate', 'capitalisation rate'], zh: ['资本化率', '资本化比率'], unit: 'percent', polarity: 'neutral', statement: 'operating' },
  // Telecom additions; monthly data of operators.
  { id: 'net_subscriber_additions', en: ['net addition', 'net add', 'postpaid net addition', 'postpaid net add', 'broadband net addition', 'broadband net add', 'postpaid phone net add'], zh: ['净增用户数', '净增客户'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
];
