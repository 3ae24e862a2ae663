import { isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import type { CueLine } from './captions-cues.js';
import { names } from './names.js';

/** A caption line less its speaker: a name, `null` for a change to an unknown one, `undefined` for no change. */
export interface SpokenLine {
  readonly text: string;
  readonly speaker: string | null | undefined;
}

const PARTICLES = new Set(names('of the and de da di van von der den la le bin al - – — &'));

/** Chinese openings that are no names, though a colon may follow them. */
const NO_NAMES =
  /^(?:第.|首先|其次|最后|最後|另外|此外|问题|問題|回答|答|问|問|注|总之|總之|因此|所以|例如|比如|具体|其中|以下|如下|一是|二是|三是)/;

const LABEL = /^(?:(>>+|-)\s*)?([^:：<>"“”?!。，]{1,80}?)\s?[:：](?=\s|$|[^\d/])\s*/u;
const CHANGE = /^>>+\s*/;
const NUMBERED = /^(?:speaker|spk|spkr|发言人|说话人|發言人)[\s_-]?\w{1,3}$/i;

type Shape = 'sure' | 'maybe' | 'no';

/** How much a stretch before a colon looks like a speaker's name. */
function shapeOf(label: string, marked: boolean): Shape {
  const name = label.trim();
  if (isFunctionLabel(name) || NUMBERED.test(name) || (marked && looksLikeName(name)) || looksLikeFullName(name))
    return 'sure';
  if (/\p{Script=Han}/u.test(name))
    return /^[\p{Script=Han}·\s（）()]{2,20}$/u.test(name) && !NO_NAMES.test(name) ? 'maybe' : 'no';
  if (/[\d.;!]$/.test(name) && !/\b(?:jr|sr|[a-z])\.$/i.test(name)) return 'no';
  const words = name.split(/[\s,()/]+/).filter((word) => word !== '');
  const capital = words.every((word) => PARTICLES.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  if (!capital || words.length === 0 || words.length > 8 || /\d/.test(name)) return 'no';
  return marked || words.length > 1 ? 'sure' : 'maybe';
}

interface Labelled {
  readonly line: CueLine;
  readonly label: string | null;
  readonly shape: Shape;
  readonly rest: string;
}

function splitLabel(line: CueLine): Labelled {
  const match = line.voice === null ? LABEL.exec(line.text) : null;
  const label = match?.[2]?.trim() ?? null;
  if (match === null || label === null) return { line, label: null, shape: 'no', rest: line.text };
  const marked = match[1]?.startsWith('>') ?? false;
  return { line, label, shape: shapeOf(label, marked), rest: line.text.slice(match[0].length) };
}

/** How often a label that only may be a name has to come back to count as one. */
const TIMES = 2;

/** Takes the speakers off caption lines: `<v Name>`, `>> Name:`, `Name:`, and `>>` alone for somebody else. */
export function spokenLines(lines: readonly CueLine[]): SpokenLine[] {
  const labelled = lines.map(splitLabel);
  const counts = new Map<string, number>();
  for (const { label, shape } of labelled)
    if (label !== null && shape === 'maybe') counts.set(label, (counts.get(label) ?? 0) + 1);
  return labelled.map(({ line, label, shape, rest }): SpokenLine => {
    if (line.voice !== null) return { text: line.text, speaker: line.voice };
    const known = shape === 'sure' || (shape === 'maybe' && (counts.get(label ?? '') ?? 0) >= TIMES);
    if (known) return { text: rest, speaker: label };
    const changed = CHANGE.test(line.text);
    return { text: changed ? line.text.replace(CHANGE, '') : line.text, speaker: changed ? null : undefined };
  });
}
