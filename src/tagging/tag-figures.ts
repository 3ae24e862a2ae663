import { type DraftCall, type DraftTurn, ownerOf } from '../call/draft.js';
import type { Span } from '../document/span.js';
import type { Utterance } from '../interpretation/utterances.js';
import { detectLanguage } from '../language/detect.js';
import { type CalendarPoint, type Figure, type FigureContext, readPassage } from './figures/index.js';
import { SentenceLookup } from './figures/sentence-lookup.js';
import { runningText } from './release-text.js';

/** A figure of a call: whose it is and in which turn it stands, as places in roster and turns. */
export interface SpokenFigure extends Figure {
  readonly turn: number | null;
  readonly speaker: number | null;
}

/** The figures of a document, and the points in the calendar that its words name. */
export interface TaggedFigures {
  readonly figures: readonly SpokenFigure[];
  readonly dates: readonly CalendarPoint[];
}

/** The figures of every turn; they belong to the principal where an interpreter speaks. */
export function tagFigures(
  call: DraftCall,
  utterances: readonly (readonly Utterance[])[],
  context: FigureContext,
): TaggedFigures {
  const found = new Found(call.text);
  const prepared = { ...context, answering: false };
  const answering = { ...context, answering: true };
  for (const turn of call.turns) {
    const said = turn.section === 'qa' ? answering : prepared;
    for (const utterance of utterances[turn.index] ?? []) {
      const { kind, language } = utterance;
      if (kind === 'speech' && language !== 'other')
        found.read(utterance, language === 'zh' ? 'zh' : 'en', said, call, turn);
    }
  }
  return found;
}

/** The figures of a release's running text; nobody speaks them. */
export function tagReleaseFigures(text: string, context: FigureContext): TaggedFigures {
  const found = new Found(text);
  for (const span of runningText(text)) {
    const language = detectLanguage(text.slice(span.start, span.end)) === 'zh' ? 'zh' : 'en';
    found.read(span, language, context);
  }
  return found;
}

class Found implements TaggedFigures {
  readonly figures: SpokenFigure[] = [];
  readonly dates: CalendarPoint[] = [];

  constructor(private readonly text: string) {}

  /** Adds what a stretch says, in a turn of a call or in none. */
  read(
    span: Span,
    language: 'zh' | 'en',
    context: FigureContext,
    call: DraftCall | null = null,
    turn: DraftTurn | null = null,
  ): void {
    const { start, end } = span;
    const passage = this.text.slice(start, end);
    const apart = call && {
      sentences: new SentenceLookup(passage, call.sentences.of(span), start),
      cut: language === 'zh' ? null : call.cuts.of(span),
    };
    const { figures, dates } = readPassage(passage, language, context, apart ?? {});
    const speaker = turn && ownerOf(turn);
    for (const figure of figures) this.figures.push(spoken(figure, start, turn?.index ?? null, speaker));
    for (const date of dates)
      this.dates.push({ start: date.start + start, end: date.end + start, calendar: date.calendar });
  }
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
