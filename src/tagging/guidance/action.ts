import type { Action } from './guidance.js';

const NOUN = '(?:guidance|outlook|forecast|targets?|goals?|expectations?|projections?|estimates?|ambitions?)';
/** Old guidance kept. English, Chinese. */
const MAINTAIN = new RegExp(
  `\\bmaintain(?:ed|s)? that\\b|\\b(?:confident|confidence|comfortable) (?:in|of|with|about|that we (?:can|will)) (?:our ability to )?(?:reach|achiev|meet|hit|deliver|attain|accomplish)\\w*\\b[^.;]{0,40}\\b${NOUN}|\\bcommitted to (?:our|the|all|these) [^.;,]{0,30}\\b(?:guidance|targets?)|\\b(?:well )?on (?:our|the|its) (?:way|path) to(?:wards?)? (?:our|the|its)\\b[^.;]{0,30}\\b(?:targets?|goals?)|\\bon track (?:to|for|with)\\b[^.;]{0,50}\\b${NOUN}|\\b(?:still|continue to) (?:expect|anticipate|plan|target|believe|see)\\b|\\b(?:as|what) (?:we|i) (?:have )?(?:communicated|mentioned|said|indicated|guided|told you)\\b[^.;]{0,24}\\b(?:before|last|earlier|previously)\\b|\\b(?:reiterat\\w+|reaffirm\\w*|re-affirm\\w*|confirm(?:ing|ed|s)?)\\b[^.;]{0,60}\\b${NOUN}|\\b(?:maintain(?:ing|ed|s)?|keep(?:ing|s)?|kept|stick(?:ing)? (?:to|with)|stand by|leav(?:e|ing)|hold(?:ing)?)\\b[^.;]{0,50}\\b${NOUN}|\\b${NOUN}\\b[^.;]{0,50}\\b(?:unchanged|remains? (?:the same|intact|in place|valid)|has not changed|hasn['’]t changed|maintained|reiterated|reaffirmed|still stands?)|\\b(?:in line with|consistent with|same as|unchanged from|no change (?:to|in|from))\\b[^.;]{0,40}\\b(?:guidance|guided|outlook|what we (?:said|told|shared|communicated|indicated)|previous(?:ly)?|prior|earlier|before|target|communicated)|(?:之前|此前|先前|原来|原先|年初)(?:我们)?(?:给|定|说|提)[^。；，,]{0,8}(?:区间|指引|目标|范围)|(?:维持|维持了|保持|重申|坚持|沿用)[^。；，,]{0,16}(?:指引|目标|预期|预测|计划|展望)|(?:指引|目标|预期|展望|计划|政策)[^。；]{0,8}(?:不变|没有变化|没有改变|没变|维持)|(?:和|与|跟|同)(?:之前|此前|先前|上次|前期|原来|以前|上个?季度)[^。；]{0,12}(?:一致|相同|一样)`,
  'i',
);
const RAISE = new RegExp(
  `\\b(?:rais(?:e|es|ing|ed)|increas(?:e|es|ing|ed)|lift(?:s|ing|ed)?|upgrad\\w+|boost(?:s|ing|ed)?|mov(?:e|ing) up|tak(?:e|ing) up|revis(?:e|ing|ed)[^.;]{0,30}upwards?)\\b[^.;]{0,50}\\b(?:guidance|outlook|forecast|targets?|full-year (?:view|estimate)|payout ratio|dividend|authori[sz]ation|mid-?point|(?:revenue|sales|earnings|eps|ebitda|margin) range|(?:low|high|upper|lower|top|bottom) end)\\b|\\b${NOUN}\\b[^.;]{0,30}\\b(?:raised|upgraded|lifted|revised up|higher than (?:our )?(?:previous|prior))|(?:上调|调高|提高|调升|上修)[^。；]{0,12}(?:指引|目标|预期|预测|展望|派息率|分红比例|派息比例)|(?:指引|目标|预期|展望|派息率|分红比例)[^。；]{0,12}(?:上调|调高|提高到|提高至|上修)`,
  'i',
);
const LOWER = new RegExp(
  `\\b(?:lower(?:s|ing|ed)?|cut(?:s|ting)?|reduc(?:e|es|ing|ed)|trim(?:s|ming|med)?|downgrad\\w+|tak(?:e|ing) down|bring(?:ing)? down|revis(?:e|ing|ed)[^.;]{0,30}downwards?)\\b[^.;]{0,50}\\b(?:guidance|outlook|forecast|targets?|full-year (?:view|estimate)|payout ratio|mid-?point|(?:revenue|sales|earnings|eps|ebitda|margin) range|(?:low|high|upper|lower|top|bottom) end)\\b|\\b${NOUN}\\b[^.;]{0,30}\\b(?:lowered|cut|reduced|revised down)|(?:下调|调低|调降|下修)[^。；]{0,12}(?:指引|目标|预期|预测|展望)|(?:指引|目标|预期|展望)[^。；]{0,12}(?:下调|调低|下修)`,
  'i',
);
const WITHDRAW =
  /\b(?:withdraw(?:s|ing|n)?|withdrew|suspend(?:s|ing|ed)?|rescind\w*|no longer (?:provide|give|offer)\w*|not (?:provide|providing|give|giving|issue|issuing)|stop(?:ped)? (?:providing|giving))\b[^.;]{0,50}\b(?:guidance|outlook|forecast|targets?)|(?:撤回|取消|暂停|不再(?:提供|给出|发布))[^。；]{0,12}(?:指引|展望|预测|目标)/i;

/** What guidance is called: without such a word none is raised, lowered or withdrawn; a cheap look before the closer ones. */
const NAMES =
  /guidance|outlook|forecast|target|goal|ambition|expectation|mid-?point| range|\b(?:low|high|upper|lower|top|bottom) end|projection|estimate|payout|dividend|authori|full-year view|指引|目标|预期|预测|展望|派息|分红/i;
/** What says that something is as it was. */
const KEEPS =
  /maintain|still|continue to|\b(?:as|what) (?:we|i)\b|in line|consistent|same as|unchanged|no change|计划|之前|此前|先前|上次|前期|原来|以前|季度/i;

/** What is done to earlier guidance, where the words say it; `new` else. */
export function actionOf(sentence: string): Action {
  const isNamed = NAMES.test(sentence);
  if (isNamed && WITHDRAW.test(sentence)) return 'withdraw';
  if ((isNamed || KEEPS.test(sentence)) && MAINTAIN.test(sentence)) return 'maintain';
  if (!isNamed) return 'new';
  return changeIn(sentence, RAISE, 'raise') ?? changeIn(sentence, LOWER, 'lower') ?? 'new';
}

/** 没有计划下调, "no plans to raise": what is not changed is kept. */
const DENIED =
  /(?:\b(?:not(?! only| just)|never|no (?:plans?|intention|reason|need)(?: (?:to|of|for))?|\w+n['’]t)\b[^.;,]{0,16}|(?:没有|不会|(?<!不得)不|暂无|并未|未)(?:再|计划|打算|考虑|必要|理由)*)$/i;

function changeIn(sentence: string, change: RegExp, action: Action): Action | null {
  const at = sentence.search(change);
  if (at < 0) return null;
  return DENIED.test(sentence.slice(Math.max(0, at - 40), at)) ? 'maintain' : action;
}
