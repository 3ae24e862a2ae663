import type { DraftCall, DraftTurn } from '../../call/draft.js';
import { topicOf } from '../../call/topic.js';
import type { Span } from '../../document/span.js';
import { hanShare } from '../../language/sentences.js';
import { findMetrics } from '../metrics/index.js';
import type { SpokenFigure } from '../tag-figures.js';
import { defers, FUTURE, MAY, MOVES, NOT_AHEAD, PREAMBLE } from './cues.js';

/** A sentence of an answer, with what it could give. */
export interface Said extends Span {
  readonly words: string;
  readonly language: 'zh' | 'en';
  /** Measures it names. */
  readonly named: ReadonlySet<string>;
  /** Measures that the sentences directly before it named, where it names none itself. */
  readonly carried: ReadonlySet<string>;
  readonly figures: readonly SpokenFigure[];
  readonly moves: boolean;
  readonly ahead: boolean;
  readonly defers: boolean;
  /** Thanks or a hand-over. */
  readonly empty: boolean;
  readonly topic: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
/** A measure is still meant this many sentences after it was named. */
const CARRIES = 2;

/** A sentence whose cues are looked for when somebody asks: most are never asked about all. */
class Sentence implements Said {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  private known: Partial<Record<'moves' | 'ahead' | 'defers' | 'empty', boolean>> = {};
  private ownTopic: ReadonlySet<string> | null = null;

  constructor(
    private readonly text: string,
    span: Span,
    readonly language: 'zh' | 'en',
    readonly named: ReadonlySet<string>,
    readonly carried: ReadonlySet<string>,
    readonly figures: readonly SpokenFigure[],
    private readonly later: boolean,
  ) {
    this.start = span.start;
    this.end = span.end;
    this.words = text.slice(span.start, span.end);
  }

  get moves(): boolean {
    this.known.moves ??= MOVES.test(this.words);
    return this.known.moves;
  }

  get ahead(): boolean {
    this.known.ahead ??= this.later || !NOT_AHEAD.test(this.words) || FUTURE.test(this.words) || MAY.test(this.words);
    return this.known.ahead;
  }

  get defers(): boolean {
    this.known.defers ??= defers(this.words, this.language);
    return this.known.defers;
  }

  get empty(): boolean {
    this.known.empty ??= PREAMBLE.test(this.words);
    return this.known.empty;
  }

  get topic(): ReadonlySet<string> {
    this.ownTopic ??= topicOf(this.text, this);
    return this.ownTopic;
  }
}

/**
 * Reads the replies of an exchange once for all its questions.
 *
 * @param figures those of the replies, in order
 * @param reported the fiscal period the call reports: figures of later periods look ahead
 */
export function readSaid(
  { text, sentences }: DraftCall,
  replies: readonly DraftTurn[],
  figures: readonly SpokenFigure[],
  reported: string | null,
): Said[] {
  const said: Said[] = [];
  let next = 0;
  for (const turn of replies) {
    let carried: ReadonlySet<string> = NONE;
    let age = 0;
    for (const span of sentences.of(turn)) {
      const own: SpokenFigure[] = [];
      for (; next < figures.length && (figures[next] as SpokenFigure).start < span.end; next++) {
        const figure = figures[next] as SpokenFigure;
        if (figure.start >= span.start) own.push(figure);
      }
      const words = text.slice(span.start, span.end);
      const language = hanShare(words) > 0.3 ? 'zh' : 'en';
      const named = namedIn(words, language, own);
      const later = own.some(({ period }) => isLater(period, reported));
      said.push(new Sentence(text, span, language, named, named.size === 0 ? carried : NONE, own, later));
      age = named.size > 0 ? 0 : age + 1;
      carried = named.size > 0 ? named : age < CARRIES ? carried : NONE;
    }
  }
  return said;
}

function namedIn(words: string, language: 'zh' | 'en', figures: readonly SpokenFigure[]): Set<string> {
  const named = new Set(findMetrics(words, language).map(({ id }) => id));
  for (const { metricId } of figures) if (metricId !== null) named.add(metricId);
  return named;
}

/** The last quarter of a fiscal period, counted through the years; null for other periods. */
function lastQuarter(period: string | null): number | null {
  const match = /^(\d{4})(?:Q([1-4])|H([12])|FY)$/u.exec(period ?? '');
  if (!match) return null;
  return Number(match[1]) * 4 + Number(match[2] ?? (match[3] === '1' ? 2 : 4));
}

const isLater = (period: string | null, reported: string | null): boolean =>
  (lastQuarter(period) ?? 0) > (lastQuarter(reported) ?? Number.POSITIVE_INFINITY);
