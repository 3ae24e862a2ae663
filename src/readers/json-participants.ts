import type { ListedParticipant, SpeakerLabel } from '../document/source-text.js';
import { PARTICIPANT_LISTS, SPEAKER_MAPS, TURN_FIELDS } from './json-fields.js';
import { type Fields, fieldsOf, firstLabel, isRecord, labelText } from './json-values.js';

type Side = ListedParticipant['side'];

const NAME_FIELDS = ['name', 'fullname', 'speakername', 'displayname', 'personname', 'speaker', '姓名'];
const TITLE_FIELDS = [...TURN_FIELDS.title, 'description'];
const SIDES: Readonly<Record<string, Side>> = { executive: 'company', management: 'company', analyst: 'conference' };

/** A person as an object describes him; null where it has no name. */
export function personOf(fields: Fields): SpeakerLabel | null {
  const name = firstLabel(fields, NAME_FIELDS);
  if (name === null) return null;
  const affiliation = firstLabel(fields, TURN_FIELDS.affiliation);
  return { name, title: firstLabel(fields, TITLE_FIELDS), affiliation };
}

/** `Name--Title`, `Name -- Firm -- Analyst` or `Name - Title`, as lists of participants print it. */
function printedPerson(line: string, side: Side): ListedParticipant {
  const [name = '', ...rest] = line.split(/\s*--\s*|\s+[-–—]\s+/).map((part) => part.replace(/\s+/g, ' ').trim());
  const parts = rest.filter((part) => part !== '');
  if (parts.length > 1) return { name, affiliation: parts[0] ?? null, title: parts.slice(1).join(', '), side };
  const only = parts[0] ?? null;
  return side === 'conference'
    ? { name, affiliation: only, title: null, side }
    : { name, affiliation: null, title: only, side };
}

function listedIn(value: unknown, side: Side): ListedParticipant[] {
  if (!Array.isArray(value)) return isRecord(value) ? listedParticipants(fieldsOf(value)) : [];
  return value.flatMap((each): ListedParticipant[] => {
    const line = labelText(each);
    if (line !== null) return [printedPerson(line, side)];
    if (!isRecord(each)) return [];
    const fields = fieldsOf(each);
    const person = personOf(fields);
    const role = labelText(fields.get('role'))?.toLowerCase() ?? '';
    return person === null
      ? []
      : [{ ...person, side: side ?? (Object.hasOwn(SIDES, role) ? SIDES[role] : null) ?? null }];
  });
}

/** Everybody in the lists of participants that an object holds. */
export const listedParticipants = (fields: Fields): ListedParticipant[] =>
  [...PARTICIPANT_LISTS].flatMap(([name, side]) => listedIn(fields.get(name), side));

const personBehind = (value: unknown): SpeakerLabel | null => {
  const name = labelText(value);
  if (name !== null) return { name, title: null, affiliation: null };
  if (!isRecord(value)) return null;
  const fields = fieldsOf(value);
  const inner = fields.get('speakerdata') ?? fields.get('speakerinfo');
  return personOf(isRecord(inner) ? fieldsOf(inner) : fields);
};

/** Who stands behind each label, from the tables of speakers that an object holds. */
export function speakersByLabel(fields: Fields): Map<string, SpeakerLabel> {
  const people = new Map<string, SpeakerLabel>();
  const add = (label: string | null, person: SpeakerLabel | null) => {
    if (label !== null && person !== null && label !== person.name && !people.has(label)) people.set(label, person);
  };
  for (const name of SPEAKER_MAPS) {
    const table = fields.get(name);
    if (Array.isArray(table)) {
      for (const each of table) {
        if (isRecord(each))
          add(firstLabel(fieldsOf(each), ['id', 'speakerid', 'label', 'speaker']), personBehind(each));
      }
    } else if (isRecord(table)) {
      for (const [label, person] of Object.entries(table)) add(label.trim(), personBehind(person));
    }
  }
  return people;
}
