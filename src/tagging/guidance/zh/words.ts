import type { Forward } from '../en/forward-words.js';
import type { Direction } from '../guidance.js';

/** Chinese words that turn a clause to the future, Simplified, the firmer first. 会 and 将 only where they are verbs. */
export const FORWARD_ZH: readonly (readonly [Forward, RegExp])[] = [
  ['target', /目标|指引|任务是|给的区间/u],
  ['room', /有[^，,]{0,14}(?:下降|下行|降低|压缩|提升|提高|改善|优化|增长|上升)的?空间/u],
  ['expect', /预计|预期|预测|预估|预判|估计|有望|展望|料将|预算|判断/u],
  [
    'plan',
    /计划|打算|拟(?!合)|力争|争取|希望|致力于|规划|(?<!坏账|跌价|损失|减值|贷款|风险|存款)准备(?!金)|着力|决心|努力|决定|提议|建议(?!大家|投资)/u,
  ],
  [
    'will',
    /将(?!近|军|来的?(?:发展)?方向)|(?<![机议社协员董事大商总开电话发布股东业绩学议都发布])会(?!议|计|员|上|后|中|场|务|谈|展|馆|见)|一定(?:是|会|能)|还要|要(?:把|在|做|达|让|继续)|必须/u,
  ],
  [
    'soft',
    /可能|或许|也许|应该|应当|大概率|可以(?:再|进一步|继续|有)|有(?:机会|空间|能力|信心)|能够|可以再|相信|认为/u,
  ],
];

/** A clause about what is, or was: the future told before it is over. */
export const NOT_AHEAD =
  /(?<![比较])现在|目前|当前|截至|截止|已经|已(?:经)?(?:完成|达|有)|过去|(?<![比较和跟与同])去年|上(?:个)?季度|上半年我们|本季度实现|刚刚|之前是|同比(?:增长|下降)了|[增降升减涨跌加少高低提做出]了(?!解)/u;
/** What keeps a clause in the future though it says what is. */
export const TELLS_FUTURE = /决定|预算|假设|目标|预计|希望|计划|指引|打算|争取|将会|预期/u;
/** What sets a clause in the future by its time alone. */
export const AHEAD_ZH = /未来|接下来|下一步|后续|今后|往后|明年|后年|下半年|下(?:个)?(?:季度|月)|长期来?看|中长期/u;

/** Asked, thanked, interpreted or required by law: no promise. */
export const FORMULAS_ZH =
  /[?？]["”』」）)]?\s*$|[吗呢么嘛][。.]?\s*$|请问|请教|想问|想了解|谢谢|感谢|欢迎|提问|回答|翻译|前瞻性|不确定性因素|电话会|业绩会|请管理层|能否|分享一下|介绍一下|补充一下|解释一下/u;

/** Whose future is outlook on the market and no promise. */
export const OUTSIDERS_ZH =
  /(?:市场|行业|经济|宏观|监管|政府|央行|竞争对手|同行|友商|国家|政策|消费者|全球|大盘|板块)(?!份额|地位|占有率|投入|费用|推广|投放|部)/u;
export const OURS_ZH = /我们|公司|本集团|集团|管理层|我司|咱们/u;

/** Movements of a measure. The longer word first where one holds the other. */
export const MOVEMENTS_ZH: readonly (readonly [Direction, string])[] = [
  ['stable', '保持稳定|维持稳定|保持平稳|基本持平|大致持平|持平|平稳|稳定在|稳定|企稳|不变|徘徊|波动不大'],
  [
    'down',
    '转负|减半|减少|降低|下降|下滑|收窄|缩减|缩小|缩短|压缩|回落|放缓|降到|降至|再降|会降|走低|下调|更低|下来|暂停|还清|关掉|压低|腰斩|(?<!不|不会|不能)低于(?![\\d一二三四五六七八九十百两])|剥离|退出|关停|终止|削减|收缩|小很多|少很多|变小|往下走|往下降|向下走|走下来',
  ],
  [
    'up',
    '转正|扭亏|翻一番|翻番|翻倍|增长|增加|上升|提升|提高|改善|扩大|回升|反弹|上涨|上调|加快|加速|提速|加大|更高|更好|恢复|攀升|走高|拓展|扩张|新增|净增|增强|放量|爬坡|突破|做大|做到|加码|增持|好转|提振|多开|上来|做起来|往上走|向上走|走上来|快一些|快一点|重回增长|(?<!不|不会|不能)高于(?![\\d一二三四五六七八九十百两])',
  ],
  ['stable', '保持|维持|延续'],
];

/** Heads of names of measures, Simplified: what a head closes is a measure. Reports and calls of mainland and Hong Kong companies. */
export const HEADS_ZH =
  '信用减值|减值|计提|借款|出货量|出货|投资(?!者|人|机构|组合|关系|银行)|营业收入|总收入|收入|营收|净利润率|毛利率|净利率|利润率|利润|净利|毛利|盈利能力|盈利水平|盈利|亏损|成本率|成本|费用率|费用|资本开支|资本支出|开支|支出|投入|投资额|预算|市场份额|份额|市占率|占有率|占比|比例|比重|余额|现金流|净增门店|门店数量|门店数|门店|店数|店铺|网点|充电站|订单量|订单|用户数|用户规模|用户量|会员数|会员|客户数|商户数|骑手数|客单价|单价|均价|价格|定价|产能利用率|产能|产量|销量|销售额|交付量|出货量|成交额|交易额|放款量|促成金额|贷款余额|库存天数|库存|增速|增长率|派息率|派息比例|派息|分红比例|分红|股息|回购金额|回购|杠杆率|杠杆倍数|杠杆|拨备|逾期率|催回率|不良率|风险指标|风险表现|资产质量|运营效率|效率|渗透率|复购率|转化率|留存率|利用率|通过率|税率|资金成本|融资成本|获客成本|变现率|货币化率|ROE|ROI|ARPU|GMV|DAU|MAU|take rate|IRR|UE|员工数|人数|人员|装机量|保费|续保率|手续费率|佣金率|研发投入|利息|息差|负债率|周转天数|良率|充电桩|续航|储备|库存水平|客流|流量|时长|活跃用户|付费率|净流入|资产管理规模|新业务价值';

/** Words that no name reaches across, to its left. */
export const EDGE_ZH =
  /(?:我们|公司|集团|预计|预期|预测|目标|计划|希望|认为|相信|展望|指引|会|将|要|能|可以|可能|应该|的|在|对|把|使|让|令|是|有|为|和|与|及|以及|并|也|还|再|更|都|就|从|到|至|向|给|比|于|因|但|而|且|了|着|过|个|第|年|季度|半年|月|日|底|初|末|全年|今年|明年|去年|未来|后续|整体|来看|方面|上|下|中|后|前|继续|进一步|持续|不断|逐步|稳步|显著|明显|大幅|有效|适度|即|所以|因此|同时|此外|另外|其中|那么|然后|提升|提高|增加|降低|减少|扩大|改善|优化|加大|保持|维持|实现|推动|带动|促进|达到|控制|争取|力争|自己|这个|这些|那个|一些|很多|更多|更大|这|那|其|该|各|每|说|看|做|不|没)$/u;

/** Plans that end something. */
export const CLOSURES_ZH = /关掉|关闭|停掉|拆掉|拆解|还清|下线|停止/u;

/** Optimising what costs money means less of it. */
export const COSTLY_ZH = /成本|费用|支出|亏损|开支/u;

/** Plans that change what a company offers, makes or owns. */
export const LAUNCHES_ZH =
  /上市|发布|推出|上线|投产|量产|开业|开店|投运|落地|交付(?!量)|装车|启用|建成|完工|竣工|首发|试运营|投入使用|开工|商用|试生产|运营|下来|确认|公测|开服|启动/u;

/** Words of expectation about what has come: results against guidance, and what was expected before. */
export const EXPECTED_BEFORE =
  /(?:符合|好于|超出|超过|高于|低于|达到|优于|不及|落在|处于|位于|在)[^，,。]{0,8}(?:预期|指引|目标|展望)|(?:预期|指引)[^，,。]{0,6}(?:上沿|下沿|上限|下限|中位|中值|高端|低端|之内|区间内|范围内)|(?:去年|此前|之前|当时|原本|原来|曾经?|原)(?:我们|公司)?(?:预计|预期|预测|估计)/gu;
