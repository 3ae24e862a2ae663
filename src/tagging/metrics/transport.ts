import type { MetricRow } from './row.js';

/** Airlines, railways, ports and shipping lines; IATA's traffic measures, railways' and lines' quarterly reports. */
// biome-ignore format: one row a line
export const transport: readonly MetricRow[] = [
  { id: 'available_seat_capacity', en: ['available seat mile', 'available seat kilometer', 'available seat kilometre', 'asm', 'ask', 'seat capacity', 'asms', 'asks'], zh: ['可用座公里', '可用座位公里', '座公里', '可用客公里'], unit: 'count', polarity: 'neutral', statement: 'operating' },
  { id: 'passenger_traffic_volume', en: ['revenue passenger mile', 'revenue passenger kilometer', 'revenue passenger kilometre', 'rpm', 'rpk', 'rpms', 'rpks'], zh: ['收入客公里', '客运周转量', '旅客周转量', '航空客运周转量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'revenue_per_seat_mile', en: ['revenue per available seat mile', 'rasm', 'trasm', 'unit revenue', 'total revenue per available seat mile', 'rask', 'revenue per available seat kilometer', 'prasm', 'passenger revenue per available seat mile'], zh: ['座公里收入', '单位座公里收入', '每可用座公里收入'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'cost_per_seat_mile', en: ['cost per available seat mile', 'casm', 'casm ex', 'casm ex fuel', 'nonfuel unit cost', 'cask', 'cost per available seat kilometer', 'cash cost per seat', 'cost per seat'], zh: ['座公里成本', '单位座公里成本', '每可用座公里成本'], unit: 'money', polarity: 'lower-better', statement: 'operating' },
  { id: 'passenger_yield', en: ['passenger yield', 'passenger mile yield', 'yield per passenger mile', 'yield per passenger kilometer'], zh: ['客公里收益', '客公里收益水平', '每客公里收益'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'passenger_revenue', en: ['passenger revenue', 'passenger ticket revenue', 'ticket revenue'], zh: ['客运收入', '旅客收入', '客票收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'cargo_revenue', en: ['cargo revenue', 'air cargo revenue', 'cargo and mail revenue'], zh: ['货邮收入', '货运及邮运收入', '航空货运收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'ancillary_revenue', en: ['ancillary revenue', 'ancillary revenue per passenger', 'ancillary sales'], zh: ['辅助收入', '辅营收入', '非航收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'fuel_expense', en: ['fuel expense', 'fuel cost', 'aircraft fuel expense', 'jet fuel cost', 'fuel bill'], zh: ['航油成本', '燃油成本', '燃料成本', '燃油费用', '航油费用'], unit: 'money', polarity: 'lower-better', statement: 'income' },
  { id: 'fuel_price', en: ['fuel price', 'fuel price per gallon', 'fuel cost per gallon', 'jet fuel price', 'average fuel price', 'price of fuel'], zh: ['航油价格', '燃油价格', '油价'], unit: 'money', polarity: 'lower-better', statement: 'operating' },
  { id: 'fleet_size', en: ['number of aircraft', 'aircraft in operation', 'aircraft', 'aircraft fleet', 'total fleet', 'operating fleet', 'fleet size'], zh: ['机队规模', '飞机架数', '飞机', '运营飞机'], unit: 'count', polarity: 'neutral', statement: 'operating' },
  { id: 'aircraft_utilization', en: ['aircraft utilization', 'block hour', 'daily aircraft utilization', 'flight hour', 'flying hour'], zh: ['飞机日利用率', '飞行小时', '轮挡小时', '日利用小时'], unit: 'duration', polarity: 'higher-better', statement: 'operating' },
  { id: 'on_time_performance', en: ['on time performance', 'on time departure rate', 'on time arrival rate', 'punctuality', 'punctuality rate'], zh: ['航班正常率', '正点率', '准点率'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'operating_ratio', en: ['operating ratio', 'adjusted operating ratio'], zh: ['运营比率', '营运比率'], unit: 'percent', polarity: 'lower-better', statement: 'margin' },
  { id: 'carloads', en: ['carload', 'carload volume', 'total carload', 'revenue ton mile'], zh: ['铁路货运量', '车皮数', '货运周转量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
];
