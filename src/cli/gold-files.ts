import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EarningsCallError } from '../document/diagnostic.js';
import { type Gold, parseGold } from '../evaluation/gold.js';

const SUFFIX = '.gold.json';

/** A gold file and its document; `path` is null where no folder holds the document. */
export interface GoldCase {
  gold: Gold;
  path: string | null;
}

/**
 * The gold files of a folder (or one file), each with its document: relative to the gold file, or by name in one of
 * `textFolders`.
 *
 * @throws EarningsCallError when the folder is not there, holds no gold, or a file is not of the form.
 */
export function loadGold(path: string, textFolders: readonly string[]): GoldCase[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new EarningsCallError('file-not-found', { path });
  const files = status.isDirectory() ? goldFilesOf(path) : [path];
  if (files.length === 0) throw new EarningsCallError('invalid-gold', { path, reason: `no file ends in ${SUFFIX}` });
  return files.map((file) => {
    const gold = parseGold(file, readFileSync(file, 'utf8'));
    const places = [join(dirname(file), gold.doc), ...textFolders.map((folder) => join(folder, basename(gold.doc)))];
    return { gold, path: places.find((place) => existsSync(place)) ?? null };
  });
}

const goldFilesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(folder, name));
