import { findFigures } from '../../../src/tagging/figures/index.js';
import { asMarks, marked } from '../../support/marked.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };

/** Every figure is marked with its metric, the metric's id and its change. */
const check = (sentence: string): void => {
  const { text, marks } = marked(sentence);
  const found = findFigures(text, { reference });
  const label = ({ metric, metricId, change }: (typeof found)[number]): string =>
    `${metric}|${metricId ?? '-'}|${change === null ? 'level' : `${change.direction} ${change.basis}`}`;
  expect(asMarks(text, found, label)).toEqual(marks);
};

describe('how companies of other trades report, in English', () => {
  test.each([
    'Passenger load factor was {Passenger load factor|load_factor|level:84.2%}, up {Passenger load factor|load_factor|up yoy:1.1 points} year over year, while CASM excluding fuel declined {CASM excluding fuel|cost_per_seat_mile|down yoy:4%} to {CASM excluding fuel|cost_per_seat_mile|level:9.8 cents}.',
    'Value of new business grew {Value of new business|new_business_value|up yoy:18%} to {Value of new business|new_business_value|level:HK$5.2 billion}, and the new business margin widened to {new business margin|new_business_margin|level:24.5%}.',
    'Our CET1 ratio stood at {CET1 ratio|cet1_ratio|level:13.2%}, up {CET1 ratio|cet1_ratio|up other:20 basis points} from year-end, and the NPL ratio was {NPL ratio|npl_ratio|level:1.31%}.',
    'Net product sales of our oncology franchise were {Net product sales of oncology franchise|product_revenue|level:$412 million}, an increase of {Net product sales of oncology franchise|product_revenue|up yoy:31%} versus the prior-year quarter.',
    'We ended the quarter with a backlog of {backlog|order_backlog|level:EUR39 billion}, of which {backlog|order_backlog|level:45%} relates to EUV.',
    'Student enrollments reached {Student enrollments|student_enrollments|level:320,000}, representing growth of {Student enrollments|student_enrollments|up yoy:26%} year-over-year, with a retention rate above {retention rate|retention_rate|level:80%}.',
    'Bookings in our mobile segment increased {Bookings in mobile segment|gross_billings|up qoq:8%} sequentially to {Bookings in mobile segment|gross_billings|level:$310 million}, and live services accounted for {live services share of bookings|-|level:70%} of bookings.',
    'Comparable sales declined {Comparable sales|same_store_sales|down yoy:2.4%}, driven by a {traffic|customer_traffic|down yoy:3%} decrease in traffic, partially offset by a {average ticket|average_spending_per_customer|up yoy:60 basis point} increase in average ticket.',
    'We expect fiscal 2026 capital expenditures of approximately {capital expenditures|capital_expenditure|level:$6 billion}, down about {capital expenditures|capital_expenditure|down yoy:10%} from fiscal 2025.',
    'Average revenue per parcel was {Average revenue per parcel|revenue_per_parcel|level:RMB2.3}, down {Average revenue per parcel|revenue_per_parcel|down yoy:5%} year-on-year, while parcel volume grew {parcel volume|parcel_volume|up yoy:21%}.',
    'Wafer shipments were {Wafer shipments|shipments|level:1.8 million}, utilization recovered to {utilization|capacity_utilization|level:92%} and blended ASP rose {blended ASP|average_selling_price|up qoq:3%} quarter over quarter.',
    'Combined ratio improved to {Combined ratio|combined_ratio|level:94.1%} from {Combined ratio|combined_ratio|level:96.7%} a year ago, reflecting lower catastrophe losses of {catastrophe losses|insurance_claims|level:$120 million}.',
    'We returned {returned to shareholders|-|level:$1.2 billion} to shareholders, including {share repurchases|share_repurchase|level:$800 million} of share repurchases and {dividends|dividend|level:$400 million} in dividends.',
    'Adjusted EBITDA margin expanded {Adjusted EBITDA margin|ebitda_margin|up yoy:150 basis points} to {Adjusted EBITDA margin|ebitda_margin|level:32.5%}, with operating leverage across all regions.',
    'RevPAR grew {RevPAR|revpar|up yoy:3.1%} in the U.S. and {RevPAR|revpar|up yoy:6.2%} in EMEA, and we opened {rooms opened|hotel_rooms|level:14,000} rooms in the quarter.',
    'Data center revenue was a record {Data center revenue|data_center_revenue|level:$14.5 billion}, up {Data center revenue|data_center_revenue|up qoq:41%} sequentially and up {Data center revenue|data_center_revenue|up yoy:279%} from a year ago.',
    'Our net leverage was {net leverage|net_debt_to_ebitda|level:1.4 times}, compared to {net leverage|net_debt_to_ebitda|level:2.1 times} at the end of last year.',
    'SG&A as a percentage of sales was {SG&A as a percentage of sales|sga_expense_ratio|level:18.4%}, compared to {SG&A as a percentage of sales|sga_expense_ratio|level:19.2%} in the prior year period.',
    'R&D expenses totaled {R&D expenses|rd_expense|level:$310 million}, or {R&D expenses share of revenue|rd_expense|level:14.2%} of revenue.',
    'Unit sales of our premium line grew {Unit sales of premium line|vehicle_sales_volume|up yoy:12%}, while average selling prices fell {average selling prices|average_selling_price|down yoy:2%}.',
    'We now have {stores|stores|level:2,340} stores across {states|-|level:41} states, and plan to open {stores|stores|level:150 to 170} stores next year.',
    'For the December quarter, we are guiding to revenue of {revenue|revenue|level:$2.1 billion}, plus or {revenue|revenue|level:minus $50 million}, and gross margin of {gross margin|gross_margin|level:46%} at the midpoint.',
    'Free cash flow of {Free cash flow|free_cash_flow|level:$540 million} was down from {Free cash flow|free_cash_flow|level:$610 million} last year due to higher working capital.',
    'The tax rate came in at {tax rate|effective_tax_rate|level:15.3%}, and we recorded a one-time charge of {one-time charge|one_off_items|level:$45 million}.',
    'Deposits were {Deposits|customer_deposits|level:$1.4 trillion}, flat quarter-over-quarter, and average loans were up {average loans|-|up qoq:2%}.',
    'We delivered {vehicle deliveries|vehicle_deliveries|level:61,000} vehicles, {vehicle deliveries|vehicle_deliveries|up yoy:24%} more than a year ago, and our vehicle margin was {vehicle margin|vehicle_margin|level:17.8%}.',
    'Prescriptions for the drug grew {Prescriptions for the drug|prescriptions|up yoy:45%} and reached {Prescriptions for the drug|prescriptions|level:210,000} in the quarter.',
    'Jet fuel prices averaged {Jet fuel prices|fuel_price|level:$2.45} per gallon, {Jet fuel prices|fuel_price|down yoy:11%} lower than last year.',
    'Gross gaming revenue at our Macau properties was {Gross gaming revenue at Macau properties|gross_gaming_revenue|level:$1.02 billion}, with a mass market hold of {mass market hold|-|level:23%}.',
    'Services gross margin was {Services gross margin|gross_margin|level:70.8%}, and product gross margin was {product gross margin|gross_margin|level:36.6%}.',
  ])('%s', check);
});

describe('how companies of other trades report, in Chinese', () => {
  test.each([
    '二季度客座率为{客座率|load_factor|level:84.2%}，同比提升{客座率|load_factor|up yoy:1.1个百分点}，单位座公里成本下降{单位座公里成本|cost_per_seat_mile|down other:4%}。',
    '新业务价值达到{新业务价值|new_business_value|level:52亿元}，同比增长{新业务价值|new_business_value|up yoy:18%}，新业务价值率为{新业务价值率|new_business_margin|level:24.5%}。',
    '核心一级资本充足率为{核心一级资本充足率|cet1_ratio|level:13.2%}，较年初上升{核心一级资本充足率|cet1_ratio|up other:20个基点}，不良率为{不良率|npl_ratio|level:1.31%}。',
    '我们的创新药收入占药品收入的{创新药收入占药品收入|-|level:六成}以上，研发费用同比增长{研发费用|rd_expense|up yoy:15%}至{研发费用|rd_expense|level:12亿元}。',
    '截至2025年6月30日，我们在手订单约为{在手订单|order_backlog|level:320亿元}，其中海外订单占比为{海外订单占比|-|level:45%}。',
    '教培业务在读学生人数达到{教培业务在读学生人数|student_enrollments|level:32万}人，同比增长{教培业务在读学生人数|student_enrollments|up yoy:26%}，续班率超过{续班率|student_retention_rate|level:八成}。',
    '上半年生猪出栏量为{生猪出栏量|hog_output|level:1200万}头，完全成本降到每公斤{完全成本|-|level:12.5元}。',
    '游戏流水环比增长{游戏流水|gross_billings|up qoq:8%}，海外市场贡献了{海外市场收入|revenue|level:三成}收入。',
    '我们预计全年资本开支在{资本开支|capital_expenditure|level:60亿元}左右，较去年下降约{资本开支|capital_expenditure|down yoy:10%}。',
    '单车收入为{单车收入|average_selling_price|level:26.3万元}，单车毛利率由去年同期的{单车毛利率|vehicle_margin|level:15.2%}提升至{单车毛利率|vehicle_margin|level:17.8%}。',
    '快递业务量同比增长{快递业务量|parcel_volume|up yoy:21%}，单票收入{单票收入|revenue_per_parcel|level:2.3元}，同比下降{单票收入|revenue_per_parcel|down yoy:5%}。',
    '公司宣派中期股息每股{中期股息|dividend|level:0.35港元}，派息率为{派息率|payout_ratio|level:50%}。',
    '晶圆出货量为{晶圆出货量|shipments|level:180万}片，产能利用率回升到{产能利用率|capacity_utilization|level:92%}，平均售价环比上涨{平均售价|average_selling_price|up qoq:3%}。',
    '经营活动产生的现金流净额为{经营活动产生的现金流净额|operating_cash_flow|level:18亿元}，资产负债率降至{资产负债率|debt_to_asset_ratio|level:42%}。',
    '我们回购了约{回购|share_repurchase|level:1200万}股，总金额为{回购|share_repurchase|level:3.5亿港元}。',
  ])('%s', check);
});
