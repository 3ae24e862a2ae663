import { compareNames, nameWords } from '../language/name-matching.js';
import { looksLikeName } from '../language/person-names.js';
import type { DraftTurn } from './draft.js';
import { ownForms } from './names-in-speech.js';
import type { Person, Roster } from './person.js';

/**
 * The roster with the names that people give themselves as aliases: `This is Alex` from Zhuangzhuang Peng, 我是郑豪 from
 * Frank Zheng. A name that already means somebody else is left alone: it may be an interpreter's "this is Mr. Wu".
 */
export function withOwnNames(roster: Roster, turns: readonly DraftTurn[]): Roster {
  const forms = new Map<number, Set<string>>();
  for (const turn of turns) {
    const person = roster[turn.labelled];
    if (!person || person.unnamed || !['executive', 'ir', 'analyst'].includes(person.role)) continue;
    for (const form of ownForms(turn.body)) {
      if (fits(roster, person, form)) forms.set(turn.labelled, (forms.get(turn.labelled) ?? new Set()).add(form));
    }
  }
  return roster.map((person, i) => {
    const added = [...(forms.get(i) ?? [])].filter((form) => form !== person.name && !person.aliases.includes(form));
    return added.length > 0 ? { ...person, aliases: [...person.aliases, ...added] } : person;
  });
}

function fits(roster: Roster, person: Person, form: string): boolean {
  if (!looksLikeName(form)) return false;
  const means = (other: Person) => Math.max(...[other.name, ...other.aliases].map((name) => compareNames(name, form)));
  if (roster.some((other) => other !== person && !other.unnamed && means(other) >= 0.6)) return false;
  const known = means(person);
  const given = nameWords(form).length === 1;
  return given || known >= 0.5;
}
