import type { Span } from '../../../document/span.js';
import type { TextView } from '../../../document/text-view.js';

/** What may stand before a condition in its clause. */
const LEAD = '(?:但是?|而且|并且|当然|不过|所以|因此|那么?|就是|同时|另外|我们|公司|[“"])*';
/** What opens one: 如果, 只要, 除非. */
const OPENS = new RegExp(`^(${LEAD})(?:如果|假如|假设|假若|要是|倘若|若(?!干)|只要|只有|除非|一旦|万一|前提是)`, 'u');
/** 在 opens one only where 前提下 or 情况下 closes it. */
const FRAMED = new RegExp(`^(${LEAD})在(?!于)[^，,]+(?:前提|条件|情况|假设|情形)之?下`, 'u');
/** What closes one: 市场回暖的话. A few words before it are a topic: 毛利率的话. */
const CLOSES = /^.{6,}(?:的话|为前提)$/u;
/** Manner and topic in the form of a condition: 如果看明年, 如果按全年来看. */
const TALK = /(?:如果|要是|假如)(?:我们|大家|你|您)?(?:去|来|再|只|单)?(?:看|说|讲|比|对比|回顾|拆|按|从)|来看$/u;

/** Where a clause of Simplified Chinese sets a condition, counted from its start; null where it sets none. */
export function conditionOf(clause: string): Span | null {
  if (TALK.test(clause)) return null;
  const framed = FRAMED.exec(clause);
  if (framed) return { start: framed[1]?.length ?? 0, end: framed[0].length };
  const opened = OPENS.exec(clause);
  if (opened) return { start: opened[1]?.length ?? 0, end: clause.length };
  return CLOSES.test(clause) ? { start: 0, end: clause.length } : null;
}

/** The first condition of a sentence, in the source. */
export function conditionIn(clauses: readonly (Span & { readonly text: string })[], view: TextView): Span | null {
  for (const { start, text } of clauses) {
    const condition = conditionOf(text);
    if (condition) return view.toSource(start + condition.start, start + condition.end);
  }
  return null;
}
