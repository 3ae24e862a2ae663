// The four that read numbers, each as a function from a text to what it found: { start, end, value, low, high, unit }.
// `unit` is an ISO 4217 code, "percent", "basis_points" ... or the noun counted, as far as the engine says so.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

async function ours() {
  const { findFigures } = await import('../dist/index.js');
  return (text, language) => findFigures(text, { language });
}

/** wink-nlp names the kind of an entity and its place; it gives no number and no currency. */
function wink() {
  const winkNLP = require('wink-nlp');
  const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer']);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    const found = [];
    let from = 0;
    doc.entities().each((entity) => {
      const written = entity.out();
      const start = text.indexOf(written, from);
      if (start < 0) return;
      from = start + written.length;
      found.push({ start, end: from, unit: entity.out(its.type) === 'PERCENT' ? 'percent' : null });
    });
    return found;
  };
}

/** compromise gives numbers, money and percentages; closing punctuation is not held against it. */
function compromise() {
  const nlp = require('compromise');
  const kinds = [
    ['money', () => null],
    ['percentages', () => 'percent'],
    ['numbers', ({ unit, suffix }) => (unit === 'percent' || suffix === '%' ? 'percent' : unit || null)],
  ];
  return (text) => {
    const doc = nlp(text);
    return kinds.flatMap(([method, unitOf]) =>
      doc[method]()
        .json({ offset: true })
        .map(({ text: written, offset, number }) => {
          const length = written.replace(/[\s.,;:!?)]+$/, '').length;
          const unit = unitOf(number ?? {});
          return { start: offset.start, end: offset.start + length, value: number?.num, unit };
        }),
    );
  };
}

/** All of Recognizers-Text that reads amounts: currencies, percentages, dimensions and plain numbers. */
function recognizers() {
  const suite = require('@microsoft/recognizers-text-suite');
  return (text, language) => {
    const culture = language === 'zh' ? 'zh-cn' : 'en-us';
    return ['recognizeCurrency', 'recognizePercentage', 'recognizeDimension', 'recognizeNumber'].flatMap((method) =>
      suite[method](text, culture).map(({ start, end, typeName, resolution }) => ({
        start,
        end: end + 1,
        value: Number(String(resolution?.value ?? 'NaN').replace('%', '')),
        unit: typeName === 'percentage' ? 'percent' : (resolution?.isoCurrency ?? resolution?.unit ?? null),
      })),
    );
  };
}

export const engines = { 'earnings-call-nlp': ours, 'wink-nlp': wink, compromise, 'Recognizers-Text': recognizers };
