import type { MetricRow } from './row.js';

/** Chip makers and those who build their machines; quarterly releases and calls of designers, foundries and equipment makers. */
// biome-ignore format: one row a line
export const semiconductors: readonly MetricRow[] = [
  { id: 'bookings', en: ['system booking', 'total booking', 'new booking', 'quarterly booking', 'net system booking', 'order intake', 'new order intake', 'net order intake', 'orders received', 'new orders received'], zh: ['新增订单额', '净订单', '订单额', '新接订单', '预订金额'], unit: 'money', polarity: 'higher-better', statement: 'operating' },
  { id: 'system_shipments', en: ['system shipment', 'lithography system', 'tool shipment', 'system shipped', 'euv system', 'lithography tool', 'number of system', 'system sold', 'euv tool', 'immersion system', 'lithography system shipment'], zh: ['光刻机', '光刻系统', '设备出货量', '光刻机出货量', '机台出货量'], unit: 'count', polarity: 'higher-better', statement: 'operating' },
  { id: 'installed_base_revenue', en: ['installed base management sales', 'service and field option sales', 'installed base management', 'installed base revenue', 'field option sales', 'service and field option'], zh: ['装机管理收入', '装机售后收入', '已装机管理收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'bit_shipments', en: ['bit shipment', 'bit growth', 'bit volume', 'dram bit shipment', 'nand bit shipment'], zh: ['位元出货量', '位元增长', '位元成长'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'advanced_node_share', en: ['advanced technology share', 'advanced node', 'advanced technology', 'leading edge node'], zh: ['先进制程占比', '先进制程', '先进工艺'], unit: 'percent', polarity: 'higher-better', statement: 'operating' },
  { id: 'data_center_revenue', en: ['data center revenue', 'datacenter revenue', 'data centre revenue', 'data center sales', 'data center gpu revenue', 'data center segment revenue'], zh: ['数据中心收入', '数据中心业务收入', '数据中心营收'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'gpu_revenue', en: ['gpu revenue', 'graphics revenue', 'graphics processor revenue'], zh: ['gpu收入', '显卡收入', '图形芯片收入'], unit: 'money', polarity: 'higher-better', statement: 'income' },
  { id: 'channel_inventory_weeks', en: ['week of channel inventory', 'channel inventory week', 'week of inventory', 'week of supply'], zh: ['渠道库存周数', '库存周数'], unit: 'duration', polarity: 'lower-better', statement: 'operating' },
];
