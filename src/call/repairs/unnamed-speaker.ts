import { compareNames } from '../../language/name-matching.js';
import { type DraftCall, type DraftTurn, isCompany, roleOf } from '../draft.js';
import { findCalled } from '../roles.js';
import type { Repair } from './repair.js';

const NAME = String.raw`(?:(?:Mr|Ms|Mrs|Dr)\.? )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})`;
const STAND_IN = /\b(?:for|on behalf of|in for|filling in|sitting in|dialing in for|standing in)\b/iu;

/** A speaker says who speaks. */
const SELF = [
  new RegExp(String.raw`\b(?:this is|it's|i am|i'm|my name is) ${NAME}`, 'gu'),
  new RegExp(String.raw`(?:^|[.,!?] )${NAME} (?:here|speaking)\b`, 'gu'),
  /我是\s*([\p{Script=Han}]{2,4}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[，。,.\s]|$)/gu,
];

/** A speaker says who goes on. */
const HANDS_OVER = [
  new RegExp(String.raw`\b(?:turn|hand|pass)(?:ing)? (?:the |this |it |things? )?(?:call |floor |question |mic |microphone |conference |meeting )?(?:back )?(?:over )?(?:back )?to (?:our (?:[\w,]+ ){0,8})?${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME} will (?:now )?(?:take|answer|address|respond|comment|cover|add|go over|walk|continue|discuss|handle)`, 'gu'),
  new RegExp(String.raw`\blet (?:me )?(?:ask |have |invite )?${NAME} (?:to )?(?:take|answer|address|respond|comment|add|speak|talk)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?,] |\band )${NAME}[,]? (?:please|would you|could you|can you|do you want|you want|maybe you)`, 'gu'),
  new RegExp(String.raw`(?:^|[.!?] )${NAME}\?\s*$`, 'gu'),
  /(?:请|請|有请|有請|由)\s*([\p{Script=Han}]{2,4}|\p{Lu}\p{L}+)(?:总|總|先生|女士)?(?:来|來)?(?:回答|介绍|介紹|说|說|讲|講|补充|補充)/gu,
];

/** Persons named by any of the patterns in a passage, last mention last. */
function named(call: DraftCall, passage: string, patterns: readonly RegExp[], fits: (index: number) => boolean): number[] {
  const text = passage.replace(/\s/gu, ' ');
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((match) => resolve(call, match[1] as string, fits))
    .filter((index) => index >= 0);
}

/** The one person of the roster whom a full or first name can mean. */
function resolve(call: DraftCall, name: string, fits: (index: number) => boolean): number {
  const scores = call.roster.map((person, i) =>
    person.unnamed || !fits(i) ? 0 : Math.max(...[person.name, ...person.aliases].map((form) => compareNames(form, name))),
  );
  const best = Math.max(0, ...scores);
  return best >= 0.6 && scores.filter((score) => score === best).length === 1 ? scores.indexOf(best) : -1;
}

const isPrinted = (call: DraftCall, turn: DraftTurn): boolean => call.roster[turn.labelled]?.unnamed === false;

/** `Unknown Executive` says who he is, or the colleague before him says who will go on. */
export const namedByWords: Repair = (call, turn) => {
  if (isPrinted(call, turn) || turn.speaker !== turn.labelled) return null;
  const analyst = roleOf(call, turn) === 'analyst';
  const company = (index: number) => ['executive', 'ir', 'interpreter'].includes(call.roster[index]?.role ?? '');
  const opening = turn.body.slice(0, 300);
  const self = named(call, opening, SELF, (index) => (analyst ? call.roster[index]?.role === 'analyst' : true))[0];
  if (self !== undefined && !STAND_IN.test(opening.slice(0, 120))) {
    return { speaker: self, reason: 'the speaker gives this name', confidence: 0.9 };
  }
  const before = call.turns[turn.index - 1];
  if (!before || analyst) return null;
  const handedTo = named(call, before.body, HANDS_OVER, company).filter((index) => index !== before.speaker).at(-1);
  const mayHandOver = isCompany(call, before) || roleOf(call, before) === 'operator' || roleOf(call, before) === 'unknown';
  if (handedTo === undefined || !mayHandOver) return null;
  return { speaker: handedTo, reason: 'the speaker before hands over to this person', confidence: 0.8 };
};

/** `Unidentified Analyst` speaks directly behind the operator's call. */
export const namedByOperator: Repair = (call, turn) => {
  if (isPrinted(call, turn) || turn.speaker !== turn.labelled || turn.section !== 'qa') return null;
  if (!['analyst', 'unknown'].includes(roleOf(call, turn))) return null;
  const before = call.turns[turn.index - 1];
  const called = before?.calls.at(-1);
  if (!called || STAND_IN.test(turn.body.slice(0, 200)) || /inaudible|indiscernible/iu.test(turn.body.slice(0, 60))) return null;
  const index = findCalled(call.roster, called);
  const person = { name: called.name, aliases: [], title: null, affiliation: called.affiliation };
  const speaker = index >= 0 ? index : { ...person, role: 'analyst' as const, side: 'unlisted' as const, printed: false, unnamed: false };
  return { speaker, reason: 'the operator has just called this analyst', confidence: 0.85 };
};
