import { wordClass } from '../../../language/en/word.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/**
 * Heads of English noun phrases that name something a company measures or sets, in the singular. Line items of statements,
 * operating measures, rates; the list is of heads ("share" of "market share"), what stands before them names the measure.
 */
export const HEADS = words(
  `revenue sale turnover top-line topline bottom-line bottomline income profit profitability earning ebitda ebit eps epads margin
  cost expense expenditure capex opex spending spend investment budget cash flow
  volume origination loan balance deposit aum
  rate ratio percentage proportion share mix contribution penetration conversion retention churn coverage utilization utilisation
  yield return roe roi roic irr apr price pricing asp arpu fee dividend payout buyback repurchase accretion
  user member subscriber customer merchant borrower partner store outlet restaurant hotel vehicle shipment order unit
  gmv dau mau traffic frequency engagement backlog booking capacity output headcount inventory
  cpm cpc ctr cac ltv aov arppu mpu tpv gtv nim roa fcf arr mrr nrr acv rpo revpar adr noi reliance dependence dependency ffo nav nii lcr cagr take-rate
  base scale pace size level footprint trend efficiency productivity ue economics loss deficit leverage debt provision
  writeback write-back delinquency npl momentum growth breakeven break-even tax limit line metric indicator performance exposure
  station fleet purchase pipeline charge impact sg&a r&d oi&e g&a s&m center centre branch warehouse site shop factory plant location clinic hospital school campus showroom dealership depot acquisition profile trajectory demand business portfolio monetization monetisation result advertiser client audience deliveries bookings premiums openings additions originations listings count number guidance outlook target
  casm rasm trasm prasm attrition occupancy throughput tonnage ridership passenger guest visitation mileage royalty milestone
  density intake spread reserve allowance accrual receivable payable amortization amortisation workforce`,
);

/** Heads too general to be a measure by themselves: they need a noun before them, or "of" and what they are of. */
export const WEAK_HEADS = words(
  `rate ratio percentage proportion share mix contribution level base scale pace size number count growth momentum line limit unit
  order partner customer user member performance output purchase footprint economics
  price investment target guidance outlook loan balance pipeline flow metric indicator exposure capacity frequency traffic member center centre branch warehouse site shop factory plant location clinic hospital school campus showroom dealership depot trend impact charge acquisition profile trajectory demand business portfolio result advertiser client audience`,
);

/** Heads that say what they are of behind them: "proportion of", "pace of", "returns of", "cost of". */
export const CONTAINERS = words(
  'reliance dependence dependency rate ratio percentage proportion share mix contribution level scale pace size number trend cost growth return amount investment coverage volume demand penetration momentum exposure balance pricing price margin revenue efficiency writeback write-back frequency profitability',
);

/** Adjectives and participles that qualify a change and are no part of a measure's name. */
export const QUALITIES = words(
  `further continued continuous continuing additional steady sustainable sustained healthy solid strong robust significant meaningful gradual
  modest slight substantial positive reasonable long-term long short-term near-term future normal good rapid fast moderate
  certain material great huge ongoing double-digit single-digit high-single-digit mid-single-digit low-single-digit mid-teens high-teens
  high low mid deeper broader better higher lower more less greater larger bigger stronger faster incremental record best very some few current existing disciplined
  consistent stable flat year-on-year year-over-year sequential sequentially notable considerable decent nice clear same
  several many own relatively largely slightly quite really actually also just still even`,
);

/** Words that no noun phrase reaches across. */
export const BOUNDARIES = words(
  `the a an our its their his her your my this that these those any all each both such which who what another other every
  of in on at by for from with to toward towards upon despite beyond amid into onto over under during across through within than as per about around between among against
  and or but nor so yet if when while once because since although though whereas unless until where
  we i you he she it they us them there here
  is are am was were be been being has have had do does did will would shall should may might can could must
  plus odd or so not no never also already now then today currently again
  's 'll 're 've 'd won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't can't couldn't wouldn't shouldn't`,
);

/** Nouns that make something else of the measure before them: a growth engine, a pricing strategy, a cost structure. */
export const NO_MEASURE_BEHIND = words(
  `engine engines driver drivers potential foundation foundations strategy strategies tool tools plan plans program programs programme model models
  framework management team teams process processes initiative initiatives product products center centers platform platforms system systems
  opportunity opportunities capability capabilities discipline structure story area areas market markets statement sheet term terms experience
  advantage advantages leadership policy policies journey demand environment point points conference date day partnership partnerships effort efforts chain chains partner partners side unit units line lines`,
);

/** Words in -ing that stand inside names; any other is a verb that governs what follows ("deepening engagement"). */
export const NAMES_IN_ING = words(
  `selling operating marketing advertising funding financing pricing building gaming streaming manufacturing engineering training learning outstanding
  existing paying remaining underlying recurring performing shipping lending borrowing banking trading processing packaging testing mining
  drilling housing clothing living holding leasing servicing ongoing licensing engaging booking branding hosting computing imaging publishing
  printing incoming outgoing growing emerging restructuring consulting clearing ticketing catering refining parking staffing
  underwriting recycling fulfilling servicing streaming`,
);

/** Common verbs that stand before a noun as its governor, not in its name. */
export const VERBS = words(
  `prioritize prioritise prioritizes disqualify please why consider considers sacrifice sacrifices serve serves meet meets understand provide provides offer offers address help helps use uses leverage manage manages ensure develop develops
  invest invests focus produce produces contact come comes go goes see sees get gets make makes bring brings give gives show shows need
  needs want wants try tries put let allow allows enable enables works reflect reflects include includes require requires reach reaches attain attains hit hits allocate
  allocates pressure pressures imply implies embed embeds contemplate contemplates suggest suggests represent represents equate equates translate translates exclude excludes
  equal equals spend become becomes believe think know look looks feel like say monitor monitored announce announced affect affects influence influences hurt hurts erode erodes depress depresses`,
);

/** Heads that are people: more of them is a plan only where a verb wins or loses them. */
export const PEOPLE = words('user member subscriber customer merchant borrower partner advertiser client audience');

/** {@link QUALITIES} for what stands in a sentence. */
export const IS_QUALITY = wordClass({ test: (word) => QUALITIES.has(word) });

/** A size in words: "in the mid-teens", "low single digits". */
export const IS_SIZE = wordClass(
  /^(?:(?:(?:low|mid|high)-)?(?:single|double|triple)-)?digits?$|^(?:(?:low|mid|high)-)?(?:teens|twenties|thirties|[2-9]0s)$/u,
);
