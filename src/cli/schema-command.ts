import { Command } from 'commander';
import { analysisJsonSchema } from '../document/analysis.js';
import { writeOutput } from './output.js';

/** `earnings-call schema`: the JSON Schema of an Analysis. */
export function schemaCommand(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of the result')
    .description('Prints the JSON Schema (draft 2020-12) of what `analyze --format json` gives.')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', '\nExample:\n  earnings-call schema -o analysis.schema.json')
    .action(async ({ output }: { output?: string }) => {
      await writeOutput(`${JSON.stringify(analysisJsonSchema(), null, 2)}\n`, output);
    });
}
