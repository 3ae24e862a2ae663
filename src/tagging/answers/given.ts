import type { Span } from '../../document/span.js';
import { findQuantities } from '../../language/quantities/index.js';
import { hanShare } from '../../language/sentences.js';
import type { SpokenFigure } from '../tag-figures.js';
import type { AskedMetric } from './asked.js';
import { fits, isCounted, isRelated, isUnnamed, sharesName } from './related.js';
import type { Said } from './said.js';

/**
 * What an answer gives of a measure, least first: nothing, talk about it, its past where the future was asked, which way
 * it goes, a number.
 */
export const GIVEN = ['not-mentioned', 'explanation', 'past', 'direction', 'figure'] as const;
export type GivenLevel = (typeof GIVEN)[number];

/** The best that the answer gives of one measure, with the sentence or figure that gives it. */
export interface Given {
  readonly level: GivenLevel;
  readonly evidence: Span | null;
  readonly score: number;
}

/** The answer as one question sees it. */
export interface Scope {
  readonly said: readonly Said[];
  /** Whether a sentence stands in the passage that takes the question up. */
  readonly isOwn: (sentence: Said) => boolean;
  /** The question asks about one measure alone: what names none may mean it. */
  readonly alone: boolean;
}

const NOTHING: Given = { level: 'not-mentioned', evidence: null, score: 0.6 };
/** Behind this many sentences of the passage, a number without a name is no longer taken for the asked measure's. */
const OPENING = 3;

const rank = (level: GivenLevel): number => GIVEN.indexOf(level);

/** Looks for the measure in the question's own passage, then in the rest of what the company replied. */
export function findGiven(asked: AskedMetric, scope: Scope): Given {
  let best = NOTHING;
  let opening = 0;
  for (const sentence of scope.said) {
    const own = scope.isOwn(sentence);
    if (own && !sentence.empty) opening++;
    const given = givenIn(asked, sentence, scope.alone && own && opening <= OPENING);
    if (!given) continue;
    const score = own ? given.score : given.score - 0.1;
    const better = rank(given.level) - rank(best.level);
    if (better > 0 || (better === 0 && score > best.score)) best = { ...given, score };
  }
  return best;
}

function givenIn(asked: AskedMetric, sentence: Said, unnamed: boolean): Given | null {
  const isAsked = (id: string) => asked.metricId !== null && isRelated(asked.metricId, id);
  const named = asked.metricId === null ? namesThing(sentence, asked.metric) : [...sentence.named].some(isAsked);
  const carried = [...sentence.carried].some(isAsked);
  const means = named || carried || (unnamed && sentence.named.size === 0 && !sentence.empty);
  const figure = figureOf(asked, sentence, { named, means, unnamed });
  const number = !figure && (unnamed || named) && isCounted(asked.metricId) ? bareNumber(sentence) : null;
  const sure = named ? 0.9 : carried ? 0.75 : 0.6;
  const value = figure ?? number;
  if (value && (!asked.future || sentence.ahead))
    return { level: 'figure', evidence: { start: value.start, end: value.end }, score: sure };
  if (!means && !figure) return null;
  const evidence = { start: sentence.start, end: sentence.end };
  if (sentence.moves && (!asked.future || sentence.ahead)) return { level: 'direction', evidence, score: sure - 0.1 };
  if (!named && !carried) return null;
  return { level: figure || sentence.moves ? 'past' : 'explanation', evidence, score: sure - 0.2 };
}

/** How a sentence means what is asked: by name, by a pronoun or nearness, or as the first thing said. */
interface Meant {
  readonly named: boolean;
  readonly means: boolean;
  readonly unnamed: boolean;
}

/** The figure of the measure; else one whose words leave open what it measures. */
function figureOf(asked: AskedMetric, { figures }: Said, { named, means, unnamed }: Meant): SpokenFigure | undefined {
  const { metricId } = asked;
  const fitting = figures.filter((one) => fits(metricId, one));
  return (
    fitting.find((one) => metricId !== null && one.metricId !== null && isRelated(metricId, one.metricId)) ??
    fitting.find((one) => sharesName(asked.metric, one)) ??
    fitting.find((one) => means && (named ? one.metricId === null : isUnnamed(one))) ??
    // Whoever is asked how much begins with how much.
    fitting.find((one) => unnamed && asked.seeks === 'figure' && (one.metricId === null || metricId === null))
  );
}

const namesThing = ({ words }: Said, noun: string): boolean => words.toLowerCase().includes(noun.toLowerCase());

/** A number without a unit, which is no figure by itself: `between 40 and 45`. */
function bareNumber({ start, words }: Said): Span | null {
  const language = hanShare(words) > 0.3 ? 'zh' : 'en';
  const number = findQuantities(words, language).find(({ calendar }) => calendar === null);
  return number ? { start: start + number.start, end: start + number.end } : null;
}
