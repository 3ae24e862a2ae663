import { readDocument } from '../../src/readers/index.js';
import { bytesOf, failure, readText } from './helpers/read.js';

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const textOf = async (body: string) => (await readText(page(body))).text;

describe('the text of a page', () => {
  test('sets paragraphs off by an empty line', async () => {
    expect(
      await textOf('<p><strong>Jane Doe</strong> Chief Executive Officer</p>\n<p>Thank&nbsp;you &amp; hello.</p>'),
    ).toBe('Jane Doe Chief Executive Officer\n\nThank\u00a0you & hello.');
  });

  test('breaks lines at <br>, twice for an empty line', async () => {
    expect(await textOf('<p>Jane Doe<br>CEO<br/><br/>Thank you.</p>')).toBe('Jane Doe\nCEO\n\nThank you.');
  });

  test('gives each list item a line', async () => {
    expect(await textOf('<h2>Participants</h2><ul><li>Jane Doe, CEO</li><li>Li Wei, CFO</li></ul>')).toBe(
      'Participants\n\nJane Doe, CEO\nLi Wei, CFO',
    );
  });

  test('collapses white space, but not in <pre>', async () => {
    expect(await textOf('<p>one\n   two</p><pre>a   b\n  c</pre>')).toBe('one two\n\na   b\n  c');
  });

  test('keeps words apart and together as the page shows them', async () => {
    expect(await textOf('<p>re<b>venue</b> <i>grew</i> <span> a lot</span></p>')).toBe('revenue grew a lot');
  });

  test('leaves out scripts, navigation, hidden parts and the page’s head and foot', async () => {
    const body = `<header>The Site</header><nav><a>Home</a></nav><script>"</p>"</script><style>p{}</style>
      <noscript>Turn it on</noscript><template><p>t</p></template><p hidden>h</p><p style="display: none">h</p>
      <div role="dialog">Cookies?</div><p>Good day.</p><footer>(c)</footer>`;
    expect(await textOf(body)).toBe('Good day.');
  });

  test('keeps the head of an article', async () => {
    expect(await textOf('<article><header><h1>Q2 call</h1></header><p>Good day.</p></article>')).toBe(
      'Q2 call\n\nGood day.',
    );
  });

  test('is the only article where that holds most of the page', async () => {
    const article = `<article><p>${'Revenue grew. '.repeat(20)}</p></article>`;
    expect(await textOf(`${article}<div>Read next: more calls</div>`)).toBe('Revenue grew. '.repeat(20).trim());
  });

  test('survives any depth of nesting', async () => {
    const depth = 20_000;
    expect(await textOf(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toBe('deep');
  });
});

describe('tables', () => {
  test('are a line a row and a tab a cell', async () => {
    const rows = '<tr><th></th><th>2025</th><th>2024</th></tr><tr><td>Revenue</td><td>10</td><td>9</td></tr>';
    expect(await textOf(`<p>Results</p><table>${rows}</table><p>Notes</p>`)).toBe(
      'Results\n\n\t2025\t2024\nRevenue\t10\t9\n\nNotes',
    );
  });

  test('join signs in cells of their own to their number and drop empty cells', async () => {
    const row =
      '<tr><td>Net loss</td><td></td><td>$</td><td>(1,234</td><td>)</td><td></td><td>RMB</td><td>5</td><td>12.5</td><td>%</td></tr>';
    expect(await textOf(`<table>${row}</table>`)).toBe('Net loss\t$(1,234)\tRMB5\t12.5%');
  });

  test('keep signs apart that head a column', async () => {
    const rows =
      '<tr><td></td><td>RMB</td><td>RMB</td><td>US$</td></tr><tr><td>Cost</td><td>(</td><td>3</td><td>)</td><td>$</td><td>—</td></tr>';
    expect(await textOf(`<table>${rows}</table>`)).toBe('\tRMB\tRMB\tUS$\nCost\t(3)\t$—');
  });

  test('that lay out a page read like a page', async () => {
    const cell = '<p>Jane Doe</p><p>Thank you.</p><p>Revenue grew.</p><p>Margins, too.</p>';
    expect(await textOf(`<table><tr><td>${cell}</td></tr></table>`)).toBe(
      'Jane Doe\n\nThank you.\n\nRevenue grew.\n\nMargins, too.',
    );
  });
});

describe('what a page says about itself', () => {
  test('title and day of publication', async () => {
    const head =
      '<title> Qinghe Motors\n Q2 call </title><meta property="article:published_time" content="2025-08-12T10:00:00Z">';
    const { metadata } = await readText(page('<svg><title>logo</title></svg><p>Good day.</p>', head));
    expect(metadata).toEqual({ title: 'Qinghe Motors Q2 call', date: '2025-08-12' });
  });

  test('its encoding', async () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
    const [before = '', after = ''] = page('<p>|</p>', head).split('|');
    const bytes = Uint8Array.from([...bytesOf(before), 0xce, 0xe2, 0xba, 0xa3, ...bytesOf(after)]);
    expect((await readDocument(bytes)).text).toBe('吴海');
  });

  test('but UTF-8 is UTF-8 whatever the page says', async () => {
    expect((await readText(page('<p>吴海生</p>', '<meta charset="big5">'))).text).toBe('吴海生');
  });
});

describe('pages that ask to sign in', () => {
  test.each([
    '<form><input type="text" name="user"><input type="PASSWORD"></form><p>Welcome back</p>',
    '<p>Sign in to continue reading this transcript.</p>',
    '<div role="dialog">Before you continue, we use cookies</div><p>Transcripts</p>',
    '<p>请登录后查看全文</p>',
  ])('%s', async (body) => expect(await failure(page(body))).toBe('login-page'));

  test('a transcript beside a log-in form is a transcript', async () => {
    const call = `<p>${'Revenue grew by ten percent. '.repeat(200)}</p>`;
    expect(await failure(page(`<form><input type="password"></form>${call}`))).toBeNull();
  });
});

test('a page without text is blank', async () => expect(await failure(page('<script>1</script>'))).toBe('blank-input'));
