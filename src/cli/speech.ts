import type { Analysis, Turn } from '../document/analysis.js';
import { textOf } from '../document/span.js';

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’&])+/gu;

/** Words of a text: runs of letters and digits, and each Chinese character for one. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** How many words were said, by whom and in which section. */
export interface SpeechCounts {
  total: number;
  ofSpeaker: ReadonlyMap<string, number>;
  ofSection: ReadonlyMap<Turn['section'], { turns: number; words: number }>;
}

/** Counts the words of every turn under its true speaker and its section. */
export function countSpeech({ document, turns }: Analysis): SpeechCounts {
  const ofSpeaker = new Map<string, number>();
  const ofSection = new Map<Turn['section'], { turns: number; words: number }>();
  let total = 0;
  for (const turn of turns) {
    const words = countWords(textOf(document.text, turn));
    total += words;
    ofSpeaker.set(turn.speaker, (ofSpeaker.get(turn.speaker) ?? 0) + words);
    const section = ofSection.get(turn.section) ?? { turns: 0, words: 0 };
    ofSection.set(turn.section, { turns: section.turns + 1, words: section.words + words });
  }
  return { total, ofSpeaker, ofSection };
}

/** The number of the line (from 1) that holds an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Names of the people who answered: as concluded, or else whoever speaks in the answer. */
export function answerersOf({ participants, turns }: Analysis, exchange: Analysis['exchanges'][number]): string[] {
  const speakers = turns.filter((turn) => exchange.answer.includes(turn.id)).map((turn) => turn.speaker);
  const ids = new Set(exchange.answeredBy.length > 0 ? exchange.answeredBy : speakers);
  return participants.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/** The words of an exchange's first question: as found, or else the analyst's first turn. */
export function firstQuestionOf({ document, turns }: Analysis, exchange: Analysis['exchanges'][number]): string | null {
  const span = exchange.questions[0] ?? turns.find((turn) => turn.id === exchange.question[0]);
  return span ? textOf(document.text, span) : null;
}
