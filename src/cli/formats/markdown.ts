import type { Analysis, Turn } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import { plain, shorten } from '../cells.js';
import { answerersOf, countSpeech, firstQuestionOf } from '../speech.js';
import { SECTION_NAMES } from './names.js';

const QUESTION_WIDTH = 300;

/** Marks that mean something inside a line, and those that mean something only where a line begins. */
const INLINE_MARK = /[\\`*_[\]<|]|~(?=~)|&(?=#|[a-z]+\d*;)/giu;
const OPENING_MARK = /^(?:[#+\-=:>]|\d+(?=[.)]))/u;

/** Text of a document as Markdown that shows it to the letter. */
export const escapeMarkdown = (text: string): string =>
  plain(text)
    .replace(INLINE_MARK, '\\$&')
    .replace(OPENING_MARK, (mark) => (/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));

/** A readable page: who was there, who asked what, then the transcript under its speakers. */
export function toMarkdown(analysis: Analysis): string {
  const blocks = [...heading(analysis), ...participants(analysis), ...exchanges(analysis), ...transcript(analysis)];
  return `${blocks.join('\n\n')}\n`;
}

function heading({ document }: Analysis): string[] {
  const { company, ticker, title, fiscalPeriod, date } = document;
  const facts = [title, ticker, fiscalPeriod, date].filter((fact) => fact !== null && fact !== company) as string[];
  return [`# ${escapeMarkdown(company ?? document.id)}`, facts.map(escapeMarkdown).join(' · ')].filter(Boolean);
}

function participants(analysis: Analysis): string[] {
  if (analysis.participants.length === 0) return [];
  const { ofSpeaker, total } = countSpeech(analysis);
  const rows = analysis.participants.map(({ id, name, role, title, affiliation }) => {
    const share = total > 0 ? `${Math.round((100 * (ofSpeaker.get(id) ?? 0)) / total)}%` : '';
    return `| ${[name, role, title ?? '', affiliation ?? ''].map(escapeMarkdown).join(' | ')} | ${share} |`;
  });
  const head = ['| Name | Role | Title | Affiliation | Words |', '| --- | --- | --- | --- | ---: |'];
  return ['## Participants', [...head, ...rows].join('\n')];
}

function exchanges(analysis: Analysis): string[] {
  if (analysis.exchanges.length === 0) return [];
  const names = new Map(analysis.participants.map(({ id, name }) => [id, name]));
  const items = analysis.exchanges.map((exchange, index) => {
    const answerers = answerersOf(analysis, exchange);
    const answered = answerers.length > 0 ? `answered by ${escapeMarkdown(answerers.join(', '))}` : 'not answered';
    const question = plain(firstQuestionOf(analysis, exchange) ?? '');
    const cut = shorten(question, QUESTION_WIDTH);
    const asked = cut === '' ? '' : `\n   ${escapeMarkdown(cut)}`;
    return `${index + 1}. **${escapeMarkdown(names.get(exchange.analyst) ?? '')}**, ${answered}${asked}`;
  });
  return ['## Questions and answers', items.join('\n')];
}

function transcript(analysis: Analysis): string[] {
  const blocks: string[] = [];
  let section: Turn['section'] | null = null;
  for (const turn of analysis.turns) {
    if (turn.section !== section) blocks.push(`## ${SECTION_NAMES[turn.section]}: transcript`);
    section = turn.section;
    blocks.push(speakerLine(analysis, turn), ...paragraphsOf(textOf(analysis.document.text, turn)));
  }
  return blocks;
}

function speakerLine({ participants: people }: Analysis, turn: Turn): string {
  const nameOf = (id: string): string => escapeMarkdown(people.find((person) => person.id === id)?.name ?? '');
  const notes = [
    turn.labelled === turn.speaker ? '' : `printed as ${nameOf(turn.labelled)}`,
    turn.principal === null || turn.principal === turn.speaker ? '' : `speaking for ${nameOf(turn.principal)}`,
  ].filter(Boolean);
  return `**${nameOf(turn.speaker)}**${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

/** Paragraphs end at blank lines; the line breaks of hard-wrapped text do not show. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/u)
    .map(escapeMarkdown)
    .filter(Boolean);
