import type { Question } from '../../src/document/analysis.js';
import { call, callsAda, closing, lists, opening } from './mini-call.js';

/** A question of Ada Brandt's and what the company says to it, with what a careful analyst makes of it. */
export type Pair = readonly [question: string, answer: string, expected: string];

/** The questions of an exchange, as judged: who answers is written as `Name: text`, Petra Lindqvist where nobody is. */
export function judged(question: string, answer: string): Question[] {
  return judgedCall(
    [`Ada Brandt: ${question}`],
    answer.split('\n').map((line) => (/^[A-Z]\w+ [A-Z]\w+: /u.test(line) ? line : `Petra Lindqvist: ${line}`)),
  ).questions;
}

/** The same with all lines of the exchange given. */
export function judgedCall(asked: readonly string[], answered: readonly string[]) {
  const analysis = call([...lists, ...opening, callsAda, ...asked, ...answered, ...closing]);
  const { text } = analysis.document;
  const questions = analysis.exchanges.flatMap((exchange) => exchange.questions);
  for (const { response } of questions) {
    const { evidence } = response;
    // Whatever takes a question up can be shown; what is not there cannot.
    if (response.status === 'full') expect(evidence).not.toBeNull();
    if (evidence) expect(text.slice(evidence.start, evidence.end).trim()).not.toBe('');
  }
  return { analysis, text, questions };
}

/** `full figure`, `none deferred`: what one pair got. */
export const outcome = (question: string, answer: string): string =>
  judged(question, answer)
    .map(({ response }) => `${response.status} ${response.reason}`)
    .join(', ');
