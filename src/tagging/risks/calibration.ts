/** By which rule a risk was found. */
export type RiskRule =
  | 'measure-moved'
  | 'measure-compared'
  | 'measure-level'
  | 'measure-quality'
  | 'measure-asked'
  | 'condition-moved'
  | 'exposure-moved'
  | 'exposure-calm'
  | 'exposure'
  | 'theme-moved'
  | 'theme'
  | 'theme-asked'
  | 'generic'
  | 'follow-up';

/**
 * How often each rule's findings are right: counted on annotated calls, releases and sentences, and lowered towards what a
 * reading of calls without annotations gave.
 */
export const PRECISION: Readonly<Record<RiskRule, number>> = {
  'measure-moved': 0.95,
  'measure-compared': 0.97,
  'measure-level': 0.92,
  'measure-quality': 0.6,
  'measure-asked': 0.75,
  'condition-moved': 0.82,
  'exposure-moved': 0.86,
  'exposure-calm': 0.84,
  exposure: 0.8,
  'theme-moved': 0.85,
  theme: 0.88,
  'theme-asked': 0.72,
  generic: 0.7,
  'follow-up': 0.66,
};
