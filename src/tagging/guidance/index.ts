import { firstFrom, type Span } from '../../document/span.js';
import { detectLanguage } from '../../language/detect.js';
import { type Cut, cutText } from '../../language/en/cut.js';
import { splitSentences } from '../../language/sentences.js';
import { type CalendarPoint, type Figure, readPassage } from '../figures/index.js';
import { metricIdOf } from '../metrics/index.js';
import { ahead, currentYear } from './calendar.js';
import type { Draft, Sentence } from './draft.js';
import { type Outlook, outlookOf } from './en/gate.js';
import { HINT, hasHint } from './en/hint.js';
import { readEnglish } from './en/index.js';
import { findMeasures } from './en/measures.js';
import { isWhole } from './en/reading.js';
import { Units } from './en/sentence-units.js';
import { tokenise } from './en/tokens.js';
import type { Guidance, PassageContext } from './guidance.js';
import { asYear, nowOf, pointsAhead } from './period.js';
import { LONG_RUN, namesRestOfYear } from './period-phrases.js';
import { allPieces } from './pieces.js';
import { calibrated } from './score.js';
import { datesOf, figuresIn, PassageSentence } from './sentence.js';
import { readChinese } from './zh/index.js';

export { findCounterparts } from './counterparts.js';
export type { Action, Bounds, Direction, Growth, Guidance, PassageContext } from './guidance.js';

/** What a caller may say about a passage. */
export interface FindGuidanceContext {
  /** The passage's language; found out if not given. */
  readonly language?: 'zh' | 'en';
  /** ISO 4217 code for amounts whose currency the words leave open. */
  readonly currency?: string;
  /** What the passage was said about and when. Periods such as "next year" need it. */
  readonly reference?: { readonly fiscalPeriod?: string; readonly date?: string };
  /** Who speaks; an analyst's expectation is no guidance. Management if not given. */
  readonly role?: string;
}

/**
 * Every statement of guidance in a passage: what the company says of its own future, with metric, period, bounds,
 * direction, basis and action.
 *
 * @returns items in order; offsets count into `text`, `figures` are places in what `findFigures` gives for the passage
 */
export function findGuidance(text: string, context: FindGuidanceContext = {}): Guidance[] {
  const language = context.language ?? (detectLanguage(text) === 'zh' ? 'zh' : 'en');
  return readGuidance(text, { start: 0, end: text.length }, language, {
    ...context.reference,
    ...(context.currency === undefined ? {} : { currency: context.currency }),
    role: context.role ?? null,
  });
}

/** Roles that cannot promise anything for the company. */
const OTHERS: ReadonlySet<string> = new Set(['analyst', 'operator', 'editor']);
/** What anything below is not reported. */
const LEAST_SCORE = 0.4;
/** What was talked about is forgotten now and then, so that no pronoun reaches far. */
const FORGETS = 3;
/** What compares with the quarter before is told of one quarter. */
const SEQUENTIAL = /\bsequential(?:ly)?\b|\bquarter[- ](?:over|on)[- ]quarter\b|环比/i;
/** How many sentences a period said with guidance still holds for what follows. */
const CARRIES = 4;

/**
 * {@link findGuidance} in a stretch of a text, with the language settled; offsets count into the text. Without figures in the
 * context the stretch is the whole text.
 *
 * @param known the sentences and the cut of the stretch, where the caller has them
 */
export function readGuidance(
  text: string,
  span: Span,
  language: 'zh' | 'en',
  context: PassageContext,
  { sentences = splitSentences(text, span), cut = null }: { sentences?: readonly Span[]; cut?: Cut | null } = {},
): Guidance[] {
  if (context.role && OTHERS.has(context.role)) return [];
  const words = language === 'zh' ? null : (cut ?? cutText(text, span));
  const { figures, dates } = context.figures
    ? { figures: context.figures, dates: context.dates }
    : readPassage(text, language, context, { cut: words });
  const spans = allPieces(text, sentences);
  const units = words && new Units(words);
  return readSentences({ text, language, units, context, spans, figures, dates });
}

interface Passage {
  readonly text: string;
  readonly language: 'zh' | 'en';
  /** Its words, where it is English. */
  readonly units: Units | null;
  readonly context: PassageContext;
  readonly spans: readonly Span[];
  readonly figures: readonly Figure[];
  readonly dates: readonly CalendarPoint[] | undefined;
}

/** What the sentences read so far leave for the next one. */
interface Sofar {
  topic: string | null;
  /** The place of the last sentence that gave or announced guidance. */
  given: number;
  carried: { readonly period: string; readonly sentence: number } | null;
  /** Whether guidance is being listed: "our outlook is as follows". */
  lists: boolean;
}

/** What the items of a list follow, which need no verb of their own. */
const LISTS =
  /\b(?:guidance|outlook|expectations|forecast|targets)\b[^.;]{0,60}\b(?:as follows|the following)\b|(?:指引|展望|预期|目标)[^。；]{0,12}如下/i;

/** Any sentence may tell a future where no words say that it cannot. */
const OPEN: Outlook = { ahead: true, dated: true };

function readSentences({ text, language, units, context, spans, figures, dates }: Passage): Guidance[] {
  const read = language === 'zh' ? readChinese : readEnglish;
  const found: Guidance[] = [];
  const so: Sofar = { topic: null, given: Number.NEGATIVE_INFINITY, carried: null, lists: false };
  let next = firstFrom(figures, spans[0]?.start ?? 0);
  const now = nowOf(context);
  const datesIn = datesOf(dates);
  spans.forEach((span, place) => {
    while (next < figures.length && (figures[next] as Figure).end <= span.start) next++;
    units?.moveTo(span);
    const outlook = units ? outlookOf(units, now) : OPEN;
    const assumed = (context.assumed ?? false) || so.lists;
    if (!outlook.ahead && !assumed && place - so.given > 1) {
      so.topic = lastMetric(figures, next, span.end) ?? (place % FORGETS === 0 ? null : so.topic);
      return;
    }
    const before = spans[place - 1];
    const known = so.topic;
    const topic = () => known ?? (language === 'en' && before ? subjectOf(text.slice(before.start, before.end)) : null);
    const own = figuresIn(span, figures, next);
    const dates = datesIn(span);
    const dated = outlook.dated && mayBeDated(units, dates);
    const around = { assumed, now, figures: own, dates, near: place - so.given <= 1, dated, units };
    const sentence = new PassageSentence(text, span, around, topic);
    const drafts = read(sentence);
    so.topic =
      drafts.at(-1)?.metric ?? sentence.figures.at(-1)?.figure.metric ?? (place % FORGETS === 0 ? null : so.topic);
    const holds =
      so.carried !== null && place - so.carried.sentence <= CARRIES && !LONG_RUN.test(sentence.text)
        ? so.carried.period
        : null;
    for (const draft of drafts) if (draft.score >= LEAST_SCORE) found.push(toGuidance(draft, sentence, holds));
    const isAnnounced = announces(sentence);
    if (drafts.length > 0 || isAnnounced) so.given = place;
    so.lists = LISTS.test(sentence.text) || (so.lists && drafts.length > 0);
    const said =
      drafts.find(({ period }) => period !== null)?.period ?? (isAnnounced ? periodOf(sentence, language) : null);
    if (said) so.carried = { period: said, sentence: place };
    else if (so.carried && drafts.length > 0) so.carried = { ...so.carried, sentence: place };
  });
  return found;
}

/** Whether a point in the calendar may stand in a sentence: one was found there, or a turn of phrase names one. */
const mayBeDated = (units: Units | null, dates: readonly CalendarPoint[] | undefined): boolean =>
  units === null || dates === undefined || dates.length > 0 || (units.hints & HINT.spans) !== 0;

/** The first measure that a sentence names: what a pronoun behind it stands for. */
function subjectOf(sentence: string): string | null {
  const tokens = tokenise(sentence, []);
  const first = findMeasures(tokens).find(isWhole);
  return first ? sentence.slice(tokens[first.from]?.start, tokens[first.to - 1]?.end) : null;
}

/** The metric of the last figure that starts before `end`. */
function lastMetric(figures: readonly Figure[], from: number, end: number): string | null {
  let metric: string | null = null;
  for (let i = from; i < figures.length && (figures[i] as Figure).start < end; i++)
    metric = (figures[i] as Figure).metric ?? metric;
  return metric;
}

/** "Now to our outlook for the third quarter": the period of what follows, where a sentence announces it. */
const ANNOUNCES =
  /\b(?:outlook|guidance|looking (?:ahead|forward|at)|turning to|moving on to|as we look|expectations?)\b|展望|指引/i;

const announces = (sentence: Sentence): boolean => hasHint(sentence, HINT.announces) && ANNOUNCES.test(sentence.text);

/** What is announced for the rest of a year is told of the year: what is over of it counts in. */
const periodOf = ({ text, now, dates }: Sentence, language: 'zh' | 'en'): string | null =>
  now !== null && namesRestOfYear(text)
    ? `${currentYear(now)}FY`
    : (pointsAhead(text, language, now, dates)[0]?.period ?? null);

const NON_GAAP =
  /non[-\s]?(?:gaap|ifrs)|\badjusted\b|非(?:gaap|公认会计|国际财务|通用会计|美国通用|美国公认)|经调整|调整后/i;
const GAAP = /\bGAAP\b/u;

/** "our revenue guidance": of the revenue. */
const GUIDED = /(?<=[^\s]) (?:guidance|outlook|forecast)$/i;

/** "better than this quarter": told of the next one. */
const comparedPeriod = ({ text, now }: Sentence): string | null =>
  now !== null && text.includes('quarter') && BESIDE_NOW.test(text) ? ahead(now, 1) : null;
const BESIDE_NOW =
  /\b(?:compared (?:to|with)|relative to|from|versus|vs\.?|than|over|against)(?: (?:in|what we (?:saw|had) in|that of))? (?:this|the current|the reported) quarter\b/i;

function toGuidance(draft: Draft, sentence: Sentence, carried: string | null): Guidance {
  const { start, end, text } = sentence;
  const { named, condition, bounds, kind } = draft;
  const around = named ? text.slice(Math.max(0, named.start - 16), named.end) : (draft.metric ?? '');
  const period = kind === 'qualitative' ? asYear(draft.period) : draft.period;
  const metric = draft.metric?.replace(GUIDED, '') ?? null;
  return {
    start,
    end,
    text,
    kind,
    metric,
    metricId: metric === null ? null : metricIdOf(metric),
    period: period ?? comparedPeriod(sentence) ?? (kind === 'qualitative' && !SEQUENTIAL.test(text) ? null : carried),
    low: bounds.low,
    high: bounds.high,
    unit: draft.unit,
    direction: draft.direction,
    basis:
      draft.basis ??
      (NON_GAAP.test(around)
        ? 'non-gaap'
        : text.includes('GAAP') && GAAP.test(text.replace(/non[-\s]?GAAP/gi, ''))
          ? 'gaap'
          : null),
    action: draft.action,
    growth: draft.growth,
    previous: draft.previous,
    hedged: draft.hedged,
    condition: condition ? { start: start + condition.start, end: start + condition.end } : null,
    score: calibrated(draft.score),
    figures: draft.figures,
  };
}
