import type { Span } from '../../../document/span.js';
import {
  BASE,
  BEGINS_BEHIND,
  COMPARED_BEHIND,
  NAME_BEHIND,
  SAME_LEAD,
  SAME_WORDS,
  SINCE_BEHIND,
  STARTING,
  YEAR_EDGE,
} from './cues.js';
import type { Placed, Point } from './point.js';
import { type Calendar, resolveEdge } from './resolve.js';

const COMPARE_WORDS = new Set([
  'from',
  'than',
  'versus',
  'vs',
  'against',
  'over',
  'after',
  'below',
  'above',
  'vs.',
  'beat',
  'beating',
  'topped',
  'topping',
  'surpassed',
  'exceeded',
  'exceeding',
]);
const COMPARE_PAIRS = new Set(['compared', 'comparing', 'comparable', 'relative', 'line']);
const LEVELS = new Set(['level', 'levels', 'that', 'those', 'what', 'end']);
/** Articles, and how strong a stretch was that results are measured against. */
const ARTICLES = new Set('the our its a an very strong high record tough difficult exceptional seasonally'.split(' '));
const SAID = new Set(
  'mention mentioned said discussed guided communicated announced disclosed talked stated told plan program noted shared gave given promised'.split(
    ' ',
  ),
);
/** What may stand between saying and its time: `gave you in January`, `guided you to in July`. */
const TOLD_WHOM = new Set(['you', 'to', 'them', 'everyone', 'for', 'back', 'about', 'us']);
/** `, adopted by the owners in May 2023,`: when a thing began, beside what is told of it. */
const BEGAN =
  /, (?:which (?:was|were) )?(?:first )?(?:approved|authori[sz]ed|announced|launched|established|adopted|signed|introduced|unveiled|opened|founded)(?: by [\w ]{0,24})?(?: (?:back )?(?:in|on))?(?: (?:the|early|late))? $/u;
const COMPARE_HAN = /[较較比从從由自]$|(?:相对|对比|對比|与|與)$/u;
const SAID_HAN = /(?:提到|说过|說過|讲过|宣布)$/u;

/** The word that ends before `end`, in lower case, and where it starts. */
function wordBefore(text: string, end: number, floor: number): { word: string; start: number } {
  let to = end;
  while (to > floor && text.charCodeAt(to - 1) <= 32) to--;
  let from = to;
  let capital = false;
  for (; from > floor && to - from < 16; from--) {
    const code = text.charCodeAt(from - 1);
    if (code <= 32) break;
    capital ||= code >= 65 && code <= 90;
  }
  const word = text.slice(from, to);
  return { word: capital ? word.toLowerCase() : word, start: from };
}

/** The word before a place that is no article, and where it starts. */
function nounBefore(text: string, end: number, floor: number): { word: string; start: number } {
  let one = wordBefore(text, end, floor);
  for (let i = 0; i < 3 && ARTICLES.has(one.word); i++) one = wordBefore(text, one.start, floor);
  return one;
}

/** Whether something is compared with what stands at `start`, behind the word `first`. */
function compares(text: string, first: { word: string; start: number }, floor: number, relative: boolean): boolean {
  const { word } = first;
  if (COMPARE_WORDS.has(word)) return true;
  if (word === 'on') return relative;
  if (word === 'to' || word === 'with') return COMPARE_PAIRS.has(wordBefore(text, first.start, floor).word);
  if (word !== 'of' && word !== 'in') return false;
  const second = wordBefore(text, first.start, floor);
  if (second.word === 'top') return true;
  if (!LEVELS.has(second.word)) return false;
  const third = nounBefore(text, second.start, floor).word;
  return COMPARE_WORDS.has(third) || ((third === 'to' || third === 'with') && second.word !== 'end');
}

const STARTING_WORDS = new Set(['from', 'starting', 'beginning', 'commencing']);
const SAME_NOUNS = new Set(['period', 'quarter', 'time', 'months', 'day', 'date']);
const SAME_LINKS = new Set(['of', 'in', 'from']);
const isHan = (code: number): boolean => code > 0x2e80;

/** Whether a verb of saying stands before a place, with whom it was said to between. */
function isSayings(text: string, end: number, floor: number): boolean {
  let one = nounBefore(text, end, floor);
  for (let i = 0; i < 3 && TOLD_WHOM.has(one.word); i++) one = nounBefore(text, one.start, floor);
  return SAID.has(one.word);
}

function placeOne(text: string, { start, end }: Span, point: Point): Placed | null {
  const first = nounBefore(text, point.start, start);
  const { word } = first;
  const han = isHan(word.charCodeAt(word.length - 1));
  if (SAID.has(word) || (han && SAID_HAN.test(word))) return null;
  if ((word === 'in' || word === 'on' || word === 'at') && isSayings(text, first.start, start)) return null;
  const behind = text.slice(point.end, Math.min(end, point.end + 44));
  const hanBehind = isHan(behind.charCodeAt(0)) || (behind[0] === ' ' && isHan(behind.charCodeAt(1)));
  if (point.calendar.length === 4 && !hanBehind && NAME_BEHIND.test(behind)) return null;
  const lead = text.slice(Math.max(start, point.start - 44), point.start);
  if (!han && BEGAN.test(lead)) return null;
  // `Y-1`, `Q+1`: said against the day of the call.
  const relative = point.calendar.length === 3 && point.calendar[2] !== 'Y';
  const starting = STARTING_WORDS.has(word) && STARTING.test(lead);
  const compared = han
    ? COMPARE_HAN.test(word) && !(/[从從由自]$/u.test(word) && BEGINS_BEHIND.test(behind))
    : compares(text, first, start, relative || point.calendar.length === 2);
  const since = word === 'since' || (hanBehind && SINCE_BEHIND.test(behind));
  const sameNoun =
    SAME_NOUNS.has(word) || (SAME_LINKS.has(word) && SAME_NOUNS.has(wordBefore(text, first.start, start).word));
  // Field by field: a spread costs more than all the rest.
  return {
    start: point.start,
    end: point.end,
    calendar: point.calendar,
    words: point.words,
    lead,
    behind,
    compares: !since && ((compared && !starting) || (hanBehind && COMPARED_BEHIND.test(behind))),
    base: relative && BASE.test(point.words),
    same:
      (relative && (SAME_WORDS.test(point.words) || /^['’]s (?:same )?(?:period|quarter)/u.test(behind))) ||
      (sameNoun && SAME_LEAD.test(lead)),
    since,
    starting,
    fixed: null,
  };
}

/** A stretch whose period is known without its words. */
const fixedPoint = (start: number, words: string, fixed: string, compared = false): Placed => ({
  start,
  end: start + words.length,
  calendar: '',
  words,
  lead: '',
  behind: '',
  compares: compared,
  base: false,
  same: false,
  since: false,
  starting: false,
  fixed,
});

/** A stretch by a common noun with the period that it stands for. */
export interface Dated extends Span {
  readonly period: string | null;
}

/** A sentence's points in order: those read, stretches such as `in the quarter`, and the edges of years. */
export function placePoints(
  text: string,
  sentence: Span,
  points: readonly Point[],
  stretches: readonly Dated[],
  calendar: Calendar,
): Placed[] {
  const placed: Placed[] = [];
  for (const point of points) {
    const one = placeOne(text, sentence, point);
    if (one) placed.push(one);
  }
  for (const { start, end, period } of stretches)
    if (period !== null) placed.push(fixedPoint(start, text.slice(start, end), period));
  if (stretches.length > 0) placed.sort((a, b) => a.start - b.start);
  const all = withEdges(text, sentence, placed, calendar);
  return all.length < 2 ? all : joinYears(text, joinMonths(text, withoutYearsOfBases(text, all)));
}

/** A quick look for the beginning or end of a year. */
const EDGES = /year[- ]end|Year-end|end of |beginning of |年 ?[底末初]/u;

/** Adds the beginnings and ends of years; what they hold inside is theirs. */
function withEdges(text: string, { start, end }: Span, placed: Placed[], calendar: Calendar): Placed[] {
  const sentence = text.slice(start, end);
  if (!EDGES.test(sentence)) return placed;
  const all: Placed[] = [];
  let next = 0;
  for (const match of sentence.matchAll(YEAR_EDGE)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const fixed = resolveEdge(match, calendar);
    while (next < placed.length && (placed[next] as Placed).end <= from) all.push(placed[next++] as Placed);
    let inside = next;
    while (inside < placed.length && (placed[inside] as Placed).end <= to) inside++;
    const across = (placed[inside]?.start ?? to) < to;
    // 2024年底 names its year.
    const named = placed.slice(next, inside).some(({ calendar: name }) => /^\d{4}/u.test(name));
    if (fixed === null || across || named) continue;
    next = inside;
    const first = nounBefore(text, from, start);
    const han = isHan(first.word.charCodeAt(first.word.length - 1));
    const base = han ? COMPARE_HAN.test(first.word) : compares(text, first, start, true);
    all.push(fixedPoint(from, match[0], fixed, base));
  }
  return [...all, ...placed.slice(next)];
}

const PART = /^(?:[QH][1-4]|FY|9M)$/u;
const MONTH_ALONE = /^--\d{2}$/u;
const YEAR = /^Y[+-]\d$/u;
const MONTH = /^(?:\d{4}|-)-\d{2}$/u;

/** `over the June quarter last year`: the year of a base is no point of its own. */
const withoutYearsOfBases = (text: string, placed: Placed[]): Placed[] =>
  placed.filter((point, i) => {
    const last = placed[i - 1];
    return !(last?.compares && point.base && text.slice(last.end, point.start) === ' quarter ');
  });

/** `明年` `一季度`, `the first quarter` of `next year`: a part of a year takes the year said beside it. */
function joinYears(text: string, placed: readonly Placed[]): Placed[] {
  const found: Placed[] = [];
  for (const point of placed) {
    const last = found.at(-1);
    const partFirst = last && PART.test(last.calendar) && YEAR.test(point.calendar);
    const yearFirst =
      last && YEAR.test(last.calendar) && (PART.test(point.calendar) || MONTH_ALONE.test(point.calendar));
    const gap = last ? text.slice(last.end, point.start) : '';
    // `in September this year`
    if (last && /^--\d{2}$/u.test(last.calendar) && YEAR.test(point.calendar) && /^,? (?:of )?$/u.test(gap)) {
      found[found.length - 1] = {
        ...last,
        end: point.end,
        behind: point.behind,
        calendar: `${last.calendar}@${point.calendar}`,
      };
      continue;
    }
    if (last && PART.test(last.calendar) && /^\d{4}$/u.test(point.calendar) && /^ back in $/u.test(gap)) {
      found[found.length - 1] = {
        ...last,
        end: point.end,
        behind: point.behind,
        calendar: `${point.calendar}${last.calendar}`,
      };
      continue;
    }
    if (!last || !(partFirst || yearFirst) || !/^\s*(?:of|in|的)?\s*$/i.test(gap)) {
      found.push(point);
      continue;
    }
    const [part, year] = partFirst ? [last, point] : [point, last];
    const words = text.slice(last.start, point.end);
    found[found.length - 1] = {
      ...last,
      end: point.end,
      behind: point.behind,
      words,
      base: false,
      calendar: `${part.calendar}@${year.calendar}`,
    };
  }
  return found;
}

/** `June and July`, `from January to September`: one stretch of months. */
function joinMonths(text: string, placed: readonly Placed[]): Placed[] {
  const found: Placed[] = [];
  for (const point of placed) {
    const last = found.at(-1);
    const months = last && MONTH.test(last.calendar) && MONTH.test(point.calendar);
    if (last && months && /^\s*(?:and|to|through|until|-|–|和|至|到|与)\s*$/i.test(text.slice(last.end, point.start)))
      found[found.length - 1] = {
        ...last,
        end: point.end,
        calendar: `${last.calendar}/${point.calendar}`,
        compares: last.compares && !/(?:\bfrom|[从從由自])\s*$/i.test(last.lead),
      };
    else found.push(point);
  }
  return found;
}
