import { metricIdOf } from '../../metrics/index.js';
import type { Named, SentenceFigures } from '../metric.js';
import { type ChineseView, FIGURE, isPoint } from './view.js';
import { COUNTING, LEADS, NOBODY, REPORTING, TAILS } from './word-lists.js';

/** The metric of every figure of a Chinese sentence, in the text's own words. */
export function nameChineseMetrics(view: ChineseView, sentence: SentenceFigures): Named[] {
  const { candidates } = sentence;
  const measured: Named[] = [];
  let carried = true;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Named['candidate'];
    const own = metricOf(view, k, candidate);
    if (own !== null) carried = false;
    measured.push({ candidate, metric: own ?? measured[k - 1]?.metric ?? sentence.last(), carried });
  }
  return shared(view, measured);
}

const MARK = /[，,；;、：:。（(）)“”"《》]/u;

interface Clause {
  /** What is left of it when links and bounds of the number are taken away. */
  readonly name: string;
  /** The verb in front of the figure that counts or reports its object. */
  readonly verb: string;
  /** What stands before that verb. */
  readonly subject: string;
}

function metricOf(view: ChineseView, k: number, candidate: Named['candidate']): string | null {
  const at = view.places[k] as number;
  const from = k > 0 ? (view.places[k - 1] as number) + 1 : 0;
  const clauses = clausesOf(view, from, at);
  const own = clauses.at(-1) ?? { name: '', verb: '', subject: '' };
  const behind = view.plain.slice(at + 1, at + 16);
  const possessed = candidate.kind === 'money' || candidate.kind === 'percent' ? possessedBy(view, at, behind) : null;
  const subject = own.verb === '贡献' && own.subject.length > 1 && own.subject.length < 14 ? own.subject : '';
  if (possessed) return `${subject}${possessed}`;
  const contributed = subject !== '' ? nounBehind(view, at, behind) : null;
  if (contributed) return `${subject}${contributed}`;
  const counted = candidate.kind === 'count' ? countedNoun(view, at, behind, candidate) : null;
  if (own.verb !== '') {
    const object = own.name || counted || (candidate.kind === 'money' ? nounBehind(view, at, behind) : null);
    if (object) return COUNTING.includes(own.verb) && !object.includes(own.verb) ? `${own.verb}${object}` : object;
  }
  if (own.name.length > 1 && !NOBODY.has(own.name)) return own.name;
  if (candidate.kind === 'percent' || candidate.kind === 'ratio') {
    const whole = /^的(\p{Script=Han}{2,6}?)(?=[，。；、是都已均来在的会有]|$)/u.exec(behind)?.[1];
    if (whole && !NOT_A_WHOLE.test(whole)) return `${view.raw.slice(at + 2, at + 2 + whole.length)}占比`;
  }
  if (own.verb !== '' && COUNTING.includes(own.verb))
    return `${own.verb}${(k === 0 ? topicBefore(clauses) : null) ?? ''}`;
  if (k > 0 && !(counted && counted !== candidate.unit)) return null;
  if (counted) return counted;
  return topicBefore(clauses);
}

/** What an earlier clause of the sentence speaks of: 门店方面，本季度净增四十家. */
function topicBefore(clauses: readonly Clause[]): string | null {
  for (let i = clauses.length - 2; i >= 0; i--) {
    const { name } = clauses[i] as Clause;
    const topic = name.replace(/(?:会有|会|将会|将|出现|有一个|有所|呈现).*$/u, '');
    if (topic.length > 1 && !NOBODY.has(topic)) return topic;
  }
  return null;
}

/** The clauses between two places, each less what surrounds its name. */
function clausesOf({ raw, plain }: ChineseView, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !MARK.test(plain[i] as string)) continue;
    if (i > start || i === to) clauses.push(trim(raw, plain, start, i));
    start = i + 1;
  }
  return clauses;
}

/** Takes leads and tails off a clause and finds the verb whose object it ends with. */
function trim(raw: string, plain: string, from: number, to: number): Clause {
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

function trimEnd(plain: string, from: number, to: number): number {
  let end = to;
  for (let done = false; !done && end > from && !endsWithName(plain, from, end); ) {
    done = true;
    if (isPoint(plain[end - 1])) {
      end--;
      done = false;
      continue;
    }
    for (let length = Math.min(5, end - from); length > 0; length--) {
      if (!TAILS.has(plain.slice(end - length, end))) continue;
      end -= length;
      done = false;
      break;
    }
  }
  return end;
}

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
  if (point > start && to - point > 2) return nameOf(raw, plain, point + 1, to);
  return raw.slice(start, to).replace(SIGNS, '');
}

/** 在手订单: the lead is the first character of a measure's name. */
function opensName(plain: string, start: number, to: number, lead: string): boolean {
  if (lead.length > 1) return false;
  const id = metricIdOf(plain.slice(start, to));
  return id !== null && id !== metricIdOf(plain.slice(start + 1, to));
}

/** 整体毛利率 loses its lead, 平台收入 and 海外收入 are names by themselves. */
const isName = (plain: string, start: number, to: number): boolean =>
  to - start < 4 && metricIdOf(plain.slice(start, to)) !== null && !/^[的和与及在其]/u.test(plain[start] ?? '');

/** 百分之三十的 before these says how much, not of what. */
const NOT_A_WHOLE = /^(?:增|下|提|水平|速度|目标|区间|范围|时|情况|比|占|份额|左右|一|这|那|降|涨|成长|改善|幅|同)/u;

/** 六亿元的经营性现金流. */
function possessedBy({ raw }: ChineseView, at: number, behind: string): string | null {
  const match = /^的(\p{Script=Han}{2,10}?)(?=[，。；、是都已均来在会有为]|$)/u.exec(behind);
  if (
    !match ||
    /^(?:增长|下降|提升|水平|速度|目标|区间|范围|时候|情况|比例|占比|份额|左右|一个|这|那|增速|增幅|降幅|涨幅|成长|改善)/u.test(
      match[1] as string,
    )
  )
    return null;
  const words = raw.slice(at + 2, at + 1 + (match[0] as string).length);
  return metricIdOf(words) === null ? null : words;
}

const nounBehind = ({ raw }: ChineseView, at: number, behind: string): string | null => {
  const match = /^(?:的)?(\p{Script=Han}{2,8})(?=[，。；、]|$)/u.exec(behind);
  return match && metricIdOf(match[1] as string) !== null
    ? raw.slice(at + 1, at + 1 + match[0].length).replace(/^的/u, '')
    : null;
};

const MEASURE = '[个家辆座张名位款台项只条笔间人片颗套件部款艘架所万]';
/** A measure word and the noun it counts: 612家门店, 两万三千辆新车. */
const COUNTED = new RegExp(
  `^${MEASURE}?的?(\\p{Script=Han}{2,8}?)(?=[，。；、！？：,;:了在是已均都将会和与及正也就来\\ue000-\\ue003]|$)`,
  'u',
);

function countedNoun({ raw }: ChineseView, at: number, behind: string, { unit }: Named['candidate']): string | null {
  const match = COUNTED.exec(behind);
  if (!match) return unit && unit.length > 1 ? unit : null;
  const noun = (match[1] as string).replace(/(?:实现|完成|取得|达成|开业|拥有)$/u, '');
  const start = at + 1 + (match[0] as string).length - (match[1] as string).length;
  return /^(?:左右|以上|以内|以下|之间|水平)/u.test(noun)
    ? unit && unit.length > 1
      ? unit
      : null
    : raw.slice(start, start + noun.length);
}

/** 毛利率和净利率分别为A和B: figures in a row take the members of their subject one by one. */
function shared(view: ChineseView, measured: Named[]): Named[] {
  const { plain, places } = view;
  for (let first = 0; first + 1 < places.length; first++) {
    let last = first;
    while (
      last + 1 < places.length &&
      /^[和与及、，,以约]*$/u.test(plain.slice((places[last] as number) + 1, places[last + 1]))
    )
      last++;
    if (last === first) continue;
    const members = (measured[first]?.metric ?? '').split(/以及|[和与及跟、]/u).filter((name) => name.length > 1);
    const said = plain.slice(Math.max(0, (places[first] as number) - 12), places[first]).includes('分别');
    if (members.length === last - first + 1 && (said || members.every((name) => metricIdOf(name) !== null))) {
      for (let k = first; k <= last; k++)
        measured[k] = { ...(measured[k] as Named), metric: members[k - first] as string };
    }
    first = last;
  }
  return measured;
}
