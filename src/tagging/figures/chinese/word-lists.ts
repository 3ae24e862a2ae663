/** Verbs and particles between a measure and its figure. Simplified; releases and calls. */
const LINKS =
  '的话 来讲 来说 的部分 部分 的事 的事情 这块 这一块 这边 达 达到 达到了 达至 到 至 为 是 有 在 约为 约占 占到 占了 占 等于 相当于 高达 多达 取得 录得 录到 报 报收 收录 了 的 呢 就 就是 都是 ' +
  '分别 分别为 分别是 分别达到 其中 里面 里 中 当中 上 方面 由 从 跟 和 与 及 比 较 相比 对比 来自 落在 处于 来到 去到 做 做到 做了 完成了 实现了 ' +
  '控制在 维持在 保持在 稳定在 维持 保持 介于 介乎 的基础上 基础上 的基础 还有 还要 能 会 可以 将 想 想要 要 更 更是 均 也 又 还 再 都 已 已经 会不会 决定 宣布 同意 批准 刚刚 刚 奔着 不少于 不低于 不高于 不超过 少于 多于 调低 调低至 调低到 调高 调高至 调高到 仍 仍然 仍有 只 才 也就 应该 可能 不 不会 没 没有 估算 计划 打算 规划 准备 建议 计划在 支撑 够用 够卖 够 可用 够做 需要 调整 调整为 调整到 提到 本来 原来 原定 一般 通常 基本上 走到 掉到 冲到 下修到 上修到 下调到 上调到 下调至 上调至';
/** How a measure moved; 改善 and 翻 are movements as well. */
const MOVEMENTS =
  '压缩 省 高 低 多 少 贵 便宜 高出 拉长 拉长到 延长 延长到 延长至 缩短到 缩短至 上调 下调 上修 下修 增长 增长了 增长到 增长至 增加 增加到 增加至 增 增至 多增 上升 上升到 上升至 提升 提升到 提升至 提高 升 升至 上涨 涨 涨到 回升 回升至 回升到 反弹 攀升 走高 ' +
  '下降 下降了 下降到 下降至 下滑 减少 降低 降低到 降低至 降 降至 降到 跌 下跌 回落 走低 收窄 收窄到 收窄至 扩大 扩大到 扩大至 缩短 改善 优化 翻 加快 放缓 ' +
  '快 快速 大幅 小幅 显著 明显 稳步 持续 继续 进一步 首次';
/** What a movement is measured against. 年增 and 季減 are Taiwan's. */
const COMPARISONS =
  '同比 环比 按年 按季 年对年 年增 年减 季增 季减 月增 月减 年升 年跌 环比下降 同比下降 同比增长 环比增长 同比上升 环比上升 同比提升 环比提升 以来 以后';
/** Bounds of a number. */
const BOUNDS =
  '大概 大约 大致 大体 约 近 将近 接近 接近了 超 超过 超过了 突破 突破了 逾 超出 不到 不足 低于 高于 以上 左右 只 只有 仅 仅为 差不多 差不多是 基本 整体 平均 ' +
  '累计 共计 一共 总共 总计 合计 共 仍然 仍 正 负 这个 那个 这 那';
/** Beginnings and ends of time, and what a price is paid for. */
const TIMES_AND_PIECES =
  '现在 目前 当前 年初 年底 年末 期初 上年末 上年底 去年底 月底 月初 季末 季初 末 底 初 每 每个月 每年 每季度 每个季度 每公斤 每千克 每吨 每单 每件 每辆 每平方米 每人 每天 每月';
/** What somebody expects of it. */
const EXPECTATIONS =
  '预计 预期 我们预计 估计 希望 我们 我们希望 我们预期 我们估计 我们认为 有望 有望达到 目标 目标是 的目标 的目标是 目标为';

/** What links a measure to its figure or bounds the number: no part of the name. */
export const TAILS: ReadonlySet<string> = new Set(
  [LINKS, MOVEMENTS, COMPARISONS, BOUNDS, TIMES_AND_PIECES, EXPECTATIONS].flatMap((words) => words.split(' ')),
);

/** Connectives that open a clause. */
const CONNECTIVES =
  '另外 此外 同时 其中 其 而 且 并且 并 但是 但 不过 所以 因此 因为 由于 那么 那 然后 就是 也就是 也就是说 那个 首先 其次 第一 第二 第三 最后 随着 受益于 得益于 ' +
  '通过 包括 还有 以及 和 与 及 也 都 非常 很 更 又 再 已经 已 累计 一共 总共 到 至 于 按 从 在 的 呢 这个 这 那边 这边 一个 关于 对于 至于 方面 大概 情况下 里面 里';
/** Who speaks, and what they expect. */
const SPEAKERS =
  '以 主要是 主要 指引是 指引 先 刚刚 反而是 反而 则是 而是 开始 对 决定 宣布 这部分 那部分 这块 这一块 这几 把 如果 假如 要是 若 董事会 董事会建议 我们认为 我们预计 我们预期 我们看到 我们内部 我们的 我们 我 大家 自己的 公司的 公司 本公司 集团的 集团 本集团 平台的 平台 它的 它 他们 咱们 内部 目标是 目标 预计 预期 ' +
  '估计 希望 相信 今天 我想 可以看到 整个 整体 整体来看 整体来说 来看 来说 看';
/** When, beside the points of the calendar. */
const TIMES =
  '的时候 时候 去年同期 上年同期 同期 期末 期内 报告期内 报告期 目前 现在 当前 本季度 本季 单季 单季度 季度 全年 去年 今年 明年 底 末 初 年底 年末 年初 月底 月末 当中 之后 以后 之前 截至 截止';

/** What leads up to a measure, the longer first. */
export const LEADS: readonly string[] = [CONNECTIVES, SPEAKERS, TIMES]
  .flatMap((words) => words.split(' '))
  .sort((a, b) => b.length - a.length);

/** Verbs whose object is the measure: 实现净利润两亿元. */
export const REPORTING: readonly string[] =
  '实现 录得 取得 完成 拥有 产生 获得 派发 派付 达成 带来 创造 贡献 获取 支付 宣派 派 计提 确认 录入 持有 投入 花费 投资 收到 需要 节省 节约'.split(
    ' ',
  );

/** Verbs that count their object and belong to the measure: 交付新车, 新开门店. */
export const COUNTING: readonly string[] =
  '净增加 新增加 净新增 交付 销售 售出 卖出 出货 新开 新开业 净增 新增 开出 开设 关闭 服务 连接 覆盖 回购 购回 招收 招募 新签 签约 签署 发布 上线 推出 培训 注册 接入 部署 建成 建设 发放 促成 撮合 发行 运送 承运'.split(
    ' ',
  );

/** Who or where, never what is measured. */
export const NOBODY: ReadonlySet<string> = new Set(
  '总金额 香港 澳门 台湾 内地 欧洲 美国 北美 日本 东南亚 内部 份 公司 集团 平台 全国 全球 国内 海外 中国 我们 管理层 市场 董事会 总额 总计 合计 金额 数字 水平 整体 整个 行业 大家 目标 规模 情况 时候 同时 因此 期末 影响 季度 年度 增速 增幅 降幅 涨幅 增长 结果 基础 时间 问题 处 过去 未来 第一 比例 数 一样'.split(
    ' ',
  ),
);
