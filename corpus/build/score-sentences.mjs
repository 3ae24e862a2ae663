/**
 * How well `findGuidance` and `findRisks` do on the sentence bank: `node corpus/build/score-sentences.mjs [--held-out]
 * [--misses N]`, after a build. Without `--held-out` the held-out passages are left alone, and nothing of them is shown with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missLines, scoreTable } from '../../dist/cli/scores.js';
import { evaluate } from '../../dist/evaluation/evaluate.js';
import { guidance } from '../../dist/evaluation/layers/guidance.js';
import { risks } from '../../dist/evaluation/layers/risks.js';
import * as library from '../../dist/index.js';

const folder = fileURLToPath(new URL('../sentences/', import.meta.url));

const passages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(folder + name, 'utf8')));

const find = (finder, { text, language, role, reference }) => finder?.(text, { language, role, reference }) ?? [];

/** A passage as a document of its own, with what the library finds in it. */
const scored = (passage) => ({
  gold: { doc: passage.id, participants: [], turns: [], guidance: passage.guidance, risks: passage.risks },
  analysis: {
    document: { text: passage.text },
    participants: [],
    guidance: find(library.findGuidance, passage),
    risks: find(library.findRisks, passage),
  },
});

/** How many passages that hold nothing are left alone, by what makes them tempting. */
function negativeLines(documents) {
  const kinds = new Map();
  for (const [index, { analysis }] of documents.entries()) {
    const { negative } = chosen[index];
    if (!negative) continue;
    const count = kinds.get(negative) ?? { right: 0, total: 0 };
    kinds.set(negative, count);
    count.total += 1;
    if (analysis.guidance.length + analysis.risks.length === 0) count.right += 1;
  }
  return [...kinds].map(([kind, { right, total }]) => `negatives ${kind}: ${right} / ${total} left alone`).join('\n');
}

const args = process.argv.slice(2);
const split = args.includes('--held-out') ? 'held-out' : 'development';
const misses = args.includes('--misses') && split === 'development' ? Number(args[args.indexOf('--misses') + 1]) : 0;
const chosen = passages.filter((passage) => passage.split === split);
const documents = chosen.map(scored);
const sheet = evaluate(documents, [guidance, risks]);
if (!library.findGuidance || !library.findRisks) console.log('the library cannot find all of them yet');
console.log(
  `${scoreTable(sheet)}\n${missLines(sheet, misses)}${negativeLines(documents)}\n${chosen.length} ${split} passages`,
);
