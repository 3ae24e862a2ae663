import { readFileSync } from 'node:fs';
import { earningsCall, root } from '../support/built.js';

describe('wrong usage ends with code 2, one line and nothing on standard output', () => {
  test.each([
    ['an unknown command', ['analyse', 'x'], 'Did you mean analyze?'],
    ['an unknown option', ['analyze', 'x', '--fromat', 'json'], 'Did you mean --format?'],
    ['an unknown format', ['analyze', 'x', '--format', 'xml'], 'table, json, jsonl, markdown'],
    ['a missing file', ['analyze'], 'missing required argument'],
    ['one file too many', ['analyze', 'a', 'b'], 'too many arguments'],
    ['a limit of nothing', ['analyze', 'x', '--max-bytes', '0'], 'positive whole number'],
    [
      'an unknown layer',
      ['eval', 'corpus', '--layer', 'x'],
      'offsets, turns, participants, utterances, interpretations, beads, exchanges, discrepancies',
    ],
    ['an input format of no reader', ['analyze', 'README.md', '--input-format', 'xls'], 'xls'],
  ])('%s', (_, args, hint) => {
    const { status, stdout, stderr } = earningsCall(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error \[[a-z-]+\]: [^\n]+\n$/);
    expect(stderr).toContain(hint);
    expect(status).toBe(2);
  });

  test('no command at all: the help, on standard error', () => {
    const { status, stdout, stderr } = earningsCall([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: earnings-call');
  });
});

describe('help and version go to standard output with code 0', () => {
  test.each([
    [['--help']],
    [['analyze', '--help']],
    [['schema', '-h']],
    [['eval', '--help']],
    [['guidance', '--help']],
    [['risks', '--help']],
    [['help', 'eval']],
  ])('%j shows an example and fits a terminal', (args) => {
    const { status, stdout, stderr } = earningsCall(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\nExamples?:\n {2}earnings-call /);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    expect(earningsCall(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('schema prints the JSON Schema', () => {
    const { status, stdout } = earningsCall(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { turns: { type: 'array' } } });
  });
});
