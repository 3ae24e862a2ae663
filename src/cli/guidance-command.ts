import type { Command } from 'commander';
import { guidanceKind } from './items/guidance.js';
import { listCommand } from './items-command.js';

const EXAMPLES = `
Examples:
  earnings-call guidance call.txt
  earnings-call guidance calls/*.txt --format csv -o guidance.csv
  earnings-call guidance call.txt --format json | jq '.[] | select(.low)'`;

/** `earnings-call guidance FILE...`: what companies say about their own future. */
export const guidanceCommand = (setExitCode: (code: number) => void): Command =>
  listCommand(
    guidanceKind,
    {
      name: 'guidance',
      summary: 'list what a company says about its own future',
      description:
        'Lists the guidance of transcripts and releases: period, metric, value or\ndirection, who gave it, in which words.',
      examples: EXAMPLES,
    },
    setExitCode,
  );
