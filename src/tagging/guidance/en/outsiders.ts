import { wordClass } from '../../../language/en/word.js';
import { FORWARD, OUTSIDERS } from './forward-words.js';
import type { Token } from './tokens.js';

/** Whether somebody else is named at a place; "economies of scale" are the company's own. */
export const isOutsider = (tokens: readonly Token[], at: number): boolean =>
  OUTSIDERS.has(tokens[at]?.text ?? '') && !(tokens[at]?.text === 'economies' && tokens[at + 1]?.text === 'of');

/** Words before what is no subject. */
const LEADS = wordClass(/^(?:in|of|by|from|with|for|to|on|into|across|this|the)$/u);

/** "demand in this market will": what stands behind a preposition is no subject. */
const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  LEADS.has(tokens[at - 1]) && (tokens[at - 1]?.text !== 'the' || LEADS.has(tokens[at - 2]));

/** Whether the one whose future it is stands outside the company: the market, consumers, regulators. */
export function isOutside(tokens: readonly Token[], from: number, marker: number): boolean {
  for (let i = marker - 1; i >= from; i--) {
    const { text } = tokens[i] as Token;
    if (/^(?:we|our|company|management|i|us)$/u.test(text)) break;
    if (
      isOutsider(tokens, i) &&
      !isPlaced(tokens, i) &&
      !/^(?:share|position|size|segment|leader)/u.test(tokens[i + 1]?.text ?? '')
    )
      return true;
  }
  return isOutsideBehind(tokens, marker);
}

/** "we expect the market to": the subject of what is expected. */
function isOutsideBehind(tokens: readonly Token[], marker: number): boolean {
  const kind = FORWARD.get(tokens[marker]?.text ?? '');
  if (kind !== 'expect') return false;
  for (let i = marker + 1; i < Math.min(tokens.length, marker + 7); i++) {
    const { text } = tokens[i] as Token;
    if (/^(?:our|we|to|will|be|of)$/u.test(text)) return false;
    if (
      isOutsider(tokens, i) &&
      !/^(?:share|position|segment|expense|income|cost|revenue)/u.test(tokens[i + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}
