import { type DraftCall, ownerOf } from '../call/draft.js';
import type { Utterance } from '../interpretation/utterances.js';
import { detectLanguage } from '../language/detect.js';
import type { Figure, FigureContext } from './figures/index.js';
import { type Guidance, readGuidance } from './guidance/index.js';
import { runningText } from './release-text.js';
import type { SpokenFigure } from './tag-figures.js';

/** Guidance of a call or release: whose it is and in which turn it stands, as places in roster and turns. */
export interface SpokenGuidance extends Guidance {
  readonly turn: number | null;
  readonly speaker: number | null;
}

/** The guidance of every turn; it belongs to the principal where an interpreter speaks. */
export function tagGuidance(
  call: DraftCall,
  utterances: readonly (readonly Utterance[])[],
  figures: readonly SpokenFigure[],
  context: FigureContext,
): SpokenGuidance[] {
  const inside = figuresInside(figures);
  return call.turns.flatMap((turn) => {
    const speaker = ownerOf(turn);
    const role = call.roster[speaker]?.role ?? null;
    return (utterances[turn.index] ?? [])
      .filter(({ kind, language }) => kind === 'speech' && language !== 'other')
      .flatMap(({ start, end, language }) => {
        const { own, first } = inside(start, end);
        const found = readGuidance(
          call.text.slice(start, end),
          language === 'zh' ? 'zh' : 'en',
          { ...context, role, figures: own },
          call.sentences.of({ start, end }).map((one) => ({ start: one.start - start, end: one.end - start })),
        );
        return found.map((item) => ({ ...moved(item, start, first), turn: turn.index, speaker }));
      });
  });
}

/** Headings under which a release tells what it expects. */
const OUTLOOK = /^(?:business |financial |company )?(?:outlook|guidance)\b|^(?:业务|财务|公司)?(?:展望|指引)/i;

/** The guidance of a release's running text; nobody speaks it. */
export function tagReleaseGuidance(
  text: string,
  figures: readonly SpokenFigure[],
  context: FigureContext,
): SpokenGuidance[] {
  const inside = figuresInside(figures);
  let assumed = false;
  return runningText(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (words.length < 60 && !/[.。]$/u.test(words)) assumed = OUTLOOK.test(words.replace(/^[^\p{L}]+/u, ''));
    const { own, first } = inside(start, end);
    const language = detectLanguage(words) === 'zh' ? 'zh' : 'en';
    return readGuidance(words, language, { ...context, assumed, figures: own }).map((item) => ({
      ...moved(item, start, first),
      turn: null,
      speaker: null,
    }));
  });
}

/** Figures of a stretch with offsets into it; stretches are asked for in order. */
function figuresInside(
  figures: readonly SpokenFigure[],
): (start: number, end: number) => { own: Figure[]; first: number } {
  let next = 0;
  return (start, end) => {
    while (next < figures.length && (figures[next] as SpokenFigure).start < start) next++;
    const first = next;
    const own: Figure[] = [];
    for (; next < figures.length && (figures[next] as SpokenFigure).end <= end; next++) {
      const figure = figures[next] as SpokenFigure;
      own.push({ ...figure, start: figure.start - start, end: figure.end - start });
    }
    return { own, first };
  };
}

const moved = (item: Guidance, by: number, first: number): Guidance => ({
  ...item,
  start: item.start + by,
  end: item.end + by,
  condition: item.condition && { start: item.condition.start + by, end: item.condition.end + by },
  figures: item.figures.map((place) => place + first),
});
