import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { analysisSchema } from '../../src/document/analysis.js';
import { command, earningsCall } from '../support/built.js';
import { temporaryFolder } from '../support/files.js';

const CALL = `Lindenberg Optics Inc. (LNDB) Q1 2025 Earnings Conference Call May 6, 2025 8:00 AM ET

Company Participants

Marta Oyelaran - Head of Investor Relations
Piet Sandoval - Chief Executive Officer

Conference Call Participants

Ruth Ambrose - Cold Harbor Securities

Operator: Good morning, and welcome to the first quarter 2025 earnings call of Lindenberg Optics. I would now like to
turn the conference over to Marta Oyelaran. Please go ahead.

Marta Oyelaran: Thank you, operator. With me today is Piet Sandoval, our Chief Executive Officer. Piet, please.

Piet Sandoval: Thank you, Marta. Revenue was $41.2 million, up 6% from a year ago, and \u001b[31mlenses\u001b[0m sold well.
We are now happy to take your questions.

Operator: We will now begin the question-and-answer session. Our first question comes from Ruth Ambrose with Cold Harbor
Securities. Please go ahead.

Ruth Ambrose: Good morning. How do you see demand for lenses in the second half of the year?

Piet Sandoval: We see it growing a little faster than in the first half, Ruth.

Operator: There are no further questions. This concludes today's conference call. You may now disconnect.
`;

const folder = temporaryFolder();
const file = folder.write('lindenberg.txt', CALL);

describe('analyze', () => {
  test('gives JSON that fits the schema where standard output is no terminal', () => {
    const { status, stdout } = earningsCall(['analyze', file]);
    expect(status).toBe(0);
    const analysis = analysisSchema.parse(JSON.parse(stdout));
    expect(analysis.document.text).toBe(CALL);
    expect(analysis.turns).toHaveLength(7);
    expect(stdout).not.toMatch(/[\u001b\u007f-\u009f]/);
  });

  test('reads standard input as it reads the file', () => {
    const fromFile = JSON.parse(earningsCall(['analyze', file]).stdout);
    const fromInput = JSON.parse(earningsCall(['analyze', '-'], { input: CALL }).stdout);
    expect(fromInput.turns).toEqual(fromFile.turns);
    expect(fromInput.document).toEqual({ ...fromFile.document, id: fromInput.document.id });
  });

  test('draws a table that fits 80 columns, without colour, whatever the environment says', () => {
    const { status, stdout } = earningsCall(['analyze', file, '--format', 'table'], { env: { FORCE_COLOR: '3' } });
    expect(status).toBe(0);
    expect(stdout).toContain('PARTICIPANTS');
    expect(stdout).toMatch(/1 {2}Ruth Ambrose \(Cold Harbor Securities\) +1 question\n/);
    expect(stdout).toContain('answered by Piet Sandoval');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('gives one record a line', () => {
    const { stdout } = earningsCall(['analyze', file, '--format', 'jsonl']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({ type: 'document', id: 'lindenberg.txt', text: CALL });
    const turns = records.filter(({ type }) => type === 'turn');
    expect(turns).toHaveLength(7);
    for (const turn of turns)
      expect(turn).toMatchObject({ document: 'lindenberg.txt', text: CALL.slice(turn.start, turn.end) });
    expect(records.filter(({ type }) => type === 'exchange')).toHaveLength(1);
  });

  test('writes the transcript as Markdown', () => {
    const { stdout } = earningsCall(['analyze', file, '--format', 'markdown']);
    expect(stdout).toContain('\n\n**Ruth Ambrose**\n\nGood morning. How do you see demand');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('analyze --output', () => {
  test('writes a file, nothing on standard output, and leaves nothing else behind', () => {
    mkdirSync(join(folder.path, 'out'));
    const target = join(folder.path, 'out', 'call.json');
    const { status, stdout } = earningsCall(['analyze', file, '-o', target]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(target, 'utf8')).toBe(earningsCall(['analyze', file]).stdout);
    expect(readdirSync(join(folder.path, 'out'))).toEqual(['call.json']);
  });

  test('replaces what a link points to, not the link', () => {
    const target = folder.write('target.md', 'old');
    const link = join(folder.path, 'link.md');
    symlinkSync(target, link);
    expect(earningsCall(['analyze', file, '-f', 'markdown', '-o', link]).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('# Lindenberg');
  });

  test.each([
    ['a folder', () => folder.path, 'output-is-a-directory'],
    ['a folder that is not there', () => join(folder.path, 'no', 'call.json'), 'output-unwritable'],
    ['a file taken for a folder', () => join(file, 'call.json'), 'output-unwritable'],
  ])('refuses %s', (_, target, code) => {
    const { status, stdout, stderr } = earningsCall(['analyze', file, '-o', target()]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^error \\[${code}\\]: [^\\n]+\\n$`));
  });
});

describe('a reader that closes the pipe', () => {
  test('ends the command without a word', () => {
    const script = `"$0" "$1" analyze "$2" --quiet | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, command, file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('{ 0\n');
  });
});
