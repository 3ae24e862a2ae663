import type { Analysis } from '../../document/analysis.js';
import { plain } from '../cells.js';
import type { ItemKind } from './kind.js';

type Risk = Analysis['risks'][number];

/** Sentences about adverse exposure and risk measures. */
export const risksKind: ItemKind<Risk> = {
  one: 'risk indicator',
  many: 'risk indicators',
  itemsOf: ({ risks }) => risks,
  columns: [
    { title: 'category', of: ({ category }) => plain(category) },
    { title: 'direction', of: ({ direction }) => direction },
    { title: 'indicator', of: ({ indicator }) => plain(indicator ?? ''), least: 10, givesWay: true },
  ],
  csv: [
    { title: 'category', of: ({ category }) => category },
    { title: 'direction', of: ({ direction }) => direction },
    { title: 'indicator', of: ({ indicator }) => indicator },
    { title: 'movement', of: ({ movement }) => movement },
    { title: 'score', of: ({ score }) => score },
  ],
  note: () => '',
  alarms: ({ direction }) => direction === 'worsening',
};
