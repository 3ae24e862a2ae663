import { pairsOf, piecesOf } from './features.js';

/**
 * A linear model of sentences: the weights of words, of two words side by side, and of traits that rules have seen, summed
 * and turned into a probability. Its weights are data (`npm run train` makes them from the bundled corpus).
 */
export class SentenceModel {
  private readonly single = new Map<string, number>();
  private readonly double = new Map<string, Map<string, number>>();

  /** @param rows weights in hundredths, as `feature weight` a line; a feature of two words has a blank between them */
  constructor(rows: string) {
    for (const row of rows.split('\n')) {
      const at = row.lastIndexOf(' ');
      if (at < 0) continue;
      const weight = Number(row.slice(at + 1)) / 100;
      const [first = '', second] = row.slice(0, at).split(' ');
      if (second === undefined) this.single.set(first, weight);
      else this.double.set(first, (this.double.get(first) ?? new Map<string, number>()).set(second, weight));
    }
  }

  /** How likely a sentence with such traits is what the model was trained to tell, 0 to 1. */
  probability(sentence: string, traits: readonly string[]): number {
    let sum = this.single.get(BIAS) ?? 0;
    for (const trait of pairsOf(traits)) sum += this.single.get(trait) ?? 0;
    const pieces = piecesOf(sentence);
    const seen = new Set<string>();
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i] as string;
      if (!seen.has(piece)) sum += this.single.get(piece) ?? 0;
      seen.add(piece);
      const next = pieces[i + 1];
      if (next !== undefined) sum += this.double.get(piece)?.get(next) ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

/** The weight that every sentence has. */
export const BIAS = ':';
