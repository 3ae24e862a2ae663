// One measurement in a process of its own, as JSON on standard output: node measure.mjs ours|wink|imports MODULE
import { performance } from 'node:perf_hooks';
import { megabytes, texts } from './texts.mjs';

const LEAST_SECONDS = 3;

const engines = {
  async ours() {
    const { analyze } = await import('../dist/index.js');
    return (text) => analyze(text);
  },
  /** Everything that wink-nlp's model can find, as far as it goes: sentences, tokens, tags, sentiment, entities. */
  async wink() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer']);
    return (text) => nlp.readDoc(text);
  },
};

async function speed(engine) {
  const run = await engines[engine]();
  for (const text of texts) run(text); // warms up what is compiled or loaded late
  let rounds = 0;
  const start = performance.now();
  while (performance.now() - start < LEAST_SECONDS * 1000) {
    for (const text of texts) run(text);
    rounds++;
  }
  const seconds = (performance.now() - start) / 1000;
  return { megabytesPerSecond: (rounds * megabytes) / seconds, peakMegabytes: process.resourceUsage().maxRSS / 1000 };
}

async function importTime(modules) {
  const start = performance.now();
  for (const module of modules) await import(module);
  return { milliseconds: performance.now() - start };
}

const [what, ...modules] = process.argv.slice(2);
console.log(JSON.stringify(what === 'imports' ? await importTime(modules) : await speed(what)));
