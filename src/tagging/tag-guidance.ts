import { type DraftCall, ownerOf } from '../call/draft.js';
import type { Span } from '../document/span.js';
import type { Utterance } from '../interpretation/utterances.js';
import { detectLanguage } from '../language/detect.js';
import type { FigureContext } from './figures/index.js';
import { type Guidance, readGuidance } from './guidance/index.js';
import { runningText } from './release-text.js';
import type { TaggedFigures } from './tag-figures.js';

/** Guidance of a call or release: whose it is and in which turn it stands, as places in roster and turns. */
export interface SpokenGuidance extends Guidance {
  readonly turn: number | null;
  readonly speaker: number | null;
}

/** The guidance of every turn; it belongs to the principal where an interpreter speaks. */
export function tagGuidance(
  call: DraftCall,
  utterances: readonly (readonly Utterance[])[],
  said: TaggedFigures,
  context: FigureContext,
): SpokenGuidance[] {
  const inside = parts(said);
  return call.turns.flatMap((turn) => {
    const speaker = ownerOf(turn);
    const role = call.roster[speaker]?.role ?? null;
    return (utterances[turn.index] ?? [])
      .filter(({ kind, language }) => kind === 'speech' && language !== 'other')
      .flatMap(({ start, end, language }) => {
        const { figures, first, dates } = inside(start, end);
        const found = readGuidance(
          call.text.slice(start, end),
          language === 'zh' ? 'zh' : 'en',
          { ...context, role, figures, dates },
          call.sentences.of({ start, end }).map((one) => ({ start: one.start - start, end: one.end - start })),
        );
        return found.map((item) => ({ ...moved(item, start, first), turn: turn.index, speaker }));
      });
  });
}

/** Headings under which a release tells what it expects. */
const OUTLOOK = /^(?:business |financial |company )?(?:outlook|guidance)\b|^(?:业务|财务|公司)?(?:展望|指引)/i;

/** The guidance of a release's running text; nobody speaks it. */
export function tagReleaseGuidance(text: string, said: TaggedFigures, context: FigureContext): SpokenGuidance[] {
  const inside = parts(said);
  let assumed = false;
  return runningText(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (words.length < 60 && !/[.。]$/u.test(words)) assumed = OUTLOOK.test(words.replace(/^[^\p{L}]+/u, ''));
    const { figures, first, dates } = inside(start, end);
    const language = detectLanguage(words) === 'zh' ? 'zh' : 'en';
    return readGuidance(words, language, { ...context, assumed, figures, dates }).map((item) => ({
      ...moved(item, start, first),
      turn: null,
      speaker: null,
    }));
  });
}

/** What stands in a stretch with offsets into it, and how many figures stand before; stretches are asked for in order. */
function parts({ figures, dates }: TaggedFigures) {
  const takeFigures = taker(figures);
  const takeDates = taker(dates);
  return (start: number, end: number) => {
    const own = takeFigures(start, end);
    return { figures: own.items, first: own.first, dates: takeDates(start, end).items };
  };
}

/** Those of a list of spans that lie in a stretch, offsets into it, and the place of the first; stretches are asked for in order. */
function taker<S extends Span>(spans: readonly S[]): (start: number, end: number) => { items: S[]; first: number } {
  let next = 0;
  return (start, end) => {
    while (next < spans.length && (spans[next] as S).start < start) next++;
    const first = next;
    const items: S[] = [];
    for (; next < spans.length && (spans[next] as S).end <= end; next++) {
      const span = spans[next] as S;
      items.push({ ...span, start: span.start - start, end: span.end - start });
    }
    return { items, first };
  };
}

const moved = (item: Guidance, by: number, first: number): Guidance => ({
  ...item,
  start: item.start + by,
  end: item.end + by,
  condition: item.condition && { start: item.condition.start + by, end: item.condition.end + by },
  figures: item.figures.map((place) => place + first),
});
