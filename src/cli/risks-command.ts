import type { Command } from 'commander';
import { risksKind } from './items/risks.js';
import { listCommand } from './items-command.js';

const EXAMPLES = `
Examples:
  earnings-call risks call.txt
  earnings-call risks q1.txt q2.txt --format csv -o risks.csv
  earnings-call risks call.txt --format json | jq '.[] | {category, text}'`;

/** `earnings-call risks FILE...`: sentences that report, warn of or ask about a risk. */
export const risksCommand = (setExitCode: (code: number) => void): Command =>
  listCommand(
    risksKind,
    {
      name: 'risks',
      summary: 'list the risk indicators of a call',
      description:
        'Lists the sentences of transcripts and releases that report, warn of or ask\nabout a risk: category, direction, indicator, who said it.',
      examples: EXAMPLES,
    },
    setExitCode,
  );
