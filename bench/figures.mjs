// Speed of findFigures beside wink-nlp's full pipe, compromise and Recognizers-Text on the same text, in one run, and how
// its time grows with the text: npm run bench:figures [FILE]. Recognizers-Text takes minutes.
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
/** Seconds that an engine runs at a time, and how often its turn comes: a busy machine then slows all of them. */
const TURN = 0.7;
const TURNS = 3;
/** After as many seconds a slow engine has been measured often enough. */
const ENOUGH = 5;
const MEGABYTES = 10;

function timed(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function measure(runs) {
  const times = runs.map(() => []);
  for (let turn = 0; turn < TURNS; turn++) {
    runs.forEach((run, index) => {
      const until = performance.now() + TURN * 1000;
      if (times[index].reduce((sum, time) => sum + time, 0) > ENOUGH * 1000) return;
      do times[index].push(timed(() => run(text, 'en')));
      while (performance.now() < until);
    });
  }
  // The fastest run of each is what it takes where nothing else runs.
  return times.map((all) => Math.min(...all));
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
for (const size of [text.length / 1e6, 0.1, 0.3, 1, 3, MEGABYTES]) {
  const long = text.repeat(Math.max(1, Math.round((size * 1e6) / text.length)));
  let found = [];
  const spent = Math.min(...[1, 2, 3].map(() => timed(() => (found = findFigures(long, { language: 'en' })))));
  const megabytes = long.length / 1e6;
  cells(megabytes.toFixed(2), spent.toFixed(1), (spent / megabytes).toFixed(1), String(found.length));
}
