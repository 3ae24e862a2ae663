import type { SpeakerBlock, SpeakerLabel } from '../document/source-text.js';
import { type Span, trimSpan } from '../document/span.js';
import { advertisementLines, isFurniture, isTail } from './furniture.js';
import { headingOf } from './headings.js';
import type { LaidOut } from './layout.js';
import { BULLET, type Line, lineEnd, type Page } from './page.js';
import { findParticipantsLists, listedLines, type ParticipantsList } from './participants-list.js';

/** A speaker line found by a layout: the label, where it is printed, and where the speech under it may begin. */
export interface FoundLabel {
  readonly label: SpeakerLabel;
  readonly labelSpan: Span;
  readonly bodyStart: number;
}

export interface AssembleOptions {
  /** Where the text stops being speech, if the layout knows better than the common marks. */
  readonly stop?: number;
  /** Whether the line is a boundary of this layout (a rule, for one) that ends the speech above it. */
  readonly isBoundary?: (line: Line) => boolean;
  /** Headings and furniture are recognised on lines from here on only (editorial matter stands above). */
  readonly bodyFrom?: number;
}

/**
 * Cuts the text between speaker lines into blocks of speech: advertisements, furniture, headings and participants' lists
 * are left out, the tail is cut off. Text that goes on behind such a gap stays with the speaker before it.
 */
export function assemble(page: Page, labels: readonly FoundLabel[], options: AssembleOptions = {}): LaidOut {
  const lists = findParticipantsLists(page);
  const first = labels[0];
  const tail = options.stop ?? findTail(page, labels);
  const gaps = findGaps(page, labels, lists, tail, options);
  const blocks = labels.flatMap((found, i) => {
    const end = Math.min(labels[i + 1]?.labelSpan.start ?? tail, tail);
    const { label, labelSpan } = found;
    return withoutGaps({ start: found.bodyStart, end }, gaps.spans)
      .map((piece) => withoutBullet(page, trimSpan(page.text, piece)))
      .filter((span) => span.end > span.start)
      .map((span): SpeakerBlock => ({ ...span, label, labelSpan, section: null }));
  });
  return {
    blocks,
    listed: lists.flatMap((list) => list.people),
    qaHeading: gaps.qaHeading,
    front: { start: 0, end: first?.labelSpan.start ?? page.text.length },
    warnings: [],
  };
}

/** The mark of the first paragraph, and that of the speaker line behind the last, are no speech. */
function withoutBullet(page: Page, span: Span): Span {
  if (!page.bulleted) return span;
  const mark = BULLET.exec(page.text.slice(span.start, span.start + 8))?.[0].length ?? 0;
  const next = /\s[•●▪-]$/u.test(page.text.slice(span.end - 2, span.end)) ? 1 : 0;
  return trimSpan(page.text, { start: Math.min(span.start + mark, span.end - next), end: span.end - next });
}

/** The first tail line behind the last speaker line, or behind at least one label and half of the text. */
function findTail(page: Page, labels: readonly FoundLabel[]): number {
  const last = labels.at(-1)?.bodyStart ?? 0;
  const line = page.lines.find((candidate) => !candidate.blank && candidate.start >= last && isTail(candidate.text));
  return line?.start ?? page.text.length;
}

function findGaps(
  page: Page,
  labels: readonly FoundLabel[],
  lists: readonly ParticipantsList[],
  tail: number,
  { isBoundary, bodyFrom }: AssembleOptions,
): { spans: Span[]; qaHeading: number | null } {
  const from = bodyFrom ?? labels[0]?.labelSpan.start ?? 0;
  const adverts = advertisementLines(page);
  const listed = listedLines(lists);
  const labelStarts = new Set(labels.map((found) => found.labelSpan.start));
  const spans: Span[] = [];
  let qaHeading = headingAbove(page, from);
  for (const line of page.lines) {
    if (line.blank || line.end > tail || line.start < from || labelStarts.has(line.start)) continue;
    const heading = headingOf(line.text);
    if (heading === 'qa') qaHeading ??= line.start;
    const drop =
      adverts.has(line.index) ||
      listed.has(line.index) ||
      (heading !== null && heading !== 'editorial') ||
      isFurniture(line.text) ||
      isBoundary?.(line);
    if (drop) spans.push({ start: line.start, end: lineEnd(page, line) });
  }
  return { spans, qaHeading };
}

/**
 * A call may be cut so that it begins with the questions: their heading is then the last above the first speaker line. In a
 * table of contents (Motley Fool prints one) others come behind it.
 */
function headingAbove(page: Page, from: number): number | null {
  const last = page.lines.findLast((line) => line.start < from && !line.blank && headingOf(line.text) !== null);
  return last && headingOf(last.text) === 'qa' ? last.start : null;
}

/** A span less the gaps that touch it. The gaps are in order, so the first that matters is found by halving. */
function withoutGaps(span: Span, gaps: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let i = firstGapAfter(gaps, span.start); i < gaps.length; i++) {
    const gap = gaps[i] as Span;
    if (gap.start >= span.end) break;
    if (gap.start > start) pieces.push({ start, end: gap.start });
    start = Math.max(start, gap.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

function firstGapAfter(gaps: readonly Span[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
