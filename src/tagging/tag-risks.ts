import { type DraftCall, type DraftTurn, isCompany, ownerOf, roleOf } from '../call/draft.js';
import type { Utterance } from '../interpretation/utterances.js';
import { runningText } from './release-text.js';
import { type Risk, readRisks, TopicMemory } from './risks/index.js';
import type { SpokenFigure } from './tag-figures.js';

/** A risk of a call: whose words tell it and in which turn, as places in roster and turns. */
export interface SpokenRisk extends Risk<SpokenFigure> {
  readonly turn: number | null;
  readonly speaker: number | null;
}

/** The risks told in every turn; they are the principal's words where an interpreter speaks. */
export function tagRisks(
  call: DraftCall,
  utterances: readonly (readonly Utterance[])[],
  figures: readonly SpokenFigure[],
): SpokenRisk[] {
  const talk = new Talk(call);
  const found: SpokenRisk[] = [];
  for (const turn of call.turns) {
    const role = roleOf(call, turn);
    if (role === 'operator' || role === 'editor') continue;
    for (const utterance of utterances[turn.index] ?? []) {
      if (utterance.kind !== 'speech' || utterance.language === 'other') continue;
      for (const risk of readRisks(call.text, utterance, figures, talk.memoryOf(turn), call.sentences))
        found.push(spoken(risk, turn.index, ownerOf(turn)));
    }
  }
  return found;
}

/** What is in mind as people speak: answers take up what the analyst before them asked; nothing else crosses turns. */
class Talk {
  private memory = new TopicMemory();
  private last: DraftTurn | null = null;

  constructor(private readonly call: DraftCall) {}

  memoryOf(turn: DraftTurn): TopicMemory {
    const before = this.last;
    this.last = turn;
    if (before === turn) return this.memory;
    const isAnswer = turn.section === 'qa' && isCompany(this.call, turn);
    if (!isAnswer && !(before && roleOf(this.call, before) === roleOf(this.call, turn) && turn.section === 'qa'))
      this.memory = new TopicMemory();
    this.memory.isAsking = roleOf(this.call, turn) === 'analyst';
    return this.memory;
  }
}

/** The risks of a release's running text; nobody speaks them. */
export function tagReleaseRisks(text: string, figures: readonly SpokenFigure[]): SpokenRisk[] {
  return runningText(text).flatMap((line) => readRisks(text, line, figures).map((risk) => spoken(risk, null, null)));
}

/** A risk with who tells it. Field by field: a spread of so many fields is slow. */
function spoken(risk: Risk<SpokenFigure>, turn: number | null, speaker: number | null): SpokenRisk {
  const { start, end, text, category, direction, indicator, movement, figures, score } = risk;
  return { start, end, text, category, direction, indicator, movement, figures, score, turn, speaker };
}
