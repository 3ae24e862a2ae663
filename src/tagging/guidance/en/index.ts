import { once } from '../../../document/once.js';
import type { Span } from '../../../document/span.js';
import { actionOf } from '../action.js';
import type { Draft, Sentence } from '../draft.js';
import { type Point, pointsAhead } from '../period.js';
import { readCarried } from './carried.js';
import { readDrivers } from './drivers.js';
import { AHEAD, COURTESY, type Forward, LEGAL } from './forward-words.js';
import { HINT, hasHint } from './hint.js';
import { findLaunch } from './launch.js';
import { mayTurn } from './markers.js';
import { findMeasures, type Measure } from './measures.js';
import { readMore } from './more.js';
import { readMoves } from './moved.js';
import { readPromises } from './promises.js';
import { readRanked } from './ranked.js';
import {
  type AheadSegment,
  conditionOf,
  endOf,
  type Found,
  inWords,
  isWhole,
  nameOf,
  type Read,
  spanOf,
  startOf,
} from './reading.js';
import { findScopes, type Segment } from './scopes.js';
import { timely } from './timely.js';
import { asPause, type Token, tokenise, tokensOf } from './tokens.js';
import { readVentures } from './ventures.js';

/** The guidance of one English sentence. */
export function readEnglish(sentence: Sentence): Draft[] {
  if (asks(sentence.text)) return [];
  if (hasHint(sentence, HINT.opens) && OPEN.test(sentence.text)) return [];
  const read = takeApart(sentence);
  if (read === null || (hasHint(sentence, HINT.legal) && LEGAL.test(sentence.text))) return [];
  const promised = readPromises(read);
  const taken = new Set(promised.flatMap(({ measure }) => (measure ? [measure] : [])));
  const found = distinct([...promised, ...readMoves(read, taken)]);
  if (hasHint(sentence, HINT.launches)) found.push(...readLaunch(read, found));
  if (found.length === 0) found.push(...readUnchanged(read));
  found.push(...readCarried(read, found));
  if (hasHint(sentence, HINT.drivers)) found.push(...readDrivers(read, found));
  if (hasHint(sentence, HINT.more)) found.push(...readMore(read, found));
  if (hasHint(sentence, HINT.ventures)) found.push(...readVentures(read, found));
  found.push(...readRanked(read, found));
  return found;
}

/** "we might or might not use it": nothing is promised. */
const OPEN = /\b(?:may|might) or (?:may|might) not\b/i;

const CLOSERS = '"”’)';

/** Whether a question mark ends a sentence. */
function asks(text: string): boolean {
  const end = text.trimEnd().length - 1;
  return text[CLOSERS.includes(text[end] ?? ' ') ? end - 1 : end] === '?';
}

/** The parts of a sentence; null where no clause of it tells a future. */
export function takeApart(sentence: Sentence): Read | null {
  const { text, near, now, dated, dates } = sentence;
  const points = once(() => (dated ? pointsAhead(text, 'en', now, dates, hasHint(sentence, HINT.spans)) : []));
  const action = once(() => actionOf(text));
  const assumed = assumedBy(sentence, action);
  if (assumed === null && !dated && sentence.units !== null && !mayTurn(sentence.units)) return null;
  let tokens = cutOf(sentence);
  let segments = findScopes(tokens, assumed, points, near);
  if (!segments.some(isAhead)) return null;
  const plain = hasHint(sentence, HINT.speaks) ? withoutCourtesy(text, tokens) : tokens;
  if (plain !== tokens) {
    tokens = plain;
    segments = findScopes(tokens, assumed, points, near);
    if (!segments.some(isAhead)) return null;
  }
  return new SentenceRead(sentence, tokens, segments, points, action);
}

const cutOf = ({ units, text, start, figures }: Sentence): readonly Token[] =>
  units ? tokensOf(units, start, figures) : tokenise(text, figures);

/** What few sentences need is made when asked for. */
class SentenceRead implements Read {
  private foundMeasures: readonly Measure[] | null = null;
  private foundPoints: readonly Point[] | null = null;
  private foundCondition: Span | null | undefined;
  readonly ahead: readonly AheadSegment[];

  constructor(
    readonly sentence: Sentence,
    readonly tokens: readonly Token[],
    readonly segments: readonly Segment[],
    private readonly said: () => readonly Point[],
    private readonly done: () => Draft['action'],
  ) {
    this.ahead = segments.filter(isAhead);
  }

  get measures(): readonly Measure[] {
    this.foundMeasures ??= findMeasures(this.tokens);
    return this.foundMeasures;
  }

  get points(): readonly Point[] {
    this.foundPoints ??= timely(this.said(), this.tokens, this.segments);
    return this.foundPoints;
  }

  get action(): Draft['action'] {
    return this.done();
  }

  get condition(): Span | null {
    if (this.foundCondition === undefined) this.foundCondition = conditionOf(this);
    return this.foundCondition;
  }
}

const isAhead = (segment: Segment): segment is AheadSegment =>
  segment.forward !== null && segment.part === 'main' && !segment.outside;

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
  COURTESY.lastIndex = 0;
  const spans: Span[] = [];
  for (let found = COURTESY.exec(text); found !== null; found = COURTESY.exec(text))
    spans.push({ start: found.index, end: COURTESY.lastIndex });
  if (spans.length === 0) return tokens;
  return tokens.map((token) =>
    spans.some(({ start, end }) => token.start >= start && token.end <= end) ? asPause(token) : token,
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
const GUIDED = /\b(?:guidance|outlook|targets?|forecast|goals?|range|mid-?point)\b/i;
/** "We narrowed our full-year range to": given anew, whether higher or lower. */
const RESET =
  /\b(?:(?:narrow|tighten|revis|refin)\w*|updat(?:e|ed|ing) (?:our|the|its))\b[^.;]{0,40}\b(?:guidance|outlook|forecast|range|targets?|expectations?)\b/i;
const REVISED =
  /\b(?:i|we) (?:had )?(?:gave|given|indicated|promised|said|told|guided)\b|\b(?:previous|prior|earlier) (?:guidance|expectations?|outlook|range|forecast|target)\b|\bused to be\b/i;
/** What sets a whole sentence in the future: its heading, guidance that it keeps or changes, "going forward". */
function assumedBy(sentence: Sentence, action: () => Draft['action']): Forward | null {
  const { assumed, text, near } = sentence;
  if (assumed) return 'target';
  if (hasHint(sentence, HINT.guides) && ((GUIDED.test(text) && action() !== 'new') || RESET.test(text)))
    return 'target';
  if (hasHint(sentence, HINT.revises)) {
    if (REVISED.test(text)) return 'target';
    if (near && /\b(?:is|are|remains?) unchanged\b/i.test(text)) return 'target';
  }
  return hasHint(sentence, HINT.looksAhead) && AHEAD.test(text) ? 'soft' : null;
}

/** "Our savings goal for the decade is unchanged": guidance kept, without its number. */
function readUnchanged(read: Read): Found[] {
  const { sentence, measures } = read;
  if (!hasHint(sentence, HINT.guides) || !/\b(?:guidance|outlook|targets?|goals?)\b/i.test(sentence.text)) return [];
  if (read.action === 'new') return [];
  const measure = measures.find(isWhole) ?? measures[0];
  if (!measure) return [];
  return [
    inWords(read, null, {
      metric: nameOf(read, measure),
      named: spanOf(read, measure),
      direction: null,
      period: read.points[0]?.period ?? null,
      score: 0.8,
      measure,
    }),
  ];
}
