import { cleanName, looksLikeFullName } from './person-names.js';
import { splitSentences } from './sentences.js';
import { looksLikeTitle } from './titles.js';

/** A person of the company named in speech, with the title given. Offsets count into the passage searched. */
export interface Introduction {
  readonly name: string;
  /** Null where the floor is handed to somebody by name only. */
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** A sentence that presents the company's people, or hands over to one of them. */
const PRESENTS =
  /(?:joining (?:me|us)|with (?:me|us)|joined by|on (?:the|today's|our|this) (?:earnings )?(?:conference )?call|(?:our|the|today's) (?:speakers?|hosts?|management|participants)|participants|we have|introduce|present(?:ing)? (?:today|on)|(?:turn|hand|pass)(?:ing)? (?:the )?(?:call|conference|floor|meeting|it|things)?\b.{0,20}\bto|from (?:our |the )?(?:company|management|senior management)|represented by|attending|will (?:be |now |then |first |also |start )?(?:host|help|translat|interpret|deliver|read|speak|share|walk|give|provide|discuss|review|present|go (?:over|through)))/i;
const PRESENTS_ZH = /(?:出席|参加|參加|与会|與會|介绍|介紹|有请|有請|参会|參會|主讲|管理层|管理層)/u;
const HONORIFIC_NAME = /(?:Mr|Ms|Mrs|Miss|Dr)\.? (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})/u;
const NAME_AT_END = /(?:^|(?<!\b(?:of|for|at|from|in))[\s’'])((?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’.-]*){1,3})$/u;
const ZH_TITLE =
  '首席[\\p{Script=Han}]{1,4}官|董事长|董事長|联席总裁|总裁|總裁|总经理|總經理|财务总监|財務總監|投资者关系[\\p{Script=Han}]{0,4}|投資者關係[\\p{Script=Han}]{0,4}|主席|行政总裁|行政總裁|CEO|CFO|COO|CTO';
const ZH_PAIR = new RegExp(
  `((?:${ZH_TITLE})(?:[兼及和、]{1,2}(?:${ZH_TITLE})){0,2})\\s*([\\p{Script=Han}]{2,4}?)(?:先生|女士|小姐|博士)`,
  'gu',
);

/** `Carol Dou of Investor Relations`, `Shawn Simmons from our IR team`: the department stands for the title. */
const OF_INVESTOR_RELATIONS =
  /(?<![\p{L}'’])(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}),? (?:of|from|with|in) (?:the |our )?(?:[\p{L}.]+(?:'s|’s)? )?([Ii]nvestor [Rr]elations|IR)(?: team| department)?(?![\p{L}])/gu;

/** `I'd like to hand over to your host today, Mr. Eric Yuan`: whoever it is, he speaks for the company. */
const HANDED_TO =
  /(?:turn|hand|pass)(?:ing)? (?:the |this )?(?:call|conference|floor|meeting|it|things) (?:back )?(?:over )?to (?:(?:your|our|the) [^.;]{0,60}?,? )?((?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,2})/gu;

/** Transcribers' notes between the words: `(foreign language) Director of the Finance Department, Mr. Zong`. */
const NOTE =
  /[([](?:(?:spoken |speaking )?(?:in )?foreign (?:language|speech)|inaudible|indiscernible|phonetic|ph|sp)[)\]]/gi;

/** Company people presented with their titles in a passage, in order. */
export function findIntroductions(passage: string): Introduction[] {
  const text = passage
    .replace(NOTE, (note) => ' '.repeat(note.length))
    .replace(/(?<!\n)\r?\n(?!\r?\n)/g, (line) => ' '.repeat(line.length)); // hard-wrapped lines
  const found: Introduction[] = [];
  let presenting = false; // a Chinese list of people goes on behind semicolons, which end sentences
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end).replace(/[.!?。！？]+$/u, '');
    presenting = PRESENTS_ZH.test(sentence) || (presenting && sentence.search(ZH_PAIR) >= 0);
    if (presenting || PRESENTS.test(sentence)) found.push(...pairNamesWithTitles(sentence, start));
    else if (!/investor relations|\bir\b/i.test(sentence)) continue;
    for (const match of sentence.matchAll(HANDED_TO)) {
      const name = cleanName(match[1] as string);
      if (looksLikeFullName(name)) found.push({ name, title: null, start, end });
    }
    for (const match of sentence.matchAll(OF_INVESTOR_RELATIONS)) {
      const name = cleanName((match[1] as string).replace(/^(?:I['’]m|This is|It['’]s|And|Hi|Hello) /u, ''));
      if (looksLikeFullName(name) && !looksLikeTitle(name))
        found.push({ name, title: 'Investor Relations', start, end });
    }
    for (const match of sentence.matchAll(ZH_PAIR)) {
      const at = start + match.index;
      found.push({ name: match[2] as string, title: match[1] as string, start: at, end: at + match[0].length });
    }
  }
  return found;
}

interface Chunk {
  readonly name: string | null;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** Names and titles alternate in such a sentence; a semicolon, where there is one, parts the pairs. */
function pairNamesWithTitles(sentence: string, offset: number): Introduction[] {
  const groups = [...sentence.matchAll(/[^;；]+/g)];
  return groups.flatMap((group) => pairGroup(toChunks(group[0], offset + (group.index ?? 0))));
}

function toChunks(text: string, offset: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (const piece of text.matchAll(/(?:[^,:，、：]|,(?= (?:Jr|Inc|Ltd)\b))+/gu)) {
    for (const part of splitAtAnd(piece[0], offset + (piece.index ?? 0))) chunks.push(readChunk(part.text, part.start));
  }
  return chunks;
}

/** `and` parts two chunks where a name follows it or stands before it; in `Chairman and CEO` it does not. */
function splitAtAnd(text: string, offset: number): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/ and /g)) {
    const [before, after] = [text.slice(from, match.index), text.slice(match.index + match[0].length)];
    const nameAfter =
      /^(?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:our |the )?\p{Lu}/u.test(after) &&
      (HONORIFIC_NAME.test(after) || (looksLikeFullName(firstWords(after)) && !looksLikeTitle(firstWords(after))));
    const nameBefore = readChunk(before, 0).name !== null;
    if (!nameAfter && !nameBefore) continue;
    parts.push({ text: before, start: offset + from });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), start: offset + from });
  return parts;
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 2).join(' ');

/** The words of `Director of Northlight Automation Group` that end the phrase are a firm's, however many they are. */
function nameAtEnd(text: string): string | undefined {
  const words = text.split(/\s+/u);
  const last = words.findLastIndex((word) => !/^[\p{Lu}&]/u.test(word));
  const ofFirm = /^(?:of|for|at|from|in)$/i.test(words[last] ?? '') && !looksLikeTitle(words.slice(last + 1).join(' '));
  const name = ofFirm ? [] : (NAME_AT_END.exec(text)?.[1] ?? '').split(' ');
  while (name.length > 0 && looksLikeTitle(name[0] as string)) name.shift(); // `CFO Ivo Marsh`
  return name.length > 1 ? name.join(' ') : undefined;
}

function readChunk(raw: string, start: number): Chunk {
  const text = raw.trim().replace(/^(?:and|&|our|the|is|are) /i, '');
  const end = start + raw.length;
  const honorific = HONORIFIC_NAME.exec(text);
  const nameText = honorific?.[1] ?? (looksLikeFullName(text) && !looksLikeTitle(text) ? text : nameAtEnd(text));
  const name = nameText && looksLikeFullName(nameText) && !looksLikeTitle(nameText) ? cleanName(nameText) : null;
  const around = name ? text.replace(nameText as string, ' ').replace(/(?:Mr|Ms|Mrs|Miss|Dr)\.? +/, ' ') : text;
  return { name, title: looksLikeTitle(around) ? titleOf(around) : null, start, end };
}

/** A title without the words that lead up to it: `joining me today is our Chief Financial Officer`. */
function titleOf(text: string): string {
  let title = text.replace(/\s+/gu, ' ').trim();
  for (let lead = LEAD.exec(title); lead && !looksLikeTitle(lead[1] as string); lead = LEAD.exec(title)) {
    title = title.slice(lead[0].length);
  }
  title = title.replace(/\s(?:will|who|is going to|would)\s.*$/i, '');
  return title.replace(/^[\s,]*(?:our|its|his|her|your host|the|a)?[\s,]+/i, '').trim();
}

const LEAD = /^(.*?)(?:\b(?:our|is|are|as|to|by|includes?|including|introduce|the company's)[\s,]+|(?:'s|’s)\s+)/i;

function pairGroup(chunks: readonly Chunk[]): Introduction[] {
  const firstName = chunks.findIndex((chunk) => chunk.name !== null);
  const firstTitle = chunks.findIndex((chunk) => chunk.title !== null);
  if (firstName < 0) return [];
  const titleFirst = firstTitle >= 0 && (firstTitle < firstName || (firstTitle === firstName && chunks.length === 1));
  const found: Introduction[] = [];
  let pending: string[] = [];
  for (const chunk of chunks) {
    if (chunk.name !== null) {
      const own = chunk.title ? [chunk.title] : [];
      const title = [...(titleFirst ? pending : []), ...own].join(', ');
      found.push({ name: chunk.name, title, start: chunk.start, end: chunk.end });
      pending = [];
    } else if (chunk.title !== null) {
      const last = found.at(-1);
      if (titleFirst || !last) pending.push(chunk.title);
      else
        found[found.length - 1] = {
          ...last,
          title: [last.title, chunk.title].filter(Boolean).join(', '),
          end: chunk.end,
        };
    }
  }
  return found.filter((person) => person.title !== '');
}
