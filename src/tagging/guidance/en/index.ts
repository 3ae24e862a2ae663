import { actionOf } from '../action.js';
import type { Draft, Sentence } from '../draft.js';
import { type Point, pointsAhead } from '../period.js';
import { readCarried } from './carried.js';
import { AHEAD, COURTESY, type Forward, LEGAL } from './forward-words.js';
import { findLaunch } from './launch.js';
import { findMeasures } from './measures.js';
import { readMoves } from './moved.js';
import { readPromises } from './promises.js';
import { conditionOf, endOf, type Found, IN_WORDS, isWhole, nameOf, type Read, spanOf, startOf } from './reading.js';
import { findScopes, type Segment } from './scopes.js';
import { type Token, tokenise } from './tokens.js';

/** Words without which no English sentence tells a future; a cheap look before the closer one. */
export const MAY_LOOK_AHEAD =
  /\b(?:will|won['’]t|shall|should|may|might|could|can|would|ought|expect|anticipat|forecast|foresee|guid|estimat|project|envisi|plan|intend|aim|target|goal|outlook|objective|commit|determined|confiden|optimis|hope|hoping|likely|potential|room|opportunit|ambition|budget|going to|on track|set to|poised|seek|striv|focused on|ahead|forward|unchanged|prepar|schedul|decided|possib|want|mean to|look(?:ing)? for|assum|pencil|steer|range|model|next|coming|by the end|remainder|rest of|year|quarter|half|january|february|march|april|june|july|august|september|october|november|december|q[1-4]|20\d\d)|['’]ll\b/iu;

/** The guidance of one English sentence. */
export function readEnglish(sentence: Sentence): Draft[] {
  const { text } = sentence;
  if (!sentence.assumed && !MAY_LOOK_AHEAD.test(text)) return [];
  if (/\?["”’)]?\s*$/u.test(text) || LEGAL.test(text)) return [];
  const read = takeApart(sentence);
  const promised = readPromises(read);
  const taken = new Set(promised.flatMap(({ measure }) => (measure ? [measure] : [])));
  const found = distinct([...promised, ...readMoves(read, taken)]);
  found.push(...readLaunch(read, found));
  if (found.length === 0) found.push(...readUnchanged(read));
  found.push(...readCarried(read, found));
  return found.map(({ measure: _, ...draft }) => draft);
}

function takeApart(sentence: Sentence): Read {
  const { text } = sentence;
  const tokens = withoutCourtesy(text, tokenise(text, sentence.figures));
  const points = pointsAhead(text, 'en', sentence.context);
  const action = actionOf(text);
  const segments = findScopes(tokens, assumedBy(sentence, action), points, sentence.near);
  return { sentence, tokens, segments, measures: findMeasures(tokens), points, action };
}

/** A plan with a date, in clauses where no measure is promised. */
function readLaunch(read: Read, found: readonly Found[]): Found[] {
  const { tokens, segments, points, sentence } = read;
  const free = segments.filter(
    ({ from, to }) =>
      !found.some(({ named }) => named && named.start >= startOf(tokens, from) && named.end <= endOf(tokens, to)),
  );
  const dates = found.length === 0 ? points : points.filter((point) => isInside(read, point, free));
  const launch = findLaunch(tokens, free, dates, sentence.text);
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
const REVISED =
  /\b(?:that|than|what|where|the \S+|from \S+) (?:i|we) (?:had )?(?:gave|given|indicated|promised|said|told|guided)\b|\b(?:previous|prior|earlier) (?:guidance|expectations?|outlook|range|forecast|target)\b|\bused to be\b/iu;

/** What sets a whole sentence in the future: its heading, guidance that it keeps or changes, "going forward". */
function assumedBy({ assumed, text }: Sentence, action: Draft['action']): Forward | null {
  if (assumed || (action !== 'new' && /\b(?:guidance|outlook|targets?|forecast)\b/iu.test(text))) return 'target';
  if (REVISED.test(text)) return 'target';
  return looksAhead(text) ? 'soft' : null;
}

/** "Our margin target for the long term remains unchanged": guidance kept, without its number. */
function readUnchanged(read: Read): Found[] {
  const { sentence, measures, action } = read;
  if (action === 'new' || !/\b(?:guidance|outlook|targets?|goals?)\b/iu.test(sentence.text)) return [];
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
