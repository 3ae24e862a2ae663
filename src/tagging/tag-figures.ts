import { type DraftCall, ownerOf } from '../call/draft.js';
import type { Utterance } from '../interpretation/utterances.js';
import { detectLanguage } from '../language/detect.js';
import { type Figure, type FigureContext, readFigures } from './figures/index.js';
import { runningText } from './release-text.js';

/** A figure of a call: whose it is and in which turn it stands, as places in roster and turns. */
export interface SpokenFigure extends Figure {
  readonly turn: number | null;
  readonly speaker: number | null;
}

/** The figures of every turn; they belong to the principal where an interpreter speaks. */
export function tagFigures(
  call: DraftCall,
  utterances: readonly (readonly Utterance[])[],
  context: FigureContext,
): SpokenFigure[] {
  return call.turns.flatMap((turn) => {
    const said = { ...context, answering: turn.section === 'qa' };
    return (utterances[turn.index] ?? [])
      .filter(({ kind, language }) => kind === 'speech' && language !== 'other')
      .flatMap(({ start, end, language }) =>
        readFigures(call.text.slice(start, end), language === 'zh' ? 'zh' : 'en', said).map((figure) =>
          spoken(figure, start, turn.index, ownerOf(turn)),
        ),
      );
  });
}

/** The figures of a release's running text; nobody speaks them. */
export function tagReleaseFigures(text: string, context: FigureContext): SpokenFigure[] {
  return runningText(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const language = detectLanguage(words) === 'zh' ? 'zh' : 'en';
    return readFigures(words, language, context).map((figure) => spoken(figure, start, null, null));
  });
}

/** A figure of a passage in the document. Field by field: a spread of so many fields is slow. */
function spoken(figure: Figure, offset: number, turn: number | null, speaker: number | null): SpokenFigure {
  const { text, kind, value, low, high, unit, per, qualifier, metric, metricId, period, change, implied } = figure;
  return {
    start: figure.start + offset,
    end: figure.end + offset,
    text,
    kind,
    value,
    low,
    high,
    unit,
    per,
    qualifier,
    metric,
    metricId,
    period,
    change,
    implied,
    turn,
    speaker,
  };
}
