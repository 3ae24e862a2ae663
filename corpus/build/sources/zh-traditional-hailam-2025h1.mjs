import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';

export default {
  id: 'zh-traditional-hailam-2025h1',
  layout: 'name-colon',
  colon: '：',
  list: false,
  qaTitle: '答問環節',
  company: '海嵐航運控股有限公司',
  ticker: '08836',
  exchange: 'HKEX',
  fiscalPeriod: '2025H1',
  date: '2025-08-20',
  time: '16:30 香港時間',
  title: '海嵐航運控股有限公司（08836）2025年中期業績電話會議',
  findings: true,
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: [] },
    { key: 'ceo', name: '狄偉航', role: 'executive', title: '行政總裁', affiliation: '海嵐航運', aliases: ['狄總'] },
    { key: 'cfo', name: '冼慕蓮', role: 'executive', title: '財務總裁', affiliation: '海嵐航運', aliases: ['冼小姐'] },
    { key: 'a1', name: '連卓峰', role: 'analyst', affiliation: '錨地證券', aliases: [] },
    { key: 'a2', name: '古詠恩', role: 'analyst', affiliation: '北角研究', aliases: [] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        '各位下午好，歡迎參加海嵐航運二零二五年中期業績電話會議。會上或會提及對未來的預期，受運價、油價、地緣政治等風險影響，請勿過分依賴。有請行政總裁狄偉航先生。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          '多謝各位。上半年錄得收入四十七億六千萬港元，與三月時的預期大致相若。我們的船隊目前有三十八艘，平均船齡八年半。',
          said('紅海的情況仍未改善，繞行好望角令每個航次多用十一日，燃油多燒兩成。', risk('operational')),
          said('集裝箱現貨運價由年初的高位回落了四成以上，六月之後跌勢更急。', risk('market', 'worsening')),
          said('美國對中國建造船舶徵收的港口費十月生效，我們有十四艘船受影響。', risk('regulatory', 'worsening')),
        ],
        [
          said(
            '兩艘甲醇雙燃料新船，一艘十一月交付，另一艘要到明年二月。',
            guides('甲醇雙燃料新船交付', '2025-11', exactly(1, '艘')),
            guides('甲醇雙燃料新船交付', '2026-02', exactly(1, '艘')),
          ),
          said(
            '同時我們會把五艘超過二十年的舊船拆掉，全部在年底前完成。',
            guides('舊船拆解', '2025FY', exactly(5, '艘'), 'down'),
          ),
          '我們一直相信航運是全球貿易的血脈。',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          '各位好。上半年股東應佔溢利六億八千萬港元，去年同期是九億二千萬。折舊和船員成本都在預算之內。',
          said('淨負債比率由百分之四十二降至三十六，手頭未動用的銀行額度有二十八億。', risk('funding', 'improving')),
          said('平均借貸成本百分之四點六，比去年底低了零點五個百分點。', risk('funding', 'improving')),
          said('一名東南亞租家拖欠租金約三千萬港元，我們已就當中一半作出撥備。', risk('credit', 'worsening')),
          said('全球最低稅上半年令我們多繳了四千一百萬港元。', risk('tax', 'worsening')),
        ],
        [
          said(
            '下半年我們估計箱量有百分之三至五的增幅，但平均運費會較上半年低一成半左右。',
            guides('箱量', '2025H2', between(3, 5, 'percent'), 'up'),
            guides('平均運費', '2025H2', exactly(15, 'percent'), 'down'),
          ),
          said(
            '全年資本開支維持十九億港元的預算，明年因為新船尾款會增至二十四億。',
            guides('資本開支', '2025FY', exactly(1.9e9, 'HKD'), 'maintain'),
            guides('資本開支', '2026FY', exactly(2.4e9, 'HKD'), 'up'),
          ),
          said('單箱成本爭取全年壓低百分之二。', guides('單箱成本', '2025FY', exactly(2, 'percent'), 'down')),
          said(
            '派息比率方面，董事會決定由百分之五十調低至不少於四成，直至紅海復航為止。',
            guides('派息比率', null, atLeast(40, 'percent'), 'down', 'lower'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['現在進入答問環節。第一位是錨地證券的連卓峰先生。'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          '多謝。我哋預期全年盈利大約十二億，睇落似乎要調低。',
          said('想問港口費一年大概要多付幾多，可唔可以轉嫁俾客？', risk('regulatory')),
          said('另外，如果蘇彝士復航，全行多出來的運力會唔會令運價再插一輪？', risk('market')),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said(
            '如果全數照付，一年要兩億八千萬，但我們會把那十四艘船調離美線，實際上會少於三千萬。',
            guides('港口費', null, atMost(3e7, 'HKD')),
            risk('regulatory', 'improving'),
          ),
          said('復航對運價一定有壓力，這個我不會迴避。', risk('market')),
          said('不過我們六成的箱量簽了年約，明年四月之前運價波動對我們的影響有限。', risk('market', 'stable')),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['下一位，北角研究的古詠恩小姐。'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said('早前廉署調查貴公司一名前採購經理，內部監控有冇檢討？', risk('governance')),
          said('另外，日圓借款佔你哋負債四分一，日圓升值點處理？', risk('fx')),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            '事件涉及的金額是四百多萬，審核委員會請了外部顧問檢討，沒有發現其他問題。',
            risk('governance', 'stable'),
          ),
          '採購審批自五月起要三個部門會簽。',
          said('日圓每升一成，我們要多記五千萬的匯兌虧損，所以當中六成已經做了掉期。', risk('fx')),
          said(
            '餘下的日圓借款會在明年三月到期前全部還清。',
            guides('日圓借款', '2026-03', 'down'),
            risk('fx', 'improving'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['多謝各位參與，會議到此結束。'] },
  ],
  questions: { a1: 2, a2: 2 },
};
