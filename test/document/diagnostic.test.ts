import {
  createWarning,
  DIAGNOSTICS,
  type DiagnosticCode,
  describe as describeCode,
  EarningsCallError,
} from '../../src/document/diagnostic.js';

const codes = Object.keys(DIAGNOSTICS) as DiagnosticCode[];
const ESC = '\u001b';

test.each(codes)('%s says in one line what is wrong and what to do', (code) => {
  const message = DIAGNOSTICS[code];
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(message).not.toMatch(/[\n\r]/);
  expect(message).toMatch(/^\S.{10,160}\S$/);
  expect(message).not.toMatch(/[.!]$/);
});

describe('placeholders', () => {
  test('are replaced by the details of their names', () => {
    expect(describeCode('file-unreadable', { path: 'q3.txt', reason: 'EACCES' })).toBe(
      'q3.txt cannot be read (EACCES): check its permissions',
    );
  });

  test('take numbers, zero included', () => {
    expect(describeCode('many-documents', { count: 0 })).toMatch(/^the file holds 0 transcripts/);
  });

  test('stay visible where a detail is missing, so that nobody reads "undefined"', () => {
    expect(describeCode('is-a-directory')).toBe(DIAGNOSTICS['is-a-directory']);
  });

  test('are not replaced a second time: a path may hold braces', () => {
    const message = describeCode('file-unreadable', { path: '{reason}.txt', reason: 'EACCES' });
    expect(message).toBe('{reason}.txt cannot be read (EACCES): check its permissions');
  });

  test('signs that mean something to String.replace come through', () => {
    expect(describeCode('is-a-directory', { path: '$&$1' })).toMatch(/^\$&\$1 is a folder/);
  });
});

describe('details from a document or path reach terminals', () => {
  test.each([
    ['colours', `${ESC}[31mred${ESC}[0m.txt`],
    ['window titles', `${ESC}]0;owned\u0007.txt`],
    ['line breaks', 'a\nb\r\nc.txt'],
    ['zeros and backspaces', 'a\0b\b\b.txt'],
    ['C1 controls', 'a\u009b31mb.txt'],
    ['marks that turn the direction of writing', 'a\u202etxt.exe'],
    ['zero-width marks', 'a\u200b\ufeffb.txt'],
  ])('without %s', (_, path) => {
    expect(describeCode('file-not-found', { path })).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('with their length bounded', () => {
    const message = describeCode('file-not-found', { path: `${'a'.repeat(100_000)}.txt` });
    expect(message.length).toBeLessThan(260);
    expect(message).toMatch(/^no file at a{197}\.\.\.: check the path$/);
  });

  test('and otherwise as they are', () => {
    expect(describeCode('file-not-found', { path: 'Hauptversammlung 2024 – Übersicht 财报.txt' })).toBe(
      'no file at Hauptversammlung 2024 – Übersicht 财报.txt: check the path',
    );
  });
});

describe('EarningsCallError', () => {
  test('carries its code, and its message is the one of the table', () => {
    const error = new EarningsCallError('empty-input');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'EarningsCallError',
      code: 'empty-input',
      message: DIAGNOSTICS['empty-input'],
    });
  });

  test('keeps what caused it', () => {
    const cause = new Error('no such thing');
    expect(new EarningsCallError('file-not-found', { path: 'x' }, { cause }).cause).toBe(cause);
  });
});

describe('createWarning', () => {
  test('has the place it is about', () => {
    expect(createWarning('unlabelled-speaker', { start: 3, end: 9 })).toEqual({
      code: 'unlabelled-speaker',
      message: DIAGNOSTICS['unlabelled-speaker'],
      start: 3,
      end: 9,
    });
  });

  test('has no place where it is about the whole document', () => {
    expect(createWarning('truncated-transcript')).toMatchObject({ start: null, end: null });
  });

  test('takes of a place nothing but its bounds', () => {
    const turn = { start: 1, end: 2, body: 'x' };
    expect(Object.keys(createWarning('long-turn', turn, { share: '61%' })).sort()).toEqual([
      'code',
      'end',
      'message',
      'start',
    ]);
  });
});
