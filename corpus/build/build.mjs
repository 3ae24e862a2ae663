/**
 * Writes the corpus from its sources: `node corpus/build/build.mjs [--check] [id ...]`.
 * With `--check` nothing is written, and the exit code is 1 when a file on disk is not what the sources give.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkGold, checkPage, checkSource } from './lib/check.mjs';
import { compile } from './lib/compile.mjs';
import { gold } from './lib/gold.mjs';
import { Page } from './lib/page.mjs';
import { sentenceBank } from './lib/sentence-bank.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = dirname(here);

/** Default exports of the modules in a folder beside this file, by file stem. */
async function load(folder) {
  const found = new Map();
  for (const file of readdirSync(join(here, folder))
    .filter((name) => name.endsWith('.mjs'))
    .sort()) {
    const module = await import(pathToFileURL(join(here, folder, file)).href);
    found.set(file.slice(0, -4), module.default);
  }
  return found;
}

/** @returns {Array<[name: string, content: string]>} the files of one document */
function files(source, layouts) {
  const doc = compile(source);
  checkSource(doc, layouts);
  const layout = layouts.get(doc.layout);
  const page = new Page(layout.eol);
  layout.render(doc, page);
  checkPage(doc, layout, page);
  const found = gold(doc, layout, page);
  checkGold(doc, layout, page, found);
  return [
    [`${doc.id}.${layout.ext}`, page.text],
    [`${doc.id}.gold.json`, json(found)],
  ];
}

const json = (value) => `${JSON.stringify(value, null, 1).replace(/\[\s+([\d,\s]*?)\s+\]/g, flat)}\n`;

/** Number lists on one line. */
const flat = (_, list) => `[${list.split(/,\s*/).join(', ')}]`;

/** Content of a corpus file, or nothing when there is no such file. */
function onDisk(name) {
  try {
    return readFileSync(join(target, name), 'utf8');
  } catch {
    return undefined;
  }
}

async function main(args) {
  const check = args.includes('--check');
  const ids = args.filter((arg) => !arg.startsWith('--'));
  const [layouts, sources] = [await load('layouts'), await load('sources')];
  const docs = [...sources].filter(([stem]) => ids.length === 0 || ids.includes(stem));
  const misnamed = docs.find(([stem, doc]) => doc.id !== stem);
  if (misnamed) throw new Error(`${misnamed[0]}.mjs: id must be the file stem`);
  const banks = ids.length === 0 ? [...(await load('sentences'))] : [];
  const made = [
    ...docs.flatMap(([, doc]) => files(doc, layouts)),
    ...banks.map(([stem, source]) => [`sentences/${stem}.json`, json(sentenceBank(stem, source))]),
  ];
  const known = new Set([...sources.keys()].map((stem) => `${stem}.gold.json`));
  const orphan = readdirSync(target).find((name) => name.endsWith('.gold.json') && !known.has(name));
  if (orphan) throw new Error(`${orphan} has no source`);
  const stale = made.filter(([name, content]) => onDisk(name) !== content);
  if (check && stale.length > 0)
    throw new Error(`out of date, run npm run corpus: ${stale.map(([name]) => name).join(', ')}`);
  for (const [name, content] of stale) writeFileSync(join(target, name), content);
  console.log(`corpus: ${docs.length} documents, ${stale.length} files ${check ? 'differ' : 'written'}`);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
