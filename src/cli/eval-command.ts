import { Command, InvalidArgumentError, Option } from 'commander';
import type { Analysis } from '../document/analysis.js';
import { EarningsCallError } from '../document/diagnostic.js';
import { evaluate, layers } from '../evaluation/evaluate.js';
import type { Gold } from '../evaluation/gold.js';
import { BAD_INPUT, DONE, failureLine } from './failure.js';
import { safeJson } from './formats/json.js';
import { type GoldCase, loadGold } from './gold-files.js';
import { writeOutput } from './output.js';
import { missLines, scoreReport, scoreTable } from './scores.js';

interface Options {
  texts: string[];
  misses: number;
  layer?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  earnings-call eval corpus
  earnings-call eval gold --texts texts,more-texts
  earnings-call eval corpus --layer exchanges --misses 20`;

/** `earnings-call eval GOLD_DIR`: how well the analysis agrees with what people found. */
export function evalCommand(setExitCode: (code: number) => void): Command {
  return new Command('eval')
    .summary('score the analysis against gold annotations')
    .description('Analyses every document that has gold annotations (*.gold.json) and scores the result.')
    .argument('<gold>', 'folder of gold files, or one of them')
    .option('--texts <folders>', 'folders of the documents, if not beside the gold (comma-separated)', list, [])
    .option('--misses <n>', 'show up to so many disagreements', wholeNumber, 0)
    .addOption(new Option('--layer <name>', 'score one layer only').choices(layers.map(({ name }) => name)))
    .option('--json', 'print the scores as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (gold: string, options: Options) => setExitCode(await evaluateFolder(gold, options)));
}

async function evaluateFolder(folder: string, { texts, misses, layer, json }: Options): Promise<number> {
  const cases = loadGold(folder, texts);
  const analysed: { gold: Gold; analysis: Analysis }[] = [];
  for (const one of cases) {
    const analysis = await analysisFor(one);
    if (analysis) analysed.push({ gold: one.gold, analysis });
  }
  const sheet = evaluate(
    analysed,
    layers.filter(({ name }) => layer === undefined || name === layer),
  );
  const failed = cases.length - analysed.length;
  if (json) await writeOutput(`${safeJson(scoreReport(sheet), 2)}\n`, undefined);
  else {
    const last = `${analysed.length} of ${cases.length} documents analysed, ${failed} failed\n`;
    await writeOutput(`${scoreTable(sheet)}\n${missLines(sheet, misses)}${last}`, undefined);
  }
  return failed === 0 ? DONE : BAD_INPUT;
}

/** Null, with a line on standard error, where the document is missing or cannot be analysed: the others go on. */
async function analysisFor({ gold, path }: GoldCase): Promise<Analysis | null> {
  try {
    if (path === null) throw new EarningsCallError('file-not-found', { path: gold.doc });
    const { analyzeFile } = await import('../analyze-file.js');
    return await analyzeFile(path);
  } catch (error) {
    const code = error instanceof EarningsCallError ? error.code : 'internal';
    process.stderr.write(failureLine(code, `${gold.doc}: ${error instanceof Error ? error.message : error}`));
    return null;
  }
}

const list = (value: string): string[] => value.split(',').filter(Boolean);

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(value);
}
