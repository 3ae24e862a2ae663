// Who reads an amount with its value, unit and place: findFigures, wink-nlp, compromise and Recognizers-Text on invented
// sentences, written as a table into docs/expressions.md: npm run bench:expressions
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { expressions } from './expressions-data.mjs';

if (!existsSync(fileURLToPath(new URL('../dist/index.js', import.meta.url)))) {
  console.error('error [not-built]: dist/ is missing: run npm run build first');
  process.exit(1);
}

const near = (a, b) => typeof a === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function gradeOne({ start, end, value, low, high, unit }, wanted) {
  const ends = Array.isArray(wanted.value);
  return {
    value: ends ? near(low, wanted.value[0]) && near(high, wanted.value[1]) : near(value, wanted.value),
    unit: (unit ?? null) === wanted.unit,
    span: start === wanted.start && end === wanted.end,
  };
}

const score = ({ value, unit, span }) => value + unit + span;
const NOTHING = { value: false, unit: false, span: false };

/** The best of what an engine found over the expression: it is not asked to choose. */
function grade(found, wanted) {
  return found
    .filter(({ start, end }) => start < wanted.end && end > wanted.start)
    .map((item) => gradeOne(item, wanted))
    .reduce((best, next) => (score(next) > score(best) ? next : best), NOTHING);
}

const names = Object.keys(engines);
const read = await Promise.all(names.map((name) => engines[name]()));
const rows = expressions.map(([group, language, marked, value, unit]) => {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  const end = marked.indexOf('}') - 1;
  const wanted = { start, end, value, unit };
  return {
    group,
    language,
    text,
    written: text.slice(start, end),
    grades: read.map((run) => grade(run(text, language), wanted)),
  };
});

const cell = ({ value, unit, span }) =>
  value && unit && span
    ? '**all**'
    : [value && 'value', unit && 'unit', span && 'span'].filter(Boolean).join(', ') || '–';
const line = (cells) => `| ${cells.join(' | ')} |`;
const count = (part) => names.map((_, index) => `${rows.filter(({ grades }) => grades[index][part]).length}`);
const whole = (some) => names.map((_, index) => `${some.filter(({ grades }) => score(grades[index]) === 3).length}`);
const { devDependencies, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const total = String(rows.length);
const parts = ['value', 'unit', 'span'].map((part) => line([`${part} alone`, total, ...count(part)]));
const groups = [...new Set(rows.map(({ language, group }) => `${language} ${group}`))];
const summary = groups.map((key) => {
  const some = rows.filter(({ language, group }) => `${language} ${group}` === key);
  return line([key, String(some.length), ...whole(some)]);
});
const table = rows.map(({ language, written, grades }) => line([language, `\`${written}\``, ...grades.map(cell)]));

const page = `# Expressions

Written by \`npm run bench:expressions\` from ${rows.length} invented sentences (\`bench/expressions-data.mjs\`). An engine is right
about the value (for a range, both ends), the unit (the currency's ISO 4217 code, the kind of percentage or ratio, the noun
counted) and the span, by its best finding over the expression. wink-nlp ${dependencies['wink-nlp']} and compromise ${dependencies.compromise} are made for English;
wink-nlp names kinds and places and gives no numbers. Recognizers-Text is ${devDependencies['@microsoft/recognizers-text-suite']} for JavaScript.

## All three right

${line(['group', 'of', ...names])}
${line(['---', '---', ...names.map(() => '---')])}
${summary.join('\n')}
${line(['all', total, ...whole(rows)])}
${parts.join('\n')}

## One by one

${line(['language', 'expression', ...names])}
${line(['---', '---', ...names.map(() => '---')])}
${table.join('\n')}
`;
writeFileSync(new URL('../docs/expressions.md', import.meta.url), page);
for (const row of [line(['group', 'of', ...names]), ...summary, line(['all', total, ...whole(rows)]), ...parts])
  console.log(row);
