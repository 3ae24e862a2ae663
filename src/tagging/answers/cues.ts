import { anyOf } from '../../language/any-of.js';

/**
 * How analysts say what they want of an answer, and how companies put a question off. English and Chinese, one row a
 * wording.
 */

/** A sentence that asks for a number rather than for a view. */
export const SEEKS_FIGURE = anyOf([
  /\bhow (?:much|many|big|large|high|low|long|fast|often|far)\b/,
  /\bwhat (?:\w+ ){0,2}?(?:percentage|percent|proportion|portion|share|level|levels|range|magnitude|number|amount|size|split|mix|run[- ]rate|target|targets|rate|price|pace)\b/,
  /\b(?:(?:rough|any|the) percentages?|br(?:eak|oke|oken|eaking) (?:\w+ ){0,3}?out|the mix|size of (?:the|that|this|your)|quantif\w+|break ?down|breakdown|numerical|specific (?:numbers?|figures?|targets?)|exact (?:numbers?|figures?)|(?:any|an?|your|the|give|provide|share|formal) (?:[\w-]+ ){0,3}(?:targets?|guidance|budget))\b/,
  /\bwhat(?:['’]s| is| was| are| were| will be| would be) (?:the|your|that|its) (?:\w+[ -]){0,4}(?:margin|rate|ratio|revenue|revenues|contribution|capex|budget|spend|spending|count|volume|balance|headcount|exposure|capacity|backlog|ASP|ARPU)\b/,
  /多少|多大|多高|多长|几个点|几个百分点|几成|百分之几|什么(?:样的)?(?:水平|量级|区间|规模)|量化|拆分|具体(?:的)?(?:数字|数据|数值|金额|比例|目标|指引|数量)|(?:有没有|给(?:一个|个)?|是否有|分享|提供)[^，。？]{0,14}(?:指引|目标)|(?:占比|比例|目标|指引|预算|规模)(?:是|会|大概|大约|分别)/,
]);

/** What stands directly before a measure whose value is asked for: `what was the`, `what kind of`. */
export const WHAT_IS =
  /\bwhat(?:['’]s| is| was| are| were| will be| would be| kind of| sort of)?(?: the| your| our| that| a)?(?: (?!happen|driv|drove|caus|mak|led|do\b|does|did|on\b|for\b|view|outlook|thought|expectation|strateg|plan|impact|effect|driver|reason|trend|trajectory)[\w-]+){0,3} $/i;

/** Things counted that no list of measures may know: `how many branches did you close`. */
export const HOW_MANY =
  /\bhow (?:many|much) (?:more |other )?(?!of\b|more\b|other\b|do\b|does\b|did\b|is\b|are\b|was\b|were\b|will\b|would\b|can\b|could\b|should\b|have\b|has\b|you\b|we\b|longer\b|room\b|further\b)((?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:do|did|does|will|would|are|were|is|was|have|has|can|could|should|in|at|you|we|by|on|of)\b|[?,.])/i;

/** A sentence about what is to come. */
export const FUTURE = anyOf([
  /\b(?:will|going forward|looking ahead|look ahead|outlook|guidance|guide|guiding|expect\w*|anticipat\w*|forecast\w*|next (?:year|quarter|few|couple|two|three|half)|coming|upcoming|future|medium[- ]term|mid[- ]term|long[- ]term|longer[- ]term|over time|rest of|remainder|second half|back half|trajectory|plan|plans|planning|target\w*|aim|should (?:be|we|see|continue)|continue to|confident|gonna|going to|likely|would be)\b|['’]ll\b/,
  /未来|未來|明年|后年|下半年|下个?季度|下一|四季度|展望|预期|預期|预计|預計|指引|目标|目標|计划|計劃|接下来|往后|后续|後續|将会|将|將|会不会|是否会|会|會|希望|趋势|趨勢|长期|中长期|争取|力争/,
]);

/** Verbs by which an answer leaves open what comes: ahead, though not sure. */
export const MAY = /\b(?:would|could|may|might|can|want to|look to|looking to)\b|可能|或许|有望|有机会|可以/i;

/** What has been, or is now: no answer to what will be. */
export const NOT_AHEAD = anyOf([
  /\b(?:was|were|had|did|has been|have been|came|went|grew|fell|rose|saw|made|(?!need\b|indeed\b|speed\b|feed\b|seed\b|proceed\b|exceed\b|succeed\b)\w{2,}ed|last (?:year|quarter|month)|today|currently|now|so far|this (?:quarter|month))\b/,
  /了|去年|上个?季度|上半年|目前|现在|本季度?|三季度末|年初|已经|同期/,
]);

/** A sentence that asks which way a measure goes, or how to think of it. */
export const SEEKS_DIRECTION = anyOf([
  /\b(?:trends?|outlook|trajectory|going forward|how (?:should|do|does|would|will|is|are|has|have) |improv\w*|sustain\w*|continue|recover\w*|stabili[sz]\w*|normali[sz]\w*|expect\w*|direction|momentum|increase|decrease|decline|expand|peak|bottom|see the)\b/,
  /趋势|趨勢|展望|走势|走勢|怎么看|怎麼看|如何看|怎么样|怎麼樣|变化|變化|会不会|会否|是否会|预期|預期|持续|可持续|恢复|改善|提升|下降|空间|吗|嗎|呢/,
]);

/** A sentence that asks for reasons or for a description. */
export const SEEKS_REASON =
  /\b(?:why|what (?:\w+ )?(?:drove|drives|driving|caused|explains)|what(?:'s|’s|s| is| are| were| was)? (?:the )?(?:\w+ )?(?:drivers?|reasons?|causes?|driving|behind)|drivers? (?:behind|of)|reasons? (?:behind|for)|strateg(?:y|ies)|(?:walk|talk) us through|how did you|how (?:do|will|would|can|are|should) (?:you|we|management|the company) (?:\w+ )?(?:offset|address|deal|dealing|cope|manage|managing|balance|balancing|respond|differentiate|compete|handle|achieve|prioriti[sz]e|allocate|approach|ensure|strengthen|mitigate))\b|为什么|為什麼|原因|驱动|驅動|是什么(?:导致|带来|推动)|策略|战略|打法/i;

/** Words that point back to what was said before: `that`, `the improvement`. */
export const REFERS_BACK =
  /\b(?:that|this|it|its|these|those|they|them|the (?:trend|improvement|decline|increase|decrease|growth|number|same)|going forward)\b|这个|這個|这块|這塊|这一|它|该|其/i;

/** A clause that gives the occasion of a question: what it names is not what is asked. */
export const OCCASION =
  /(?:^|[,;] |\b(?:so|and|but) )(?:given|since|because|as (?!for|to)|with (?!regards? to|respect to)|while|despite|although|considering|in light of|now that|after|if)\b[^,;?]*[,;]|\b(?:given|despite|in light of|considering)\b[^,;?]*|(?:^|，)(?:考虑到|鉴于|随着|虽然|尽管|在)[^，？]*(?:的情况下|的背景下|之后|以后)?，/gi;

/** A measure's movement or steadiness, said in words. */
export const MOVES = anyOf([
  /\b(?:increas\w*|grow\w*|grew|ris(?:e|es|en|ing)|rose|up|higher|expan(?:d|ds|ded|ding|sion)|improv\w*|accelerat\w*|better|stronger|recover\w*|rebound\w*|upside|tailwinds?|decreas\w*|declin\w*|fell|fall(?:s|en|ing)?|drop\w*|down|lower(?:ed|ing)?|reduc\w*|shrink\w*|narrow\w*|compress\w*|slow\w*|soft(?:er|en\w*)?|weak\w*|worse\w*|downside|headwinds?|pressure|moderat\w*|ease[sd]?|easing|stab(?:le|ly|ili[sz]\w*)|flat(?:tish)?|steady|steadily|unchanged|remain\w*|maintain\w*|sustain\w*|similar|consistent|same (?:level|pace|as)|normali[sz]\w*|peak\w*|bottom\w*|accretive|dilutive|directional\w*|doubl\w*|tripl\w*|ramp\w*|break[- ]?even|profitab\w*|deteriorat\w*|scal(?:e|es|ed|ing)|larger|smaller|bigger|intensif\w*|strong|healthy|continue[sd]?)\b/,
  /上升|增长|增長|提升|提高|增加|上涨|上漲|扩大|擴大|上调|回升|反弹|加快|改善|好转|恢复|恢復|复苏|优化|下降|下滑|减少|減少|降低|收窄|缩短|缩小|回落|下跌|下调|放缓|走低|承压|压力|壓力|稳定|穩定|平稳|平穩|持平|维持|維持|保持|不变|不變|企稳|触底|见底|翻倍|盈亏平衡|扭亏|减亏|走强|走弱|向好|健康|还会有|空间|[比较][^，。]{1,10}(?:好|高|低|快|慢|多|少|大|小|强|弱)/,
]);

/** A wording and the words without one of which it cannot stand there; a look for these is cheap. All in small letters. */
interface Wording {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** The company puts a question off, or says that it does not tell. English. */
const DEFERS_EN: readonly Wording[] = [
  {
    needs: /n['’]t|not|never|unable/,
    pattern:
      /(?<!\b(?:merchants|customers|clients|they|competitors|peers|users|consumers|you|people|who|partners|suppliers|banks|members|investors|players)(?: (?!we\b|i\b|management\b)\w+){0,2} ?)(?:\b(?:not|never|cannot|unable to)|n['’]t) (?:(?:really|currently|going to|yet|at this (?:point|time|stage)|further|really|ever|officially|specifically|typically|normally|usually|generally|be|able to|want to|plan to|intend to|in a position to|prepared to|ready to|willing to|at liberty to|comfortable|here to|today|now|formally|publicly|separately|gonna) ){0,4}(?:provid(?:e|ing)|giv(?:e|ing)|offer(?:ing)?|issu(?:e|ing)|shar(?:e|ing)|disclos(?:e|ed|ing)|break(?:ing)?(?: (?:it|that|this|them|those|these))? (?:out|down)|guid(?:e|ed|ing)|comment(?:ing|ed)?|quantif(?:y|ied|ying)|speculat(?:e|ing)|elaborat(?:e|ing)|track(?:ing)?|separat(?:e|ing)|single (?:it|that|them) out|get(?:ting)? (?:into|ahead)|go(?:ing)? into|discuss(?:ing)?|predict|announc(?:e|ed|ing)|put a number|have (?:any |the |many )?specifics|report(?:ing)? (?:on )?(?:that|this|it)\b|talk about (?:specific|individual|future)|have (?:a|any|the|much|more|anything) ?(?:(?:new|more|further|specific|exact|precise|formal|additional|other) ?)?(?:numbers?|figures?|targets?|updates?|information|details?|colou?r|guidance|to (?:share|add|say|update)))\b/,
  },
  {
    needs: /early|premature|soon|hard|difficult|impossible|tough|tricky|possible/,
    pattern:
      /\b(?:too early|premature|too soon|early days) to (?:say|tell|call|comment|predict|give|quantify|know|judge|talk|draw|discuss)\b|\b(?:it['’]s|it is|still|that['’]s|a (?:bit|little)|bit|somewhat|kind of|really|be) too early\b(?! to \w+ (?:in|on) )|\b(?:hard|difficult|impossible|tough|tricky|not (?:really |yet )?possible|n['’]t (?:think )?(?:it['’]s |it is )?(?:really |yet )?possible) (?:for us |at this \w+ )?to (?:say|tell|call|predict|forecast|quantify|give|comment|pin ?(?:down|point)|put a number|estimate|separate|size|split|break out|make (?:that|this|any) (?:kind of )?(?:estimate|prediction))\b/,
  },
  { needs: /stay|wait/, pattern: /\bstay tuned\b|\bwait and see\b|\bstay away from\b/ },
  {
    needs: /\bnor\b/,
    pattern: /\bnor (?:do|did|will|can|would) we (?:\w+ )?(?:provide|give|guide|break|disclose|comment|share)/,
  },
  {
    needs: /share/,
    pattern:
      /\b(?:nothing|not (?:really )?(?:a lot|much|many)|little)\b[^.,;]{0,60}\b(?:can|could|to) (?:\w+ )?share\b/,
  },
  { needs: /to be seen|comment/, pattern: /\bremains to be seen\b|\b(?:decline|declined) to comment\b/ },
  {
    needs: /refrain|rather|prefer|reluctant|comment|not the/,
    pattern:
      /\b(?:refrain from|rather not|prefer not to|reluctant to|reserve comment|no comment|not the (?:right )?(?:time|forum|place))\b/,
  },
  {
    needs: /appropriate|right|due|later|proper/,
    pattern:
      /\b(?:at|in|until) (?:the |an |a )?(?:appropriate|right|due|later|proper) (?:time|point|date|course|moment|stage)\b/,
  },
  { needs: /due course/, pattern: /\bin due course\b/ },
  {
    needs: /when/,
    pattern:
      /\bwhen (?:the time is|we are|we['’]re|we have|there is|there['’]s|it is|it['’]s) (?:right|appropriate|ready|more|something|anything|an? update|finali[sz]ed|mature)\b/,
  },
  {
    needs: /(?:to|with) you|offline|after the call|separately/,
    pattern:
      /\b(?:we|i|i['’]?ll|we['’]?ll|will|can|let me|let us|team|ir) (?:\w+ ){0,2}(?:get|come|circle|follow up|revert) (?:back )?(?:to|with) you\b(?! as)|\b(?:take|discuss|handle|follow up on|do) (?:that|this|it|the details?) (?:offline|after the call)\b|\bfollow up (?:offline|after the call|separately)\b/,
  },
  {
    needs: /update|share|disclose|announce|communicate|provide|report|give|talk|discuss/,
    pattern:
      /\b(?:we|we['’]ll|will|and)(?: \w+){0,3} (?:update|share|disclose|announce|communicate|provide|report|give|talk|discuss) (?:\w+ ){0,8}?(?:later\b|soon\b|next (?:quarter|call)|in (?:the )?(?:near )?(?:future|due|coming|subsequent|a later)|in our (?:next|fourth|third|second|first|annual|full|year)|when (?:we|the|there|it)|once (?:we|the|it)|as (?:soon as|we get|things progress)|at (?:the|our) (?:next|end|investor|capital))\b/,
  },
  {
    needs: /update|detail|news|disclosure|colou?r/,
    pattern:
      /\b(?:have|be|come back with|give you|provide|share) (?:\w+ ){0,3}(?:updates?|details?|news|disclosures?|colou?r) (?:\w+ ){0,5}?(?:later\b|soon\b|in the (?:near )?future|in due|next (?:quarter|call|year)|when\b|as soon)/,
  },
];

/** The same in Chinese. */
const DEFERS_ZH = anyOf([
  /不方便|不便(?:于)?(?:披露|透露|说|評論|评论|评价|分享|回答)|不(?:予|做|作|会|太|能|单独|對|对外)?(?:置评|披露|透露|评论|評論|评价|公布|拆分(?!股))|(?:没有|没|暂不|暂时不|不会|不能|未|尚未|无法|很难|難以|难以|还不|还没)(?:有|能|法|办法|单独|在这里|对外|给出|给到|给大家|具体|再|提供|办法给){0,4}(?:披露|透露|提供|给出|给到|公布|分享|量化|指引|预测|判断|评论|评估|更多(?:的)?信息|具体(?:的)?(?:数字|数据|时间|指引|目标|计划))/,
  /(?:为时过早|为时尚早|言之过早|太早|还早|不好说|说不准|很难说|很难讲|难说|拭目以待|敬请期待|敬請期待)|(?:后续|之后|以后|未来|将来|届时|到时候?|合适的时候|适当的时候|时机成熟|下个季度|下季度|有进展|会后|线下|稍后)[^，。]{0,14}(?:再[^，。]{0,10}(?:披露|分享|沟通|汇报|公布|说|交流|更新|同步|讨论)|(?:披露|公布|汇报|跟大家(?:分享|更新|沟通|汇报|披露)|向(?:市场|大家|投资者)[^，。]{0,4}(?:披露|公布|更新|汇报|沟通)|及时(?:披露|公布|更新)))|以(?:公司)?公告为准|不给(?:具体|出|到)?(?:的)?(?:指引|数字|预测)/,
]);

/** Whether a sentence of an answer puts the question off, or says that the company does not tell. */
export function defers(words: string, language: 'en' | 'zh'): boolean {
  if (language === 'zh') return DEFERS_ZH.test(words);
  const small = words.toLowerCase();
  return DEFERS_EN.some(({ needs, pattern }) => needs.test(small) && pattern.test(small));
}

/** A question that yes or no answers. */
export const YES_OR_NO = anyOf([
  /(?:^|[:;,] )(?:so |and |but |then |well,? |also |first,? |second,? )*(?:is|are|do|does|did|was|were|has|have|will|would|can|could|should)\b(?! you (?:\w+ )?(?:share|give|tell|talk|help|provide|comment|elaborate|walk|update|remind|explain|please))|\bis (?:that|it|this) (?:right|correct|fair|true)\b/,
  /(?:吗|嗎|么)[？。?]|是否|是不是|会不会|有没有|能不能/,
]);

/** Yes or no. */
export const AFFIRMS = anyOf([
  /^(?:(?:well|so|sure|okay|hi \w+|\w+),? )?(?:yes|no|yep|correct|exactly|absolutely|definitely|not at all|indeed|that['’]s (?:exactly |absolutely |about |probably |fairly )?(?:right|correct|fair|true)|you['’]re (?:absolutely |exactly )?(?:right|correct)|we (?:do|don['’]t|are|will|won['’]t|did|have)\b[^.]{0,30}$)/,
  /^(?:对|對|是的|没错|沒錯|会的|會的|不会|不會|有的|没有|沒有|肯定|当然|確實|确实)/,
]);

/** Between two measures of which the second only says whose the first is: `retention rate of new users`. */
export const WHOSE = /^ (?:from|of|by|for|in|per|among|on) (?:[\w-]+ ){0,3}$/i;

/** Measures by name only: `by a wide margin`. */
export const FIGURATIVE = /\bby (?:a|an|the) (?:\w+ )?$/i;

/** Thanks, hand-overs and acknowledgements before an answer begins: they say nothing. */
export const PREAMBLE = anyOf([
  /^(?:(?:okay|ok|yes|yeah|yep|sure|well|alright|all right|hi|hello|hey|right|great|good (?:morning|evening|afternoon))\b[,.!]? ?){1,3}(?:[^\s,.]{1,20}[,.!]?)?$/,
  /^(?:(?:okay|ok|yes|yeah|sure|well|hi|hello|so|[a-z]+),? ){0,3}(?:thanks?(?: you)?|this is [a-z]+|(?:that['’]s )?(?:a )?(?:very )?(?:great|good|excellent) question|(?:let me|i['’]?ll|i (?:will|can)|[a-z]+ will|we['’]ll) (?:\w+ ){0,2}?(?:take|answer|start|address|translate|handle)|[a-z]+, (?:do you want|why don['’]t you|you want|please|maybe you))\b[^.。!?]{0,80}[.。!?]?$/,
  /^[([][^)\]]{0,60}[)\]][.。]?$/,
  /^[^.?]{0,20}(?:not sure (?:if |that |whether )?i (?:understand|understood|follow|heard|got|caught)|(?:could|can) you (?:please )?(?:repeat|say) (?:that|it|the)|(?:lost|missed|did(?:n['’]t| not) (?:hear|get|catch)) (?:you|your|the|that|it))\b[^.?]{0,80}[.?]?$/,
  /^(?:(?:and|so|then|now|okay|yeah|well),? ){0,2}(?:on|to|for|as for|as to|regarding|with regards? to|about|coming to|turning to) (?:your |the )?(?:first|second|third|last|other|next)? ?(?:question|part|one)\b[^.?]{0,40}[.?]$/,
  /^(?:好的?|嗯|是的|谢谢|謝謝|感谢|多谢)[^。]{0,24}[。！，]?$|^(?:这个|那|第[一二三]个)?问题?(?:由)?我(?:来|先)[^。]{0,12}[。]?$|^我来[^。]{0,12}[。]?$/,
]);
