import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { earningsCall, root, runScript } from '../support/built.js';

const readme = readFileSync(`${root}README.md`, 'utf8');
const cliManual = readFileSync(`${root}docs/cli.md`, 'utf8');

describe('the README', () => {
  test('shows a main command that prints a table of a bundled call', () => {
    const [, command] = /^npm ci && (node dist\/cli\/main\.js analyze .+)$/m.exec(readme) ?? [];
    const { status, stdout } = spawnSync('bash', ['-c', command ?? ''], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    for (const heading of ['PARTICIPANTS', 'SECTIONS', 'QUESTIONS AND ANSWERS']) expect(stdout).toContain(heading);
  });

  test('has an example in code that runs', () => {
    const [, example] = /```js\n([^`]+)```/.exec(readme) ?? [];
    const [, call] = /analyze (corpus\/\S+)/.exec(readme) ?? [];
    const { status, stdout, stderr } = runScript((example ?? '').replace('call.txt', call ?? ''));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\S.* -> \S.*\n {3}\S/);
  });
});

describe('docs/cli.md', () => {
  test.each(['analyze', 'schema', 'eval'])('names every option of %s', (command) => {
    const { stdout } = earningsCall([command, '--help']);
    const options = stdout.match(/(?<= )--[a-z-]+/g) ?? [];
    for (const option of new Set(options)) expect(cliManual).toContain(option);
  });

  test('lists the exit codes of the help', () => {
    const codes = earningsCall(['--help']).stdout.match(/^ {2}\d /gm) ?? [];
    expect(codes).toHaveLength(3);
    for (const code of codes) expect(cliManual).toMatch(new RegExp(`^\\| ${code.trim()} \\|`, 'm'));
  });
});

/** The scripts of a page, each with what it says that they print. */
const examplesOf = (page: string): [heading: string, script: string, printed: string | undefined][] =>
  readFileSync(`${root}docs/${page}`, 'utf8')
    .split(/^#+ /m)
    .flatMap((part) => {
      const heading = part.slice(0, part.indexOf('\n'));
      return [...part.matchAll(/^```js\n(.*?)^```\n(?:\n```text\n(.*?)^```)?/gms)].map(
        ([, script = '', printed]): [string, string, string | undefined] => [heading, script, printed],
      );
    });

describe.each(['guidance.md', 'risks.md'])('docs/%s', (page) => {
  test.each(examplesOf(page))('"%s" has an example that prints what stands below it', (_, script, printed) => {
    const { status, stdout, stderr } = runScript(script);
    expect([status, stderr]).toEqual([0, '']);
    if (printed === undefined) expect(stdout).not.toBe('');
    else expect(stdout).toBe(printed);
  });
});
