import { Argument, Command, Option } from 'commander';
import type { Analysis } from '../document/analysis.js';
import { plain } from './cells.js';
import { DONE, reportFailure } from './failure.js';
import { analyzeArgument, type InputOptions, withInputOptions } from './input.js';
import { listFormats } from './items/formats.js';
import type { Item, ItemKind } from './items/kind.js';
import { noticesOf } from './notices.js';
import { writeOutput } from './output.js';
import { PLAIN_SCREEN, screenOf } from './screen.js';

type FormatName = keyof typeof listFormats;

interface Options extends InputOptions {
  format?: FormatName;
  output?: string;
  quiet?: true;
}

/** What a command that lists findings says of itself. */
export interface ListText {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examples: string;
}

/** A command that lists one layer of the Analysis for any number of files. */
export function listCommand<Found extends Item>(
  kind: ItemKind<Found>,
  { name, summary, description, examples }: ListText,
  setExitCode: (code: number) => void,
): Command {
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .addArgument(new Argument('<files...>', 'the files to analyse; - reads standard input'))
    .addOption(
      new Option('-f, --format <format>', 'form of the output; unset: table on a terminal, json elsewhere').choices(
        Object.keys(listFormats),
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output');
  return withInputOptions(command)
    .option('-q, --quiet', 'no warnings on standard error')
    .addHelpText('after', examples)
    .action(async (files: string[], options: Options) => setExitCode(await listFiles(kind, files, options)));
}

/** A file that cannot be analysed is told on standard error; the others go on. */
async function listFiles<Found extends Item>(
  kind: ItemKind<Found>,
  files: readonly string[],
  options: Options,
): Promise<number> {
  const onScreen = options.output === undefined || options.output === '-';
  const format = listFormats[options.format ?? (onScreen && process.stdout.isTTY ? 'table' : 'json')];
  const screen = onScreen ? screenOf(process.stdout, process.env) : PLAIN_SCREEN;
  const parts: string[] = [];
  let failed = 0;
  let exitCode = DONE;
  for (const file of files) {
    try {
      const analysis = await analyzeArgument(file, options);
      parts.push(...format.partsOf(kind, analysis, screen));
      tell(kind, analysis, options, files.length > 1);
    } catch (error) {
      failed++;
      exitCode = Math.max(exitCode, reportFailure(error, files.length > 1 ? file : undefined));
    }
  }
  if (failed < files.length) await writeOutput(format.join(kind, parts), options.output);
  return exitCode;
}

/** What is not sure about a call, and that it holds nothing of the kind. */
function tell<Found extends Item>(
  kind: ItemKind<Found>,
  analysis: Analysis,
  { quiet }: Options,
  several: boolean,
): void {
  const name = several ? analysis.document.id : undefined;
  if (!quiet) process.stderr.write(noticesOf(analysis, name));
  if (kind.itemsOf(analysis).length === 0)
    process.stderr.write(`${plain(analysis.document.id)}: no ${kind.many} found\n`);
}
