import { metricIdOf } from '../../metrics/index.js';
import type { Named, SentenceFigures } from '../metric.js';
import { type Clause, clausesOf } from './clauses.js';
import { countedNoun, nounBehind, placesBehind, possessedBy, wholeBehind } from './nouns.js';
import type { ChineseView } from './view.js';
import { COUNTING, NOBODY } from './word-lists.js';

/** The metric of every figure of a Chinese sentence, in the text's own words. */
export function nameChineseMetrics(view: ChineseView, sentence: SentenceFigures): Named[] {
  const { candidates } = sentence;
  const measured: Named[] = [];
  let carried = true;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Named['candidate'];
    const last = measured[k - 1]?.metric ?? null;
    const own = metricOf({ view, k, candidate, clauses: clausesBefore(view, sentence, k), last });
    if (own !== null) carried = false;
    measured.push({ candidate, metric: own ?? last ?? sentence.last(), carried });
  }
  return shared(view, measured);
}

/** A figure with what stands before it. */
interface Place {
  readonly view: ChineseView;
  readonly k: number;
  readonly candidate: Named['candidate'];
  /** From the figure before to this one. */
  readonly clauses: readonly Clause[];
  /** The metric of the figure before. */
  readonly last: string | null;
}

const NO_CLAUSE: Clause = { name: '', verb: '', subject: '', aside: false, share: false, done: false };

function clausesBefore(view: ChineseView, { candidates }: SentenceFigures, k: number): Clause[] {
  const before = candidates[k - 1];
  const from = before === undefined ? 0 : behindFigure(view, view.places[k - 1] as number, before);
  return clausesOf(view, Math.min(from, view.places[k] as number), view.places[k] as number);
}

const BOUND_BEHIND = /^(?:左右|上下|以上|以下|以内|之间|不等|多|出头)/u;

/** Where the text goes on behind a figure, its unit and what bounds it. */
function behindFigure({ plain }: ChineseView, place: number, { unit }: Named['candidate']): number {
  let at = place + 1;
  if (plain[at] === '个') at++;
  if (unit !== null && plain.startsWith(unit.toLowerCase(), at)) at += unit.length;
  return at + (BOUND_BEHIND.exec(plain.slice(at, at + 2))?.[0].length ?? 0);
}

function metricOf(place: Place): string | null {
  const { view, k, candidate, clauses } = place;
  const { kind } = candidate;
  const at = view.places[k] as number;
  const own = clauses.at(-1) ?? NO_CLAUSE;
  const behind = view.plain.slice(at + 1, at + 24);
  const possessed = kind === 'count' || kind === 'ratio' ? null : possessedBy(view, at, behind, kind);
  const subject = own.verb === '贡献' && own.subject.length > 1 && own.subject.length < 14 ? own.subject : '';
  if (possessed) return `${subject}${possessed}`;
  if (kind === 'duration' && /^(?:就能|可以)?(?:回本|收回)/u.test(behind))
    return `${place.last ?? topicBefore(clauses) ?? ''}回本`;
  const contributed = subject !== '' ? nounBehind(view, at, behind) : null;
  if (contributed) return `${subject}${contributed}`;
  const counted =
    kind === 'count' ? (placesBehind(view, at, behind) ?? countedNoun(view, at, behind, candidate)) : null;
  if (own.verb !== '') {
    const object = own.name || counted || (kind === 'money' ? nounBehind(view, at, behind) : null);
    if (object) return COUNTING.includes(own.verb) && !object.includes(own.verb) ? `${own.verb}${object}` : object;
  }
  const isShare = kind === 'percent' || kind === 'ratio';
  return (
    (counted ? countedBy(own, counted) : null) ??
    (isShare ? shareOf(place, own) : null) ??
    (own.name.length > 1 && !NOBODY.has(own.name) ? own.name : null) ??
    (isShare ? wholeOf(place, behind) : null) ??
    verbOf(place, own) ??
    (k > 0 && !(counted && counted !== candidate.unit) ? null : (counted ?? topicBefore(clauses)))
  );
}

/** The longest words that a counted noun is joined to. */
const JOINED = 10;

/** 暂停了十一个城市: what was done to what is counted. */
const countedBy = ({ name }: Clause, noun: string): string | null =>
  name !== '' && name.length <= JOINED && !NOBODY.has(name) && !name.endsWith(noun) && metricIdOf(name) === null
    ? `${name}${noun}`
    : null;

/** 风电占到三成, 占收入的5%, 占比降到了64%, 已经卖掉了五成: shares are named with what they are shares of. */
function shareOf({ clauses, last, view }: Place, own: Clause): string | null {
  const topic = () => topicBefore(clauses);
  if (own.name.startsWith('占比')) return `${topic() ?? ''}${own.name}`;
  if (/^[占佔]/u.test(own.name)) return `${last ?? topic() ?? ''}${own.name}`;
  if (own.share) {
    const part = own.name === '' ? topic() : own.name.replace(/的$/u, '');
    return part === null || NOBODY.has(part) ? null : part.endsWith('占比') ? part : `${part}${shareWord(view)}`;
  }
  if (!own.done || own.name === '' || metricIdOf(own.name) !== null) return null;
  const whole = topic();
  return whole === null ? null : `${whole}${own.name}`;
}

/** As the sentence writes it. */
const shareWord = ({ raw }: ChineseView): string => (raw.includes('佔') ? '佔比' : '占比');

/** 三成的销量. */
function wholeOf({ view, k }: Place, behind: string): string | null {
  const whole = wholeBehind(view, view.places[k] as number, behind);
  return whole === null ? null : `${whole}${shareWord(view)}`;
}

/** Payouts are named by their verb. */
const PAYOUTS: readonly string[] = ['派', '派发', '派付', '宣派'];

/** 净增四十家, 每10股派4.5元: the verb alone says what is measured. */
function verbOf({ k, clauses }: Place, { verb }: Clause): string | null {
  if (PAYOUTS.includes(verb)) return (k === 0 ? topicBefore(clauses) : null) ?? verb;
  if (!COUNTING.includes(verb)) return null;
  return `${verb}${(k === 0 ? topicBefore(clauses) : null) ?? ''}`;
}

/** Where a topic ends and what is said of it begins. */
const PREDICATE =
  /(?:要|仍然是|仍是|还是|還是|就是|会有|会|將會|将会|将|出现|有一个|有所|呈现|是|比较|比較|已经|已經|主要|没有|沒有|可以|非常|很|持续|持續|继续|也在|还在).*$/u;

/** What an earlier clause of the sentence speaks of: 门店方面，本季度净增四十家. */
function topicBefore(clauses: readonly Clause[]): string | null {
  for (let i = clauses.length - 2; i >= 0; i--) {
    const { name, aside } = clauses[i] as Clause;
    const topic = name.replace(PREDICATE, '');
    if (!aside && topic.length > 1 && !NOBODY.has(topic)) return topic;
  }
  return null;
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
