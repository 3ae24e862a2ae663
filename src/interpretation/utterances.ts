import { type Span, trimSpan } from '../document/span.js';
import { detectLanguage, type Language } from '../language/detect.js';
import { PLACEHOLDER } from '../language/placeholders.js';
import { countScripts } from '../language/scripts.js';
import { splitParagraphs } from '../language/sentences.js';

/** A stretch of one turn in one language, or a note that stands for speech. Offsets count into the whole text. */
export interface Utterance extends Span {
  readonly language: Language;
  readonly kind: 'speech' | 'placeholder';
}

/** A turn as far as utterances are concerned. */
export interface TurnSpan extends Span {
  readonly section: 'presentation' | 'qa';
}

/** Less than this in the other language is a term or a back-channel, not a clause: it does not cut. */
const FEWEST_HAN = 6;
const FEWEST_WORDS = 4;

/** Cuts a turn where the language changes for a clause or more, and at placeholders. */
export function splitUtterances(text: string, turn: TurnSpan): Utterance[] {
  const found: Utterance[] = [];
  let from = turn.start;
  for (const note of findPlaceholders(text, turn)) {
    found.push(...splitSpeech(text, { start: from, end: note.start }));
    found.push({ ...note, language: 'zh', kind: 'placeholder' });
    from = note.end;
  }
  found.push(...splitSpeech(text, { start: from, end: turn.end }));
  return found.length > 0 ? found : [{ start: turn.start, end: turn.end, language: 'en', kind: 'speech' }];
}

/** Placeholders of a turn, less those that stand for a title or name inside a sentence; a stray letter or point goes along. */
function findPlaceholders(text: string, turn: TurnSpan): Span[] {
  const body = text.slice(turn.start, turn.end);
  return [...body.matchAll(PLACEHOLDER)].flatMap((match) => {
    const [before, after] = [body.slice(0, match.index), body.slice(match.index + match[0].length)];
    if (!standsForSpeech(before, after, turn.section)) return [];
    const lead = /(?:^|\n)\S?$/u.exec(before)?.[0].trim().length ?? 0;
    const tail = /^[.,。]?(?=\s|$)/u.exec(after)?.[0].length ?? 0;
    const start = turn.start + match.index - lead;
    return [{ start, end: start + lead + match[0].length + tail }];
  });
}

/**
 * A note stands for speech between sentences. Inside one (`the drama [Foreign Language] topped the charts`) it stands for
 * a title; in prepared English remarks so does one that merely begins a sentence.
 */
function standsForSpeech(before: string, after: string, section: TurnSpan['section']): boolean {
  const opensLine = /(?:^|\n)\s*\S?$/u.test(before);
  const closesLine = /^[.,。]?\s*(?:\n|$)/u.test(after);
  if (opensLine && (closesLine || !/^\s*[\p{Ll},;]/u.test(after)))
    return section === 'qa' || closesLine || before.trim() === '';
  const behindSentence = /[.?!。？！:：)\]）】"”]\s*$/u.test(before);
  const beforeSentence = /^[.。]?\s*(?:$|[\p{Lu}\p{Script=Han}([（【"“])/u.test(after);
  return behindSentence && beforeSentence && (section === 'qa' || closesLine);
}

interface Clause extends Span {
  readonly language: Language;
  readonly size: number;
}

/** Stretches of one language: clauses classified one by one, short ones given to their neighbours. */
function splitSpeech(text: string, span: Span): Utterance[] {
  const whole = trimSpan(text, span);
  const { han, kanaOrHangul, otherLetters, latin, digits } = countScripts(text.slice(whole.start, whole.end));
  if (han + latin + kanaOrHangul + otherLetters + digits === 0) return [];
  if (han + kanaOrHangul + otherLetters === 0) {
    return [{ ...whole, language: detectLanguage(text.slice(whole.start, whole.end)), kind: 'speech' }];
  }
  const clauses = splitParagraphs(text, span).flatMap((paragraph) => splitClauses(text, paragraph));
  const runs = mergeRuns(absorbShort(mergeRuns(clauses)));
  return runs
    .map((run) => trimSpan(text, run))
    .filter((run) => /[\p{L}\p{N}]/u.test(text.slice(run.start, run.end)))
    .map((run, i) => ({ ...run, language: (runs[i] as Clause).language, kind: 'speech' as const }));
}

const CLAUSE_END = /[。！？；]+|[.!?;]+(?=\s|$|\p{Script=Han})|(?<=\p{Script=Han}\s?)[.](?=\s*\p{Script=Latin})/gu;

function splitClauses(text: string, paragraph: Span): Clause[] {
  const clauses: Clause[] = [];
  let from = paragraph.start;
  const add = (end: number) => {
    const words = text.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(words) || clauses.length === 0) clauses.push(classify(words, from, end));
    else clauses[clauses.length - 1] = { ...(clauses.at(-1) as Clause), end };
    from = end;
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(CLAUSE_END)) {
    add(paragraph.start + match.index + match[0].length);
  }
  if (from < paragraph.end) add(paragraph.end);
  return clauses;
}

function classify(words: string, start: number, end: number): Clause {
  const language = detectLanguage(words);
  const { han, latinWords, kanaOrHangul, otherLetters } = countScripts(words);
  const size = { zh: han, en: latinWords, other: latinWords + kanaOrHangul / 2 + otherLetters / 5 }[language];
  return { start, end, language, size };
}

function mergeRuns(clauses: readonly Clause[]): Clause[] {
  const runs: Clause[] = [];
  for (const clause of clauses) {
    const last = runs.at(-1);
    if (last?.language === clause.language)
      runs[runs.length - 1] = { ...last, end: clause.end, size: last.size + clause.size };
    else runs.push(clause);
  }
  return runs;
}

/** `好的。Thanks Frank, ...` and `Okay. 听得到。` stay in one piece: the short run takes its neighbour's language. */
function absorbShort(runs: readonly Clause[]): Clause[] {
  if (runs.length < 2) return [...runs];
  return runs.map((run, i) => {
    if (run.size >= (run.language === 'zh' ? FEWEST_HAN : FEWEST_WORDS)) return run;
    const neighbour = runs[i + 1] ?? runs[i - 1];
    return neighbour ? { ...run, language: neighbour.language } : run;
  });
}
