/**
 * Words that say which way a measure moves, how it compares with a bound, and what is denied. English and Chinese, as
 * companies report: one row a side. Verbs only: "growth" and 增速 name a measure and move nothing.
 */

export const UP_ZH = /上升|增长了?|增长|提升|提高|增加|上涨|扩大|上调|走高|回升|反弹|多了|涨了|升了|加了|加快/gu;
export const DOWN_ZH = /下降|下滑|减少|降低|降到|降了|收窄|缩短|回落|下跌|跌了|下调|走低|少了|减了|放缓|缩减/gu;
export const UP_EN =
  /\b(?:increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|rose|ris(?:e|es|en|ing)|up|higher|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|went up|rais(?:e|ed|ing)|improv(?:e|es|ed|ing)|accelerat(?:e|ed|ing)|lift(?:s|ed|ing)?|longer|widen(?:s|ed|ing)?)\b/gi;
export const DOWN_EN =
  /\b(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|down|lower(?:ed|ing)?|reduc(?:e|es|ed|ing)|narrow(?:s|ed|ing)?|shorten(?:s|ed|ing)?|cut(?:s|ting)?|shr[aiu]nk|slow(?:s|ed|ing)?|slid|shorter|faster|quicker|weaken(?:s|ed|ing)?)\b/gi;

export const ABOVE_ZH = /高于|超过|超過|多于|不低于|不少于|以上|大于|超出|至少|最少|起码/u;
export const BELOW_ZH = /低于|少于|不到|不超过|不超過|不高于|以内|以內|以下|小于|最多(?!的)|至多|顶多|将近/u;
export const ABOVE_EN =
  /\b(?:above|higher than|more than|exceed\w*|over|greater than|at least|no less than|not less than|or more|surpass\w*|beyond|north of)\b/i;
export const BELOW_EN =
  /\b(?:below|lower than|less than|under|within|no more than|not more than|not exceed\w*|at most|up to|fewer than|or less|short of|south of|capped|nearly|almost)\b/i;

/** Movements that are said outright, without a number beside them: "down the road" and "set up" move nothing. */
export const RISES_ZH = /上升|增长|提升|提高|增加|上涨|扩大|回升/u;
export const FALLS_ZH = /下降|下滑|减少|降低|下跌|回落|缩减|收窄/u;
export const RISES_EN =
  /\b(?:increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|rose|ris(?:e|es|en|ing)|go(?:es|ing)? up|went up|higher|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?)\b/i;
export const FALLS_EN =
  /\b(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|lower(?:ed|ing)?|reduc(?:e|es|ed|ing)|(?:com(?:e|es|ing)|came|go(?:es|ing)?|went) down|shr[aiu]nk(?:ing)?|narrow(?:s|ed|ing)?)\b/i;

/** A plan or expectation denied. 不断, 不仅, 不过, 不少 and their like deny nothing. */
export const DENIES_ZH =
  /不会|不會|不打算|不考虑|不考慮|不计划|不計劃|没有计划|没有打算|不再|不想|不准备|不準備|并不|並不|不是|没有考虑|冇计划|唔会/u;
export const NEGATION_EN =
  /\b(?:not|no|never|none|nor|neither|without|cannot|unlikely|stop\w*|avoid\w*|refrain\w*|rule[sd]? out|hardly|rather than|instead of|little|limited|minimal|marginal|scarce\w*|few|fail\w*|nothing|nobody|absent|free of|far from|the same|unchanged|flat|stable|steady)\b|n['’]t\b/i;
/** A movement denied, with the movement in the first group. */
export const DENIED_MOVE_ZH =
  /(?:没有|並没有|并没有|没|并未|未|不会|不再)(?:出现|继续|明显|怎么|再)?(上升|增长|提升|提高|增加|上涨|扩大|下降|下滑|减少|降低|收窄|回落|下跌|放缓)/u;
/** A deed or quality denied, its first two characters in the group: whether it is one, the lexicon says. */
export const DENIED_ZH =
  /(?:还没有|还没|尚未|并未|没有|未能|没能|不(?!一定|必|得不|能不))(?:太|很|是很|那么|怎么|明显|再|能|会|够)?(\p{Script=Han}{2})/gu;
/** To deny an ending or a slackening is to affirm its opposite: 不会放弃 is "will keep to". */
export const DENIED_ENDING_ZH =
  /(?:不会|不會|不再|不想|唔会|不打算)(?:轻易|再)?(?:放弃|停止|停下|忽视|忘记|忘|放松|松懈|退出|动摇|改变|变|中断|错过|牺牲|妥协|缺席|落后|影响|取消|回避|懈怠)/u;
export const DENIED_ENDING_EN =
  /\b(?:not|n['’]t|never)(?: \w+)? (?:give up|abandon|stop|forget|ignore|waver|change|sacrifice|compromise|miss|neglect|underestimate|cease|quit|exit|lose|let up|shy away|hesitate)\b/i;
/** Renderings of 还没有 and its like without a word of denial. */
export const PENDING_EN =
  /\b(?:yet to|still|remain\w*|lack\w*|unable|hard|difficult\w*|less|only|un\w+|in\w+able|dis\w+)\b/i;

export const DENIES_EN =
  /\b(?:will|would|do|does|are|is|were|have|has|can|could|should)(?: \w+)? not\b|\b(?:won|wouldn|don|doesn|aren|isn|can|couldn|shouldn|haven|hasn)['’]t\b|\bno (?:plan|intention|longer)\b|\bnever\b/i;
export const NEGATION_ZH = /[不没沒無无未非别別莫勿冇唔]/u;
/** Negation signs that are part of words which deny nothing. */
export const NO_NEGATION_ZH =
  /不断|不斷|不仅|不僅|不过|不過|不少|不同|不错|不錯|不管|不论|不論|不得不|不但|不光|不只|不难|不單|无论|無論|非常|并非常|未来|未來|不确定|不確定|不一样|差不多|不良|对不起|要不|不好意思|无人|無人|非常规|非公认|非gaap|没问题|沒問題|不要紧|有没有|不能不/gi;
