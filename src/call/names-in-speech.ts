import { compareNames, nameWords, oneLetterApart } from '../language/name-matching.js';
import type { Roster } from './person.js';

const NAME = String.raw`(?:(?:Mr|Ms|Mrs|Dr)\.? )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})`;

/** Somebody speaks for another person: the name given is then not the speaker's. */
export const STAND_IN =
  /\b(?:on behalf of|in for|filling in|sitting in|standing in|(?:here|calling|calling in|dialing in|speaking|asking|on) for)\b|\b(?:[Tt]his is|[Ii]t's|I'm) (?:actually )?\p{Lu}\S*(?: \p{Lu}\S*)? for (?:Mr\. |Ms\. )?\p{Lu}/u;

/** Sounds and stutters of verbatim transcripts, which stand between a name and its cue. */
const FILLERS = /,? \b(?:uh|um|er|ah|hmm)\b,?(?= )|^(?:uh|um|er|ah|hmm),? |\b(\p{L}+),? (?=\1\b)/giu;
const plain = (passage: string): string => passage.replace(/\s/gu, ' ').replace(FILLERS, '');

/** A speaker says who speaks. */
const SELF: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:[Tt]his is|[Ii]t's|I am|I'm|[Mm]y name is) (?:actually )?${NAME}`, 'gu'),
  new RegExp(String.raw`(?:^|[.,!?] )${NAME} (?:here|speaking|again)\b`, 'gu'),
  /我是\s*(?:(?:来自|來自)?[\p{Script=Han}A-Za-z& ]{2,20}?(?:的|嘅))?(?:分析师|分析師|研究员)?\s*([\p{Script=Han}]{2,4}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[，。,.\s]|$)/gu,
];

/** `our Chief Executive Officer, Petra Lund`: words of an office that stand before the name, in capitals. */
const NO_TITLE =
  '(?!(?:Chief|C[EFOTMSI]O|Chair\\w*|President|Vice|Senior|Executive|Director|Head|Founder|Co-\\w+|Officer|Investor|Relations|IR|General|Deputy|Managing|Manager|Group|Global|Corporate|Financial|Operating|Technology|Strategy|Finance|Board|Secretary|Acting|Interim)\\b)';

/** A speaker says who goes on. */
const HANDS_OVER: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:turn|hand|pass)(?:ing)? (?:the |this |it |things? |you )?(?:call |floor |question |mic |microphone |conference |meeting |word )?(?:back )?(?:over )?(?:back )?to (?:(?:our|your) (?:[\w,'&-]+ ){0,9}?)?${NO_TITLE}${NAME}`,
    'gu',
  ),
  new RegExp(
    `${NAME} will (?:now )?(?:take|answer|address|respond|comment|cover|add|go over|walk|continue|discuss|handle)`,
    'gu',
  ),
  new RegExp(
    String.raw`\b[Ll]et(?:'s)? (?:me )?(?:ask |have |invite |let )?${NAME} (?:to )?(?:take|answer|address|respond|comment|add|speak|talk|do|cover)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:^|[.!?,] |\band |\bintroduce )${NAME}[,]? (?:please|would you|could you|can you|do you want|you want|maybe you|go ahead)`,
    'gu',
  ),
  new RegExp(`(?:[Pp]lease go ahead|over to you|go ahead),? ${NAME}`, 'gu'),
  new RegExp(
    String.raw`(?:[Hh]ere is|introduce|welcome) (?:(?:our|your) (?:[\w,'&-]+ ){0,9}?)?${NO_TITLE}${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`(?:^|[.!?] )(?:[Nn]ow,? |[Oo]kay,? |[Ss]o,? |[Aa]nd )?${NAME}[?.]\s*$`, 'gu'),
  /(?:请|請|有请|有請|由)\s*(?:我们|我們)?(?:的)?([\p{Script=Han}]{2,4}?|\p{Lu}\p{L}+)(?:总|總|先生|女士)?(?:来|來)?(?:回答|介绍|介紹|说|說|讲|講|补充|補充|发言|發言)/gu,
];

/** A speaker thanks or greets the one before by name. */
const ADDRESSES_BEFORE: readonly RegExp[] = [
  new RegExp(
    `^(?:[Uu]h,? |[Oo]kay[,.] |[Yy]e(?:s|ah)[,.] |[Ss]ure[,.] |[Gg]reat[,.] |[Oo]h[,.] )*(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Hh]ey|[Ss]ure|[Yy]eah|[Yy]es|[Oo]kay)(?: very much| so much)?,? ${NAME}[,.!]`,
    'gu',
  ),
  /^(?:谢谢|謝謝|多謝)\s*([\p{Script=Han}]{2,4}|\p{Lu}\p{L}+)/gu,
];

/** The one person of the roster whom a full or first name can mean; -1 for none or several. */
export function resolveName(roster: Roster, name: string, fits: (index: number) => boolean = () => true): number {
  const scores = roster.map((person, i) =>
    person.unnamed || !fits(i)
      ? 0
      : Math.max(...[person.name, ...person.aliases].map((form) => compareNames(form, name))),
  );
  const best = Math.max(0, ...scores);
  const chosen = best >= 0.6 ? scores.map((score) => score === best) : misheard(roster, name, fits);
  return chosen.filter(Boolean).length === 1 ? chosen.indexOf(true) : -1;
}

/** Recognisers mishear names they were told before: one word of the name, one letter astray (`Mr. Ten` for Mr. Tan). */
function misheard(roster: Roster, name: string, fits: (index: number) => boolean): boolean[] {
  const words = nameWords(name);
  return roster.map((person, i) => {
    if (person.unnamed || person.role === 'operator' || !fits(i) || words.length !== 1) return false;
    return nameWords(person.name).some((word) => oneLetterApart(word, words[0] as string));
  });
}

type Fits = (index: number) => boolean;

function resolveAll(roster: Roster, passage: string, patterns: readonly RegExp[], fits: Fits | undefined): number[] {
  const text = plain(passage);
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((match) => resolveName(roster, match[1] as string, fits))
    .filter((index) => index >= 0);
}

/** The forms of a name by which a speaker introduces himself in a passage, known or not. */
export function ownForms(passage: string): string[] {
  const opening = passage.slice(0, 400).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (STAND_IN.test(opening.slice(0, 120))) return [];
  return SELF.flatMap((pattern) => [...plain(opening).matchAll(pattern)].map((match) => match[1] as string));
}

/** Persons by whose name a speaker introduces himself in a passage. */
export const selfNamed = (roster: Roster, passage: string, fits?: Fits): number[] =>
  STAND_IN.test(passage.slice(0, 120)) ? [] : resolveAll(roster, passage.slice(0, 300), SELF, fits);

/** Persons to whom a speaker hands over in a passage, the last one last. */
export const handedTo = (roster: Roster, passage: string, fits?: Fits): number[] =>
  resolveAll(roster, passage, HANDS_OVER, fits);

/** Persons whom a speaker thanks or greets in his first words: the one who spoke before. */
export const addressed = (roster: Roster, passage: string, fits?: Fits): number[] =>
  resolveAll(roster, passage.slice(0, 120), ADDRESSES_BEFORE, fits);
