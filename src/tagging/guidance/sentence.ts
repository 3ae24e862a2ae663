import { type Span, within } from '../../document/span.js';
import type { CalendarPoint, Figure } from '../figures/index.js';
import type { Now } from './calendar.js';
import type { Sentence } from './draft.js';
import type { Units } from './en/sentence-units.js';

/** What a passage knows of a sentence beside its words. */
interface Around {
  /** Whether a heading, or the list that it is of, has set it in the future. */
  readonly assumed: boolean;
  readonly now: Now | null;
  readonly figures: Sentence['figures'];
  readonly dates: readonly CalendarPoint[] | undefined;
  readonly near: boolean;
  readonly dated: boolean;
  readonly units: Units | null;
}

/** A sentence of a passage. What was talked about before it is looked for only where a rule asks. */
export class PassageSentence implements Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly now: Now | null;
  readonly figures: Sentence['figures'];
  readonly dates: readonly CalendarPoint[] | undefined;
  readonly assumed: boolean;
  readonly near: boolean;
  readonly dated: boolean;
  readonly units: Units | null;

  constructor(
    passage: string,
    { start, end }: Span,
    { assumed, now, figures, dates, near, dated, units }: Around,
    private readonly topicOf: () => string | null,
  ) {
    this.text = passage.slice(start, end);
    this.start = start;
    this.end = end;
    this.now = now;
    this.figures = figures;
    this.dates = dates;
    this.assumed = assumed;
    this.near = near;
    this.dated = dated;
    this.units = units;
  }

  get topic(): string | null {
    return this.topicOf();
  }
}

/** The figures that start in a sentence, from a place in the passage's list on. */
export function figuresIn({ start, end }: Span, figures: readonly Figure[], from: number): Sentence['figures'] {
  const own: { start: number; end: number; figure: Figure; index: number }[] = [];
  for (let i = from; i < figures.length && (figures[i] as Figure).start < end; i++) {
    const figure = figures[i] as Figure;
    own.push({ start: figure.start - start, end: figure.end - start, figure, index: i });
  }
  return own;
}

/** Gives the dates of one sentence after another, offsets into it. */
export function datesOf(dates: readonly CalendarPoint[] | undefined): (span: Span) => CalendarPoint[] | undefined {
  if (dates === undefined) return () => undefined;
  return (span) =>
    within(dates, span).map(({ start, end, calendar }) => ({
      start: start - span.start,
      end: end - span.start,
      calendar,
    }));
}
