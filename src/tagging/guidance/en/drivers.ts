import { wordClass } from '../../../language/en/word.js';
import { OUTSIDERS } from './forward-words.js';
import type { Measure } from './measures.js';
import { subjectOf } from './phrases.js';
import { FIRM, type Found, inWords, isWhole, nameOf, periodFor, type Read, spanOf } from './reading.js';
import type { Segment } from './scopes.js';
import { MAY_DRIVE } from './trigger-words.js';

const OF_WHAT = wordClass(/^(?:of|for|to|behind)$/u);
const BIG = wordClass(/^(?:bigger|larger|greater|key|important|major|significant)$/u);
const ALONE = wordClass(/^(?:drivers?|engines?|contributors?)$/u);
const BECOMES = wordClass(/^(?:be|become|becomes|remain|remains|is|are|'s|as|serve|play)$/u);
const REACH = 8;

/** "Wallets will be our next growth engine", "the cloud will play a bigger role in our growth": what it is to grow is the subject. */
export function readDrivers(read: Read, found: readonly Found[]): Found[] {
  return read.ahead.flatMap((segment) => {
    if (segment.forward === 'underway') return [];
    const at = driverIn(read, segment);
    if (at === null || found.some(({ named }) => named !== null && isBehind(read, segment, named.start))) return [];
    const verb = verbBefore(read, segment, at);
    if (verb === null) return [];
    const subject = subjectOf(read.tokens, verb, segment.from);
    if (subject && OUTSIDERS.has(read.tokens[subject.to - 1]?.text ?? '')) return [];
    const driven = subject ? null : drivenBehind(read, at);
    if (subject === null && driven === null) return [];
    const named = spanOf(read, subject ?? (driven as Measure));
    const metric = subject ? `${nameOf(read, subject)} growth` : nameOf(read, driven as Measure);
    const period = periodFor(read, at, segment);
    const score = FIRM[segment.forward] * 0.8;
    return [inWords(read, segment, { metric, named, direction: 'up', period, score })];
  });
}

/** "a factor behind the growth of our user base": what a pronoun is to drive. */
const drivenBehind = ({ tokens, measures }: Read, at: number): Measure | null =>
  /^(?:of|for|to|behind|in)$/u.test(tokens[at + 1]?.text ?? '')
    ? (measures.find((measure) => isWhole(measure) && measure.from > at && measure.from < at + 7) ?? null)
    : null;

/** Whether a place lies in a segment. */
const isBehind = ({ tokens }: Read, { from, to }: Segment, place: number): boolean =>
  place >= (tokens[from]?.start ?? 0) && place < (tokens[to - 1]?.end ?? 0);

/** Where a segment names a driver of growth; null where it names none, or what it drives is a measure that other rules read. */
function driverIn({ tokens, measures }: Read, { at, to }: Segment): number | null {
  for (let i = at; i < to; i++) {
    const here = tokens[i];
    if (!MAY_DRIVE.has(here)) continue;
    if (here?.text === 'role') {
      if (BIG.has(tokens[i - 1])) return measures.some(({ empty, from }) => !empty && from > i) ? i : null;
      continue;
    }
    const grows = tokens.slice(Math.max(at, i - 2), i).some(({ text }) => text === 'growth');
    if (grows || (ALONE.has(here) && OF_WHAT.has(tokens[i + 1]))) return i;
  }
  return null;
}

function verbBefore({ tokens }: Read, { from }: Segment, at: number): number | null {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) if (BECOMES.has(tokens[i])) return i;
  return null;
}
