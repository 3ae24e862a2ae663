import { wordClass } from '../../../language/en/word.js';
import { FORWARD, PRESENT_BE } from './forward-words.js';
import { LIGHT_VERBS } from './movement-words.js';
import { BY_NOW, HAS, PAST } from './past-words.js';
import { ROLE } from './roles.js';
import type { Token } from './tokens.js';

export const PRONOUN = wordClass(/^(?:we|it|they|this|that|i|he|she|there|these|those|you)$/u);

/** Participles that qualify nouns: behind a noun they are no past tense. */
const ADJECTIVES = wordClass(
  /^(?:adjusted|expected|estimated|planned|fixed|related|based|leveraged|secured|unsecured|weighted|diluted|combined|managed|installed|continued|need|feed|speed|seed|indeed|exceed|proceed|succeed|embed|used|interested|pleased|dedicated|committed|focused|determined|limited|unlimited|advanced|integrated|branded|blended|listed|united|increased|improved)$/u,
);
/** What a participle behind it belongs to is no past tense. */
const PASSIVE = wordClass(
  /^(?:is|are|be|been|being|'s|'re|get|gets|the|a|an|our|its|their|as|newly|of|in|to|for|with|by|and|or|than|when|if|once|until)$/u,
);

const GOVERNS = wordClass(
  /^(?:delivers|provide|provides|offer|offers|bring|brings|give|gives|get|gets|have|lead|require|requires|on|at)$/u,
);

/** Whether a verb in the past stands at a place. */
export const isPastAt = (tokens: readonly Token[], i: number): boolean => {
  const { text, kind } = tokens[i] as Token;
  if (kind !== 'word') return false;
  if (PAST.has(tokens[i])) return !PRESENT_BE.has(tokens[i - 1]?.text ?? '');
  if (!text.endsWith('ed') || text.length < 5) return false;
  const adverb = tokens[i - 1]?.text.endsWith('ly') ?? false;
  const before = tokens[adverb ? i - 2 : i - 1];
  const behind = tokens[i + 1];
  if (before?.kind !== 'word' || PASSIVE.has(before) || FORWARD.has(before.text)) return false;
  // "delivers improved margins": what a verb governs is no verb.
  if (LIGHT_VERBS.has(before.text) || GOVERNS.has(before)) return false;
  if (PRONOUN.has(before) || before.text === 'which' || before.text === 'who') return true;
  return !ADJECTIVES.has(tokens[i]) || behind?.kind === 'figure' || /^(?:to|by|from|at)$/u.test(behind?.text ?? '');
};

const DONE = wordClass(/^(?:been|also|already|made|had|seen|taken|\w+ed)$/u);

/** Whether a stretch tells what was or is done by now. */
export const isPast = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (((tokens[i] as Token).roles & ROLE.past) === 0) continue;
    if (BY_NOW.has(tokens[i]) || isPastAt(tokens, i)) return true;
    // "we have opened", "has been": what is done by now.
    if (i < to - 1 && HAS.has(tokens[i]) && DONE.has(tokens[i + 1])) return true;
  }
  return false;
};

/** What is done to guidance given before; that it was done is no matter of the past. */
const REVISES = wordClass(
  /^(?:raised|increased|lifted|upgraded|boosted|lowered|cut|reduced|trimmed|narrowed|tightened|updated|revised|refined|reaffirmed|reiterated|affirmed|confirmed|maintained|kept|withdrew|withdrawn|suspended)$/u,
);
/** What guidance is called. */
export const GUIDES = wordClass(
  /^(?:guidance|outlook|forecasts?|targets?|goals?|ranges?|expectations?|estimates?|projections?|mid-?point|end)$/u,
);
/** "last quarter we raised", "we had raised": told of an earlier call. */
const EARLIER = wordClass(/^(?:last|previously|earlier|originally|had|ago)$/u);
const REACH = 10;

/** Whether a stretch tells how guidance is changed or kept: "we raised our full-year revenue guidance to". */
export function isRevision(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (REVISES.has(tokens[i]))
      return GUIDES.isIn(tokens, i + 1, Math.min(to, i + REACH)) && !EARLIER.isIn(tokens, from, to);
  return false;
}

/** What is so as a rule promises nothing. */
export const HABIT =
  /\b(?:usually|typically|generally|normally|historically|always|on average|(?:in )?(?:most|every|any) years?)\b/i;
