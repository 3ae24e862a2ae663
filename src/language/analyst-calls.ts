import { lowered } from './lowered.js';
import { cleanName, looksLikeName } from './person-names.js';
import { hanShare } from './sentences.js';

/** An analyst called to ask, in an operator's or host's words. Offsets count into the passage searched. */
export interface AnalystCall {
  readonly name: string;
  readonly affiliation: string | null;
  readonly start: number;
  readonly end: number;
}

/** What announces a caller, in small letters. The operators' scripts of the conference providers; one row a wording. */
const LEADS = new RegExp(
  [
    'questions?\\b', // "Your next question comes from the line of", "Our first question today is coming from"
    'line (?=of |from )', // "We will take it from the line of"
    "(?:we(?:'ll| will)?|let's|let us|i'll) (?:now |next |first )*(?:go|move|proceed)\\b", // "We'll go next to"
    'hear\\b', // "we'll hear from"
    '(?:first|next|last|final|following)(?: (?:up|one|analyst|caller|person|we))?\\b', // "Next we have", "Next up is"
    'we (?=have )', // "We have X from Y"
    '(?:over|go ahead|moving(?: on)?) (?=to )', // "over to", "Moving on to"
  ]
    .map((row) => `\\b${row}`)
    .join('|'),
  'g',
);
/** What a name may follow at once: `First question, X, Firm`, `Please welcome X from Firm`. */
const DIRECT = /\b(?:(?:first|next|last|final) (?:question|caller|up|one)[,:]|please welcome|go ahead,) /g;
/** What stands directly before the name, within a few words of the lead and in the same sentence. */
const LINK = /\b(?:from|by|is|are|of|to|have|comes?)(?: the line of| the line)? /gi;
const REACH = 70;

/** `From Piper Jaffray, we'll hear from Gene Munster.`: the firm may stand first. */
const FIRM_FIRST = /\bfrom ([^.,?!]{2,60}), we(?:'ll| will)? (?:now |next )?(?:hear|go|move|have)[^.?!]{0,10}$/i;

const CALLS_ZH =
  /(?:来自|來自|有请|有請|请|請|(?<![我这這边邊里裡])[是係]|由|(?:下一位|下一個|下一个|第[一二三四五六七八九十]位|最后一位|最後一位|接下来|接下來)[，,:：])\s*([\p{Script=Han}A-Za-z&.\s]{2,30}?)(?:的|嘅|，|,)\s*(?:分析师|分析師|研究员|研究員)?\s*([\p{Script=Han}]{2,4}?|\p{Lu}\p{Script=Latin}+(?: \p{Lu}\p{Script=Latin}+){1,2})(?:先生|女士|小姐)?(?=提问|提問|[。，,.！!]|$|进行|進行|开始|開始|发问|發問|您|请|請)/gu;

const STOP =
  /^(?:from|with|of|at|and|please|your|you|the|for|in|on|is|who|go|to|a|calling|representing|over|again|we|thank)$/i;
/** `An` and `May` are family names, too. */
const STOP_LOWER = /^(?:an|may)$/u;
const FIRM_LINK = /^(?:,? ?(?:from|with|of|at|representing|calling from|who is with|over at)(?: the)?| (?:--?|[–—])) /i;
const INSTRUCTIONS =
  /^(?:[([]operator instructions?[)\]]\.? *|(?:thank you|thanks|all right|okay|certainly|great)[.,]? (?:sir|ma'am)?[.,]? *)+/i;

/** The longest run of words from `at` that reads like a name. */
function readName(text: string, at: number): { name: string; end: number } | null {
  const words = [...text.slice(at, at + 70).matchAll(/[^\s,;?!()[\]]+/gu)];
  let best: { name: string; end: number } | null = null;
  for (const [i, word] of words.slice(0, 5).entries()) {
    const [start, end] = [at + (words[0]?.index ?? 0), at + word.index + word[0].length];
    if (i === 0 && start !== at) return null;
    if (i > 0 && (STOP.test(word[0]) || STOP_LOWER.test(word[0]))) break;
    const honorific = /^(?:mr|ms|mrs|dr)\.?$/i.test(word[0]);
    const raw = text.slice(start, end);
    const ended = /[.]$/u.test(word[0]) && !honorific && !/^(?:\p{Lu}\.)+$/u.test(word[0]);
    const name = cleanName(raw).replace(/\.$/u, '');
    if (!honorific && /^\p{Lu}/u.test(name) && looksLikeName(name)) best = { name, end: ended ? end - 1 : end };
    const gap = words[i + 1] ? text.slice(end, at + (words[i + 1]?.index ?? 0)) : ',';
    if (ended || /[^\s]/u.test(gap)) break;
  }
  return best;
}

/** The firm behind a name: after `from`, `with`, `of`, `at`, or after a comma, up to the clause's end. */
function readFirm(text: string, at: number): { firm: string; end: number } | null {
  const note = /^\s*[([](?:ph|phonetic|sp)[)\]]/i.exec(text.slice(at, at + 14))?.[0].length ?? 0;
  const rest = text.slice(at + note, at + note + 90);
  const link = FIRM_LINK.exec(rest) ?? /^, (?=\p{Lu})/u.exec(rest);
  if (!link) return null;
  const firm =
    /^(?:[^.,?!;()[\]]|\.(?=\S)|(?<=\b(?:inc|corp|co|ltd|st|\p{L}))\.|,(?= (?:inc|llc|ltd|l\.p|co)\b))+/iu.exec(
      rest.slice(link[0].length),
    );
  const name = firm?.[0]
    .replace(
      /\s+(?:your line|please|go ahead|you may|and|now|is (?:now )?(?:open|live|on)|on behalf|for (?:the|our|your)|with (?:the|our|your|a))\b.*$/i,
      '',
    )
    .trim();
  if (!name || !/^[^\p{Ll}]/u.test(name)) return null;
  return { firm: name, end: at + note + link[0].length + (firm?.[0].length ?? 0) };
}

/** `Alex Ye, UBS.`, `Katy Huberty with Morgan Stanley.`, `Mehdi Hosseini.`: nothing but the call itself. */
function readBare(text: string): AnalystCall | null {
  const lead = INSTRUCTIONS.exec(text)?.[0].length ?? 0;
  if (text.length - lead > 90) return null;
  const name = readName(text, lead);
  if (!name) return null;
  const firm = readFirm(text, name.end);
  const rest = text.slice(firm?.end ?? name.end).trim();
  const complete =
    /^[.,\s]*(?:(?:please )?go ahead(?:,? please)?|your line is (?:now )?open|please ask your question|please)?[.\s]*$/i.test(
      rest,
    );
  if (!complete || (!firm && !name.name.includes(' '))) return null;
  return { name: name.name, affiliation: firm?.firm ?? null, start: lead, end: firm?.end ?? name.end };
}

/** To whom the call is handed for remarks, or whom an office of the company follows, is no caller. */
const OF_THE_COMPANY =
  /^(?:,? (?:our|your|the company's)\b| for (?:\w+ ){0,2}(?:closing|concluding|final|opening|remarks))/i;

/** The first name that follows a link word close behind a lead. */
function readCall(text: string, from: number): AnalystCall | null {
  const clause = /^[^.?!]*/u.exec(text.slice(from, from + REACH))?.[0] ?? '';
  for (const link of clause.matchAll(LINK)) {
    const start = from + link.index + link[0].length;
    const name = readName(text, start);
    if (!name || OF_THE_COMPANY.test(text.slice(name.end, name.end + 40))) continue;
    const firm = readFirm(text, name.end);
    // `The first one is Europe.`: one word is a caller's name only if a line or a firm goes with it.
    if (!firm && !name.name.includes(' ') && !/from|line/i.test(link[0])) continue;
    const before = FIRM_FIRST.exec(text.slice(Math.max(0, start - 100), start).replace(/ from $/i, ''));
    return { name: name.name, affiliation: firm?.firm ?? before?.[1] ?? null, start, end: firm?.end ?? name.end };
  }
  return null;
}

/** A name directly at a place: it calls an analyst only if a firm follows. */
function readDirect(text: string, at: number): AnalystCall | null {
  const start = at + (/^(?:Mr|Ms|Mrs|Dr)\.? /u.exec(text.slice(at, at + 5))?.[0].length ?? 0);
  const name = readName(text, start);
  const firm = name && readFirm(text, name.end);
  return name && firm ? { name: name.name, affiliation: firm.firm, start, end: firm.end } : null;
}

/**
 * Analysts called to ask in a passage, in order. Where several leads meet the same name it counts once; the bare form, a
 * turn that is nothing but a name and a firm, is read only if nothing else is.
 */
export function findAnalystCalls(passage: string): AnalystCall[] {
  const text = passage.replace(/\s/gu, ' ');
  const small = lowered(text);
  const found = new Map<number, AnalystCall>();
  for (const match of small.matchAll(LEADS)) {
    const call = readCall(text, match.index + match[0].length);
    if (call && !found.has(call.start)) found.set(call.start, call);
  }
  for (const match of small.matchAll(DIRECT)) {
    const call = readDirect(text, match.index + match[0].length);
    if (call && !found.has(call.start)) found.set(call.start, call);
  }
  if (hanShare(text) > 0.2) {
    for (const match of text.matchAll(CALLS_ZH)) {
      const [whole, firm = '', name = ''] = match;
      found.set(match.index, {
        name: cleanName(name),
        affiliation: firm.replace(/^(?:来自|來自|由)/u, '').trim(),
        start: match.index,
        end: match.index + whole.length,
      });
    }
  }
  const bareCall = found.size === 0 ? readBare(text) : null;
  return bareCall ? [bareCall] : [...found.values()].sort((a, b) => a.start - b.start);
}
