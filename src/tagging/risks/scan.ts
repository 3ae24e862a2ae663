import type { Span } from '../../document/span.js';
import { overlap } from '../../document/span.js';
import { Scanner } from './scanner.js';
import type { Cue, Word } from './scene.js';
import { type ContextRow, context as contextRows, type RiskRow, taxonomy } from './taxonomy/index.js';

let scanners: { risks: Scanner<RiskRow>; words: Scanner<ContextRow> } | undefined;

/** Made when first needed: compiling all rows takes a moment. */
const compiled = (): NonNullable<typeof scanners> => {
  scanners ??= { risks: new Scanner(taxonomy), words: new Scanner(contextRows) };
  return scanners;
};

/** Everything in a stretch that names a risk or something adverse, in order. */
export const scanCues = (text: string, { start, end }: Span): Cue[] => compiled().risks.scan(text, start, end);

/** The words that say what is told of the cues; those in names that mean no risk say nothing. */
export function scanWords(text: string, { start, end }: Span, cues: readonly Cue[]): Word[] {
  const names = cues.filter(({ row }) => row.kind === 'none');
  const words = compiled().words.scan(text, start, end);
  return names.length === 0 ? words : words.filter((word) => !names.some((name) => overlap(name, word) > 0));
}
