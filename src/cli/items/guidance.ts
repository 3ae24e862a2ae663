import type { Analysis } from '../../document/analysis.js';
import { amount, change } from '../amounts.js';
import { plain } from '../cells.js';
import type { ItemKind } from './kind.js';

type Guidance = Analysis['guidance'][number];

const BASES: Readonly<Record<string, string>> = { gaap: 'GAAP', 'non-gaap': 'non-GAAP' };

const amountOf = ({ low, high, unit }: Guidance): string => plain(amount({ low, high }, unit));
const growthOf = ({ growth }: Guidance): string => (growth ? plain(change(growth, growth.basis)) : '');

/** Statements about the company's own future. */
export const guidanceKind: ItemKind<Guidance> = {
  one: 'statement of guidance',
  many: 'statements of guidance',
  itemsOf: ({ guidance }) => guidance,
  columns: [
    { title: 'period', of: ({ period }) => plain(period ?? ''), least: 7, givesWay: true },
    { title: 'metric', of: ({ metric, metricId }) => plain(metric ?? metricId ?? ''), least: 9, givesWay: true },
    { title: 'value', of: (item) => amountOf(item) || growthOf(item), least: 12 },
    { title: 'trend', of: ({ direction }) => direction ?? '' },
    { title: 'action', of: ({ action }) => action },
    { title: 'basis', of: ({ basis }) => BASES[basis ?? ''] ?? '' },
  ],
  csv: [
    { title: 'kind', of: ({ kind }) => kind },
    { title: 'period', of: ({ period }) => period },
    { title: 'metric', of: ({ metric }) => metric },
    { title: 'metric_id', of: ({ metricId }) => metricId },
    { title: 'low', of: ({ low }) => low },
    { title: 'high', of: ({ high }) => high },
    { title: 'unit', of: ({ unit }) => unit },
    { title: 'direction', of: ({ direction }) => direction },
    { title: 'action', of: ({ action }) => action },
    { title: 'basis', of: ({ basis }) => basis },
    { title: 'growth_low', of: ({ growth }) => growth?.low ?? null },
    { title: 'growth_high', of: ({ growth }) => growth?.high ?? null },
    { title: 'growth_basis', of: ({ growth }) => growth?.basis ?? null },
    { title: 'score', of: ({ score }) => score },
  ],
  note: (item) => (amountOf(item) === '' ? '' : growthOf(item)),
  alarms: ({ action }) => action === 'lower' || action === 'withdraw',
};
