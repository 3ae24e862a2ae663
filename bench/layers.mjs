// What guidance and risks cost beside the figures layer, warm, in one run: npm run bench:layers [FILE ...]
// Without files: over the bundled calls.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { texts as bundled } from './texts.mjs';

const built = new URL('../dist/', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  console.error('error [not-built]: dist/ is missing: run npm run build first');
  process.exit(1);
}
const load = (module) => import(new URL(module, built).href);
const { createSourceText } = await load('document/source-text.js');
const { recogniseLayout } = await load('layouts/index.js');
const { readCall } = await load('call/call.js');
const { readFacts } = await load('call/document-info.js');
const { interpretCall } = await load('interpretation/interpret.js');
const { tagFigures } = await load('tagging/tag-figures.js');
const { tagGuidance } = await load('tagging/tag-guidance.js');
const { tagRisks } = await load('tagging/tag-risks.js');

const files = process.argv.slice(2);
const texts = files.length === 0 ? bundled : files.map((file) => readFileSync(file, 'utf8'));
/** Compiling goes on for a while; what counts is batches of calls. */
const WARM_UP = 20;
const RUNS = 40;

/** A call as the layers get it: nothing that they share has been asked for. */
function open(text) {
  const source = createSourceText(text);
  const recognised = recogniseLayout(source);
  const { call } = readCall(source.text, recognised);
  const { utterances } = interpretCall(call);
  const { fiscalPeriod, date } = readFacts(source, recognised);
  return { call, utterances, context: { fiscalPeriod, date, periodEnd: null } };
}

/** Milliseconds of the three layers over all texts, in the order in which an analysis asks for them. */
function measure() {
  const spent = { figures: 0, guidance: 0, risks: 0 };
  const timed = (layer, read) => {
    const started = performance.now();
    const found = read();
    spent[layer] += performance.now() - started;
    return found;
  };
  for (const text of texts) {
    const { call, utterances, context } = open(text);
    const said = timed('figures', () => tagFigures(call, utterances, context));
    timed('guidance', () => tagGuidance(call, utterances, said, context));
    timed('risks', () => tagRisks(call, utterances, said.figures));
  }
  return { ...spent, both: spent.guidance + spent.risks };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

for (let i = 0; i < WARM_UP; i++) measure();
const runs = Array.from({ length: RUNS }, measure);
const rows = ['figures', 'guidance', 'risks', 'both'].map((layer) => [
  layer === 'both' ? 'guidance and risks' : layer,
  median(runs.map((run) => run[layer])).toFixed(1),
  median(runs.map((run) => run[layer] / run.figures)).toFixed(2),
]);

console.log(`${texts.length} calls, Node ${process.version}, median of ${RUNS} runs\n`);
for (const [name, ...cells] of [['', 'ms', 'of figures'], ...rows])
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));
