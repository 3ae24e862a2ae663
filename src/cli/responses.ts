import type { Question } from '../document/analysis.js';

const countOf = (questions: readonly Question[], status: Question['response']['status']): number =>
  questions.filter(({ response }) => response.status === status).length;

/** How many questions were answered: `9 answered, 2 in part, 1 not`; empty where none was asked. */
export function answeredLine(questions: readonly Question[]): string {
  if (questions.length === 0) return '';
  const [full, partial, none] = [countOf(questions, 'full'), countOf(questions, 'partial'), countOf(questions, 'none')];
  return [`${full} answered`, partial > 0 ? `${partial} in part` : '', none > 0 ? `${none} not` : '']
    .filter(Boolean)
    .join(', ');
}

/** What an analyst did not get: `1 in part`, `1 unanswered`. */
export function shortfalls(questions: readonly Question[]): string[] {
  const [partial, none] = [countOf(questions, 'partial'), countOf(questions, 'none')];
  return [...(partial > 0 ? [`${partial} in part`] : []), ...(none > 0 ? [`${none} unanswered`] : [])];
}
