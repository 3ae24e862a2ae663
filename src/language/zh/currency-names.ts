/**
 * Chinese names of currencies, in Simplified characters (the reading view converts the others), with their ISO 4217 code.
 * ISO 4217 and CLDR give the names, forms of speech and the names of Hong Kong, Taiwan and Singapore are added. A name that
 * several countries share, said without its country, is the most traded one of that name.
 */
const ROWS =
  'CNY 元人民币 块人民币 圆人民币 人民币元 人民币 元 圆 块钱 块;USD 美元 美圆 美金 美刀;HKD 元港币 港元 港圆 港币 港纸 蚊;TWD 元新台币 元台币 新台币 台币 台元;' +
  'EUR 欧元;GBP 英镑 镑;JPY 日元 日圆 日币 日本元;KRW 韩元 韩币 韩圆 韩国元;KPW 朝鲜元 朝币;SGD 新加坡元 新加坡币 新币 新元 坡币 坡元;AUD 澳大利亚元 澳元 澳币;' +
  'CAD 加拿大元 加元 加币;NZD 新西兰元 纽西兰元 纽元 纽币;CHF 瑞士法郎 瑞郎 法郎;INR 印度卢比 卢比;RUB 俄罗斯卢布 俄国卢布 卢布;THB 泰国铢 泰铢 泰币 泰元 铢;' +
  'MYR 马来西亚林吉特 马来西亚令吉 林吉特 令吉 马币 马来西亚币;VND 越南盾 越盾;IDR 印度尼西亚卢比 印度尼西亚盾 印尼卢比 印尼盾;PHP 菲律宾比索 菲律宾披索 菲币;' +
  'BRL 巴西雷亚尔 巴西里亚尔 雷亚尔;MOP 澳门元 澳门币 澳门圆;MXN 墨西哥比索 墨西哥披索 比索 披索;ARS 阿根廷比索;CLP 智利比索;COP 哥伦比亚比索;CUP 古巴比索;' +
  'DOP 多米尼加比索;UYU 乌拉圭比索;TRY 土耳其里拉 土耳其新里拉 新土耳其里拉 里拉;ITL 意大利里拉;SEK 瑞典克朗 瑞典币 克朗;NOK 挪威克朗;DKK 丹麦克朗;ISK 冰岛克朗;CZK 捷克克朗;' +
  'PLN 波兰兹罗提 兹罗提 波兰币;HUF 匈牙利福林 福林 匈牙利币;RON 罗马尼亚列伊 列伊;BGN 保加利亚列弗 列弗;UAH 乌克兰格里夫纳 格里夫纳;ZAR 南非兰特 兰特;ILS 以色列币 以色列新谢克尔 以色列谢克尔 新谢克尔 谢克尔;' +
  'AED 阿联酋迪拉姆 阿联酋迪尔汗 迪拉姆 迪尔汗;MAD 摩洛哥迪拉姆;SAR 沙特里亚尔 沙特里亚 里亚尔;QAR 卡塔尔里亚尔 卡达里亚尔;OMR 阿曼里亚尔;IRR 伊朗里亚尔;YER 也门里亚尔 叶门里亚尔;' +
  'KWD 科威特第纳尔 第纳尔 科威特币;BHD 巴林第纳尔;JOD 约旦第纳尔;IQD 伊拉克第纳尔;DZD 阿尔及利亚第纳尔;LYD 利比亚第纳尔;TND 突尼斯第纳尔;RSD 塞尔维亚第纳尔;MKD 马其顿第纳尔;' +
  'EGP 埃及镑;LBP 黎巴嫩镑;SYP 叙利亚镑;SDG 苏丹镑;SSP 南苏丹镑;GIP 直布罗陀镑;FKP 福克兰镑 福克兰群岛镑;IEP 爱尔兰镑;NGN 尼日利亚奈拉 奈拉 尼日利亚币;GHS 加纳塞地 塞地;KES 肯尼亚先令 先令;' +
  'TZS 坦桑尼亚先令;UGX 乌干达先令;SOS 索马里先令;ATS 奥地利先令;ETB 埃塞俄比亚比尔;ZMW 赞比亚克瓦查;MWK 马拉维克瓦查;AOA 安哥拉宽扎 宽扎;BWP 博茨瓦纳普拉;XAF 中非法郎;XOF 西非法郎;' +
  'XPF 太平洋法郎;FRF 法国法郎;BEF 比利时法郎;LUF 卢森堡法郎;RWF 卢旺达法郎;BIF 布隆迪法郎;CDF 刚果法郎;DJF 吉布提法郎;GNF 几内亚法郎;KMF 科摩罗法郎;PKR 巴基斯坦卢比;' +
  'LKR 斯里兰卡卢比;NPR 尼泊尔卢比;MUR 毛里求斯卢比;SCR 塞舌尔卢比;MVR 马尔代夫卢菲亚;BDT 孟加拉塔卡 孟加拉国塔卡 塔卡;MMK 缅甸元 缅币 缅元;KHR 柬埔寨瑞尔 瑞尔;LAK 老挝基普 基普;' +
  'MNT 蒙古图格里克 图格里克;KZT 哈萨克斯坦坚戈 坚戈;UZS 乌兹别克斯坦苏姆;KGS 吉尔吉斯斯坦索姆;TJS 塔吉克斯坦索莫尼;AZN 阿塞拜疆马纳特;TMT 土库曼斯坦马纳特;GEL 格鲁吉亚拉里;' +
  'AMD 亚美尼亚德拉姆;AFN 阿富汗尼;BYN 白俄罗斯卢布;MDL 摩尔多瓦列伊;ALL 阿尔巴尼亚列克;HRK 克罗地亚库纳 克罗埃西亚库纳;DEM 德国马克 马克;FIM 芬兰马克;NLG 荷兰盾;ESP 西班牙比塞塔 比塞塔;' +
  'GRD 希腊德拉克马 德拉克马;PTE 葡萄牙埃斯库多;CVE 佛得角埃斯库多 维德角埃斯库多;BND 文莱元 文莱币;FJD 斐济元 斐币;JMD 牙买加元;TTD 特立尼达和多巴哥元;BBD 巴巴多斯元;BSD 巴哈马元;BMD 百慕大元;' +
  'BZD 伯利兹元;KYD 开曼元 开曼岛元 开曼群岛元;XCD 东加勒比元;GYD 圭亚那元;SRD 苏里南元;NAD 纳米比亚元;LRD 利比里亚元;ZWL 津巴布韦元;SBD 所罗门群岛元;CRC 哥斯达黎加科朗;SVC 萨尔瓦多科朗;' +
  'GTQ 危地马拉格查尔;HNL 洪都拉斯伦皮拉;NIO 尼加拉瓜科多巴;PAB 巴拿马巴波亚;PEN 秘鲁索尔 秘鲁新索尔;BOB 玻利维亚诺;PYG 巴拉圭瓜拉尼;VES 委内瑞拉玻利瓦尔 玻利瓦尔;HTG 海地古德;' +
  'PGK 巴布亚新几内亚基那;WST 萨摩亚塔拉;TOP 汤加潘加;VUV 瓦努阿图瓦图;AWG 阿鲁巴弗罗林;ERN 厄立特里亚纳克法;GMD 冈比亚达拉西;LSL 莱索托洛蒂;MGA 马达加斯加阿里亚里;MRU 毛里塔尼亚乌吉亚;MZN 莫桑比克梅蒂卡尔;SLE 塞拉利昂利昂;SZL 斯威士兰里兰吉尼;ANG 荷属安的列斯盾;BTN 不丹努尔特鲁姆;BAM 波斯尼亚马克;STN 圣多美多布拉;XDR 特别提款权;BTC 个比特币 枚比特币 比特币';

/** Names behind a number, and, where they have more than one character, before it. */
export const CHINESE_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.split(';').flatMap((row) => {
    const [code, ...names] = row.split(' ');
    return names.map((name): [string, string] => [name, code as string]);
  }),
);

/** Coins: how many powers of ten below the main unit, and whose. */
export const COIN_NAMES: readonly (readonly [name: string, currency: string, shift: number])[] = [
  ['美分', 'USD', -2],
  ['欧分', 'EUR', -2],
  ['港仙', 'HKD', -2],
  ['便士', 'GBP', -2],
  ['澳分', 'AUD', -2],
  ['戈比', 'RUB', -2],
  ['日本銭', 'JPY', -2],
  ['日本钱', 'JPY', -2],
  ['分钱', 'CNY', -2],
  ['角钱', 'CNY', -1],
  ['毛钱', 'CNY', -1],
];

/** Coins that are ordinary words (角, 分, 仙) unless an amount in the main unit stands before them. */
export const SHORT_COINS: readonly (readonly [name: string, shift: number])[] = [
  ['角', -1],
  ['毫', -1],
  ['毛', -1],
  ['分', -2],
  ['仙', -2],
];
