import { LONGEST_WHOLE_WORD, WHOLE_WORDS } from '../../../language/zh/whole-words.js';
import { metricIdOf } from '../../metrics/index.js';
import { hasMovement } from './change.js';
import { comparisonAt } from './comparison.js';
import { type ChineseView, FIGURE, isPoint } from './view.js';
import { COUNTING, LEADS, REPORTING, TAILS } from './word-lists.js';

const MARK = /[，,；;、：:。（(）)“”"《》]/u;

export interface Clause {
  /** What is left of it when links and bounds of the number are taken away. */
  readonly name: string;
  /** The verb in front of the figure that counts or reports its object. */
  readonly verb: string;
  /** What stands before that verb. */
  readonly subject: string;
  /** Whether it sets a condition or gives a reason: never the topic. */
  readonly aside: boolean;
  /** Whether it says what share of something: 风电占到. */
  readonly share: boolean;
  /** Whether it says that something was done: 卖掉了. */
  readonly done: boolean;
}

const DONE = /了(?:大概|大约|约|近|将近|接近|超过|不到|差不多)*$/u;

/** 如果不算冬装, 因为到货比较早. */
const ASIDE =
  /(?:道|说|表示|指出)$|^(?:但是?|不过|而且|那么?)?(?:没有|不含|不包括|剔除|扣除|不算|如果|假如|要是|若|因为|由于|是因为|虽然|尽管|按照?|根据|除了)/u;
/** Why a figure is what it is: 因为春节掉了一成. */
const REASON = /^(?:但是?|不过)?(?:主要|也)?(?:是)?(?:因为|由于|受)/u;
const NAMELESS: Trimmed = { name: '', verb: '', subject: '' };
const SHARE = /占(?:到|了|到了|比)?(?:了|的|大概|大约|约|近|将近|接近|超过|不到|差不多|只有|有|是|为|至少|仅)*$/u;

/** The clauses between two places, each less what surrounds its name. */
export function clausesOf({ raw, plain }: ChineseView, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !MARK.test(plain[i] as string)) continue;
    if (i > start || i === to) {
      const clause = plain.slice(start, i);
      const than = comparisonAt(clause);
      const asides = {
        aside: ASIDE.test(clause),
        share: SHARE.test(clause),
        done: DONE.test(clause) && !hasMovement(clause),
      };
      const trimmed = trim(raw, plain, start, than === null ? i : start + than);
      clauses.push(i === to && REASON.test(clause) ? { ...NAMELESS, ...asides } : { ...trimmed, ...asides });
    }
    start = i + 1;
  }
  return clauses;
}

type Trimmed = Pick<Clause, 'name' | 'verb' | 'subject'>;

/** Takes leads and tails off a clause and finds the verb whose object it ends with. */
function trim(raw: string, plain: string, from: number, to: number): Trimmed {
  let end = trimEnd(plain, from, to);
  let verb = '';
  const closing = [...COUNTING, ...REPORTING].find(
    (word) => end - from >= word.length && plain.startsWith(word, end - word.length),
  );
  if (closing && !plain.slice(from, end - closing.length).endsWith('的')) {
    verb = closing;
    const name = nameOf(raw, plain, from, trimEnd(plain, from, end - closing.length));
    // 新车交付四万辆: the noun in front of the verb is what it counts.
    return metricIdOf(`${name}${closing}`) !== null && name !== ''
      ? { name: `${name}${closing}`, verb: '', subject: '' }
      : { name: '', verb, subject: name };
  }
  const inner = lastVerb(plain, from, end);
  if (inner) {
    const after = nameOf(raw, plain, inner.end, end);
    if (after.length > 1) return { name: after, verb: inner.word, subject: '' };
  }
  end = trimEnd(plain, from, end);
  return { name: nameOf(raw, plain, from, end), verb, subject: '' };
}

function lastVerb(plain: string, from: number, end: number): { word: string; end: number } | null {
  let best: { word: string; end: number } | null = null;
  const clause = plain.slice(from, end);
  for (const word of [...REPORTING, ...COUNTING]) {
    const found = clause.lastIndexOf(word);
    const at = from + found;
    if (found < 0 || at + word.length >= end) continue;
    const behind = at + word.length;
    // 交付量, 服务收入, 投资收益: the verb is part of a name.
    if (/[量额率的费数者商业]/u.test(plain[behind] ?? '') || (best && best.end >= behind)) continue;
    if (metricIdOf(plain.slice(at, end)) !== null && metricIdOf(plain.slice(behind, end)) === null) continue;
    if (metricIdOf(plain.slice(at, end)) !== metricIdOf(plain.slice(behind, end))) continue;
    best = { word, end: plain[behind] === '了' ? behind + 1 : behind };
  }
  return best;
}

/** Whether a clause ends with what belongs to a name: a verb that counts, 占比. */
const endsWithName = (plain: string, from: number, end: number): boolean =>
  plain.startsWith('占比', end - 2) ||
  COUNTING.some((word) => end - word.length >= from && plain.startsWith(word, end - word.length));

/** What a price or payout is paid for: 每瓦, 每10股. */
const EACH =
  /每[\d一二两三四五六七八九十百千]{0,4}(?:股|张|瓦|吨|台|套|辆|件|单|人|公斤|千克|平方米|平米|晶片|片|升|度)$/u;

/** 产能, 储能: the modal verb is part of a noun. */
const NOUN_IN_NENG = /[产功性节储智动]/u;

/** Whether a link or bound stands there; 以上 before 的 tells which ones. */
function isTail(plain: string, from: number, to: number): boolean {
  const word = plain.slice(from, to);
  if (word === '能') return !NOUN_IN_NENG.test(plain[from - 1] ?? '');
  if (word === '掉') return !DONE_AWAY.test(plain[from - 1] ?? '');
  return TAILS.has(word) && !(word[0] === '以' && plain[to] === '的');
}

/** 卖掉, 关掉 are no falls. */
const DONE_AWAY = /[卖关砍去用吃换拆花处裁抛甩卸]/u;

function trimEnd(plain: string, from: number, to: number): number {
  let end = to;
  for (let done = false; !done && end > from && !endsWithName(plain, from, end); ) {
    done = true;
    if (isPoint(plain[end - 1])) {
      end--;
      done = false;
      continue;
    }
    const each = EACH.exec(plain.slice(Math.max(from, end - 7), end));
    if (each !== null) {
      end -= each[0].length;
      done = false;
      continue;
    }
    for (let length = Math.min(5, end - from); length > 0; length--) {
      if (!isTail(plain, end - length, end)) continue;
      end -= length;
      done = false;
      break;
    }
  }
  return end;
}

/** 第一个问题想请教一下: what an analyst opens with. */
/** 过去十二个月. */
const PAST = /^(?:过去|最近)的?[\d一二两三四五六七八九十]{1,3}(?:个月|年|天|个季度|周)[里内]?/u;
const ASKED = /^.{0,8}(?:请教|请问|想问|问一下|了解)(?:您|一下|下|个|的是|到)*/u;
/** 储能业务我们出货: who speaks stands inside. */
const SPEAKER = /(?<=.)(?:我们才|我们就|我们|我們|咱们)|(?<=.)(?:因为|因為|由于|由於|受到).*$/gu;

/** Figures and points of the calendar in a view. */
const SIGNS = /[\ue000-\ue003]/gu;

function nameOf(raw: string, plain: string, from: number, to: number): string {
  let start = from;
  for (let done = false; !done && start < to; ) {
    done = true;
    if (isPoint(plain[start]) || plain[start] === FIGURE) {
      start++;
      done = false;
      continue;
    }
    const lead = LEADS.find((word) => plain.startsWith(word, start) && start + word.length <= to);
    if (lead === undefined || isName(plain, start, to) || opensName(plain, start, to, lead)) continue;
    start += lead.length;
    done = false;
  }
  let point = to - 1;
  while (point > start && !isPoint(plain[point])) point--;
  if (point > start) {
    const behind = to - point > 2 ? nameOf(raw, plain, point + 1, to) : '';
    if (behind !== '') return behind;
    // 原料价格从去年底到现在: the topic stands before the time.
    return nameOf(raw, plain, start, trimEnd(plain, start, point));
  }
  const words = plain.slice(start, to);
  const asked = (ASKED.exec(words) ?? PAST.exec(words))?.[0].length ?? 0;
  if (asked > 0) return nameOf(raw, plain, start + asked, to);
  return raw.slice(start, to).replace(SIGNS, '').replace(SPEAKER, '');
}

/** 在手订单: the lead is the first character of a measure's name. */
function opensName(plain: string, start: number, to: number, lead: string): boolean {
  if (WHOLE_WORDS.test(plain.slice(start, start + LONGEST_WHOLE_WORD))) return true;
  if (lead.length > 1) return false;
  const id = metricIdOf(plain.slice(start, to));
  return id !== null && id !== metricIdOf(plain.slice(start + 1, to));
}

/** 整体毛利率 loses its lead, 平台收入 and 海外收入 are names by themselves. */
const isName = (plain: string, start: number, to: number): boolean =>
  to - start < 4 && metricIdOf(plain.slice(start, to)) !== null && !/^[的和与及在其]/u.test(plain[start] ?? '');
