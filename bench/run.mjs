// Speed and memory of the library beside wink-nlp's full pipe on the same texts, in one run: npm run bench
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { megabytes, texts } from './texts.mjs';

const RUNS = 5;
const library = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const script = fileURLToPath(new URL('measure.mjs', import.meta.url));

if (!existsSync(library)) {
  console.error('error [not-built]: dist/ is missing: run npm run build first');
  process.exit(1);
}

const measure = (...args) => JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' }));

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const importTime = (...modules) =>
  median(Array.from({ length: RUNS }, () => measure('imports', ...modules).milliseconds));

const ours = { ...measure('ours'), imported: importTime(library) };
const wink = { ...measure('wink'), imported: importTime('wink-nlp', 'wink-eng-lite-web-model') };

const rows = [
  ['', 'earnings-call-nlp', 'wink-nlp full pipe', 'ratio'],
  row(`import, ms (median of ${RUNS})`, ours.imported, wink.imported, 0),
  row('speed, MB/s', ours.megabytesPerSecond, wink.megabytesPerSecond, 2),
  row('peak memory, MB', ours.peakMegabytes, wink.peakMegabytes, 0),
];

function row(name, a, b, digits) {
  return [name, a.toFixed(digits), b.toFixed(digits), (a / b).toFixed(2)];
}

console.log(`${texts.length} bundled calls, ${megabytes.toFixed(2)} MB of text, Node ${process.version}\n`);
for (const [name, ...cells] of rows) console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(20)).join(''));
