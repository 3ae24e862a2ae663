import { isLowerBetter } from '../../metrics/index.js';
import type { Change } from '../figure.js';
import type { SentenceFigures, SentenceReading } from '../metric.js';
import { namesBase } from './basis.js';
import { readEnglishChange } from './change.js';
import { futureOf } from './future.js';
import { nameMetrics } from './metric.js';
import { openReading } from './reading.js';
import { isCompared, isComparedChange, isReported, stretchesOf } from './time.js';

/** Metric, change and time of every figure of an English sentence. */
export function readEnglishSentence(sentence: SentenceFigures): SentenceReading {
  const reading = openReading(sentence);
  let last: Change | null = null;
  const measured = nameMetrics(reading).map(({ candidate, metric, known, carried }, k) => {
    const id = sentence.idOf(known ?? metric);
    const change = readEnglishChange(reading, k, metric, last, isLowerBetter(id));
    last = change ?? last;
    return {
      candidate,
      metric,
      carried,
      id,
      change,
      against: change !== null && namesBase(reading, k),
      compared: change === null ? isCompared(reading, k) : isComparedChange(reading, k),
      reported: isReported(reading, k, candidate.kind, id, change),
    };
  });
  return { measured, future: futureOf(reading.words), stretches: stretchesOf(reading.words) };
}
