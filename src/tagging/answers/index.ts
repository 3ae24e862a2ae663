import type { FoundQuestion } from '../../call/answers.js';
import type { DraftCall, DraftTurn } from '../../call/draft.js';
import type { DraftExchange } from '../../call/exchanges.js';
import { contains, overlap, type Span } from '../../document/span.js';
import type { SpokenFigure } from '../tag-figures.js';
import { readAsked } from './asked.js';
import { type AnsweredMetric, judge, type Response } from './response.js';
import { readSaid } from './said.js';

export type { AnsweredMetric, Response, ResponseReason, ResponseStatus } from './response.js';

/** A question with what it asks for and what it got. */
export interface JudgedQuestion extends FoundQuestion {
  readonly asked: readonly AnsweredMetric[];
  readonly response: Response;
}

/**
 * Whether the company takes up each question of an exchange: fully, partly or not at all, and why.
 *
 * @param figures those of the whole call, in order
 * @param reported the fiscal period that the call reports, as `2024Q2`
 */
export function judgeAnswers(
  call: DraftCall,
  exchange: DraftExchange & { readonly questions: readonly FoundQuestion[] },
  figures: readonly SpokenFigure[],
  reported: string | null,
): JudgedQuestion[] {
  const replies = exchange.answer.map((i) => call.turns[i] as DraftTurn);
  const spoken = new Set(exchange.answer);
  const own = figures.filter(({ turn }) => turn !== null && spoken.has(turn));
  const said = readSaid(call, replies, own, reported);
  return exchange.questions.map((question) => {
    const asked = readAsked(call.text, question);
    const behind = said.filter(({ start }) => start >= question.end);
    const { metrics, ...response } = judge(asked, {
      said: behind,
      isOwn: (sentence) => question.answer !== null && overlap(question.answer, sentence) > 0,
      alone: asked.metrics.length === 1,
    });
    return { ...question, answer: question.answer ?? passageAround(response, replies), asked: metrics, response };
  });
}

/** Where only the evidence shows that a question was answered, the answer is the turn that holds it. */
function passageAround({ status, evidence }: Response, replies: readonly DraftTurn[]): Span | null {
  if (status === 'none' || evidence === null) return null;
  const turn = replies.find((one) => contains(one, evidence));
  return turn ? { start: turn.start, end: turn.end } : null;
}
