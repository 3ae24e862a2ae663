// Speed of findFigures beside wink-nlp's full pipe, compromise and Recognizers-Text on the same text, in one run, and how
// its time grows with the text: npm run bench:figures [FILE]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';

const built = new URL('../dist/index.js', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  console.error('error [not-built]: dist/ is missing: run npm run build first');
  process.exit(1);
}
const { findFigures } = await import(built.href);

const bundled = fileURLToPath(new URL('../corpus/streetevents-lanting-2019q1.txt', import.meta.url));
const file = process.argv[2] ?? bundled;
const text = readFileSync(file, 'utf8');
const ROUNDS = 30;
/** Seconds after which a slow engine has been measured often enough. */
const ENOUGH = 10;
const MEGABYTES = 10;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function timed(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The engines take turns, so that a busy machine slows all of them. */
function measure(runs) {
  const times = runs.map(() => []);
  for (let round = 0; round < ROUNDS * 2; round++) {
    runs.forEach((run, index) => {
      const spent = times[index].reduce((sum, time) => sum + time, 0);
      if (spent < ENOUGH * 1000) times[index].push(timed(() => run(text, 'en')));
    });
  }
  // The first half warms up what is compiled late.
  return times.map((all) => median(all.slice(Math.floor(all.length / 2))));
}

const names = Object.keys(engines);
const runs = await Promise.all(names.map((name) => engines[name]()));
const times = measure(runs);
const cells = (...row) =>
  console.log(
    row[0].padEnd(24) +
      row
        .slice(1)
        .map((cell) => cell.padStart(14))
        .join(''),
  );

console.log(`${file.split('/').at(-1)}, ${text.length} characters, Node ${process.version}\n`);
cells('', 'ms', 'times ours');
names.forEach((name, index) => {
  cells(name, times[index].toFixed(2), (times[index] / times[0]).toFixed(1));
});

console.log('\nfindFigures on the text repeated\n');
cells('megabytes', 'ms', 'ms per MB', 'figures');
for (let size = text.length / 1e6; ; size = Math.min(size * 4, MEGABYTES)) {
  const long = text.repeat(Math.max(1, Math.round((size * 1e6) / text.length)));
  let found = [];
  const spent = median([1, 2, 3].map(() => timed(() => (found = findFigures(long, { language: 'en' })))));
  const megabytes = long.length / 1e6;
  cells(megabytes.toFixed(2), spent.toFixed(1), (spent / megabytes).toFixed(1), String(found.length));
  if (size >= MEGABYTES) break;
}
