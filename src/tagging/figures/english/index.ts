import { isLowerBetter } from '../../metrics/index.js';
import type { Change } from '../figure.js';
import type { Measured, SentenceFigures } from '../metric.js';
import { readEnglishChange } from './change.js';
import { nameMetrics } from './metric.js';
import { openReading } from './reading.js';

/** Metric and change of every figure of an English sentence. */
export function readEnglishSentence(sentence: SentenceFigures): Measured[] {
  const reading = openReading(sentence);
  let last: Change | null = null;
  return nameMetrics(reading).map((named, k) => {
    const id = sentence.idOf(named.metric);
    const change = readEnglishChange(reading, k, last, isLowerBetter(id));
    last = change ?? last;
    return { ...named, id, change };
  });
}
