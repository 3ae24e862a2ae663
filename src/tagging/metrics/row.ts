/** A measure that companies report. */
export interface MetricRow {
  /** Stable, snake_case. Neither GAAP or non-GAAP nor a segment's name is part of it. */
  readonly id: string;
  /** Names in English, lower case and in the singular. */
  readonly en: readonly string[];
  /** Names in Simplified Chinese; English names and abbreviations are found in Chinese as well. */
  readonly zh: readonly string[];
  /** What its values are counted in. */
  readonly unit: 'money' | 'percent' | 'count' | 'ratio' | 'duration' | 'per_share';
  /** Whether shareholders like to see it rise. */
  readonly polarity: 'higher-better' | 'lower-better' | 'neutral';
  /** The statement or the kind of disclosure that it belongs to. */
  readonly statement:
    | 'income'
    | 'balance'
    | 'cash-flow'
    | 'margin'
    | 'per-share'
    | 'capital-return'
    | 'operating'
    | 'credit';
}
