import type { Analysis, Turn } from '../document/analysis.js';
import { textOf } from '../document/span.js';

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’&])+/gu;

/** Words of a text: runs of letters and digits, and each Chinese character for one. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** How many words were said, whose they are, and in which section. */
export interface SpeechCounts {
  total: number;
  /** Words by whose they are: the principal's where an interpreter speaks. */
  ofPerson: ReadonlyMap<string, number>;
  /** Who spoke, for anybody. */
  heard: ReadonlySet<string>;
  /** Words in turns that voice somebody else's. */
  givenBack: number;
  ofSection: ReadonlyMap<Turn['section'], { turns: number; words: number }>;
}

/** Whose words a turn is: its principal's, or else its speaker's. */
export const ownerOf = ({ speaker, principal }: Turn): string => principal ?? speaker;

/** Counts the words of every turn under whose they are and its section. */
export function countSpeech({ document, turns }: Analysis): SpeechCounts {
  const ofPerson = new Map<string, number>();
  const ofSection = new Map<Turn['section'], { turns: number; words: number }>();
  let total = 0;
  let givenBack = 0;
  for (const turn of turns) {
    const words = countWords(textOf(document.text, turn));
    total += words;
    const owner = ownerOf(turn);
    if (owner !== turn.speaker) givenBack += words;
    ofPerson.set(owner, (ofPerson.get(owner) ?? 0) + words);
    const section = ofSection.get(turn.section) ?? { turns: 0, words: 0 };
    ofSection.set(turn.section, { turns: section.turns + 1, words: section.words + words });
  }
  return { total, ofPerson, heard: new Set(turns.map(({ speaker }) => speaker)), givenBack, ofSection };
}

/** The number of the line (from 1) that holds an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Names of the people who answered: as concluded, or else those whose words the answer is. */
export function answerersOf({ participants, turns }: Analysis, exchange: Analysis['exchanges'][number]): string[] {
  const owners = turns.filter((turn) => exchange.answer.includes(turn.id)).map(ownerOf);
  const ids = new Set(exchange.answeredBy.length > 0 ? exchange.answeredBy : owners);
  return participants.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/** The words of an exchange's first question: as found, or else the analyst's first turn. */
export function firstQuestionOf({ document, turns }: Analysis, exchange: Analysis['exchanges'][number]): string | null {
  const span = exchange.questions[0] ?? turns.find((turn) => turn.id === exchange.question[0]);
  return span ? textOf(document.text, span) : null;
}
