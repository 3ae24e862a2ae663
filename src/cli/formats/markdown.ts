import type { Analysis } from '../../document/analysis.js';
import { plain, shorten } from '../cells.js';
import { changeOf, discrepanciesOf, sureness, voicingsOf } from '../interpretation.js';
import { shortfalls } from '../responses.js';
import { answerersOf, countSpeech, firstQuestionOf, lineOf } from '../speech.js';
import { escapeInline, escapeMarkdown, noteMark } from './markdown-escape.js';
import { transcript } from './markdown-transcript.js';
import { counted } from './names.js';

const QUESTION_WIDTH = 300;

/**
 * A readable page: who was there, who asked what, who interpreted whom, then the transcript under its speakers, with what
 * was interpreted side by side.
 */
export function toMarkdown(analysis: Analysis): string {
  const parts = [heading, participants, exchanges, interpretation, transcript];
  const blocks = parts.flatMap((part) => part(analysis));
  return `${blocks.join('\n\n')}\n`;
}

function heading({ document }: Analysis): string[] {
  const { company, ticker, title, fiscalPeriod, date } = document;
  const facts = [title, ticker, fiscalPeriod, date].filter((fact) => fact !== null && fact !== company) as string[];
  return [`# ${escapeMarkdown(company ?? document.id)}`, facts.map(escapeMarkdown).join(' · ')].filter(Boolean);
}

function participants(analysis: Analysis): string[] {
  if (analysis.participants.length === 0) return [];
  const { ofPerson, heard, total, givenBack } = countSpeech(analysis);
  const rows = analysis.participants.map(({ id, name, role, title, affiliation }) => {
    const words = ofPerson.get(id) ?? 0;
    const forOthers = words === 0 && heard.has(id);
    const share = total === 0 ? '' : forOthers ? 'for others' : `${Math.round((100 * words) / total)}%`;
    return `| ${[name, role, title ?? '', affiliation ?? ''].map(escapeMarkdown).join(' | ')} | ${share} |`;
  });
  const head = ['| Name | Role | Title | Affiliation | Words |', '| --- | --- | --- | --- | ---: |'];
  const whose = givenBack > 0 ? ['Words are counted by whose words they are, not by who interpreted them.'] : [];
  return ['## Participants', [...head, ...rows].join('\n'), ...whose];
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
    const lacking = shortfalls(exchange.questions);
    const short =
      lacking.length > 0 ? `; of ${counted(exchange.questions.length, 'question')} ${lacking.join(', ')}` : '';
    return `${index + 1}. **${escapeMarkdown(names.get(exchange.analyst) ?? '')}**, ${answered}${short}${asked}`;
  });
  return ['## Questions and answers', items.join('\n')];
}

/** Who rendered whom, and where the renderings differ from their sources; the numbers stand in the transcript again. */
function interpretation(analysis: Analysis): string[] {
  if (analysis.interpretations.length === 0) return [];
  const nameOf = (id: string | null, nobody: string): string =>
    escapeMarkdown(analysis.participants.find((person) => person.id === id)?.name ?? nobody);
  const voices = voicingsOf(analysis).map(({ interpreter, principal, steps }) => {
    const own = interpreter !== null && interpreter === principal;
    const whose = own ? ', own words' : ` for ${nameOf(principal, 'a speaker not named')}`;
    return `- ${nameOf(interpreter, 'An interpreter not named')}${whose}: ${counted(steps, 'step')}`;
  });
  const differences = discrepanciesOf(analysis).map(({ discrepancy, pair, number }) => {
    const line = lineOf(analysis.document.text, (discrepancy.source ?? discrepancy.target ?? pair.target).start);
    const change = `${escapeInline(discrepancy.field)} ${escapeInline(changeOf(discrepancy))}`;
    return `- ${noteMark(number)} line ${line}: ${change} (${sureness(discrepancy.score)})`;
  });
  const found = differences.length > 0 ? ['Renderings that differ from their source:', differences.join('\n')] : [];
  return ['## Interpretation', voices.join('\n'), ...found];
}
