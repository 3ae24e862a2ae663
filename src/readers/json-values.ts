import { canonical } from './metadata.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The fields of an object by canonical name. A Map: names like `__proto__` are data and nothing else. */
export type Fields = ReadonlyMap<string, unknown>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object; of two names that are alike the first counts. */
export function fieldsOf(record: JsonRecord): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = canonical(name);
    if (!fields.has(key)) fields.set(key, value);
  }
  return fields;
}

/**
 * The fields of an entry together with those of its best alternative: recognisers that offer several hypotheses keep
 * the words in there.
 */
export function entryFields(record: JsonRecord): Map<string, unknown> {
  const fields = fieldsOf(record);
  for (const name of ['alternatives', 'nbest']) {
    const list = fields.get(name);
    const best: unknown = Array.isArray(list) ? list[0] : undefined;
    if (!isRecord(best)) continue;
    for (const [key, value] of fieldsOf(best)) if (!fields.has(key)) fields.set(key, value);
  }
  return fields;
}

/** A string or number as a label: trimmed, on one line, not empty. */
export function labelText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** The first of the named fields that reads as a label. */
export function firstLabel(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const label = labelText(fields.get(name));
    if (label !== null) return label;
  }
  return null;
}
