import { anyOf } from './any-of.js';

/**
 * What people say on earnings calls to pass the floor, open the questions and close the call: the operators' scripts of the
 * conference providers, and the hosts' ways of saying the same. English and Chinese, one row a wording; no company's own.
 */

/** The operator explains how to ask, or says that questions begin. */
export const OPENS_QUESTIONS = anyOf([
  /(?:we will|we'll|we shall|we are going to|let us|let's) (?:now )?(?:begin|start|open|commence|move (?:on )?(?:in)?to|proceed (?:with|to)|take)\b.{0,40}\b(?:q ?& ?a|question|questions)/, // English scripts
  /(?:we|i) (?:will|would like to|'ll) now (?:begin|open|conduct|take|move|turn)\b.{0,60}\bquestion/,
  /(?:for|begin|start|open|during) (?:today's|the|our|this) (?:q ?& ?a|question[- ]and[- ]answer)/,
  /to ask a question\b.{0,60}\b(?:press|you will need to|simply)/,
  /(?:if you (?:wish|would like|have|do wish)|anyone wishing) to (?:ask|register|queue)\b.{0,40}question/,
  /(?:press|pressing) (?:the )?(?:star|\*|"?1"?\b|pound|#)/,
  /(?:first|next) question (?:today |for today )?(?:comes|will|from|is (?:coming|going|now|from))/,
  /(?:you're|you are) welcome to ask (?:your )?questions?|\bopen(?:ing)? (?:up )?the (?:lines?|floor|call) (?:up )?(?:for|to) (?:your |any )?questions?|\bcome to (?:the|your) questions/,
  /[现現]在(?:开始|进入|進入|開始)?.{0,8}(?:问答|問答|答問|提问|提問)|(?:问答|問答|提问|提問)环?環?[节節]?(?:现在|現在)?(?:开始|開始)|接下来.{0,8}(?:问答|提问)|第一个问题|第一個問題|如需提问|如需提問/, // Chinese scripts
]);

/** The host gives the floor back to the operator for questions, in a sentence: still part of the presentation. */
export const HANDS_TO_OPERATOR = anyOf([
  /operator[,.]? .{0,80}(?:question|q ?& ?a)|(?:ready|happy|pleased|glad|open the (?:line|call|floor)) .{0,30}(?:for|to take|up for|to) (?:your |any |some )?(?:question|q ?& ?a)/,
]);

/** Words by which a call is announced at its start: a session that comes later. */
export const ANNOUNCES_QUESTIONS = anyOf([
  /(?:there will be|followed by|we will (?:hold|conduct|have)|will be) (?:a |an? )?(?:opportunity for )?(?:q ?& ?a|question)/,
]);

/** The operator's script: instructions, hand-overs, standing by, disconnecting. */
export const OPERATOR_SCRIPT = anyOf([
  /(?:\(|\[)operator instructions?(?:\)|\])/,
  /(?:your|our|the|we have (?:our|the)) (?:first|next|last|final|following) question (?:today )?(?:comes?|is|will|is coming|has come)\b/,
  /(?:next|first|last|final) (?:question|caller|we have)\b.{0,30}\b(?:from|line of)\b/,
  /listen-only mode|you may now disconnect|(?:press|pressing) (?:the )?(?:star|\*)|this (?:does )?concludes? (?:today's|our|the|this) .{0,40}(?:call|conference|program|presentation)|your line is (?:now )?(?:open|live|unmuted)|please stand by|thank you for standing by/,
  /(?:turn|hand) (?:the )?(?:call|conference|floor|meeting) (?:back )?(?:over )?(?:back )?to/,
  /there are no (?:further|more|other) questions/,
  /下一个问题来自|下一個問題來自|第一个问题来自|有请.{0,20}提问|請.{0,12}[提發]問|(?:第[一二三四五六七八九十]|下一|最[后後]一)[条條个個位].{0,6}(?:来自|來自|是|係)|线路已接通|仅可收听|歡迎參加.{0,30}(?:會議|業績會|發佈會)|欢迎参加.{0,30}(?:会议|业绩会|电话会)|(?:会议|會議|电话会|電話會)(?:到此|就到这里)?(?:结束|結束)/,
]);

/** What only an operator explains: how the call runs and how to ask. */
export const OPERATOR_INSTRUCTIONS = anyOf([
  /(?:\(|\[)operator instructions?(?:\)|\])|listen-only mode|(?:call|conference|webcast) is (?:also )?being (?:recorded|broadcast)|(?:press|pressing) (?:the )?(?:star|\*|"?1"?\b|pound|#)|standing by|your line is (?:now )?(?:open|live|unmuted)|you may (?:now )?disconnect|(?:first|next|last|final) question (?:today )?(?:comes|is|will)/,
  /仅可收听|只听模式|仅听模式|會議正在錄音|会议正在录音|(?:第一个|下一个|第一個|下一個)(?:问题|問題)来自/,
]);

/** The end of the questions or of the call. */
export const CLOSES_CALL = anyOf([
  /(?:that|this|which) (?:does |will |formally )?(?:conclude|end)s? (?:today's|our|the|this|your)?.{0,60}(?:call|conference|session|program|presentation|webcast|q ?& ?a|questions)/,
  /(?:there are|we have|i have|i'm showing|i see|showing) no (?:further|more|other|additional) questions/,
  /(?:reached|come to) the end of (?:the|our|today's|this)\b/,
  /(?:now )?approaching the end of (?:the|our|today's)/,
  /(?:closing|concluding|final|additional) (?:comments?|remarks?|statements?)/,
  /you may (?:now )?(?:all )?disconnect/,
  /(?:thank you|thanks)(?: again| once again| very much| all| everyone|,)*(?: to)?(?: everyone| everybody| all(?: of you)?| you all)?(?: who| again)? (?:for )?(?:joining|joined|participating|attending|listening|your (?:participation|attendance|time|interest|support))/,
  /look forward to (?:speaking|talking|seeing|updating|meeting|connecting|communicating|reporting|our next|sharing|next)/,
  /(?:conclude|end|wrap up|close) (?:today's|our|the|this) (?:call|conference|earnings)/,
  /(?:今天|本次|此次|今日)?的?(?:电话会|電話會|业绩会|業績會|会议|會議|业绩说明会|發佈會|发布会)议?(?:到此|就到这里|到這裡|结束|結束)|感谢(?:各位|大家)(?:的)?(?:参加|参与|参会|聆听|收听)|多謝(?:各位|大家)(?:參加|參與)|再见|再見/,
]);

/** A host moves the questions on without saying who comes next. */
export const MOVES_ON = anyOf([
  /(?:take|move (?:on )?to|have|go to) (?:the|our|a) (?:next|last|final) (?:question|one|caller|analyst)/,
  /^(?:thank you[.,]? )?(?:next|last) question,? please/,
  /下一个问题|下一位|下一個問題/,
]);

/** A speaker asks. */
export const ASKS = anyOf([
  /\?|？/,
  /(?:my|one|two|three|first|second|quick|a) (?:\w+ )?questions?\b/,
  /thanks? (?:you )?for taking my questions?|(?:could|can|would|will) (?:you|management|we)\b|i (?:was )?(?:just )?wonder(?:ing)?|follow[- ]?up/,
  /我想(?:请问|問|问|请教)|请问|請問|想问|想問|有(?:一|两|二|三|兩)个?個?问?問?题?題?|我的问题|我的問題/,
]);

/** A speaker refers to what another has asked. */
export const REFERS_TO_QUESTION = anyOf([
  /\byour (?:\w+ )?questions?\b/,
  /(?:你|您)的(?:第[一二三]个)?(?:问题|提问|問題|提問)/,
]);

/** A speaker answers for the company. */
export const ANSWERS = anyOf([
  /(?:thank you|thanks)(?:,| for).{0,25}(?:question|for asking)|(?:let me|i(?:'ll| will|'d like to| would like to)|i can) (?:just )?(?:take|answer|address|start|add|respond|comment|translate)|(?:regarding|in terms of|as for|on|with regards? to) your (?:first|second|third|last|question)/,
  /谢谢(?:你|您)的(?:问题|提问)|多謝你嘅(?:問題|提問)|我来回答|我來回答|关于你的|關於你的/,
]);
