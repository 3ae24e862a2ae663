/**
 * Fits the weights of src/tagging/guidance/en/trait-weights.ts: `npm run train [-- --calls GOLD,TEXTS ...]`, after a build.
 *
 * Samples are the sentences of the bundled corpus' development calls and of every other passage of corpus/passages; `--calls`
 * adds annotated calls kept elsewhere: a folder of *.gold.json and one of their texts. Prints how well the model does on
 * each document when it is left out.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { probability, train } from './training/logistic.mjs';
import { callSamples, passageSamples } from './training/samples.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = process.argv.flatMap((word, i, all) => (word === '--calls' ? [all[i + 1].split(',')] : []));
const isHeldOut = (id) => {
  const source = `${root}corpus/build/sources/${id}.mjs`;
  return existsSync(source) && readFileSync(source, 'utf8').includes("split: 'held-out'");
};

const calls = [[`${root}corpus`, `${root}corpus`], ...folders].flatMap(([golds, texts]) =>
  readdirSync(golds)
    .filter((name) => name.endsWith('.gold.json') && !isHeldOut(name.replace('.gold.json', '')))
    .map((name) => ({ gold: JSON.parse(readFileSync(`${golds}/${name}`, 'utf8')), texts })),
);
const samples = [
  ...(await Promise.all(calls.map(({ gold, texts }) => callSamples(gold, texts)))).flat(),
  ...passageSamples(`${root}corpus/passages`, 'development'),
];

for (const document of new Set(samples.map((one) => one.document))) {
  const weights = train(samples.filter((one) => one.document !== document));
  report(
    document,
    samples.filter((one) => one.document === document),
    weights,
  );
}
const weights = train(samples);
report('held-out passages', passageSamples(`${root}corpus/passages`, 'held-out'), weights);

function report(document, tested, fitted) {
  const told = tested.filter(({ features }) => probability(fitted, features) >= 0.5);
  const right = told.filter(({ label }) => label === 1).length;
  const all = tested.filter(({ label }) => label === 1).length;
  const rate = (n, of) => (of === 0 ? '-' : (n / of).toFixed(2));
  console.log(`${document.padEnd(48)} precision ${rate(right, told.length)} recall ${rate(right, all)} of ${all}`);
}

const rows = [...weights]
  .map(([trait, weight]) => [trait, Math.round(weight * 100) / 100])
  .filter(([, weight]) => weight !== 0)
  .sort((a, b) => b[1] - a[1])
  .map(([trait, weight]) => `  ['${trait}', ${weight}],`);
writeFileSync(
  `${root}src/tagging/guidance/en/trait-weights.ts`,
  `/**\n * What each trait of a sentence adds to the odds that it gives guidance; the traits stand in traits.ts. Written by\n * \`npm run train\` from annotated calls and the bundled passages, ${samples.length} sentences that tell a future.\n */\nexport const WEIGHTS: ReadonlyMap<string, number> = new Map([\n${rows.join('\n')}\n]);\n`,
);
