// Pairing and sentence alignment of a bilingual call, warm, at 1, 4 and 16 times its length: npm run bench:interpretation [FILE]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  console.error('error [not-built]: dist/ is missing: run npm run build first');
  process.exit(1);
}
const { createSourceText } = await import(new URL('document/source-text.js', built).href);
const { recogniseLayout } = await import(new URL('layouts/index.js', built).href);
const { readCall } = await import(new URL('call/call.js', built).href);
const { interpretCall } = await import(new URL('interpretation/interpret.js', built).href);

const bundled = fileURLToPath(new URL('../corpus/name-title-kaiyuan-2023q2.txt', import.meta.url));
const file = process.argv[2] ?? bundled;
const text = readFileSync(file, 'utf8');
const WARM_UP = 30;
const RUNS = 15;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds for utterances, pairs and sentence links of the text repeated so often, the speakers being known. */
function measure(times) {
  const source = createSourceText(Array(times).fill(text).join('\n\n'));
  const { call } = readCall(source.text, recogniseLayout(source));
  const once = () => {
    const started = performance.now();
    const { interpretations } = interpretCall(call);
    return { milliseconds: performance.now() - started, steps: interpretations.length };
  };
  for (let i = 0; i < WARM_UP / times; i++) once();
  const runs = Array.from({ length: RUNS }, once);
  return { milliseconds: median(runs.map((run) => run.milliseconds)), steps: runs[0].steps };
}

const rows = [1, 4, 16].map((times) => ({ times, ...measure(times) }));
console.log(`pairing and sentence alignment of ${file.split('/').at(-1)}, Node ${process.version}\n`);
console.log(['length', 'steps', 'ms', 'ms per length'].map((cell) => cell.padStart(16)).join(''));
for (const { times, steps, milliseconds } of rows) {
  const cells = [`${times}x`, String(steps), milliseconds.toFixed(1), (milliseconds / times).toFixed(1)];
  console.log(cells.map((cell) => cell.padStart(16)).join(''));
}
