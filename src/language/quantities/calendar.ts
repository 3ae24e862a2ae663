/** The parts of a calendar value; null where it does not name one. */
interface Parts {
  readonly year: number | null;
  /** Q1, H2, 9M, FY. */
  readonly part: string | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Y-1, Q+1: the unit of a relative value. */
  readonly relative: string | null;
}

const YEARLY = /^([0-9]{4})?(Q[1-4]|H[12]|9M|FY)?$/u;
const DATED = /^(?:-|([0-9]{4}))-([0-9]{2})(?:-([0-9]{2}))?$/u;

function partsOf(calendar: string): Parts {
  const dated = DATED.exec(calendar);
  if (dated !== null) {
    const day = dated[3] === undefined ? null : Number(dated[3]);
    const year = dated[1] === undefined ? null : Number(dated[1]);
    return { year, part: null, month: Number(dated[2]), day, relative: null };
  }
  const yearly = YEARLY.exec(calendar);
  if (yearly === null) return { year: null, part: null, month: null, day: null, relative: calendar[0] ?? '' };
  const year = yearly[1] === undefined ? null : Number(yearly[1]);
  return { year, part: yearly[2] ?? null, month: null, day: null, relative: null };
}

/** "2024FY" is "2024" said in full: the part adds nothing where a year is named. */
const partIn = ({ year, part }: Parts): string | null => (part === 'FY' && year !== null ? null : part);

/**
 * Whether two calendar values can mean the same. One may leave out what the other says ("Q3" for "2024Q3"); a relative
 * value and an absolute one of the same size ("last year", "2024") cannot be told apart without a date of reference and
 * pass as the same.
 */
export function sameCalendar(a: string, b: string): boolean {
  if (a === b) return true;
  const first = partsOf(a);
  const second = partsOf(b);
  if (first.relative !== null || second.relative !== null) {
    if (first.relative !== null && second.relative !== null) return false;
    const relative = first.relative ?? second.relative;
    const other = first.relative === null ? first : second;
    if (relative === 'Y') return other.year !== null && other.part === null && other.month === null;
    return relative === 'Q' ? (other.part?.startsWith('Q') ?? false) : relative === 'M' && other.month !== null;
  }
  const pairs = [
    [first.year, second.year],
    [partIn(first), partIn(second)],
    [first.month, second.month],
    [first.day, second.day],
  ] as const;
  const both = pairs.filter(([one, other]) => one !== null && other !== null);
  return both.length > 0 && both.every(([one, other]) => one === other);
}
