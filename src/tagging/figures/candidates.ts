import type { Quantity } from '../../language/quantities/index.js';
import type { Candidate } from './candidate.js';
import { fromNumber } from './counts.js';

/** `the 5 billion harvest programme`: the name of a programme; one that returns, borrows, saves or builds is told by its size. */
const NAMED_PROGRAM =
  /^ (?!(?:[\w-]+ ){0,3}?(?:buy-?back|repurchase|dividend|capital|return|loan|credit|debt|notes?|bond|financing|cost|savings?|investment|capex|spending|expansion|restructuring|offering)\b)(?:(?!(?:of|for|to|in|on|under|through|from|by|with|at|left|remaining|available|the|our|an?|and|or|we|is|are|was|were)\b)[\w-]+ ){0,3}(?:program|programme|initiative|campaign|club)s?\b/i;

const PROGRAMS = ['rogram', 'nitiative', 'ampaign', 'club'];
const isNamedProgram = (after: string): boolean =>
  PROGRAMS.some((word) => after.includes(word)) && NAMED_PROGRAM.test(after);

/** Sorts quantities into figures and the rest: calendar, names with numbers in them, stretches of reference, talk. */
export function toCandidate(text: string, quantity: Quantity): Candidate | null {
  if (quantity.calendar !== null) return null;
  const { kind } = quantity;
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 60);
  if (kind === 'money')
    return isNamedProgram(after) ? null : { quantity, kind, unit: quantity.currency, per: perOf(after) };
  if (kind === 'percent' || kind === 'percentage_points' || kind === 'basis_points' || kind === 'ratio') {
    return { quantity, kind, unit: kind, per: null };
  }
  return kind === 'number' ? fromNumber(text, quantity, before, after) : null;
}

const perOf = (after: string): string | null => {
  const per =
    /^\s*(?:\([^)]{0,30}\)\s*)?(?:per|an?|each) (?:(?:fully |basic |diluted |Class \w+ |ordinary |common )*)(ADSs?|ADRs?|share|ordinary share)\b/i.exec(
      after,
    )?.[1];
  return per ? (/^ad/i.test(per) ? 'ADS' : 'share') : null;
};
