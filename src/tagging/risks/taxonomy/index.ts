import { adversity } from './adversity.js';
import { business } from './business.js';
import { consumption } from './consumption.js';
import { costs } from './costs.js';
import { credit } from './credit.js';
import { demand } from './demand.js';
import { funding } from './funding.js';
import { macro } from './macro.js';
import { markets } from './markets.js';
import { operations } from './operations.js';
import { policy } from './policy.js';
import { rivalry } from './rivalry.js';
import type { RiskRow } from './row.js';

export { type ContextKind, type ContextRow, context } from './context.js';
export { type CueKind, RISK_CATEGORIES, type RiskCategory, type RiskRow } from './row.js';

/** All risks the library knows by name. */
export const taxonomy: readonly RiskRow[] = [
  ...credit,
  ...funding,
  ...macro,
  ...demand,
  ...consumption,
  ...policy,
  ...business,
  ...rivalry,
  ...operations,
  ...markets,
  ...costs,
  ...adversity,
];
