// Whether items scored 0.8 are right eight times out of ten: npm run bench:calibration [GOLD_FOLDER [TEXT_FOLDER]]
// Without a folder: over the corpus and its sentence bank, the development and the held-out part apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  console.error('error [not-built]: dist/ is missing: run npm run build first');
  process.exit(1);
}
const load = (module) => import(new URL(module, built).href);
const { analyzeFile, findGuidance, findRisks } = await load('index.js');
const { loadGold } = await load('cli/gold-files.js');
const { compare } = await load('evaluation/layer.js');
const { sameMetric } = await load('evaluation/values.js');
const { guidance } = await load('evaluation/layers/guidance.js');
const { risks } = await load('evaluation/layers/risks.js');

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const [folder = corpus, texts = folder] = process.argv.slice(2);

/** Upper ends of the buckets of scores; the first holds all that is less. */
const ENDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
/** A bucket with fewer items tells nothing. */
const ENOUGH = 20;
/** How far the share of right items may lie from the mean score. */
const NEAR = 0.1;

const LAYERS = [
  { layer: guidance, full: ([gold, item]) => sameMetric(gold.metric, item.metric), means: 'and its metric' },
  { layer: risks, full: ([gold, item]) => gold.category === item.category, means: 'and category' },
];

async function documents() {
  const cases = loadGold(folder, [texts]).filter(({ gold, path }) => path !== null && gold.guidance && gold.risks);
  return Promise.all(
    cases.map(async ({ gold, path }) => ({ split: splitOf(gold.doc), gold, analysis: await analyzeFile(path) })),
  );
}

/** A gold file names its part of the corpus beside what it annotates; other gold has one part. */
function splitOf(doc) {
  const name = readdirSync(folder).find(
    (file) => file.startsWith(doc.replace(/\.[^.]+$/u, '.')) && file.endsWith('.gold.json'),
  );
  return (name && JSON.parse(readFileSync(join(folder, name), 'utf8')).split) ?? 'all';
}

/** A passage of the sentence bank as a document of its own. */
function passages() {
  const bank = join(folder, 'sentences');
  if (!existsSync(bank)) return [];
  return readdirSync(bank)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(bank, name), 'utf8')))
    .map(({ id, split, text, language, role, reference, guidance, risks }) => ({
      split,
      gold: { doc: id, participants: [], turns: [], guidance, risks },
      analysis: {
        document: { text },
        participants: [],
        guidance: findGuidance(text, { language, role, reference }),
        risks: findRisks(text),
      },
    }));
}

/** Every item found, with whether gold has it; the matching is the one that `earnings-call eval` scores by. */
function judged({ layer, full }, read) {
  const items = [];
  const sheet = {
    addItems: (_, { pairs, extra }) => {
      for (const pair of pairs) items.push({ score: pair[1].score, right: true, full: full(pair) });
      for (const { score } of extra) items.push({ score, right: false, full: false });
    },
    addRate: () => {},
    addMiss: () => {},
  };
  for (const { gold, analysis } of read) layer.score(compare(gold, analysis), sheet);
  return items;
}

const share = (items, is) => items.filter(is).length / items.length;

/** The smallest score of each bucket with its items, empty buckets left out. */
function buckets(items) {
  return ENDS.map((end, place) => {
    const from = ENDS[place - 1] ?? 0;
    return { from, end, items: items.filter(({ score }) => score >= from && score < end) };
  }).filter((bucket) => bucket.items.length > 0);
}

function rowOf({ from, end, items }) {
  const mean = items.reduce((sum, { score }) => sum + score, 0) / items.length;
  const right = share(items, (item) => item.right);
  const isOff = items.length >= ENOUGH && Math.abs(right - mean) > NEAR;
  const label = from === 0 ? `< ${end}` : `${from} - ${Math.min(1, end)}`;
  return [label, String(items.length), mean, right, share(items, (item) => item.full), isOff ? 'off' : ''];
}

const line = (cells) => `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`;

const read = [...(await documents()), ...passages()];
for (const split of [...new Set(read.map((one) => one.split))].sort()) {
  const part = read.filter((one) => one.split === split);
  for (const kind of LAYERS) {
    console.log(`\n${kind.layer.name}, ${split}, ${part.length} documents and passages\n`);
    console.log(line(['score', 'items', 'mean score', 'right', kind.means, '']));
    console.log(line(Array(6).fill('---')));
    for (const bucket of buckets(judged(kind, part))) console.log(line(rowOf(bucket)));
  }
}
