/**
 * What a word does to a risk named beside it:
 *
 * - `up`, `down`, `flat`: the measure moves so; whether that is good depends on its polarity.
 * - `better`, `worse`: the situation moves so, whatever is measured.
 * - `slow`: it slows: bad for what should grow, good for what should not.
 * - `hold`: the situation goes on (remain, persist, continue).
 * - `calm`: it is under control: manageable, limited, compliant.
 * - `good`: a good level, no movement: ample, solid.
 * - `negation`: turns what follows.
 * - `boundary`: a new clause begins, or a cause is named.
 * - `rival`: another thing measured, which a movement may belong to instead.
 * - `backdrop`: opens a phrase that only sets the scene.
 * - `aim`: what follows is wished or worked for, not reported.
 * - `outlook`: what follows in the infinitive is expected or done, not wished.
 * - `ask`: a question.
 * - `versus`: two levels are compared.
 * - `room`: how far something might still move.
 * - `condition`: what follows is supposed, not told.
 * - `action`: what the company does about a risk.
 * - `neutral`: words that hold a movement but mean none.
 * - `define`: a measure is explained.
 */
export type ContextKind =
  | 'up'
  | 'down'
  | 'flat'
  | 'better'
  | 'worse'
  | 'slow'
  | 'hold'
  | 'calm'
  | 'good'
  | 'negation'
  | 'boundary'
  | 'rival'
  | 'backdrop'
  | 'aim'
  | 'outlook'
  | 'ask'
  | 'versus'
  | 'define'
  | 'room'
  | 'condition'
  | 'action'
  | 'neutral';

/** One row of context words, written as those of the taxonomy are. */
export interface ContextRow {
  readonly kind: ContextKind;
  /** How much a boundary parts, whether a word of asking makes a question alone, or how much nearer a movement of a general sense must stand, in characters. */
  readonly weight?: number;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Verbs and nouns of movement as results are reported in, frames of clauses, and words of control. */
// biome-ignore format: one row a line
export const context: readonly ContextRow[] = [
  { kind: 'action', en: ['better cope with', 'manage', 'managing', 'navigate', 'navigating', 'mitigate', 'mitigating', 'offset', 'offsetting', 'address', 'addressing', 'counter', 'combat', 'cope with', 'coping with', 'overcome', 'to weather', 'withstand', 'tackle', 'handle', 'hedge', 'minimi(z|s)e', 'alleviate', 'absorb', 'respond to', 'deal with', 'prepare for', 'adapt to', 'guard against', 'protect* [*] (against|from)', 'defend* [*] (against|from)', 'avoid', 'avoiding'], zh: ['应对', '管理', '防范', '规避', '抵御', '管控', '避免', '防控'] },
  { kind: 'up', en: ['increas(e|es|ed|ing)', 'rise', 'rises', 'rose', 'rising', 'risen', 'grew', 'grow', 'grows', 'growing', 'grown', 'higher', 'up', 'climb*', 'spik(e|ed|ing)', 'jump*', 'surg*', 'elevated', 'inflat(ed|ing)', 'widen*', 'expand*', 'highest', 'record high', 'historic* high', 'doubl(e|ed|ing)', 'tripl(e|ed|ing)', 'twice', 'shot up', 'longer', 'lengthen*', 'stretch(ed|ing)', 'nearer to', 'additional', '(edg|tick|creep|inch|trend)* up', 'crept up', '(mov|went|came|pick)* up', 'raised', '(be|is|was|were|are|go|going|come in) above', 'points (more|higher)', 'higher than', 'uptick*', 'upward*', 'more expensive', 'dearer', 'went up', 'go up', 'going up'], zh: ['上升', '上涨', '增加', '增长', '提升', '提高', '升高', '走高', '上行', '扩大', '涨了', '涨', '新高', '翻倍', '高于', '抬升', '升咗', '多咗', '高咗', '有所提升', '高企', '升到', '升至', '升了', '涨到', '上去了', '拉长', '变长', '增至', '多了', '更高', '补提', '翻了一倍', '涨了'] },
  { kind: 'down', en: ['decreas(e|es|ed|ing)', 'declin*', 'fell', 'fall', 'falls', 'falling', 'fallen', 'drop', 'drops', 'dropped', 'dropping', 'lower', 'lowers', 'lowered', 'lowering', 'down', 'reduc(e|es|ed|ing)', 'reduction*', 'narrow*', 'shrink*', 'shrank', 'shrunk', 'lowest', 'low', 'historic* low', 'record low', 'all time low', 'compress*', 'cut', 'cuts', 'cutting', 'minimi*', 'slip(s|ped|ping)', '(come|came|comes|coming) off', 'shorter', 'cheaper', 'less expensive', '(edg|tick|inch|trend|mov)* (down|lower)', '(be|is|was|were|are|go|going|fall|falling|dip|come in) below', 'points (less|lower)', 'went down', 'go down', 'going down', 'less', 'come down', 'came down', 'coming down', 'trending down*', 'downward*'], zh: ['下降', '下滑', '减少', '降低', '回落', '走低', '下跌', '跌', '降了', '降至', '降到', '降', '收窄', '缩小', '新低', '历史低位', '低于', '压降', '减亏', '跌咗', '低咗', '少咗', '更低', '下探', '降到', '掉了', '掉到', '少了', '缩短', '低了', '往下走', '下来', '下台阶', '又下了', '还清'] },
  { kind: 'flat', en: ['flat', 'stable', 'stably', 'stabili*', 'steady', 'unchanged', 'in line with', 'similar to', 'largely the same', 'fluctuat* around', 'similar level*', 'around this level', 'at this level', 'level off', 'plateau*', 'no change'], zh: ['稳定', '平稳', '持平', '企稳', '不变', '维稳', '稳健', '变化不大', '没有明显变化', '没有太大变化', '没有变化', '没有明显的变化', '基本一致', '相当', '趋稳', '稳住'] },
  { kind: 'better', en: ['improv*', 'better', 'recover*', 'rebound*', 'eas(e|es|ed|ing)', 'abat*', 'alleviat*', 'mitigat*', 'resolv*', 'subsid(e|ed|es|ing)', 'behind us', 'normaliz*', 'normalis*', 'diminish*', 'lessen*', 'moderat(e|ed|es|ing)', 'dissipat*', 'peaked', 'past (the|its) peak', 'off its peak', 'disappear*', 'wan(e|ed|es|ing)', 'behind us', 'healthier', 'more (robust|solid|healthy|resilient|stable|rational|favorable|predictable|clear|supportive|benign|friendly|transparent|accommodative|certain)', 'clearer', 'bottom* out', 'bottomed', 'on track', 'fade', 'fades', 'faded', 'fading', 'positive (trend*|impact*|effect*)', 'overcome', 'overcame', 'turn* positive', 'back to normal', 'back (to|at|above) the level*', 'returns to [the|a] [level|normal]', 'return* to (normal|growth)', 'pick* up', 'relaxed', 'loosen*', 'reviv*', 'turn* the corner', 'revival', 'green shoots', 'warming', 'healed', 'relieved', '(come|came|comes|coming|bounc*) back', '(has|have|had) (passed|been lifted|been removed|been settled|gone away)', '(is|are) (passing|lifted|going away)', 'troughed', '(hit|hitting|after) (a|the) (trough|bottom)', '(is|are) gone', '(has|have) ended', 'ended after', 'solved', 'remedied', 'fixed (the|this|that|it|our)', 're open*', 'reopen*', '(paid|paying|pays) (back|down)', 'repaid'], zh: ['改善', '好转', '缓解', '缓和', '恢复', '复苏', '回升', '向好', '解决', '减轻', '消除', '更好', '修复', '回暖', '反弹', '减弱', '小很多', '改观', '好咗', '转好', '回到正常', '触底', '见顶', '见底', '止跌', '回归', '放松', '放宽', '化解', '抵消', '越来越好', '变好', '走出', '克服', '消退', '转正', '过去了', '已经过去', '重启', '重新开放', '复工', '复产', '筑底', '偿还了'] },
  { kind: 'better', weight: 20, en: ['tailwind*'], zh: ['顺风'] },
  { kind: 'better', weight: 45, en: ['optimi*', 'strengthen*', 'enhanc*', 'lift(ed|ing)', 'revers(ed|ing)', 'upgrad(ed|ing)', 'relief', 'completed', 'approved', 'resumed', 'best'], zh: ['优化', '理性', '完成', '提升了能力'] },
  { kind: 'worse', weight: 30, en: ['(was|were|been|remain*) [temporarily] (closed|shut|suspended|halted)'], zh: ['生效'] },
  { kind: 'worse', en: ['worse', 'worsen*', 'deteriorat*', 'weaken*', 'weaker', 'soften*', 'softer', 'intensif*', 'escalat*', 'aggravat*', 'fiercer', 'fiercest', 'tougher', 'more (intense|challenging|severe|difficult|aggressive|uncertain|volatile|complex|fierce|stringent|pronounced)', 'more than (expected|we)', 'heighten*', 'tighten*', 'tighter', 'stricter', 'exacerbat*', 'dent(ed|s)', 'erod*', 'hit (hard|us|our|by|the|demand|sales|sentiment)', '(is|are|was|were|been|being|got|get) [hard|badly|severely] hit', '(take|takes|taking|took) a [big|small|further] hit', 'hurt*', '(prevent|prevents|prevented|forced|forces) us', '(reduced|reduces|dampen*|depress*|trimmed|shaved) [our|the|reported|gross|operating|net|total] [reported|gross|operating|net] (revenue*|sales|profit*|margin*|earnings|income|results)', 'kick* in', 'decelerat* further', 'downgrad*', 'weighing', 'weighed', 'dragg*', 'suffer*', 'disrupt*', 'delayed', 'visible drop', 'turn* negative', 'lost', 'losing', 'pressured', 'plung*', 'slump*', 'collaps*', 'dr(y|ied|ying) up', 'evaporat*', '(fell|fall|fallen|falling) away', 'lag*', 'imposed', 'put* (some|more|additional|downward|significant|great) pressure*', 'face* (more|increasing|greater|significant|growing)', 'accelerat* (decline|deterioration)', 'shortened', 'adversely', 'negatively', 'strained'], zh: ['恶化', '加剧', '变差', '走弱', '转弱', '疲软', '更激烈', '更严峻', '加大', '收紧', '趋严', '惨烈', '承压', '拖累', '加重', '升级', '严重', '下行', '萎缩', '差咗', '白热化', '日益激烈', '日趋激烈', '越来越严', '更加严格', '更严格', '抬头', '越来越激烈', '更加激烈', '愈发激烈', '受损', '有所影响', '受到影响', '造成影响', '造成', '造成了', '不及预期', '低于预期', '不如预期', '比我们预想的要', '受到冲击', '带来压力', '压力加大', '有一定的压力', '影响了', '转负', '遇冷', '低迷'] },
  { kind: 'slow', en: ['slow', 'slower', 'slowing', 'slowed', 'slows', 'slowdown*', 'decelerat*'], zh: ['放缓', '减速', '变慢', '较慢', '比较慢', '偏慢', '预期的慢', '预期慢', '预想的慢', '慢一些', '慢一点'] },
  { kind: 'hold', en: ['remain*', 'persist*', 'continu*', 'still', 'linger*', 'ongoing', 'stay', 'stays', 'stayed', 'keep', 'kept', 'maintain*'], zh: ['依然', '仍然', '仍', '持续', '继续', '保持', '维持', '还是', '依旧', '尚'] },
  { kind: 'calm', en: ['manageable', 'limited', 'negligible', 'immaterial', 'not material', 'under control', 'controllable', 'minimal', 'insignificant', 'no [material|significant|major|meaningful|big|real|direct] (impact*|effect*|change*|issue*)', 'not (impact*|affect*|significant*)', 'not [expect|see|seen|have|anticipate|had] [a|any] [material|significant|major|meaningful] (impact*|effect*)', 'in compliance', 'found nothing', 'found no [*] (issue*|problem*|violation*)', 'fully compliant', 'compliant', 'comply', 'complied', 'compl(ies|ying)', 'plenty of (room|headroom|liquidity)', 'can (pay|repay|easily)', 'enough cash', 'well hedged', 'hedged', 'resilient', 'locked in', 'little impact', 'small impact', 'not a (concern|problem|big)', 'not worried', 'contained', 'within [our|a] (expectation*|range|tolerance)', 'comfortable', 'in line with the requirement*'], zh: ['可控', '有限', '很有限', '没有影响', '影响不大', '没有太大影响', '不会有影响', '影响很小', '符合监管要求', '符合', '不会影响', '没有实质', '没什么影响', '够还', '谈好了', '谈得差不多', '未受影响', '不受影响', '没有受到影响', '没有很大', '锁价', '冇影响', '冇太大影响', '冇乜影响', '在可接受', '受控'] },
  { kind: 'good', en: ['solid', 'robust', 'healthy', 'strong', 'ample', 'good', 'sufficient', 'sound', 'excellent', 'high', 'adequate', 'favorable', 'abundant', 'well capitalized', 'outstanding', 'benign'], zh: ['良好', '健康', '充裕', '宽裕', '宽松', '充足', '优异', '优秀', '较好', '不错', '稳健', '合理', '领先', '较低水平'] },
  { kind: 'negation', en: ['not', 'no', 'never', 'without', "n't", "don't", "didn't", "doesn't", "haven't", "hasn't", "won't", "isn't", "aren't", "wasn't", "weren't", "can't", 'cannot', 'nor', 'neither', 'hardly', 'barely', 'yet to', 'rather than', 'nobody', 'none', 'little', 'few', 'free from'], zh: ['没有', '没', '不会', '并未', '未', '不再', '不', '并没有', '无', '冇', '唔', '未见', '毫无'] },
  { kind: 'boundary', weight: 70, en: ['; ', 'but ', 'while', 'whereas', 'although', 'though', 'however', 'so that', 'yet '], zh: ['；', '但是', '但', '然而', '而且', '虽然', '尽管', '不过', '所以', '因此', '因为'] },
  { kind: 'boundary', weight: 10, en: ['but (it|they|this|these|that)', 'but have', 'but has'], zh: ['但它', '但已经', '但现在'] },
  { kind: 'boundary', weight: 20, en: [', which', ', who', 'which'], zh: [] },
  { kind: 'boundary', weight: 25, en: ['with'], zh: [] },
  { kind: 'boundary', weight: 40, en: ['due to', 'driven by', 'because [of]', 'thanks to', 'as a result [of]', 'owing to', 'attributable to', 'attributed to', 'mainly reflect*', 'led by', 'in spite of', 'resulting in', 'as we', 'partially', 'so we', 'and we', 'despite', 'by (strengthen*|optimiz*|improv*|enhanc*|reduc*|increas*|focus*)', 'when', 'where', 'who', 'in (order|addition)', 'in terms of', 'regarding', 'when it comes to'], zh: ['主要是', '由于', '得益于', '受益于', '使得', '带来', '导致', '同时', '通过', '其中'] },
  { kind: 'boundary', weight: 28, en: [','], zh: ['，', '、', ':', '：'] },
  { kind: 'boundary', weight: 10, en: ['and', 'or', 'that', 'as', 'to', 'for'], zh: ['和', '与', '及', '以及', '的'] },
  { kind: 'rival', en: ['revenue*', 'sales', 'gross margin*', 'operating margin*', 'margin', 'margins', 'profit*', 'profitability', 'income', 'earnings', 'loan volume*', 'loan balance*', 'outstanding balance*', 'origination volume*', 'volume*', 'efficienc*', 'contribution*', 'issuance', 'expense*', 'take rate*', 'users', 'gmv', 'growth', 'penetration', 'investment*', 'spending', 'market share', 'users', 'dividend*', 'share repurchase*', 'buyback*', 'capacity', 'coverage', 'experience', 'conversion', 'retention', 'engagement', 'activity level', 'quality of our business', 'scale', 'capabilit*'], zh: ['收入', '利润', '毛利率', '净利润', '营收', '规模', '效率', '占比', '用户', '销量', '放款', '余额', '费用', '份额', '体验', '能力', '转化'] },
  { kind: 'backdrop', en: ['in (a|an|the|this|that|such|such a|such an|our|today\'s|the current|current|any|all|these|what|what is)', 'given [the|this|that|our|these|such]', 'in light of', 'in view of', 'in the (context|midst) of', 'against (a|the|this) (backdrop|background) [of]', 'against (a|an|this)', 'amid', 'amidst', 'amidst the', 'under (the|this|such|a|an|current|these)', 'considering', 'throughout (the|this|a)', 'through (a|an|the|this|these|such)', 'during (the|a|this|these|such)', 'based on', 'taking into account', 'regardless of', 'across (a|an|the)', 'within (a|an|the|this)'], zh: ['鉴于', '考虑到', '基于', '在', '随着'] },
  { kind: 'aim', en: ['focus* on', 'focus', 'aim* (to|at)', 'in order to', 'so as to', 'effort* to', 'seek* to', 'striv* to', 'commit* to', 'commitment to', 'goal*', 'priorit*', 'strike', 'balance between', 'intend* to', 'plan* to', 'will (continue to |)(focus|monitor|strive|work|manage|take|pursue|seek|strengthen|optimize|explore|watch|keep)', 'while maintaining', 'attention to', 'emphas*', 'look* at', 'help* (investors|you|partners|customers|banks|institutions|clients)', 'understand', 'recommend*', 'insight* into', 'ability to', 'capab*', 'measures', 'necessary'], zh: ['致力于', '为了', '旨在', '力争', '聚焦', '专注', '关注', '以便', '来提升', '来优化', '希望', '努力'] },
  { kind: 'outlook', en: ['expect*', 'continu*', 'enabl*', 'help*', 'began', 'begun', 'begin*', 'pleased', 'happy', 'proud', 'start*', 'likely', 'led', 'led to', 'managed', 'tend*', 'able', 'anticipat*', 'going', 'will', 'see', 'saw', 'seen', 'seeing', 'poised', 'set', 'proved', 'allow*'], zh: ['预计', '预期', '看到', '相信', '判断'] },
  { kind: 'ask', weight: 1, en: ['?', 'could you', 'can you', 'would you', 'wondering', 'any color', 'any update*', 'want* to ask', 'share with us', 'your (view*|thought*|outlook|expectation*)', 'should we', 'elaborate', 'comment on', 'my [first|second|next|last|other] question', '(one|first|second|last|quick) question', '(like|wanted) to (ask|know|dig)', 'curious'], zh: ['?', '？', '请问', '吗', '请教', '怎么看', '可唔可以', '有冇', '会唔会', '点处理', '能否', '可否', '想问', '问一下', '想请教', '会不会'] },
  { kind: 'ask', en: ['what', 'how', 'why', 'is there', 'are you', 'do you', 'talk about'], zh: ['如何', '是否', '有没有', '多少', '几多', '怎么', '哪些'] },
  { kind: 'versus', weight: 5, en: [], zh: ['比', '比去年同期', '比上季度', '比上年同期'] },
  { kind: 'versus', weight: 25, en: ['compared (to|with)', 'versus', 'vs', 'vs.', 'against', 'as (compared|opposed) to', 'relative to'], zh: ['相比', '对比', '去年同期', '上年同期', '上季度', '而去年'] },
  { kind: 'room', en: ['room', 'potential (for|to)', 'possibility of'], zh: ['空间'] },
  { kind: 'condition', en: ['if', 'unless', 'in case', 'even if', 'should there be'], zh: ['如果', '假如', '若', '一旦'] },
  { kind: 'neutral', en: ['in the face of', 'up against', '(offset|mitigated|addressed|managed|hedged|absorbed) by', '(downward|upward) pressure*', 'a (little|few|bit)', 'little bit', 'phas(e|ed|ing) (down|out)', 'break down', 'breakdown', 'draw[n] down', 'drawdown', 'up to', 'set[ting] up', 'follow* up', 'ramp* up', 'start up*', 'catch* up', 'ma(ke|de) up', 'end* up', 'back* up', 'com(e|es|ing) up', 'open* up', 'sign* up', 'clean* up', 'clear* up', 'better (serve|understand|position*|equip*|use|manage|navigate|meet|engage|support|match|able|place*|prepare*)', 'speed* up', 'build* up', 'show* up', 'up front', 'up and running', 'up for', 'up in the', 'down the (road|line)', 'down payment*', 'lower tier', '(lower|low|higher|high) (end|tier|quality|risk|priced|value|margin|income|performance|speed|bandwidth|voltage|power|cost)', 'less than', 'more than', 'top down', 'above mentioned', 'as above', 'grow* our', 'growing (number|base|list)', 'well below', 'expand* (our|into|to|the)', 'double digit*', 'best practice*', 'best in class', 'best of', 'cutting edge', 'no longer', 'not only', 'no doubt', 'no matter', 'whether or not', '(taking|take) (my|our|the) question*', '[as to|regarding|in terms of|as for|on|about|to|for] your [first|second|third|last|other|next|two] question*', '(to|for) the [first|second|third|last|other] question*', 'good (morning|evening|afternoon|question)', 'low carbon', 'low hanging', 'cut off', 'on the other hand', 'at least', 'drop off', 'drop down', '(close|closed|closing|shut|shutting|lock|locked|locking|wind|winding) down', 'hit rate', 'hit (product*|show*|title*|game*|drama*|a record|a new|record|new high*|our target*|the target*)', 'high teens', 'high single', 'low single', 'low teens', 'mid to high', 'turn* up', 'in the near future', 'further down'], zh: ['比较', '增长点', '增长空间', '增长引擎', '高质量', '不断', '不仅', '不同', '不少', '不只', '不光', '不管', '不论', '增加值', '无论', '提升空间', '未来', '接下来', '留下来', '坐下来', '定下来', '慢下来', '停下来', '没问题', '批下来', '谈下来', '拿下来', '算下来', '降本增效', '降本', '增效'] },
  { kind: 'versus', en: ['from', 'than'], zh: [] },
  { kind: 'define', en: ['(is|are|was|were) (defined|calculated)', 'defined as', 'refers to', 'divided by', 'calculated (by|as|based)', 'backward looking'], zh: ['定义为', '是指', '计算'] },
];
