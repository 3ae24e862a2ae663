import type { Analysis } from '../../document/analysis.js';
import type { Palette } from '../screen.js';
import type { SpeechCounts } from '../speech.js';

/** What every part of the table is drawn from. */
export interface Drawing {
  analysis: Analysis;
  counts: SpeechCounts;
  width: number;
  palette: Palette;
}
