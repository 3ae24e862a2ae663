import type { ListedParticipant, SpeakerBlock, SpeakerLabel } from '../document/source-text.js';
import type { Introduction } from '../language/introductions.js';
import { compareNames, nameKey } from '../language/name-matching.js';
import { cleanName, isFunctionLabel, looksLikeName } from '../language/person-names.js';
import { looksLikeAnalystTitle, looksLikeInvestorRelations, looksLikeTopExecutive } from '../language/titles.js';
import type { Person, Roster } from './person.js';

/** Names agree so far that they are one person whatever else is known. */
const SAME = 0.85;
/** Names differ by a slip of spelling, or share one word: titles or firms have to agree as well. */
const LIKE = 0.5;
/** One form is a single name that the other holds. */
const ONE_NAME = 0.6;

const RECOGNISER_LABEL = /^(?:speaker|spkr?|说话人|发言人|發言人|講者)[ _-]?[0-9A-Z]{1,3}$/i;
const NOBODY = /^(?:unidentified|unknown|unnamed|未知)/i;

interface Draft {
  forms: Map<string, number>;
  title: string | null;
  affiliation: string | null;
  side: Person['side'];
  printed: boolean;
}

/** Whether a label is a speech recogniser's for one voice (`Speaker 3`, `spk03`). */
export const isVoiceLabel = (name: string): boolean => RECOGNISER_LABEL.test(name);

/** Whether a label stands for nobody in particular. */
export const isUnnamedLabel = (name: string): boolean => NOBODY.test(name) || isVoiceLabel(name);

/** The roster, and who each speaker line means. */
export interface Enrolled {
  readonly roster: Roster;
  readonly labelled: readonly number[];
}

/**
 * Everybody on the call: from speaker lines first (their form of a name is the one shown), then from printed lists, then
 * from introductions. One person once, whatever the form.
 */
export function enrol(
  blocks: readonly SpeakerBlock[],
  listed: readonly ListedParticipant[],
  introductions: readonly Introduction[],
): Enrolled {
  const drafts: Draft[] = [];
  const known = new Map<string, number>();
  const labelled = blocks.map((block) => enrolLabel(drafts, known, block.label));
  // Titles said of people whose name is certain help to recognise a list's other form of that name.
  for (const person of introductions) giveTitle(drafts, person);
  for (const person of listed) if (isPersonal(person.name)) enrolListed(drafts, person, listed);
  for (const person of introductions) enrolIntroduced(drafts, person);
  for (const person of listed) if (!isPersonal(person.name)) enrolListed(drafts, person, listed);
  return { roster: drafts.map(finish), labelled };
}

const isPersonal = (name: string): boolean => !isFunctionLabel(name) && looksLikeName(name);

function enrolLabel(drafts: Draft[], known: Map<string, number>, label: SpeakerLabel | null): number {
  const name = label ? cleanName(label.name) || label.name : 'Unknown Speaker';
  const key = isUnnamedLabel(name) || isFunctionLabel(name) ? name.toLowerCase() : nameKey(name) || name.toLowerCase();
  const at = known.get(key) ?? findLabelled(drafts, name);
  const index = at >= 0 ? at : drafts.push(emptyDraft()) - 1;
  known.set(key, index);
  const draft = drafts[index] as Draft;
  draft.forms.set(name, (draft.forms.get(name) ?? 0) + 1);
  draft.title ??= label?.title ?? null;
  draft.affiliation ??= label?.affiliation ?? null;
  draft.printed = true;
  return index;
}

const emptyDraft = (): Draft => ({
  forms: new Map(),
  title: null,
  affiliation: null,
  side: 'unlisted',
  printed: false,
});

/** Two speaker lines are one person only if the names themselves say so: nobody's namesake is swallowed. */
function findLabelled(drafts: readonly Draft[], name: string): number {
  if (!isPersonal(name)) return -1;
  return drafts.findIndex(
    (draft) => !isNobody(draft) && formsOf(draft).some((form) => compareNames(form, name) >= SAME),
  );
}

const formsOf = (draft: Draft): string[] => [...draft.forms.keys()];
const isNobody = (draft: Draft): boolean => formsOf(draft).every((form) => !isPersonal(form) || isUnnamedLabel(form));

function enrolListed(drafts: Draft[], person: ListedParticipant, listed: readonly ListedParticipant[]): void {
  const found = findPerson(drafts, person.name, person.title, person.affiliation);
  const index = found >= 0 ? found : findByOneName(drafts, person.name, listed);
  const draft = index >= 0 ? (drafts[index] as Draft) : emptyDraft();
  if (index < 0) drafts.push(draft);
  const name = cleanName(person.name) || person.name;
  if (!draft.forms.has(name)) draft.forms.set(name, 0);
  draft.title ??= person.title;
  draft.affiliation ??= person.affiliation;
  draft.side = person.side;
}

/** A speaker line that prints one name only (`Petra`) means the one listed person who bears it. */
function findByOneName(drafts: readonly Draft[], name: string, listed: readonly ListedParticipant[]): number {
  return drafts.findIndex((draft) => {
    const [form = '', ...others] = formsOf(draft);
    if (!draft.printed || others.length > 0 || isNobody(draft) || compareNames(form, name) !== ONE_NAME) return false;
    return listed.filter((other) => compareNames(other.name, form) >= ONE_NAME).length === 1;
  });
}

function giveTitle(drafts: readonly Draft[], person: Introduction): void {
  const same = drafts.find(
    (draft) => !isNobody(draft) && formsOf(draft).some((form) => compareNames(form, person.name) >= SAME),
  );
  if (same) same.title ??= person.title;
}

function enrolIntroduced(drafts: Draft[], person: Introduction): void {
  if (!isPersonal(person.name)) return;
  const index = findPerson(drafts, person.name, person.title, null);
  const draft = index >= 0 ? (drafts[index] as Draft) : emptyDraft();
  if (index < 0) drafts.push(draft);
  if (!draft.forms.has(person.name)) draft.forms.set(person.name, 0);
  draft.title ??= person.title;
}

/** The best person for a name: by the name alone, or by a like name whose title or firm agrees. */
function findPerson(drafts: readonly Draft[], name: string, title: string | null, firm: string | null): number {
  let best = -1;
  let bestScore = 0;
  drafts.forEach((draft, i) => {
    if (isFunctionLabel(name) ? !draft.forms.has(name) : isNobody(draft)) return;
    const likeness = Math.max(...formsOf(draft).map((form) => compareNames(form, name)));
    const agrees = agree(draft.title, title) || (firm !== null && draft.affiliation === firm && likeness >= 0.7);
    const score = likeness >= SAME ? likeness : likeness >= LIKE && likeness !== 0.6 && agrees ? likeness : 0;
    if (score > bestScore) [best, bestScore] = [i, score];
  });
  return best;
}

const ACRONYMS: readonly [RegExp, string][] = [
  [/chief executive officer|首席执行官|首席執行官|行政总裁|行政總裁/gi, 'ceo'],
  [/chief financial officer|首席财务官|首席財務官|财务总监|財務總監/gi, 'cfo'],
  [/chief operating officer|首席运营官|首席營運官/gi, 'coo'],
  [/chief technology officer|首席技术官|首席技術官/gi, 'cto'],
  [/chief risk officer|首席风险官|首席風險官/gi, 'cro'],
  [/chief marketing officer|首席市场官/gi, 'cmo'],
  [/chief strategy officer|首席战略官|首席戰略官/gi, 'cso'],
  [/chief content officer|首席内容官/gi, 'cco'],
  [/investor relations|投资者关系|投資者關係/gi, 'ir'],
  [/vice president/gi, 'vp'],
  [/chair(?:man|woman|person)|董事长|董事長|主席/gi, 'chair'],
];

const shorten = (title: string): string =>
  ACRONYMS.reduce((text, [pattern, word]) => text.replace(pattern, ` ${word} `), title.toLowerCase())
    .replace(/\s+/gu, ' ')
    .trim();

/** The offices a title names, each by one word: `Chairman and CEO` and `CEO, Director` share `ceo`. */
function officesOf(title: string): Set<string> {
  return new Set(
    shorten(title).match(/\b(?:ceo|cfo|coo|cto|cro|cmo|cso|cco|ir|chair|founder|co-founder|president)\b/g) ?? [],
  );
}

/** Titles agree where they name one office, or are the same words (`VP of Finance`, `Vice President of Finance`). */
function agree(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  if (shorten(a) === shorten(b)) return true;
  const offices = officesOf(b);
  return [...officesOf(a)].some((office) => offices.has(office));
}

function finish(draft: Draft): Person {
  const forms = [...draft.forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const name = forms[0] ?? 'Unknown Speaker';
  const person = { name, aliases: forms.slice(1), title: draft.title, affiliation: draft.affiliation };
  return {
    ...person,
    side: draft.side,
    printed: draft.printed,
    unnamed: isUnnamedLabel(name),
    role: roleFromPrint(name, draft),
  };
}

const FUNCTION_ROLES: readonly { pattern: RegExp; role: Person['role'] }[] = [
  { pattern: /operator|moderator|coordinator|主持人|接线员|接線員|话务员|話務員|操作员|操作員/i, role: 'operator' },
  { pattern: /interpreter|translator|[译譯]/i, role: 'interpreter' },
  { pattern: /^editor$/i, role: 'editor' },
  { pattern: /投资者关系|投資者關係/u, role: 'ir' },
  {
    pattern: /analyst|audience|attendee|participant|shareholder|分析师|分析師|提问者|提問者|投资者|投資者/i,
    role: 'analyst',
  },
  { pattern: /executive|company|management|管理层|管理層|公司代表|董|总经理|總經理|首席/i, role: 'executive' },
];

/** The role that labels and lists print; `unknown` where only the call can tell. */
function roleFromPrint(name: string, draft: Draft): Person['role'] {
  if (isFunctionLabel(name)) return FUNCTION_ROLES.find(({ pattern }) => pattern.test(name))?.role ?? 'unknown';
  const details = [draft.title, draft.affiliation].filter(Boolean).join(' ');
  if (draft.side === 'conference') return 'analyst';
  if (draft.title && looksLikeInvestorRelations(draft.title)) return 'ir';
  if (draft.side === 'company') return 'executive';
  if (looksLikeAnalystTitle(details)) return 'analyst';
  if (draft.title && looksLikeTopExecutive(draft.title)) return 'executive';
  return 'unknown';
}
