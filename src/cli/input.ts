import { type Command, InvalidArgumentError } from 'commander';
import type { FileInput } from '../analyze-file.js';
import type { Analysis } from '../document/analysis.js';

/** What can be said about an input on the command line. */
export interface InputOptions {
  inputFormat?: string;
  maxBytes?: number;
}

/** Adds the options about inputs to a command. */
export const withInputOptions = (command: Command): Command =>
  command
    .option('--input-format <format>', 'read the input as this format instead of recognising it')
    .option('--max-bytes <n>', 'refuse a larger input', positiveInteger);

/** Analyses the file that an argument names; `-` is standard input. */
export async function analyzeArgument(file: string, { inputFormat, maxBytes }: InputOptions): Promise<Analysis> {
  // Loaded here, so that --help and usage errors do not wait for language models.
  const { analyzeFile } = await import('../analyze-file.js');
  const input: FileInput = file === '-' ? process.stdin : file;
  return analyzeFile(input, {
    ...(file === '-' ? { id: 'stdin' } : {}),
    ...(inputFormat === undefined ? {} : { format: inputFormat }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new InvalidArgumentError('It is not a positive whole number.');
  return number;
}
