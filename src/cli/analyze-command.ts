import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { FileInput } from '../analyze-file.js';
import { type Format, formatNames, formats } from './formats/index.js';
import { noticesOf } from './notices.js';
import { writeOutput } from './output.js';
import { PLAIN_SCREEN, screenOf } from './screen.js';

interface Options {
  format?: Format;
  output?: string;
  inputFormat?: string;
  maxBytes?: number;
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
  return new Command('analyze')
    .summary('analyse one transcript or release')
    .description('Analyses one transcript or release: text, Markdown, HTML, PDF, DOCX, JSON, VTT or SRT.')
    .addArgument(new Argument('<file>', 'the file to analyse; - reads standard input'))
    .addOption(
      new Option('-f, --format <format>', 'form of the output; unset: table on a terminal, json elsewhere').choices(
        formatNames,
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--input-format <format>', 'read the input as this format instead of recognising it')
    .option('--max-bytes <n>', 'refuse a larger input', positiveInteger)
    .option('-q, --quiet', 'no warnings on standard error')
    .addHelpText('after', EXAMPLES)
    .action(analyzeOne);
}

async function analyzeOne(file: string, options: Options): Promise<void> {
  // Loaded here, so that --help and usage errors do not wait for language models.
  const { analyzeFile } = await import('../analyze-file.js');
  const input: FileInput = file === '-' ? process.stdin : file;
  const analysis = await analyzeFile(input, {
    ...(file === '-' ? { id: 'stdin' } : {}),
    ...(options.inputFormat === undefined ? {} : { format: options.inputFormat }),
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  const onScreen = options.output === undefined || options.output === '-';
  const format = options.format ?? (onScreen && process.stdout.isTTY ? 'table' : 'json');
  const screen = onScreen ? screenOf(process.stdout, process.env) : PLAIN_SCREEN;
  await writeOutput(formats[format](analysis, screen), options.output);
  if (!options.quiet) process.stderr.write(noticesOf(analysis));
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new InvalidArgumentError('It is not a positive whole number.');
  return number;
}
