import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { earningsCall, type Run } from '../support/built.js';
import { temporaryFolder } from '../support/files.js';

const folder = temporaryFolder();

const CHAPTER = `The ferry left Marrow Quay an hour late, and nobody aboard seemed to mind. Ilse stood at the rail with her
collar up and counted gulls until she lost count and began again.

"You will catch your death," said the old man with the accordion case. He did not sound as though he minded either.

By the time the lighthouse came in sight the fog had taken the shore, and the town behind it, and the one window that
somebody had left lit for her.
`;

const LIST_ONLY = `Lindenberg Optics Inc. (LNDB) Q1 2025 Earnings Conference Call May 6, 2025 8:00 AM ET

Company Participants

Marta Oyelaran - Head of Investor Relations
Piet Sandoval - Chief Executive Officer

Conference Call Participants

Ruth Ambrose - Cold Harbor Securities
`;

const LOGIN_PAGE = `<!doctype html><html><head><title>Sign in</title></head><body>
<form action="/login" method="post"><label>Email <input name="email"></label>
<label>Password <input type="password" name="password"></label><button>Sign in to continue</button></form>
</body></html>`;

/** One empty page, without a font or a character. */
function emptyPdf(): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  const count = objects.length + 1;
  pdf += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return `${pdf}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** Bytes over 0x7f in an order that is text in no encoding known here. */
const noise = Uint8Array.from({ length: 4000 }, (_, i) => 0x80 + ((i * 7919 + (i >> 3) * 104_729) % 0x80));

const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array<number>(400).fill(0)]);

function expectOneLine(run: Run, code: string): void {
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(/^error \[[a-z-]+\]: [^\n]+\n$/);
  expect(run.stderr).toContain(`error [${code}]: `);
  expect(run.status).toBe(1);
}

const FILES: [what: string, name: string, content: string | Uint8Array, code: string][] = [
  ['an empty file', 'empty.txt', '', 'empty-input'],
  ['white space only', 'blank.txt', ' \n\t\r\n\u3000\n', 'blank-input'],
  ['a picture', 'picture.txt', image, 'binary-input'],
  ['a novel', 'novel.txt', CHAPTER.repeat(60), 'not-a-call'],
  ['bytes of no known encoding', 'noise.txt', noise, 'undecodable-text'],
  ['a login page', 'login.html', LOGIN_PAGE, 'login-page'],
  ['a PDF without text', 'scan.pdf', emptyPdf(), 'pdf-without-text'],
  ['a list of participants that breaks off', 'cut.txt', LIST_ONLY, 'no-speech'],
];

describe('analyze says in one line what is wrong with', () => {
  test.each(FILES)('%s', (_, name, content, code) => {
    expectOneLine(earningsCall(['analyze', folder.write(name, content)]), code);
  });

  test.each(FILES.filter(([, name]) => name.endsWith('.txt')))('%s on standard input', (_, __, content, code) => {
    expectOneLine(earningsCall(['analyze', '-'], { input: content }), code);
  });

  test('a file over the limit', () => {
    const file = folder.write('long.txt', CHAPTER);
    expectOneLine(earningsCall(['analyze', file, '--max-bytes', '100']), 'file-too-large');
  });

  test('a file of 50 MB, which is not even read', () => {
    const file = folder.write('huge.txt', CHAPTER);
    truncateSync(file, 50_000_000);
    expectOneLine(earningsCall(['analyze', file]), 'file-too-large');
  });

  test('a path that leads nowhere', () => {
    expectOneLine(earningsCall(['analyze', join(folder.path, 'missing.txt')]), 'file-not-found');
  });

  test('a folder', () => {
    expectOneLine(earningsCall(['analyze', folder.path]), 'is-a-directory');
  });

  test('a path with control characters, which do not reach the terminal', () => {
    const run = earningsCall(['analyze', `${folder.path}/\u001b[31mred\u0007.txt`]);
    expectOneLine(run, 'file-not-found');
    expect(run.stderr).not.toMatch(/[\u0007\u001b]/);
  });
});
