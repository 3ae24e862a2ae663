/**
 * Words that say which way a measure moves, how it compares with a bound, and what is denied. English and Chinese, as
 * companies report: one row a side. Verbs only: "growth" and 增速 name a measure and move nothing.
 */

export const UP_ZH = /上升|增长了?|增长|提升|提高|增加|上涨|扩大|上调|走高|回升|反弹|多了|涨了|升了|加了|加快/gu;
export const DOWN_ZH = /下降|下滑|减少|降低|降到|降了|收窄|缩短|回落|下跌|跌了|下调|走低|少了|减了|放缓|缩减/gu;
export const UP_EN =
  /\b(?:increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|rose|ris(?:e|es|en|ing)|up|higher|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|went up|rais(?:e|ed|ing)|improv(?:e|es|ed|ing)|accelerat(?:e|ed|ing)|lift(?:s|ed|ing)?|longer|widen(?:s|ed|ing)?)\b/giu;
export const DOWN_EN =
  /\b(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|down|lower(?:ed|ing)?|reduc(?:e|es|ed|ing)|narrow(?:s|ed|ing)?|shorten(?:s|ed|ing)?|cut(?:s|ting)?|shr[aiu]nk|slow(?:s|ed|ing)?|slid|shorter|faster|quicker|weaken(?:s|ed|ing)?)\b/giu;

export const ABOVE_ZH = /高于|超过|超過|多于|不低于|不少于|以上|大于|超出/u;
export const BELOW_ZH = /低于|少于|不到|不超过|不超過|不高于|以内|以內|以下|小于/u;
export const ABOVE_EN =
  /\b(?:above|higher than|more than|exceed\w*|over|greater than|at least|no less than|not less than|or more|surpass\w*|beyond|north of)\b/iu;
export const BELOW_EN =
  /\b(?:below|lower than|less than|under|within|no more than|not more than|not exceed\w*|at most|up to|fewer than|or less|short of|south of|capped)\b/iu;

/** A plan or expectation denied. 不断, 不仅, 不过, 不少 and their like deny nothing. */
export const DENIES_ZH =
  /不会|不會|不打算|不考虑|不考慮|不计划|不計劃|没有计划|没有打算|不再|不想|不准备|不準備|并不|並不|不是|没有考虑|冇计划|唔会/u;
export const NEGATION_EN =
  /\b(?:not|no|never|none|nor|neither|without|cannot|unlikely|stop\w*|avoid\w*|refrain\w*|rule[sd]? out|hardly|rather than|instead of|little|limited|minimal|marginal|scarce\w*|few|fail\w*|nothing|nobody|absent|free of|far from|the same|unchanged|flat|stable|steady)\b|n['’]t\b/iu;
/** A movement denied, with the movement in the first group. */
export const DENIED_MOVE_ZH =
  /(?:没有|並没有|并没有|没|并未|未|不会|不再)(?:出现|继续|明显|怎么|再)?(上升|增长|提升|提高|增加|上涨|扩大|下降|下滑|减少|降低|收窄|回落|下跌|放缓)/u;
export const DENIES_EN =
  /\b(?:will|would|do|does|are|is|were|have|has|can|could|should)(?: \w+)? not\b|\b(?:won|wouldn|don|doesn|aren|isn|can|couldn|shouldn|haven|hasn)['’]t\b|\bno (?:plan|intention|longer)\b|\bnever\b/iu;
export const NEGATION_ZH = /[不没沒無无未非别別莫勿冇唔]/u;
/** Negation signs that are part of words which deny nothing. */
export const NO_NEGATION_ZH =
  /不断|不斷|不仅|不僅|不过|不過|不少|不同|不错|不錯|不管|不论|不論|不得不|不但|不光|不只|不难|不單|无论|無論|非常|并非常|未来|未來|不确定|不確定|不一样|差不多|不良|对不起|要不|不好意思|无人|無人|非常规|非公认|非gaap|没问题|沒問題|不要紧/giu;
