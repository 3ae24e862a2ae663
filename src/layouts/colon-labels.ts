import type { SpeakerLabel } from '../document/source-text.js';
import {
  cleanName,
  hasHanNameShape,
  isFunctionLabel,
  looksLikeFullName,
  looksLikeName,
} from '../language/person-names.js';
import { looksLikeTitle } from '../language/titles.js';
import type { FoundLabel } from './assemble.js';
import { makeLabel, splitAtDashes } from './label.js';
import { createNamedInSpeech } from './named-in-speech.js';
import { type Line, neighbour, opensParagraph, type Page } from './page.js';

/** Text, a colon, and anything: the head is bounded so that no long line is searched. */
const HEAD = /^([^:：]{1,110}?)\s*[:：](?!\/\/|\d{2}\b)\s*(?:\*\*\s*)?/u;
const CLOCK = /^[([]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]?\s*[-–]?\s*/u;

interface Candidate {
  readonly line: Line;
  readonly label: SpeakerLabel;
  readonly bodyStart: number;
  /** A function's name or `Name - Title`: convincing by itself. */
  readonly sure: boolean;
  readonly inline: boolean;
}

/** Splits `Catherine Chan - IR`, `Wu Haisheng (CEO)`, `Frank Zheng, Credit Suisse` into name and details. */
function readHead(head: string): { label: SpeakerLabel; sure: boolean } | null {
  const text = head.replace(/^[>\s]*(?:\*\*)?|\*\*$/gu, '').trim();
  if (isFunctionLabel(cleanName(text))) return { label: makeLabel(cleanName(text), []), sure: true };
  const byFirm =
    /^([\p{Script=Han}A-Za-z]{2,12}?)(?:证券|證券)?(?:分析师|分析師|研究员|研究員)\s*[-–—]?\s*(\S.{1,24})?$/u.exec(
      text,
    );
  if (byFirm && !isFunctionLabel(text)) {
    return { label: makeLabel(cleanName(byFirm[2] ?? text), [byFirm[1] as string, '分析师']), sure: true };
  }
  const bracketed = /^([^()（）]{2,40})\s*[(（]([^()（）]{2,60})[)）]$/u.exec(text);
  if (bracketed && looksLikeName(bracketed[1] as string)) {
    return { label: makeLabel(cleanName(bracketed[1] as string), [bracketed[2] as string]), sure: true };
  }
  const dashed = splitAtDashes(text);
  if (dashed.length > 1 && looksLikeName(dashed[0] as string)) {
    return {
      label: makeLabel(cleanName(dashed[0] as string), dashed.slice(1)),
      sure: looksLikeTitle(dashed.at(-1) ?? ''),
    };
  }
  const [name = '', ...rest] = text.split(/,\s+/u);
  if (rest.length > 0 && looksLikeFullName(name) && looksLikeTitle(rest.join(', '))) {
    return { label: makeLabel(cleanName(name), rest), sure: true };
  }
  return rest.length === 0 && (looksLikeName(text) || hasHanNameShape(text))
    ? { label: makeLabel(cleanName(text), []), sure: false }
    : null;
}

function readCandidate(line: Line): Candidate | null {
  const clock = CLOCK.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(clock);
  const match = HEAD.exec(rest.slice(0, 130));
  if (!match) return null;
  const head = readHead(match[1] as string);
  if (!head) return null;
  const bodyStart = line.start + clock + match[0].length;
  return { line, ...head, bodyStart: Math.min(bodyStart, line.end), inline: bodyStart < line.end };
}

const SENTENCE_END = /[.?!。？！…]["”’)\]]?$/u;

/** `Hazel Foods: Q1 2025 earnings call` on top of a page is its title: a speech's line would end a sentence. */
const isTitle = (page: Page, line: Line): boolean =>
  CALL_WORDS.test(line.text) && !SENTENCE_END.test(line.text) && neighbour(page, line.index, -1) === undefined;
const CALL_WORDS = /\b(?:earnings|results|conference|transcript|call)\b|业绩|業績|电话会|電話會/i;

/** Whether the line above ends a sentence: a hard-wrapped line in the middle of a speech follows no such line. */
const followsSentence = (page: Page, line: Line): boolean => SENTENCE_END.test(page.lines[line.index - 1]?.text ?? '.');

/**
 * Speaker lines of the form `Name: text`. One that names a function, carries a title, is listed, or comes back is taken;
 * a full name that occurs once is taken where it opens a paragraph, stands alone on its line behind a finished sentence,
 * or belongs to somebody who is called or presented in speech.
 */
export function findColonLabels(page: Page, from: number, listed: ReadonlySet<string>): FoundLabel[] {
  const candidates: Candidate[] = [];
  const counts = new Map<string, number>();
  for (const line of page.lines) {
    if (line.index < from || line.blank) continue;
    const candidate = readCandidate(line);
    if (!candidate) continue;
    candidates.push(candidate);
    counts.set(candidate.label.name, (counts.get(candidate.label.name) ?? 0) + 1);
  }
  const said = createNamedInSpeech(page, from);
  const once = ({ line, label, inline }: Candidate) =>
    looksLikeFullName(label.name) &&
    !isTitle(page, line) &&
    (opensParagraph(page, line.index) || (followsSentence(page, line) && (!inline || said(label.name))));
  return candidates
    .filter((one) => one.sure || (counts.get(one.label.name) ?? 0) > 1 || listed.has(one.label.name) || once(one))
    .map(({ line, label, bodyStart }) => ({ label, labelSpan: { start: line.start, end: bodyStart }, bodyStart }));
}
