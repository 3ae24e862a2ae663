import { type DraftCall, ownerOf } from '../call/draft.js';
import type { Utterance } from '../interpretation/utterances.js';
import { runningText } from './release-text.js';
import { type Risk, readRisks } from './risks/index.js';
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
  return call.turns
    .filter(({ speaker }) => call.roster[speaker]?.role !== 'operator' && call.roster[speaker]?.role !== 'editor')
    .flatMap((turn) =>
      (utterances[turn.index] ?? [])
        .filter(({ kind, language }) => kind === 'speech' && language !== 'other')
        .flatMap((utterance) =>
          readRisks(call.text, utterance, figures).map((risk) => ({
            ...risk,
            turn: turn.index,
            speaker: ownerOf(turn),
          })),
        ),
    );
}

/** The risks of a release's running text; nobody speaks them. */
export function tagReleaseRisks(text: string, figures: readonly SpokenFigure[]): SpokenRisk[] {
  return runningText(text).flatMap((line) =>
    readRisks(text, line, figures).map((risk) => ({ ...risk, turn: null, speaker: null })),
  );
}
