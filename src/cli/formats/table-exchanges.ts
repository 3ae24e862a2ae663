import type { Exchange } from '../../document/analysis.js';
import { cell, ends, plain, shorten } from '../cells.js';
import { answeredLine, shortfalls } from '../responses.js';
import { answerersOf, firstQuestionOf } from '../speech.js';
import type { Drawing } from './drawing.js';
import { counted } from './names.js';

const INDENT = '      ';

/** Every analyst's time on the floor: who asked, the first question, who answered. */
export function exchangesPart(drawing: Drawing): string[] {
  const { analysis, palette } = drawing;
  if (analysis.exchanges.length === 0) return [];
  const answered = answeredLine(analysis.exchanges.flatMap(({ questions }) => questions));
  return [
    palette.heading(cell('QUESTIONS AND ANSWERS', drawing.width - answered.length)) + palette.faint(answered),
    ...analysis.exchanges.flatMap((exchange, index) => exchangeLines(exchange, index + 1, drawing)),
  ];
}

function exchangeLines(exchange: Exchange, number: number, { analysis, width, palette }: Drawing): string[] {
  const analyst = analysis.participants.find(({ id }) => id === exchange.analyst);
  const firm = analyst?.affiliation ? ` (${plain(analyst.affiliation)})` : '';
  const head = `${cell(String(number), 4, 'right')}  ${plain(analyst?.name ?? 'unknown')}${firm}`;
  const asked = [
    exchange.questions.length > 0 ? counted(exchange.questions.length, 'question') : '',
    ...shortfalls(exchange.questions),
  ]
    .filter(Boolean)
    .join(', ');
  const first = plain(firstQuestionOf(analysis, exchange) ?? '');
  const answerers = answerersOf(analysis, exchange).map(plain).join(', ');
  const answered = shorten(answerers === '' ? 'no answer' : `answered by ${answerers}`, width - INDENT.length);
  return [
    ends(head, asked, width),
    ...(first === '' ? [] : [palette.faint(`${INDENT}“${shorten(first, width - INDENT.length - 2)}”`)]),
    INDENT + (answerers === '' ? palette.attention(answered) : answered),
  ];
}
