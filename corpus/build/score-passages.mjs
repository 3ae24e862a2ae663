/**
 * How well `findGuidance` and `findRisks` do, sentence by sentence, on the labelled passages: `node
 * corpus/build/score-passages.mjs [--held-out] [--misses N]`, after a build. Nothing of the held-out passages is shown.
 */
import { fileURLToPath } from 'node:url';
import { findGuidance, findRisks } from '../../dist/index.js';
import { readPassages } from './lib/passages.mjs';

const args = process.argv.slice(2);
const heldOut = args.includes('--held-out');
const misses = heldOut || !args.includes('--misses') ? 0 : Number(args[args.indexOf('--misses') + 1]);
const passages = readPassages(fileURLToPath(new URL('../passages/', import.meta.url))).filter(
  ({ isHeldOut }) => isHeldOut === heldOut,
);
/** What the passages were said about: they name no period of their own. */
const REFERENCE = { fiscalPeriod: '2024Q3', date: '2024-11-20' };

const FINDERS = {
  guidance: { find: findGuidance, isTold: ({ guidance }) => guidance },
  risks: { find: findRisks, isTold: ({ risks }) => risks.length > 0 },
};

for (const [layer, { find, isTold }] of Object.entries(FINDERS)) {
  const count = { told: 0, found: 0, right: 0, category: 0, direction: 0 };
  const shown = [];
  for (const { role, sentences } of passages) {
    const { text, spans } = joined(sentences);
    const items = find(text, { language: 'en', role, reference: REFERENCE });
    spans.forEach((span, i) => {
      const own = items.filter((item) => item.start < span.end && span.start < item.end);
      const told = isTold(sentences[i]);
      count.told += told ? 1 : 0;
      count.found += own.length > 0 ? 1 : 0;
      if (told !== own.length > 0) shown.push(`${told ? 'missed' : 'extra '} | ${sentences[i].text}`);
      if (!told || own.length === 0) return;
      count.right++;
      const [gold] = sentences[i].risks;
      const match = own.find(({ category }) => category === gold?.category) ?? own[0];
      count.category += match.category === gold?.category ? 1 : 0;
      count.direction += match.direction === gold?.direction ? 1 : 0;
    });
  }
  const rate = (n, of) => (of === 0 ? '-' : (n / of).toFixed(3));
  const rest =
    layer === 'risks'
      ? [`category ${rate(count.category, count.right)}`, `direction ${rate(count.direction, count.right)}`]
      : [];
  console.log(
    [
      layer.padEnd(9),
      `${count.told} sentences`,
      `precision ${rate(count.right, count.found)}`,
      `recall ${rate(count.right, count.told)}`,
      `F1 ${rate(2 * count.right, count.told + count.found)}`,
      ...rest,
    ].join('  '),
  );
  for (const line of shown.slice(0, misses)) console.log(`  ${line}`);
}

/** The sentences of a passage as one text, with where each stands in it. */
function joined(sentences) {
  let text = '';
  const spans = sentences.map((sentence) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence.text : `${text} ${sentence.text}`;
    return { start, end: text.length };
  });
  return { text, spans };
}
