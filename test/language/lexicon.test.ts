import { findTerms, lexicon } from '../../src/language/lexicon/index.js';
import { stem, stems } from '../../src/language/lexicon/stem.js';

const named = (text: string, language: 'zh' | 'en') => findTerms(text, language).map((row) => lexicon[row]?.zh[0]);
const shared = (zh: string, en: string) => {
  const english = new Set(findTerms(en, 'en'));
  return findTerms(zh, 'zh').filter((row) => english.has(row));
};

/** Sentences of our own, as an executive might say them and an interpreter give them. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    '三季度营收同比增长百分之十二，毛利率环比提升。',
    'Third-quarter revenue grew 12% year over year and gross margin improved sequentially.',
  ],
  ['我们维持全年的指引不变。', 'We are maintaining our full-year guidance.'],
  ['逾期率连续两个月下降，拨备仍然充足。', 'Delinquency rates fell two months running, and provisions remain ample.'],
  ['董事会宣派中期股息，派息率为四成。', 'The board declared an interim dividend with a payout ratio of 40%.'],
  ['公司在公开市场回购了三百万股股份。', 'The company repurchased three million shares in the open market.'],
  ['员工成本按年减少，因为我们关闭了部分门店。', 'Staff costs declined year-on-year because we closed some stores.'],
  ['新车型十月开始交付，产能还在爬坡。', 'Deliveries of the new model began in October and capacity is still ramping.'],
  ['碳酸锂价格反弹对电池成本有影响。', 'The rebound in lithium carbonate affects battery costs.'],
  ['大模型带动了云业务的需求。', 'Large language models are driving demand for cloud.'],
  ['手游流水在暑期创新高。', 'Gross receipts from mobile games hit a record high in the summer.'],
  ['广告主的预算比较谨慎。', 'Advertisers are being cautious with their budgets.'],
  ['同店销售持平，翻台率略有改善。', 'Same-store sales were flat, and table turnover improved a little.'],
  ['快递单票成本继续下降。', 'Cost per parcel in express delivery kept falling and will continue to.'],
  ['医保谈判之后，创新药的价格会下调。', 'After the NRDL talks, prices of innovative drugs will be cut.'],
  ['晶圆厂的产能利用率超过九成。', 'Fab utilization is above 90% at our wafer plants.'],
  ['组件出口受到关税的限制。', 'Exports of modules are restricted by tariffs.'],
  ['酒店入住率在春节期间恢复。', 'Hotel occupancy recovered over Chinese New Year.'],
  ['净息差收窄，不良率保持稳定。', 'Net interest margin narrowed while the NPL ratio was stable.'],
  ['合约销售额低于目标，土地储备减少。', 'Contracted sales were below target and the land bank decreased.'],
  ['东南亚的用户不会带来汇兑损失。', "Users in Southeast Asia won't bring foreign exchange losses."],
  ['首先感谢管理层，我的问题关于海外战略。', 'First, thanks to management; my question regards the overseas strategy.'],
  ['美国投资者担心监管的不确定性。', 'US investors worry about regulatory uncertainty.'],
];

/** Sentences of our own as novels and public speeches have them, freely rendered. */
const GENERAL_PAIRS: readonly (readonly [string, string])[] = [
  [
    '她把信折好，藏在枕头底下，然后吹灭了蜡烛。',
    'She folded the letter, hid it under her pillow and blew out the candle.',
  ],
  ['老人牵着一匹瘦马，慢慢走下山坡。', 'The old man came slowly down the slope leading a thin horse.'],
  [
    '雪下了整整一夜，清晨的街道上没有一个脚印。',
    'Snow fell all night, and in the morning there was not a footprint in the street.',
  ],
  ['“你为什么要骗我？”他愤怒地喊道。', '"Why did you lie to me?" he shouted angrily.'],
  [
    '孩子们在河边抓鱼，笑声一直传到村子里。',
    'The children were catching fish by the river, and their laughter carried all the way to the village.',
  ],
  [
    '将军擦了擦剑上的血，命令士兵们继续前进。',
    'The general wiped the blood from his sword and ordered the soldiers to press on.',
  ],
  [
    '祖母坐在火炉旁边，给我们讲狐狸和乌鸦的故事。',
    'Grandmother sat by the stove and told us the tale of the fox and the crow.',
  ],
  ['医生摇了摇头，护士就哭了。', 'The doctor shook his head, and the nurse began to weep.'],
  ['他突然想起，那把钥匙还在大衣口袋里。', 'It suddenly came back to him that the key was still in his coat pocket.'],
  ['警察敲门的时候，我们正在厨房吃晚饭。', 'We were in the kitchen eating supper when the police knocked at the door.'],
  ['教堂的钟响了，寡妇跪下来祈祷。', 'The church bell rang, and the widow knelt to pray.'],
  ['船沉了以后，只有三个水手游到岛上。', 'After the ship sank only three sailors swam to the island.'],
  ['新娘穿着红裙子，害羞地低着头。', 'The bride wore a red dress and bent her head shyly.'],
  [
    '他在监狱里待了二十年，出来时头发全白了。',
    'He spent twenty years in prison, and when he came out his hair was white.',
  ],
  ['狗忽然叫起来，院子里有人。', 'All at once the dog barked: there was someone in the yard.'],
  ['我母亲不识字，可是她教会我诚实。', 'My mother could not read, but she taught me to be honest.'],
  ['我们不能让难民的孩子失去上学的权利。', 'We must not let refugee children lose their right to go to school.'],
  ['民主不是一种制度，而是一种生活方式。', 'Democracy is not a system but a way of life.'],
  [
    '全球变暖正在融化北极的冰，海水一年比一年高。',
    'Global warming is melting the ice of the Arctic, and the sea is higher every year.',
  ],
  ['科学家用了十年才发现这种病毒的秘密。', 'It took scientists ten years to discover the secret of this virus.'],
  [
    '五年前，我被诊断出抑郁症，不敢告诉朋友。',
    'Five years ago I was diagnosed with depression and did not dare tell my friends.',
  ],
  [
    '和平来之不易，战争中牺牲的人不应该被遗忘。',
    'Peace was hard won, and those who sacrificed their lives in the war should not be forgotten.',
  ],
  [
    '法院宣布他无罪，可是真正的凶手至今没有找到。',
    'The court found him innocent, yet the real murderer has not been found to this day.',
  ],
  ['如果人人都种一棵树，沙漠也会变成森林。', 'If everyone plants a tree, even the desert will turn into a forest.'],
  [
    '台上的钢琴家是盲人，观众却一起站起来鼓掌。',
    'The pianist on the stage was blind, and the audience rose together to applaud.',
  ],
  [
    '总统在演讲中道歉，承认政府犯了错误。',
    'In his speech the president apologized and admitted that the government had made mistakes.',
  ],
];

describe('the rows', () => {
  const zh = lexicon.flatMap((row) => row.zh);

  test('are many', () => {
    expect(lexicon.length).toBeGreaterThan(3000);
  });

  test('hold each Chinese form once', () => {
    expect(zh.filter((form, i) => zh.indexOf(form) !== i)).toEqual([]);
  });

  test('hold each English form once in a row', () => {
    expect(lexicon.filter(({ en }) => new Set(en).size !== en.length)).toEqual([]);
  });

  test('are trimmed, in lower case and filled in on both sides', () => {
    const forms = lexicon.flatMap((row) => [...row.zh, ...row.en]);
    expect(forms.filter((form) => form !== form.trim().toLowerCase() || form === '')).toEqual([]);
    expect(lexicon.filter((row) => row.zh.length === 0 || row.en.length === 0)).toEqual([]);
    expect(zh.filter((form) => /\s/u.test(form))).toEqual([]);
    expect(lexicon.flatMap((row) => row.en).filter((form) => /[^a-z0-9 .&'/]/u.test(form))).toEqual([]);
  });

  test('are found by every one of their forms', () => {
    const missed = lexicon.flatMap((row, i) => [
      ...row.zh.filter((form) => !findTerms(form, 'zh').includes(i)),
      ...row.en.filter((form) => !findTerms(form, 'en').includes(i)),
    ]);
    expect(missed).toEqual([]);
  });
});

describe('stems', () => {
  test.each([
    ['store', 'stores'],
    ['company', 'companies'],
    ['loss', 'losses'],
    ['increase', 'increasing'],
    ['increase', 'increased'],
    ['plan', 'planned'],
    ['sell', 'selling'],
    ['tax', 'taxes'],
    ['subsidy', 'subsidies'],
    ['rating', 'ratings'],
    ['game', 'gaming'],
  ])('%s and %s meet', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ['market', 'marketing'],
    ['not', 'note'],
    ['new', 'news'],
    ['car', 'care'],
    ['rate', 'ratings'],
    ['need', 'ne'],
    ['basis', 'base'],
    ['her', 'here'],
    ['star', 'stare'],
    ['plan', 'plane'],
    ['mad', 'made'],
    ['will', 'willing'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  test.each([
    ['he', "he'd"],
    ['they', 'they’ll'],
    ['we', "we're"],
  ])('%s and %s meet in running text', (a, b) => {
    expect(stems(a)).toEqual(stems(b));
  });

  test('keep the country apart from the speakers, and read contractions as negations', () => {
    expect(stems('US sales, for us')).toEqual(['u.s', 'sal', ',', 'for', 'us']);
    expect(stems("It won’t; it doesn't")).toEqual(['it', 'not', ';', 'it', 'not']);
    expect(stems('R&D on 5G')).toEqual(['r&d', 'on', '5g']);
  });
});

describe('findTerms', () => {
  test('lets the longest form win', () => {
    expect(named('毛利率', 'zh')).toEqual(['毛利率']);
    expect(named('毛利和利润', 'zh')).toEqual(['毛利', '利润']);
    expect(named('gross margin', 'en')).toEqual(['毛利率']);
    expect(named('gross profit margins and margins', 'en')).toEqual(['毛利率', '利润率']);
    expect(named('the first quarter', 'en')).toEqual(['第一季度']);
  });

  test('falls back to the shorter form when the longer is not completed', () => {
    expect(named('资产负像', 'zh')).toEqual(['资产']);
    expect(named('free cash register', 'en')).toEqual(['自由', '现金']);
  });

  test('gives each row once, in the order met', () => {
    expect(named('收入增长，营收也增长', 'zh')).toEqual(['收入', '增长']);
    expect(named('', 'zh')).toEqual([]);
    expect(named('...', 'en')).toEqual([]);
  });

  test('reads Latin letters and digits inside Chinese as whole runs', () => {
    expect(named('我们的AI产品', 'zh')).toEqual(['我们', '人工智能', '产品']);
    expect(named('MAIN合同', 'zh')).toEqual(['合同']);
    expect(named('11月', 'zh')).toEqual(['十一月']);
    expect(named('2021月', 'zh')).toEqual([]);
  });

  test('does not reach across punctuation in English', () => {
    expect(named('gross, margin', 'en')).toEqual(['利润率']);
  });

  test('reads Hong Kong wording', () => {
    const text = '按年净利派息员工成本同店收益每股盈利中期按季';
    const idea = ['year over year', 'net profit', 'dividend', 'staff cost', 'same store', 'revenue', 'eps', 'interim'];
    const rows = findTerms(text, 'zh').map((row) => lexicon[row]?.en);
    for (const term of [...idea, 'qoq']) expect(rows.some((en) => en?.includes(term))).toBe(true);
  });

  test('stays quick on a long text', () => {
    const text = PAIRS.map(([zh]) => zh).join('');
    const [before, long] = [findTerms(text, 'zh'), text.repeat(500)];
    const started = performance.now();
    expect(findTerms(long, 'zh')).toEqual(before);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('pairs of sentences', () => {
  test.each(PAIRS)('%s', (zh, en) => {
    expect(shared(zh, en).length).toBeGreaterThanOrEqual(2);
  });

  test.each(PAIRS)('%s shares most with its own English', (zh, en) => {
    const own = shared(zh, en).length;
    for (const [, other] of PAIRS) if (other !== en) expect(shared(zh, other).length).toBeLessThan(own);
  });

  test.each([
    ['逾期率连续两个月下降。', 'Hotel occupancy recovered over Chinese New Year.'],
    ['碳酸锂价格反弹。', 'The board declared an interim dividend.'],
    ['广告主的预算比较谨慎。', 'The NPL ratio was stable.'],
    ['我们维持全年指引。', 'Users in Southeast Asia buy mobile games.'],
    ['合约销售额低于目标。', 'Fab utilization improved sequentially.'],
    ['首先感谢管理层。', 'Cost per parcel kept falling.'],
  ])('%s shares nothing with %s', (zh, en) => {
    expect(shared(zh, en)).toEqual([]);
  });
});

describe('pairs of sentences of novels and speeches', () => {
  test.each(GENERAL_PAIRS)('%s', (zh, en) => {
    expect(shared(zh, en).length).toBeGreaterThanOrEqual(3);
  });

  test.each(GENERAL_PAIRS)('%s shares most with its own English', (zh, en) => {
    const own = shared(zh, en).length;
    for (const [, other] of GENERAL_PAIRS) if (other !== en) expect(shared(zh, other).length).toBeLessThan(own);
  });

  test.each(GENERAL_PAIRS)('%s shares little with calls', (zh, en) => {
    const own = shared(zh, en).length;
    for (const [, other] of PAIRS) expect(shared(zh, other).length).toBeLessThan(Math.min(own, 3));
  });
});

describe('the longest match', () => {
  test.each([
    ['小说', '说'],
    ['部门', '门'],
    ['马上', '马'],
    ['花园', '花'],
    ['相信', '信'],
    ['火车', '火'],
    ['心脏病', '心'],
    ['专门', '门'],
  ])('%s holds no %s', (text, part) => {
    const inside = lexicon.findIndex((row) => row.zh.includes(part));
    expect(inside).toBeGreaterThanOrEqual(0);
    expect(findTerms(text, 'zh')).not.toContain(inside);
  });

  test.each([
    ['went', '去'],
    ['wept', '哭'],
    ['stood', '站'],
    ['knew', '知道'],
    ['gave', '给'],
    ['children', '孩子'],
    ['wolves', '狼'],
  ])('the irregular %s is found', (form, zh) => {
    expect(findTerms(form, 'en')).toContain(lexicon.findIndex((row) => row.zh.includes(zh)));
  });

  test('counted things give small numbers', () => {
    expect(named('三个人', 'zh')).toEqual(['三个', '人']);
    expect(named('三星', 'zh')).not.toContain('三个');
    expect(shared('二十三年', 'twenty-three years').length).toBe(2);
  });
});
