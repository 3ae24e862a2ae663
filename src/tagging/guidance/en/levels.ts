import { wordClass } from '../../../language/en/word.js';
import type { Figure } from '../../figures/index.js';
import { boundsOf, isAroundNought, isRate } from '../bounds.js';
import type { Bounds, Direction } from '../guidance.js';
import type { Measure } from './measures.js';
import { MOVEMENTS } from './movement-words.js';
import { moveOf } from './moves.js';
import { leadOf, type Promised, type Read } from './reading.js';
import type { Token } from './tokens.js';

/** Another level of the same measure in the sentence. */
interface Level {
  readonly bounds: Bounds;
  /** Whether the words say that it is what was guided before. */
  readonly guided: boolean;
}

/** What tells that a number was guidance before. */
const GUIDED =
  /\b(?:gave|given|guid(?:ed|ance)|outlook|forecast|targets?|indicated|said|told|promised|previous(?:ly)?|prior|earlier|used to be|(?:had|have) (?:expected|planned|said|spoken)|where we had|old|original(?:ly)?|before)\b/i;

/** "five more": what is added, which no level is to be set beside. */
const MORE = wordClass(/^(?:more|additional|further|new|extra)$/u);

/** The level that a promise is told beside: one that is or was, or that was guided before. */
export function levelBeside(read: Read, promise: Promised, promises: readonly (Promised | null)[]): Level | null {
  const { figure, index } = promise;
  if (MORE.has(read.tokens[promise.token + 1])) return null;
  const promised = new Set(promises.flatMap((one) => (one ? [one.index] : [])));
  const others = read.sentence.figures.filter(
    (one) => !promised.has(one.index) && isAlike(one.figure, figure) && one.figure.change === null,
  );
  const nearest = others.sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0];
  if (!nearest) return null;
  const { text } = read.sentence;
  const around = `${text.slice(Math.max(0, nearest.start - 40), nearest.start)} ${text.slice(nearest.end, nearest.end + 50)}`;
  return { bounds: boundsOf(nearest.figure), guided: GUIDED.test(around) };
}

const isAlike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null || a.kind === 'count');

const RISES =
  /\b(?:add|open|hire|recruit|onboard|reach|raise|lift|increase|grow|expand|get|bring|move|double)(?:s|ing|ed)?\b[^,;]{0,24}$/i;
const FALLS =
  /\b(?:close|shut|cut|eliminate|reduce|lower|trim|drop|fall|shrink|get)(?:s|ting|ing|ed|s)?\b[^,;]{0,16}\b(?:under|below)\s+$|\b(?:close|shut|cut|eliminate|reduce|lower|trim|shrink)(?:s|ting|ing|ed)?\b[^,;]{0,24}$/i;
const STAYS = /\b(?:remain|stay|keep|kept|hold|held|maintain|be flat)(?:s|ing|ed)?\b[^,;]{0,12}$/i;
const BOUNDED = /\b(above|below|over|under)\s+$/i;
const WITHIN = /\b(?:within|under|below|above|over|at least|no more than)\s+$/i;

/** Which way a promised figure goes: its own change, the words around its measure, the verb before it, the level beside it. */
export function directionOf(read: Read, promise: Promised, level: Bounds | null): Direction | null {
  const { figure, measure, segment, token } = promise;
  if (isRate(figure) && isAroundNought(figure)) return null;
  const lead = leadOf(read, token);
  if (read.tokens[token + 1]?.text === 'out' && /\btak(?:e|es|ing)\b/i.test(lead)) return 'down';
  const change = figure.change?.direction ?? null;
  const moved = measure
    ? (moveBetween(read, measure, token) ??
      moveOf(read.tokens, measure, segment.from, segment.to, read.measures)?.direction ??
      null)
    : null;
  // "stay above 70 days" tells a bound.
  const bound = BOUNDED.exec(lead)?.[1]?.toLowerCase();
  const fits = bound === undefined || (moved === 'down') === (bound === 'below' || bound === 'under');
  if (moved !== null && moved !== 'stable' && fits) return moved;
  if (change !== null && (isRate(figure) || change !== 'flat')) return change === 'flat' ? 'stable' : change;
  const compared = level ? compare(figure, level) : null;
  if (compared !== null) return compared;
  if (FALLS.test(lead)) return 'down';
  if (figure.kind !== 'money' && RISES.test(lead)) return 'up';
  return STAYS.test(lead) && !WITHIN.test(lead) ? 'stable' : null;
}

/** "margin will dip to 13% and get back to 16%": what is told behind the figure before is told of the next one. */
function moveBetween({ tokens }: Read, { to }: Measure, token: number): Direction | null {
  let before = token - 1;
  while (before >= to && tokens[before]?.kind !== 'figure') before--;
  if (before < to) return null;
  for (let i = token - 1; i > before; i--) {
    const [move] = MOVEMENTS.get((tokens[i] as Token).text) ?? [];
    if (move?.part === 'verb') return move.direction;
  }
  return null;
}

function compare(figure: Figure, level: Bounds): Direction | null {
  const { low, high } = boundsOf(figure);
  const [now, before] = [low ?? high, level.low ?? level.high];
  if (now === null || before === null) return null;
  return now > before ? 'up' : now < before ? 'down' : 'stable';
}
