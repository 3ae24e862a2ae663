import type { Change, FigureKind } from './figure.js';

/** Verbs and adverbs of movement as companies report it, English and Chinese; a noun of growth counts with "of" or "in". */
const UP =
  /\b(?:increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing|owth)|rose|ris(?:e|es|en|ing)|up|higher|expan(?:d|ds|ded|ding|sion)|gain(?:s|ed|ing)?|climb(?:ed|ing)?|improv(?:ed|ing|ement)|boost(?:ed|ing)?|accelerat(?:ed|ing)|surg(?:ed|ing)|jump(?:ed|ing)?|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|lift(?:ed|ing)?|inflated|widen(?:ed|ing)?|more than)\b|上升|增长|增長|提升|提高|增加|上涨|上漲|扩大|擴大|涨|漲|升|翻|多增/giu;
const DOWN =
  /\b(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fall(?:en|ing|s)?|drop(?:s|ped|ping)?|down|lower(?:ed|ing)?|reduc(?:e|ed|es|ing|tion)|compress(?:ed|ing)?|narrow(?:ed|ing)?|shorten(?:ed|ing)?|cut|shr[aiu]nk|came down|faster|shorter)\b|下降|下滑|减少|減少|降低|降|收窄|缩短|縮短|回落|下跌|跌|减半/giu;
const FLAT = /\b(?:flat|unchanged|stable)\b|持平|不变|不變/giu;

const YOY =
  /\b(?:year[- ]over[- ]year|year[- ]on[- ]year|y-?o-?y|yoy|from (?:a|one) year (?:ago|earlier)|(?:from|over|than|compared (?:to|with)|versus) (?:the )?(?:same (?:period|quarter|time)|prior[- ]year|a year|last year|previous year)|annual(?:ly)?|from RMB[^.;]{0,40}same period)\b|同比|按年|较去年|較去年|比去年/iu;
const QOQ =
  /\b(?:sequential(?:ly)?|quarter[- ]over[- ]quarter|quarter[- ]on[- ]quarter|q-?o-?q|q-on-q|qoq|(?:from|than|over|on|versus|compared (?:to|with)) (?:the )?(?:prior|previous|last|preceding) quarter|(?:the )?quarter before|from Q[1-4])\b|环比|環比|按季|较上季|較上季|比上季|比上个季度|比上一季/iu;

const DELTA_KINDS: readonly FigureKind[] = ['percent', 'percentage_points', 'basis_points', 'ratio'];

/**
 * Whether a figure is a change or a level. A change stands behind a verb of movement, directly or behind "by" or "of";
 * behind "to", "at" or "from" stands a level.
 */
export function readChange(kind: FigureKind, words: string, before: string, after: string): Change | null {
  const level =
    /(?:\bto|\bat|\bfrom|\breach(?:ed|ing)?|\bwas|\bwere|\bis|\bof total|[到至为為是占達达]|占比)\s*(?:(?:about|around|roughly|approximately|over|more than|nearly|a|an|大概|大约|近|约)\s+)*$/iu.test(
      before,
    );
  const by =
    /(?:\bby|\bof|\ba|\ban|\banother|\bof a|\bbetween|\bsolid)\s*(?:(?:about|around|roughly|approximately|over|more than|nearly|another|further|a|an|solid|total)\s+)*$/iu.test(
      before,
    );
  if (level) return null;
  if (kind === 'ratio' && /doubl|tripl|twofold|翻|一半|half/iu.test(words))
    return { direction: /half|一半/u.test(words) ? 'down' : 'up', basis: basisOf(before, after) };
  const direction = nearestDirection(before, after, by);
  if (!direction) return null;
  if (!DELTA_KINDS.includes(kind) && !by && !/(?:了|再|又)\s*$/u.test(before)) return null;
  return { direction, basis: basisOf(before, after) };
}

/** The movement closest before the figure in its clause, or a noun of growth right behind it. */
function nearestDirection(before: string, after: string, by: boolean): Change['direction'] {
  const clause = before.slice(
    Math.max(
      before.lastIndexOf('. '),
      before.lastIndexOf('; '),
      before.lastIndexOf('。'),
      before.lastIndexOf('，') - (by ? 30 : 0),
    ) + 1,
  );
  const last = (pattern: RegExp) => [...clause.matchAll(pattern)].at(-1)?.index ?? -1;
  const [up, down, flat] = [last(UP), last(DOWN), last(FLAT)];
  const best = Math.max(up, down, flat);
  if (best >= 0 && clause.length - best < 90) return best === up ? 'up' : best === down ? 'down' : 'flat';
  const behind =
    /^[^.,;，。]{0,24}?\b(growth|increase|decrease|decline|higher|lower|drop|reduction|faster)\b|^(?:的)?(增长|增速|下降|降幅|涨幅)/iu.exec(
      after,
    );
  if (!behind) return null;
  return /decrease|decline|lower|drop|reduction|faster|下降|降幅/iu.test(behind[0]) ? 'down' : 'up';
}

function basisOf(before: string, after: string): Change['basis'] {
  const near = `${after.slice(0, 60).split(/[.;。；]/u)[0] ?? ''}`;
  const [y, q] = [near.search(YOY), near.search(QOQ)];
  if (y >= 0 && (q < 0 || y < q)) return 'yoy';
  if (q >= 0) return 'qoq';
  const lead = before.slice(-90);
  if (YOY.test(lead)) return 'yoy';
  return QOQ.test(lead) ? 'qoq' : 'other';
}
