import { type ChineseView, FIGURE, isPoint, LAST_YEAR } from './view.js';

/** What is to come: 预计, 计划, 将. 会 only before a verb; 会计 and 会员 are other words. */
const FUTURE =
  /要(?=用|做|到|达|達|提|有|投|开|開|建|控|降|把)|估算|估计|估計|预估|預估|可以再|能够|能夠|有望|预计|預計|预期|預期|计划|計劃|目标|目標|希望|将|將|展望|指引|会(?=在|有|达|是|增|继|保|更|进|超|控|做|再|到|招|比|降|升|涨|提|下|开|推|略|高|低|恢|回|少|多|投|新)|會(?=在|有|達|是|增|繼|保|更|進|超|控|做|再|到|招|比|降|升|漲|提|下|開|推|略|高|低|恢|回|少|多|投|新)/u;
/** Stands between a figure and the one that it is compared with. */
const COMPARED = /(?:较|(?<![同环占百对])比(?![例率重值])|从|由|对比|相比|同期|年前)[^，,；]*$/u;
/** The subject of a comparison stands before 比, its figure behind 高 or 低: no base. */
const HIGHER =
  /[比较][^，,；]*(?:高|低|多|少|快|慢|贵|大|小|增|减|升|降|涨|跌|翻|掉|便宜|改善|缩短|延长|拉长)[^，,；]*$/u;
/** How things stand on the day of the call. */
const NOW = /现在|而家|宜家|目前|当前|如今|眼下|至今|现时|当下|今天/u;
const STANDING = /现在|目前|当前|累计|如今|现时/u;

/** Whether a figure is what another one is compared with: 从去年同期的11%提高到25%. */
export function isCompared({ plain, places }: ChineseView, k: number): boolean {
  const at = places[k] as number;
  const before = plain.slice(Math.max(k > 0 ? (places[k - 1] as number) : 0, at - 24), at);
  return COMPARED.test(before) && !HIGHER.test(before);
}

/** Whether a figure says how things stand rather than what a period brought. */
export const isStanding = ({ plain, places }: ChineseView, k: number): boolean => {
  const at = places[k] as number;
  return STANDING.test(plain.slice(Math.max(0, at - 24), at + 10));
};

const IS = /^(?:是|为|有|在|达|只有|大概)?\ue000/u;
const POINT = '[\ue001-\ue003]';
/** What would happen: 如果价格再跌10%, 每提高一个点. A figure without something is none. */
const SUPPOSED =
  /如果(?!不算|剔除|扣除|看|按|加上|不含|把)|假如|要是|倘若|每(?:提高|提升|下降|降低|上升|上涨|下跌|波动|升值|贬值|升|降|涨|跌|增加|减少)/u;
const TIMES = new RegExp(`${NOW.source}|${SUPPOSED.source}|${POINT}|年[底末初]|${FIGURE}`, 'gu');

/**
 * The figures whose time is the day of the call: 现在 is the last word of time before them. Beside what it was a year
 * ago, 去年同期是21%，现在是19%, 现在 is the reported period.
 */
export function timesOf({ plain }: ChineseView): ('now' | 'reported' | null)[] {
  const times: ('now' | 'reported' | null)[] = [];
  let state: 'now' | 'reported' | null = null;
  /** Figures since 去年 that say what it was: -1 where no such figure goes before. */
  let since = -1;
  for (const { 0: word, index } of plain.matchAll(TIMES)) {
    if (word === FIGURE) {
      times.push(state);
      if (since >= 0) since++;
    } else if (isPoint(word) || word[0] === '年') {
      state = null;
      since = word === LAST_YEAR && IS.test(plain.slice(index + 1, index + 5)) ? 0 : -1;
    } else {
      state = since === 1 ? 'reported' : 'now';
    }
  }
  return times;
}

/** What sets a level for the time to come, wherever it stands in its sentence. */
const AIM = /目标|目標|指引|预算|預算|假设|假設/u;
/** An outlook that goes on to its paragraph's end. */
const OUTLOOK = /展望|指引|预算|預算/u;
/** What is over. */
const PAST = /了|去年|上年|同比(?:增|下|减|上)/u;
/** How far on an outlook may go. */
const FAR = 400;

/** Where a sentence begins to speak of what is to come; infinite where it does not. */
export function futureFrom(text: string, start: number, end: number): number {
  const sentence = text.slice(start, end);
  if (AIM.test(sentence) && !PAST.test(sentence)) return start;
  const found = FUTURE.exec(sentence);
  if (found) return start + found.index;
  const paragraph =
    text
      .slice(Math.max(0, start - FAR), start)
      .split('\n')
      .at(-1) ?? '';
  return OUTLOOK.test(paragraph) && !PAST.test(sentence) ? start : Number.POSITIVE_INFINITY;
}
