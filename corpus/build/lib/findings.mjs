/**
 * Guidance and risk indicators in a source: the words that carry them stand in `said`, with what they say beside them, so
 * that their spans are gold by construction. The format is described in corpus/README.md.
 */

export const CATEGORIES = [
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
];
export const RISK_DIRECTIONS = ['worsening', 'improving', 'stable', 'unspecified'];

/** What a bare word among the details of guidance sets. */
const FIELD_OF = {
  up: 'direction',
  down: 'direction',
  stable: 'direction',
  gaap: 'basis',
  'non-gaap': 'basis',
  new: 'action',
  maintain: 'action',
  raise: 'action',
  lower: 'action',
  withdraw: 'action',
};

/** A sentence or clause, and what it tells. */
export class Statement {
  constructor(text, findings) {
    this.text = text;
    this.findings = findings;
  }
}

/** Words with the guidance and the risk indicators that they carry; as many as they carry. */
export const said = (text, ...findings) => new Statement(text, findings);

/** The text of a sentence and what it carries; a plain string carries nothing. */
export const sentenceOf = (sentence) =>
  sentence instanceof Statement
    ? { text: sentence.text, findings: sentence.findings }
    : { text: sentence, findings: [] };

const PERIOD = /^\d{4}(?:Q[1-4]|H[12]|FY|-\d{2}(?:-\d{2})?)$/;
const MONTHS = /^\d{4}-\d{2}\/\d{4}-\d{2}$/;

/** A period as the Analysis writes it: a quarter, half or year, a month, a day, or a range of months. */
export function periodOf(period) {
  if (period !== null && !PERIOD.test(period) && !MONTHS.test(period)) throw new Error(`no period: ${period}`);
  return period;
}

/**
 * One item of guidance.
 * @param {string} metric in the words of the sentence
 * @param {string | null} period
 * @param {...(object | string)} details bounds, growth, and words that name a direction, a basis or an action
 */
export function guides(metric, period, ...details) {
  const words = details.filter((one) => typeof one === 'string');
  const unknown = words.find((word) => !FIELD_OF[word]);
  if (unknown) throw new Error(`guidance on ${metric}: what is ${unknown}?`);
  const fields = Object.assign(
    { low: null, high: null, unit: null, direction: null, basis: null, action: 'new' },
    ...details.filter((one) => typeof one === 'object'),
    Object.fromEntries(words.map((word) => [FIELD_OF[word], word])),
  );
  const kind = fields.low === null && fields.high === null ? 'qualitative' : 'quantitative';
  return { layer: 'guidance', item: { kind, metric, period: periodOf(period), ...fields } };
}

export const between = (low, high, unit) => ({ low, high, unit });
export const exactly = (value, unit) => ({ low: value, high: value, unit });
export const atLeast = (low, unit) => ({ low, high: null, unit });
export const atMost = (high, unit) => ({ low: null, high, unit });

/** A range of growth that comes with an amount. */
export const growing = (low, high = low, basis = 'yoy') => ({ growth: { low, high, basis } });

/** One risk indicator. */
export function risk(category, direction = 'unspecified') {
  if (!CATEGORIES.includes(category)) throw new Error(`no category of risk: ${category}`);
  if (!RISK_DIRECTIONS.includes(direction)) throw new Error(`no direction of risk: ${direction}`);
  return { layer: 'risks', item: { category, direction } };
}
