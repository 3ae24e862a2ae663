/**
 * What a person's name looks like, in English letters or Chinese characters, and the names that stand for no person.
 */

/** Capitalised words that occur alone on a line or before a colon without naming a person. English, transcript usage. */
const NOT_NAMES = new Set(
  `thank thanks good morning afternoon evening hello hi yes no okay ok sure great next question questions answer answers session
  presentation prepared remarks company conference call participants participant executives analysts risk factors forward looking
  statements safe harbor harbour statement financial highlights results quarter first second third fourth fiscal year full half
  revenue revenues net income margin operating profit loss cash outlook guidance summary takeaways disclaimer definitions
  copyright transcript edited note notes table contents source date image industry glossary instructions foreign language interpreted
  inaudible indiscernible multiple speakers recording recorded product products segment business highlights overview update
  total other about contact contacts media additional information conclusion introduction closing opening general strategic
  january february march july september october november december monday tuesday wednesday thursday friday
  saturday sunday and the of for in on with to from by at our we it is are was this that these those how what why when where which who
  investor relations research division securities capital bank group holdings limited inc corp llc ltd international technologies
  url http https ticker characters scraped email tel fax phone website sources key data cost costs expenses expense per share
  regarding therefore however finally additionally moreover furthermore lastly firstly secondly thirdly meanwhile overall importantly
  时间 日期 地点 来源 備註 备注 标题 公司 简介 摘要 目录 谢谢 謝謝 方面 时候 時候 金额 金額 成本 单价 單價 应该 應該 安全 方向 方式 高管 马上
  馬上 何时 何時 万元 毛利 石油 江苏 江蘇 金融 全部 单位 單位 平均 古代 解读 解讀 安排 易于 成立 成功 包括 经营 和 于是 於是 年度
  stock stocks market markets growth strategy performance operations services service sales marketing development new plan plans`.split(
    /\s+/,
  ),
);

/** Labels that stand for a function or an unnamed person. */
const FUNCTION_LABEL =
  /^(?:(?:conference |call |the )?operator|(?:conference )?moderator|(?:conference |call )?host|facilitator|coordinator|interpreter|translator|(?:unidentified|unknown|unnamed|unverified)(?: [a-z]+){0,3}|(?:chinese|english|mandarin|simultaneous|consecutive|company|professional) (?:interpreter|translator)|(?:fe)?male speaker|(?:webcast|event) (?:moderator|host)|corporate (?:representative|participant)|company (?:representative|speaker)|analyst|executive|speaker|participant|shareholder|audience member|management|主持人|接线员|接線員|话务员|話務員|操作员|操作員|会议主持人|會議主持人|editor|(?:口|传|傳|翻)?[译譯](?:员|員)?|翻译|翻譯|口译|口譯|传译|傳譯|未知|(?:公司)?管理层|管理層|公司代表|(?:投资者关系|投資者關係)(?:负责人|負責人|总监|總監|经理|經理|部)?|董秘|董事会秘书|董事會秘書|董事长|董事長|总经理|總經理|首席(?:执行|執行|财务|財務|运营|營運|技术|技術|战略|戰略)官|分析师|分析師|提问者|提問者|投资者|投資者)(?: ?[0-9A-Z]{1,3})?$/i;

const PARTICLE = /^(?:de|da|del|della|di|du|van|von|der|den|la|le|al|bin|ibn|ben|y|dos|das|ter|zu|af|st)\.?$/i;
const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:[-'’.]\p{L}[\p{L}\p{M}]*)*[.]?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|cfa|cpa|md)\.?$/i;
const DEGREE = /,\s*(?=(?:jr|sr|ii|iii|iv|phd|ph\.d|cfa|cpa|md)\b)/i;
/** `Zhaohui (Joe) Li`, `Ying "Jenny" Li`: the given name in use stands between the others. */
const NICKNAME = /\s[("“]\p{Lu}\p{L}{1,20}[)"”](?=\s)/u;
/** The commonest Chinese family names, Simplified and Traditional, by the census lists of both sides of the strait. */
const HAN_SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻闫余潘杜戴夏钟鍾锺汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱丘秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜戚涓简簡饶饒瞿符蒲滕穆宗柳骆駱卞麦麥岑区區冼郗隋裘佘佟储儲卓奚娄婁巫巩鞏康廉扈敖晏桑楚楼樓沙池濮燕狄祖窦竇竺荀荣榮莘蒙蓝藍蔺藺虞褚谈談谌諶贝貝郁郎郦酈邝鄺邬鄔钮鈕闻聞阙闕阚闞隗雍鞠麻應应尚古米花艾荆尼连連喻臧缪繆郏郟邸栾欒晁苑逄逯戎匡屠湛禹仇鄢桓姬练練尧堯丛叢揭郇茅嵇芮宓羿汲邴仰仲厉厲束韶郜蓟薊鄂胥劳勞璩冀浦茹宦戈暨寇夔訾蒯诸諸',
);
const HAN_COMPOUND = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|東方|尉迟|尉遲|皇甫|慕容|令狐|端木|南宫|南宮)/u;
const HAN_SHAPE = /^\p{Script=Han}{2,4}$/u;
const HAN_FOREIGN = /^\p{Script=Han}{1,6}·\p{Script=Han}{1,6}$/u;
const isHanName = (name: string): boolean =>
  (HAN_SHAPE.test(name) && (HAN_COMPOUND.test(name) || (name.length < 4 && HAN_SURNAMES.has(name[0] as string)))) ||
  HAN_FOREIGN.test(name);
const HAN_TITLED = /^\p{Script=Han}{1,4}(?:总|總|先生|女士|小姐|博士|董事长|董事長|总裁|總裁|经理|經理|主席)$/u;
/** `Operator 操作符`: pages with Chinese lines between print both. */
const BOTH_LANGUAGES = /^([\p{Script=Latin} ]{3,40}?)\s+\p{Script=Han}{2,8}$/u;
const NOTE = /\s*[([](?:ph|phonetic|sp\??|inaudible|indiscernible|technical difficulty)[\])]/gi;
const HONORIFIC = /^(?:mr|ms|mrs|miss|dr|prof|sir|madam)\.?\s+/i;

/** `James Mitchell 詹姆斯·米切尔`: pages with a Chinese line below each English one print the label in both. */
const WITH_TRANSLATION =
  /^(?:\p{Script=Han}{2,4} )?(\p{Lu}[\p{Script=Latin}.'’-]* [\p{Script=Latin} .'’-]{1,40}?)(?: [\p{Script=Han}·]{2,14})?$/u;

/** A line longer than this is no label, and is not searched like one. */
const LONGEST_LABEL = 300;

/** Marks of lists and emphasis, and points after a label, around a name. StreetEvents brackets one whose spelling it guesses. */
const LEADING_MARKS = new Set([...'*_•·>[-']);
const TRAILING_MARKS = new Set([...'*_:：,;]']);
const BLANK = /\s/u;
const UNEVEN_SPACE = /\s{2}|[^\S ]/u;
const HAN = /\p{Script=Han}/u;

function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && (LEADING_MARKS.has(text[start] as string) || BLANK.test(text[start] as string))) start++;
  while (end > start && (TRAILING_MARKS.has(text[end - 1] as string) || BLANK.test(text[end - 1] as string))) end--;
  return text.slice(start, end);
}

/** A name without honorific, transcriber's note, speaker-list marks or doubled spaces. */
export function cleanName(text: string): string {
  if (text.length > LONGEST_LABEL) return text.trim();
  const noted = text.includes('(') || text.includes('[') ? text.replace(NOTE, '') : text;
  const bare = withoutMarks(noted).replace(HONORIFIC, '');
  const name = UNEVEN_SPACE.test(bare) ? bare.replace(/\s+/gu, ' ').trim() : bare.trim();
  return HAN.test(name) ? name.replace(WITH_TRANSLATION, '$1') : name;
}

/** Whether a label names a function (Operator, Interpreter, 主持人) or an unnamed person (Unknown Executive). */
export const isFunctionLabel = (text: string): boolean =>
  FUNCTION_LABEL.test(text.trim().replace(BOTH_LANGUAGES, '$1'));

/** Whether a string could be a person's name: one to five capitalised words, or two to four Chinese characters. */
export function looksLikeName(text: string): boolean {
  const before = KNOWN.get(text);
  if (before !== undefined) return before;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const found = isNameShaped(cleanName(text));
  if (text.length < LONGEST_LABEL) KNOWN.set(text, found);
  return found;
}

/** The labels of a call come again and again: the latest answers stay known. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 5000;

function isNameShaped(name: string): boolean {
  if (name.length < 2 || name.length > 50) return false;
  if (NOT_NAMES.has(name.toLowerCase())) return false;
  if (isHanName(name) || HAN_TITLED.test(name)) return true;
  const plain = name.replace(DEGREE, ' ').replace(NICKNAME, ' ').replace(/\s+/gu, ' ').trim();
  const words = plain.split(' ');
  if (words.length > 5 || /[\d,;:!?()/]/u.test(plain)) return false;
  let real = 0;
  for (const [i, word] of words.entries()) {
    if (NOT_NAMES.has(word.toLowerCase().replace(/\.$/, '')) || /['’]s$/u.test(word)) return false;
    if (i > 0 && (SUFFIX.test(word) || PARTICLE.test(word))) continue;
    if (WORD.test(word)) real++;
    else if (!(i > 0 && words.length > 2 && /^\p{L}$/u.test(word))) return false; // "Alicis a Yap": a stray letter
  }
  return real > 0;
}

/** Two to four Chinese characters: the shape of a name, which a rare family name may have that no list holds. */
export const hasHanNameShape = (text: string): boolean =>
  HAN_SHAPE.test(cleanName(text)) &&
  !NOT_NAMES.has(cleanName(text)) &&
  !/[们們你您我他她谢謝请請问問注图圖]|表$|大家|你好|来源|來源/u.test(text);

/** A full name: at least two words, or a Chinese name. */
export const looksLikeFullName = (text: string): boolean =>
  looksLikeName(text) &&
  (cleanName(text).includes(' ') || (isHanName(cleanName(text)) && !HAN_TITLED.test(cleanName(text))));
