import { adversity } from './adversity.js';
import { authorities } from './authorities.js';
import { balanceSheet } from './balance-sheet.js';
import { business } from './business.js';
import { buyers } from './buyers.js';
import { consumption } from './consumption.js';
import { costs } from './costs.js';
import { credit } from './credit.js';
import { currency } from './currency.js';
import { demand } from './demand.js';
import { enforcement } from './enforcement.js';
import { funding } from './funding.js';
import { governance } from './governance.js';
import { lenders } from './lenders.js';
import { macro } from './macro.js';
import { markets } from './markets.js';
import { operations } from './operations.js';
import { plainWords } from './plain-words.js';
import { policy } from './policy.js';
import { predicates } from './predicates.js';
import { recovery } from './recovery.js';
import { regulation } from './regulation.js';
import { rivalry } from './rivalry.js';
import { rivals } from './rivals.js';
import type { RiskRow } from './row.js';
import { squeezes } from './squeezes.js';
import { staffing } from './staffing.js';
import { supply } from './supply.js';
import { taxation } from './taxation.js';
import { tradeCredit } from './trade-credit.js';

export { type ContextKind, type ContextRow, context } from './context.js';
export { type CueKind, RISK_CATEGORIES, type RiskCategory, type RiskRow } from './row.js';

/** All risks the library knows by name. */
export const taxonomy: readonly RiskRow[] = [
  ...tradeCredit,
  ...credit,
  ...balanceSheet,
  ...funding,
  ...macro,
  ...demand,
  ...consumption,
  ...recovery,
  ...regulation,
  ...enforcement,
  ...taxation,
  ...policy,
  ...currency,
  ...governance,
  ...business,
  ...rivalry,
  ...operations,
  ...markets,
  ...costs,
  ...plainWords,
  ...lenders,
  ...buyers,
  ...authorities,
  ...rivals,
  ...staffing,
  ...supply,
  ...squeezes,
  ...adversity,
  ...predicates,
];
