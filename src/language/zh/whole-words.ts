/** Words and, behind a stroke, the characters that make other words of their last one: 在手 is one, 在手机 is 在 and 手机. */
const WORDS = `会计 会员 将军 要素 能源 能耗 能效 能量/产 能力 的士 和解 比亚迪 末端 看板/块 做市/场
  在线/上下 在手/机续游工 在建/设立 在贷/款 在保/持险障证费留 在途 在岗 在租 在管/理控 在营/销收业运 在售/后价
  对公/司众共 对外/部资卖汇销贸 有机/会构器票 有色 有线/上下索 有声/音誉 有息
  到店/铺面长数均 到家/电居庭具装用长政 到手/机续游 到期 过夜 过桥 过境
  个人 个贷 个股/东份权 个险 第一方 第二方 第三方
  年化 年费/用 年均/价单 年金/额 月活 月均/价单 月付/款 月供/应货给 日活 日均/价单 底价/格 底层 初装 初级
  上游/戏 上海 上门/店槛 上市/场 下沉 下游/戏 下单/价店位
  中国 中端 中小/米 中型 中台 中介 中高端 中低端 中老年 后装 后台 后端 后付 后市场 前装 前端 前台 前五大 前十大
  不良 不动产 其他 其它 每股 每单 每户 每吨 每桶 每店 每车 每用户 每平米 每平方米 每客户
  从业/务绩态主 即时 即饮 即食 再生/产 再保/持证障留 还款 使用 都市/场占`;

/**
 * Words, Simplified, that begin with a character which parts names elsewhere: 会计 holds no 会, 个人 no measure word, 在手 no
 * preposition. From the names of measures and lines in reports of mainland and Hong Kong companies.
 */
export const WHOLE_WORDS = new RegExp(
  `^(?:${WORDS.split(/\s+/u)
    .map((row) => row.split('/'))
    .map(([word, others]) => (others === undefined ? word : `${word}(?![${others}])`))
    .join('|')})`,
  'u',
);
/** So many characters tell whether a word begins there. */
export const LONGEST_WHOLE_WORD = 4;
