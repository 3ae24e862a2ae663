import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { analyzeCommand } from './analyze-command.js';
import { evalCommand } from './eval-command.js';
import { BAD_USAGE, DONE, failureLine, reportFailure } from './failure.js';
import { guidanceCommand } from './guidance-command.js';
import { surviveClosedPipes } from './output.js';
import { risksCommand } from './risks-command.js';
import { schemaCommand } from './schema-command.js';

const EXIT_CODES = `
Exit codes:
  0  done
  1  bad input: no readable call in the file, or the output cannot be written
  2  bad usage: unknown command, option or value
Data goes to standard output, everything else to standard error.`;

const EXAMPLES = `
Examples:
  earnings-call analyze call.txt
  earnings-call analyze call.html --format json -o call.json
  pdftotext call.pdf - | earnings-call analyze - --format markdown
  earnings-call guidance q1.txt q2.txt --format csv -o guidance.csv
  earnings-call risks call.txt
  earnings-call schema > analysis.schema.json
  earnings-call eval corpus`;

/** Runs the command line and resolves to its exit code; never rejects. */
export async function run(args: readonly string[]): Promise<number> {
  surviveClosedPipes();
  let exitCode = DONE;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version come as errors of exit code 0; commander has already written what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USAGE;
    return reportFailure(error);
  }
}

function createProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('earnings-call')
    .description('Turns transcripts of earnings calls, in any layout, English or Chinese, into structured data.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', `${EXAMPLES}\n${EXIT_CODES}`)
    .configureOutput({ outputError: (text, write) => write(usageLine(text)) })
    .exitOverride();
  for (const command of [
    analyzeCommand(),
    guidanceCommand(setExitCode),
    risksCommand(setExitCode),
    schemaCommand(),
    evalCommand(setExitCode),
  ]) {
    program.addCommand(command.copyInheritedSettings(program).helpOption('-h, --help', 'print this help'));
  }
  return program;
}

/** Commander's message as one line in the form of all errors here. */
function usageLine(text: string): string {
  const message = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  return failureLine('bad-usage', `${message.replace(/\.$/, '')}: see earnings-call --help`);
}

function packageVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
