/** What a risk belongs to. */
export const RISK_CATEGORIES = [
  'credit',
  'macro',
  'demand',
  'funding',
  'regulatory',
  'competition',
  'fx',
  'tax',
  'operational',
  'governance',
  'market',
  'other',
] as const;

export type RiskCategory = (typeof RISK_CATEGORIES)[number];

/**
 * What naming something says by itself:
 *
 * - `measure`: a risk measure; its level, movement, quality, or a question about it is a risk indicator.
 * - `condition`: something that is a risk indicator only where it worsens, recovers, stabilises, or is called weak.
 * - `exposure`: adverse by its name; a risk indicator wherever it is asserted.
 * - `theme`: neutral; adverse where an adversity is said of it.
 * - `adversity`: adverse, of whatever theme stands beside it.
 * - `none`: words that hold a cue but mean no risk.
 * - `legal`: words of disclaimers; sentences about them are no findings.
 */
export type CueKind = 'measure' | 'condition' | 'exposure' | 'theme' | 'adversity' | 'none' | 'legal';

/**
 * One row of the taxonomy. English is written in lower case; `(a|b)` is a choice, `[word]` may be missing, `*` stands for
 * the rest of a word, and a space for white space or a hyphen. Chinese is written in Simplified characters, with the same
 * choices; it is found in Traditional ones too, and with spaces between characters.
 */
export interface RiskRow {
  /** Null where the theme beside it decides; an adversity's own counts where it is said of something without a theme. */
  readonly category: RiskCategory | null;
  /** The name that findings carry. */
  readonly indicator: string;
  readonly kind: CueKind;
  /** Which way is good news. */
  readonly polarity?: 'lower-better' | 'higher-better';
  /** What the name tells by itself where no movement is told: an exchange loss is bad news, a write-back good. */
  readonly tells?: 'worsening' | 'improving';
  /**
   * Of a condition and a quiet theme, what counts: any movement; declines told in words or numbers; losses told in words; or else weakness,
   * recovery and stability.
   */
  readonly moves?: 'all' | 'declines' | 'losses';
  /** Of an adversity and a theme: they go with each other only, in this category. */
  readonly only?: RiskCategory;
  /** Of a theme: it claims no movement told of something beside it. */
  readonly quiet?: boolean;
  /** Of an adversity: how far its theme may stand from it, in characters. */
  readonly reach?: number;
  /** An adversity that is a risk indicator where no theme is named, a theme that is one where it is asked about. */
  readonly alone?: boolean;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}
