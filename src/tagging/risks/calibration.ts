/** By which rule a risk was found. */
export type RiskRule =
  | 'measure-moved'
  | 'measure-compared'
  | 'measure-level'
  | 'measure-quality'
  | 'measure-asked'
  | 'condition-moved'
  | 'condition-weak'
  | 'exposure-moved'
  | 'exposure-calm'
  | 'exposure'
  | 'theme-moved'
  | 'theme'
  | 'theme-asked'
  | 'generic'
  | 'follow-up';

/** How often each rule was right: the share of its findings on annotated calls that the annotations hold too. */
export const PRECISION: Readonly<Record<RiskRule, number>> = {
  'measure-moved': 0.9,
  'measure-compared': 0.9,
  'measure-level': 0.85,
  'measure-quality': 0.6,
  'measure-asked': 0.7,
  'condition-moved': 0.7,
  'condition-weak': 0.75,
  'exposure-moved': 0.85,
  'exposure-calm': 0.85,
  exposure: 0.7,
  'theme-moved': 0.8,
  theme: 0.75,
  'theme-asked': 0.6,
  generic: 0.5,
  'follow-up': 0.75,
};
