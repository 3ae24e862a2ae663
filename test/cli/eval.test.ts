import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { earningsCall } from '../support/built.js';
import { temporaryFolder } from '../support/files.js';

const folder = temporaryFolder();
const CALL = [
  'Operator: Good morning, and welcome to the first quarter 2025 earnings conference call of Lindenberg Optics.',
  'Piet Sandoval: Thank you, operator. Revenue was $41.2 million, up 6% from a year ago, and lenses sold well.',
  "Operator: This concludes today's conference call. You may now disconnect.",
].join('\n\n');

const spanOf = (words: string): [number, number] => [CALL.indexOf(words), CALL.indexOf(words) + words.length];
const turn = (speaker: string, words: string): object => ({
  span: spanOf(words),
  labelled: speaker,
  speaker,
  section: 'presentation',
});
const [first, second] = CALL.split('\n\n').map((line) => line.replace(/^[^:]+: /, '')) as [string, string];

const gold = {
  doc: 'call.txt',
  participants: [
    { name: 'Operator', role: 'operator' },
    { name: 'Piet Sandoval', role: 'executive' },
  ],
  // The last turn is left out on purpose: the analysis finds one turn more than the gold.
  turns: [turn('Operator', first), turn('Piet Sandoval', second)],
};

beforeAll(() => {
  mkdirSync(join(folder.path, 'layers'));
  folder.write('call.txt', CALL);
  folder.write('call.gold.json', JSON.stringify(gold));
});

describe('eval', () => {
  test('prints the scores of each layer and a last line', () => {
    const { status, stdout } = earningsCall(['eval', folder.path]);
    expect(stdout).toMatch(/^turns +F1 +0\.800$/m);
    expect(stdout).toMatch(/^ +precision +0\.667 +2 \/ 3$/m);
    expect(stdout).toMatch(/^ +recall +1\.000 +2 \/ 2$/m);
    expect(stdout).toMatch(/\n1 of 1 documents analysed, 0 failed\n$/);
    expect(status).toBe(0);
  });

  test('shows disagreements on demand', () => {
    const { stdout } = earningsCall(['eval', folder.path, '--misses', '5', '--layer', 'turns']);
    expect(stdout).toContain('turns | call.txt | extra | This concludes');
    expect(stdout).not.toContain('participants');
  });

  test('gives the scores as JSON', () => {
    const scores = JSON.parse(earningsCall(['eval', join(folder.path, 'call.gold.json'), '--json']).stdout);
    expect(scores.turns).toMatchObject({ recall: 1, gold: 2, labelled: 1, speaker: 1, repaired: null });
  });

  test('scores the layers of interpretation where gold has them', () => {
    folder.write(
      'layers/call.gold.json',
      JSON.stringify({
        ...gold,
        doc: 'call.txt',
        utterances: [{ language: 'en', kind: 'speech', span: spanOf(first) }],
      }),
    );
    const { stdout } = earningsCall(['eval', join(folder.path, 'layers'), '--texts', folder.path]);
    expect(stdout).toMatch(/^utterances +F1 +0\.500$/m);
    expect(stdout).toMatch(/^ +kind +1\.000 +1 \/ 1$/m);
    expect(stdout).not.toMatch(/^(?:interpretations|beads|discrepancies)/m);
  });

  test('fails where a document is missing, and scores the others', () => {
    folder.write('b.gold.json', JSON.stringify({ ...gold, doc: 'b.txt' }));
    const { status, stdout, stderr } = earningsCall(['eval', folder.path]);
    expect(stderr).toMatch(/^error \[file-not-found\]: b\.txt[^\n]*\n$/);
    expect(stdout).toMatch(/\n1 of 2 documents analysed, 1 failed\n$/);
    expect(status).toBe(1);
  });

  test.each([
    ['no JSON', '{', 'invalid-gold'],
    ['another form', '{"doc":"call.txt","turns":[{"span":[1]}]}', 'invalid-gold'],
    ['an exchange of unknown turns', '{"doc":"c","exchanges":[{"question":[9],"answer":[]}]}', 'invalid-gold'],
  ])('refuses gold that is %s', (_, content, code) => {
    const { status, stderr } = earningsCall(['eval', folder.write('bad.gold.json', content)]);
    expect(stderr).toMatch(new RegExp(`^error \\[${code}\\]: [^\\n]+\\n$`));
    expect(status).toBe(1);
  });

  test.each([
    ['a path that leads nowhere', 'missing', 'file-not-found'],
    ['a path through a file', 'call.txt/gold', 'file-unreadable'],
  ])('refuses %s', (_, path, code) => {
    const { status, stderr } = earningsCall(['eval', join(folder.path, path)]);
    expect(stderr).toMatch(new RegExp(`^error \\[${code}\\]: [^\\n]+\\n$`));
    expect(status).toBe(1);
  });
});
