import { FormColumn } from '../../../language/en/forms.js';
import { Word } from '../../../language/en/word.js';
import { hintsOf } from './hints.js';
import { type NamedPoint, namedPoints, namesPoint } from './named-points.js';
import { rolesOf } from './roles.js';

/** What a unit of text is, however often texts have it. */
export interface Form {
  readonly word: Word;
  readonly kind: 'word' | 'mark';
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** What it does in clauses: a sum of {@link ROLE}s. */
  readonly roles: number;
  /** The points in the calendar that it names by itself. */
  readonly points: readonly NamedPoint[];
}

const NO_POINTS: readonly NamedPoint[] = [];

const wordOf = (unit: string): Word => Word.of(unit.toLowerCase().replaceAll('’', "'"));

/** What a sentence that holds a form may tell: a sum of {@link HINT}s. */
export const HINTS = new FormColumn((unit) => hintsOf(wordOf(unit)));

export const FORMS = new FormColumn((unit): Form => {
  const word = wordOf(unit);
  return {
    word,
    kind: /^['’]?[\p{L}\d]/u.test(unit) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(unit),
    roles: rolesOf(word),
    points: namesPoint(word.text) ? namedPoints(word.text) : NO_POINTS,
  };
});
