import { interpreted } from '../lib/interpreting.mjs';

export default {
  id: 'zh-traditional-hungpo-2025h1',
  layout: 'name-colon',
  colon: '：',
  list: false,
  qaTitle: '答問環節',
  company: '鴻圃飲食集團有限公司',
  ticker: '05477',
  exchange: 'HKEX',
  fiscalPeriod: '2025H1',
  date: '2025-08-27',
  time: '17:30 香港時間',
  title: '鴻圃飲食集團有限公司（05477）2025年中期業績電話會議',
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: [] },
    { key: 'tr', name: '傳譯員', role: 'interpreter', aliases: [] },
    {
      key: 'ir',
      name: '區栢年',
      role: 'ir',
      title: '投資者關係主管',
      affiliation: '鴻圃飲食集團',
      aliases: ['Parry Au', '區先生'],
    },
    {
      key: 'ceo',
      name: '麥浩庭',
      role: 'executive',
      title: '主席兼行政總裁',
      affiliation: '鴻圃飲食集團',
      aliases: ['Mak Ho Ting', '麥主席', '麥生'],
    },
    {
      key: 'cfo',
      name: '岑慧雅',
      role: 'executive',
      title: '財務總監',
      affiliation: '鴻圃飲食集團',
      aliases: ['Sham Wai Nga', 'Vera Sham', '岑小姐'],
    },
    { key: 'a1', name: 'Tristan Hale', role: 'analyst', affiliation: 'Quarrymount Securities', aliases: ['Tristan'] },
    { key: 'a2', name: 'Beatrix Noor', role: 'analyst', affiliation: 'Pinecrag Research', aliases: ['Beatrix'] },
    { key: 'a3', name: 'Owen Lasker', role: 'analyst', affiliation: 'Millrace Capital', aliases: ['Owen'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        '各位午安，歡迎參加鴻圃飲食集團截至二零二五年六月三十日止六個月的中期業績電話會議。今日會議以粵語進行，用英文發問的分析員，問題會由傳譯員即時翻成中文；英語線路的聽眾可以在第二頻道收聽。首先有請投資者關係主管區栢年先生。',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        '多謝主持，各位好。出席今日會議的有主席兼行政總裁麥浩庭先生，同財務總監岑慧雅小姐。中期公告已經喺港交所網站刊登。會上有關未來的講法都只係管理層現時的看法，未必會實現，請各位留意。除非另有說明，所有金額都以港元計，比較都係對去年上半年。麥主席，請。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '多謝Parry，大家好。講上半年之前，我想先講大環境。香港人週末北上消費嘅習慣冇變，據我哋自己估計，星期六、日嘅晚市人流比疫情前少咗大約一成半。行內上半年結業嘅食肆唔少。喺咁嘅環境之下，集團嘅收益仍然有16.42億元，上升7.3%，我認為係交到功課嘅。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '分店方面，六月底我哋有128間，香港83間，大灣區內地城市45間。半年內開咗9間，關咗4間。香港同店銷售升2.1%，主要靠早餐同下午茶；內地同店就跌4.6%，深圳跌得最多，因為同類茶餐廳開得太密，價格戰打到一份套餐二十幾蚊人仔。所以下半年我哋會收慢內地步伐，全集團新開12間，其中9間喺香港，集中喺屋邨商場。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '中央廚房係另一個重點。元朗新廠三月投產，現時用咗55%產能，目標年底去到七成半。新廠令每份餐嘅食材成本減少大約1.2元。會員人數突破86萬，會員消費佔香港收益38%。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '外賣係要小心嘅一環。上半年外賣佔香港收益21%，但係平台抽佣由百分之二十二加到二十四，每張單淨係賺到三蚊。新平台入場之後補貼好勁，短期對我哋係好事，但我唔會當呢啲係長遠嘅生意。由九月開始，自家應用程式落單會有九折，目標係明年年中將平台佔外賣嘅比例由九成減到七成。好，財務數字交俾岑小姐。',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        '多謝主席。毛利率為71.2%，按年上升0.8個百分點，凍肉同食油價格回落幫咗手。員工成本佔收益31.5%，去年同期係31.9%；租金及相關支出佔14.6%，續租嘅22間舖平均減租6.3%。純利9,860萬元，增長18.4%，純利率6.0%。每股盈利12.3仙。',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        '現金流方面，經營現金流入3.05億元，期末手頭現金7.2億元，銀行借貸1.6億元，淨現金5.6億元。我們就深圳及東莞四間表現欠佳的分店作出1,450萬元減值。董事會宣派中期息每股6.8仙，派息比率約55%。',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        '展望全年，我們預期收益增長介乎6%至8%，純利率維持在6%至6.5%之間。下半年資本開支約1.1億至1.3億元，主要用於新店及元朗廠第二期。要提一提，五月起最低工資上調，估計全年會增加大約1,100萬元成本，加上外勞配額審批轉慢，人手係下半年最大壓力。',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['多謝管理層。現在開始答問環節。第一條問題來自Quarrymount Securities嘅Tristan Hale。'],
    },
    ...interpreted({ of: 'a1', by: 'tr', section: 'qa', x: 'a1' }, [
      ['Good afternoon, and thank you for taking my questions.', '午安，多謝管理層解答。'],
      [
        [
          'My first question is about the mainland.',
          'With same-store sales down {{value|4.6%}}, how many of the 45 stores are loss-making today, and would you consider a wider exit?',
        ],
        '第一條問題關於內地：同店銷售跌{{value|6.4%}}，45間分店入面而家有幾多間蝕緊錢，會唔會考慮大規模撤出？',
      ],
      [
        'My second question: rents on renewals {{polarity|fell 6.3%}}, so how many more leases come up for renewal in the {{=idiom|second half}}, and do you expect a similar change?',
        '第二條問題，續租租金平均{{polarity|加咗6.3%}}，{{=idiom|下半年}}仲有幾多份租約到期，幅度會唔會差唔多？',
      ],
    ]),
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        '第一條我答。45間之中有11間虧損，四間已經做咗減值，七間仲喺度傾緊減租。全面撤出就唔會，廣州同佛山仍然賺緊錢，利潤率有8%左右。但係如果深圳到明年三月都未見起色，我哋會再關多三至五間。',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        '租約方面，下半年有17份到期。已經談妥嘅八份平均減5%，屋邨商場嘅業主比較硬，減幅會細啲。整體我們估計租金佔收益比率全年維持在14.5%左右。',
      ],
    },
    { turn: 'op', section: 'qa', text: ['下一位係Pinecrag Research嘅Beatrix Noor，請發問。'] },
    ...interpreted({ of: 'a2', by: 'tr', section: 'qa', x: 'a2' }, [
      ['Hi, I have just one question on labour.', '你好，我淨係有一條關於人手嘅問題。'],
      [
        'Can you quantify how many imported workers you have, is it {{=bound|more than 200}}, and what happens to your wage ratio if the quota is not renewed next year?',
        ['可唔可以講下集團現時有幾多名外勞，係咪有{{=bound|二百幾個}}？', '如果明年配額唔獲續期，員工成本比率會點變？'],
      ],
    ]),
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        '現時有214名輸入員工，佔香港廚房人手約17%。假如配額完全冇得續，我們要以較高工資聘請本地員工同用多啲兼職，員工成本比率大約會上升0.7個百分點。不過我們正喺36間分店試行自助點餐同自動炒鑊，可以抵銷一部分。',
      ],
    },
    ...interpreted({ of: 'a2', by: 'tr', section: 'qa', x: 'a2' }, [
      [
        'Thanks, and how much do the automatic woks cost per store, and do they pay back within {{=unit|a year and a half}}?',
        '多謝，咁每間店裝自動炒鑊要幾多錢，{{=unit|十八個月}}之內回唔回到本？',
      ],
    ]),
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        '每間大約28萬元，慳到一個半廚師，十四個月左右回本。下半年會再裝20間。師傅最初好抗拒，而家反而話隻手冇咁痛。',
      ],
    },
    { turn: 'op', section: 'qa', text: ['最後有請Millrace Capital嘅Owen Lasker。'] },
    ...interpreted({ of: 'a3', by: 'tr', section: 'qa', x: 'a3' }, [
      ['Good evening.', '各位好。'],
      [
        'You have {{scale|HK$560 million}} of net cash, which is close to {{=tenths|40%}} of your market value.',
        '集團有{{scale|56億元}}淨現金，差唔多係市值嘅{{=tenths|四成}}。',
      ],
      [
        'Why keep the payout at {{=tenths2|55%}}, and is a buyback on the table?',
        '點解派息比率仍然係{{=tenths2|五成半}}，有冇考慮回購？',
      ],
      [
        'Also, could you tell us how trading has been in {{period|July and August}} so far?',
        '另外想了解{{period|六、七月}}至今嘅生意點樣。',
      ],
    ]),
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        '我明白股東嘅諗法，股價長期低過淨資產，我自己都唔滿意。董事會打算喺年結之後檢討派息政策，如果元朗二期冇超支，派息比率有空間提高到六成以上。回購就暫時未有決定。',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        '近況方面，七月香港同店升3%，八月受兩次八號風球影響，頭三個星期大致持平。內地跌幅收窄至3%左右。食材價格現時平穩，但係牛肉入貨價由七月起升咗6%，我們已經鎖定咗四個月嘅供應。',
      ],
    },
    { turn: 'op', section: 'qa', text: ['時間差不多，我將時間交返俾區先生。'] },
    { turn: 'ir', section: 'qa', text: ['多謝各位參與。稍後會上載錄音，有任何查詢請電郵聯絡我們。再見。'] },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
