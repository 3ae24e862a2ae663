import { once } from '../../../document/once.js';
import { actionOf } from '../action.js';
import type { Draft, Sentence } from '../draft.js';
import { type Point, pointsAhead } from '../period.js';
import { readCarried } from './carried.js';
import { readDrivers } from './drivers.js';
import { AHEAD, COURTESY, type Forward, LEGAL } from './forward-words.js';
import { findLaunch } from './launch.js';
import { findMeasures } from './measures.js';
import { readMore } from './more.js';
import { readMoves } from './moved.js';
import { readPromises } from './promises.js';
import { readRanked } from './ranked.js';
import { conditionOf, endOf, type Found, IN_WORDS, isWhole, nameOf, type Read, spanOf, startOf } from './reading.js';
import { findScopes, type Segment } from './scopes.js';
import { timely } from './timely.js';
import { type Token, tokenise } from './tokens.js';
import { readVentures } from './ventures.js';

/** The guidance of one English sentence. */
export function readEnglish(sentence: Sentence): Draft[] {
  if (/\?["”’)]?\s*$/u.test(sentence.text) || LEGAL.test(sentence.text)) return [];
  const read = takeApart(sentence);
  if (read === null) return [];
  const promised = readPromises(read);
  const taken = new Set(promised.flatMap(({ measure }) => (measure ? [measure] : [])));
  const found = distinct([...promised, ...readMoves(read, taken)]);
  found.push(...readLaunch(read, found));
  if (found.length === 0) found.push(...readUnchanged(read));
  found.push(...readCarried(read, found));
  found.push(...readDrivers(read, found));
  found.push(...readMore(read, found));
  found.push(...readVentures(read, found));
  found.push(...readRanked(read, found));
  return found.map(({ measure: _, ...draft }) => draft);
}

/** The parts of a sentence; null where no clause of it tells a future. What few sentences need is made when asked for. */
export function takeApart(sentence: Sentence): Read | null {
  const { text, near, context, dated } = sentence;
  const points = once(() => (dated ? pointsAhead(text, 'en', context) : []));
  const action = once(() => actionOf(text));
  const assumed = assumedBy(sentence, action);
  let tokens: readonly Token[] = tokenise(text, sentence.figures);
  let segments = findScopes(tokens, assumed, points, near);
  if (!segments.some(isFuture)) return null;
  const plain = withoutCourtesy(text, tokens);
  if (plain !== tokens) {
    tokens = plain;
    segments = findScopes(tokens, assumed, points, near);
    if (!segments.some(isFuture)) return null;
  }
  const measures = once(() => findMeasures(tokens));
  const said = once(() => timely(points(), tokens, segments));
  return {
    sentence,
    tokens,
    segments,
    get measures() {
      return measures();
    },
    get points() {
      return said();
    },
    get action() {
      return action();
    },
  };
}

const isFuture = ({ forward, part, outside }: Segment): boolean => forward !== null && part === 'main' && !outside;

/** A plan with a date, in clauses where no measure is promised. */
function readLaunch(read: Read, found: readonly Found[]): Found[] {
  const { tokens, segments, points, sentence } = read;
  const free = segments.filter(
    ({ from, to }) =>
      !found.some(({ named }) => named && named.start >= startOf(tokens, from) && named.end <= endOf(tokens, to)),
  );
  const dates = found.length === 0 ? points : points.filter((point) => isInside(read, point, free));
  const launch = findLaunch(tokens, free, dates, sentence);
  return launch ? [{ ...launch, measure: null }] : [];
}

const isInside = ({ tokens }: Read, { start, end }: Point, segments: readonly Segment[]): boolean =>
  segments.some(({ from, to }) => start >= startOf(tokens, from) && end <= endOf(tokens, to));

/** What runs the call is taken out: its words are marks that nothing reaches across. */
function withoutCourtesy(text: string, tokens: readonly Token[]): readonly Token[] {
  const spans = [...text.matchAll(COURTESY)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (spans.length === 0) return tokens;
  return tokens.map((token) =>
    spans.some(({ start, end }) => token.start >= start && token.end <= end)
      ? { ...token, kind: 'mark' as const, text: ',' }
      : token,
  );
}

/** One item a measure and period, however often the sentence names it. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ metric, period, kind }) => {
    const key = `${(metric ?? '').toLowerCase()}|${period}`;
    const again = kind === 'qualitative' && seen.has(key);
    seen.add(key);
    return !again;
  });
}

/** "from the 3.30% that I gave you", "its previous expectation": what the sentence puts in its place is guidance. */
const GUIDED = /\b(?:guidance|outlook|targets?|forecast)\b/i;
const REVISED =
  /\b(?:i|we) (?:had )?(?:gave|given|indicated|promised|said|told|guided)\b|\b(?:previous|prior|earlier) (?:guidance|expectations?|outlook|range|forecast|target)\b|\bused to be\b/i;

/** What sets a whole sentence in the future: its heading, guidance that it keeps or changes, "going forward". */
function assumedBy({ assumed, text, near }: Sentence, action: () => Draft['action']): Forward | null {
  if (assumed || (GUIDED.test(text) && action() !== 'new')) return 'target';
  if (REVISED.test(text) || (near && /\b(?:is|are|remains?) unchanged\b/i.test(text))) return 'target';
  return looksAhead(text) ? 'soft' : null;
}

/** "Our savings goal for the decade is unchanged": guidance kept, without its number. */
function readUnchanged(read: Read): Found[] {
  const { sentence, measures, action } = read;
  if (action === 'new' || !/\b(?:guidance|outlook|targets?|goals?)\b/i.test(sentence.text)) return [];
  const measure = measures.find(isWhole) ?? measures[0];
  if (!measure) return [];
  return [
    {
      ...IN_WORDS,
      metric: nameOf(read, measure),
      named: spanOf(read, measure),
      direction: null,
      period: read.points[0]?.period ?? null,
      action,
      hedged: false,
      condition: conditionOf(read),
      score: 0.8,
      measure,
    },
  ];
}

/** Whether a sentence opens or closes with words that set all of it in the future. */
const looksAhead = (text: string): boolean => {
  AHEAD.lastIndex = 0;
  return AHEAD.test(text);
};
