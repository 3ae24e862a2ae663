import { Argument, Command, Option } from 'commander';
import { type Format, formatNames, formats } from './formats/index.js';
import { analyzeArgument, type InputOptions, withInputOptions } from './input.js';
import { noticesOf } from './notices.js';
import { writeOutput } from './output.js';
import { PLAIN_SCREEN, screenOf } from './screen.js';

interface Options extends InputOptions {
  format?: Format;
  output?: string;
  quiet?: true;
}

const EXAMPLES = `
Examples:
  earnings-call analyze call.txt
  earnings-call analyze call.pdf --format markdown -o call.md
  earnings-call analyze call.txt --format json | jq '.exchanges | length'
  curl -s https://example.com/call | earnings-call analyze - --input-format html`;

/** `earnings-call analyze FILE`: one document in, its Analysis out. */
export function analyzeCommand(): Command {
  const command = new Command('analyze')
    .summary('analyse one transcript or release')
    .description('Analyses one transcript or release: text, Markdown, HTML, PDF, DOCX, JSON, VTT or SRT.')
    .addArgument(new Argument('<file>', 'the file to analyse; - reads standard input'))
    .addOption(
      new Option('-f, --format <format>', 'form of the output; unset: table on a terminal, json elsewhere').choices(
        formatNames,
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output');
  return withInputOptions(command)
    .option('-q, --quiet', 'no warnings on standard error')
    .addHelpText('after', EXAMPLES)
    .action(analyzeOne);
}

async function analyzeOne(file: string, options: Options): Promise<void> {
  const analysis = await analyzeArgument(file, options);
  const onScreen = options.output === undefined || options.output === '-';
  const format = options.format ?? (onScreen && process.stdout.isTTY ? 'table' : 'json');
  const screen = onScreen ? screenOf(process.stdout, process.env) : PLAIN_SCREEN;
  await writeOutput(formats[format](analysis, screen), options.output);
  if (!options.quiet) process.stderr.write(noticesOf(analysis));
}
