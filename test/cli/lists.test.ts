import { displayWidth } from '../../src/cli/cells.js';
import { listFormats } from '../../src/cli/items/formats.js';
import { guidanceKind } from '../../src/cli/items/guidance.js';
import type { Item, ItemKind } from '../../src/cli/items/kind.js';
import { risksKind } from '../../src/cli/items/risks.js';
import type { Analysis } from '../../src/document/analysis.js';
import { analysisOf, person, spanIn } from '../support/analysis.js';
import { earningsCall } from '../support/built.js';
import { temporaryFolder } from '../support/files.js';

const screen = { width: 80, colour: false };

const LENSES =
  'For the second quarter we expect net income between RMB1.55 billion and RMB1.65 billion, up 31% to 40% from a year ago.';
const COSTS = '=HYPERLINK("x") Freight costs should remain\u001b[31m stable.\u001b[0m';
const MARGIN = '我们预计全年毛利率在百分之四到百分之四点五之间。';
const DELINQUENCY = 'The 90-day delinquency rate rose to 3.4%.';

const people = [person('p1', 'Piet Sandoval', { role: 'executive' }), person('p2', '欧阳 峻伟', { role: 'executive' })];

function callWith(id: string): Analysis {
  const call = analysisOf(
    people,
    [
      { labelled: 'p1', text: `${LENSES} ${COSTS}` },
      { labelled: 'p2', text: MARGIN },
      { labelled: 'p1', text: DELINQUENCY },
    ],
    { document: { id } },
  );
  const at = (words: string) => ({ ...spanIn(call, words), text: words });
  const figure = (words: string) => ({
    id: 'f1',
    ...at(words),
    kind: 'money' as const,
    value: null,
    low: 1_550_000_000,
    high: 1_650_000_000,
    unit: 'CNY',
    per: null,
    qualifier: 'exact' as const,
    metric: 'net income',
    metricId: 'net_income',
    period: '2025Q2',
    change: null,
    implied: [],
    turn: 't1',
    speaker: 'p1',
  });
  const guided = {
    kind: 'quantitative' as const,
    metricId: null,
    period: null,
    low: null,
    high: null,
    unit: null,
    direction: null,
    basis: null,
    action: 'new' as const,
    growth: null,
    previous: null,
    hedged: false,
    condition: null,
    counterpart: null,
    figures: [],
    score: 0.9,
  };
  return {
    ...call,
    figures: [figure('RMB1.55 billion and RMB1.65 billion')],
    // Out of order: a list is in the order of the text.
    guidance: [
      {
        ...guided,
        ...at(MARGIN),
        id: 'g3',
        metric: '毛利率',
        low: 4,
        high: 4.5,
        unit: 'percent',
        turn: 't2',
        speaker: 'p2',
      },
      {
        ...guided,
        ...at(LENSES),
        id: 'g1',
        metric: 'net income',
        metricId: 'net_income',
        period: '2025Q2',
        low: 1_550_000_000,
        high: 1_650_000_000,
        unit: 'CNY',
        basis: 'non-gaap',
        direction: 'up',
        growth: { low: 31, high: 40, basis: 'yoy' },
        figures: ['f1'],
        turn: 't1',
        speaker: 'p1',
      },
      {
        ...guided,
        ...at(COSTS),
        id: 'g2',
        kind: 'qualitative',
        metric: 'freight costs',
        direction: 'stable',
        action: 'maintain',
        turn: null,
        speaker: null,
      },
    ],
    risks: [
      {
        ...at(DELINQUENCY),
        id: 'r1',
        category: 'credit',
        direction: 'worsening',
        indicator: '90-day delinquency rate',
        movement: null,
        turn: 't3',
        speaker: 'p1',
        figures: [],
        score: 0.9,
      },
    ],
  };
}

/** What a list prints for some calls. */
function listed<Found extends Item>(
  form: keyof typeof listFormats,
  kind: ItemKind<Found>,
  calls: readonly Analysis[],
  on = screen,
): string {
  const { partsOf, join } = listFormats[form];
  return join(
    kind,
    calls.flatMap((call) => partsOf(kind, call, on)),
  );
}

describe('the table', () => {
  test('shows guidance in the order of the text, each with its words', () => {
    expect(listed('table', guidanceKind, [callWith('lenses.txt')], { width: 100, colour: false })).toBe(`\
lenses.txt · Lindenberg Optics · 2025Q1                                     3 statements of guidance
  period  metric         value                 trend   action    basis
  2025Q2  net income     RMB1.55–1.65 billion  up      new       non-GAAP
    Piet Sandoval: +31–40% yoy · “… between RMB1.55 billion and RMB1.65 billion, up 31% to …”
          freight costs                        stable  maintain
    “=HYPERLINK("x") Freight costs should remain [31m stable. [0m”
          毛利率         4–4.5%                        new
    欧阳 峻伟: “我们预计全年毛利率在百分之四到百分之四点五之间。”
`);
  });

  test('shows risks', () => {
    expect(listed('table', risksKind, [callWith('lenses.txt')])).toBe(`\
lenses.txt · Lindenberg Optics · 2025Q1                         1 risk indicator
  category  direction  indicator
  credit    worsening  90-day delinquency rate
    Piet Sandoval: “The 90-day delinquency rate rose to 3.4%.”
`);
  });

  test('has a heading for every file that holds something', () => {
    const empty = { ...callWith('empty.txt'), risks: [] };
    const printed = listed('table', risksKind, [callWith('one.txt'), empty, callWith('two.txt')]);
    expect(printed.match(/^\S+\.txt/gmu)).toEqual(['one.txt', 'two.txt']);
    expect(printed).toContain('\n\ntwo.txt');
  });

  test.each([60, 72, 80, 100])('keeps to %d columns, and obeys nothing that the text says', (width) => {
    const printed = listed('table', guidanceKind, [callWith('lenses.txt')], { width, colour: false });
    expect(Math.max(...printed.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
    expect(printed).not.toContain('\u001b');
  });

  test('has the same words with colour as without', () => {
    const coloured = listed('table', risksKind, [callWith('lenses.txt')], { width: 80, colour: true });
    expect(coloured).toContain('\u001b[33m');
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(
      listed('table', risksKind, [callWith('lenses.txt')]),
    );
  });
});

describe('CSV', () => {
  test('has one header for all files, and no cell that a spreadsheet would run', () => {
    const lines = listed('csv', guidanceKind, [callWith('one.txt'), callWith('=two.txt')]).split('\r\n');
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe(
      'document,id,speaker,kind,period,metric,metric_id,low,high,unit,direction,action,basis,growth_low,growth_high,growth_basis,score,start,end,text',
    );
    expect(lines[1]).toBe(
      `one.txt,g1,Piet Sandoval,quantitative,2025Q2,net income,net_income,1550000000,1650000000,CNY,up,new,non-gaap,31,40,yoy,0.9,15,${15 + LENSES.length},"${LENSES}"`,
    );
    expect(lines[2]).toContain(`,"'=HYPERLINK(""x"") Freight costs should remain [31m stable. [0m"`);
    expect(lines[4]).toMatch(/^'=two\.txt,g1,/u);
  });

  test('of nothing is the header', () => {
    expect(listed('csv', risksKind, [])).toBe(
      'document,id,speaker,category,direction,indicator,movement,score,start,end,text\r\n',
    );
  });
});

describe('JSON', () => {
  test('is one array of items with their document and speaker', () => {
    const items = JSON.parse(listed('json', risksKind, [callWith('one.txt'), callWith('two.txt')]));
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({ document: 'two.txt', id: 'r1', speaker: 'p1', speakerName: 'Piet Sandoval' });
  });

  test('escapes what a terminal would obey', () => {
    const printed = listed('json', guidanceKind, [callWith('one.txt')]);
    expect(printed).not.toContain('\u001b');
    expect(JSON.parse(printed)[1].text).toBe(COSTS);
  });

  test('of nothing is an empty array', () => {
    expect(JSON.parse(listed('json', guidanceKind, []))).toEqual([]);
  });
});

describe.each(['guidance', 'risks'])('earnings-call %s', (name) => {
  const folder = temporaryFolder();
  const call = folder.write(
    'call.txt',
    `Lindenberg Optics Inc. (LNDB) Q1 2025 Earnings Conference Call May 6, 2025 8:00 AM ET

Company Participants

Piet Sandoval - Chief Executive Officer

Operator: Good morning, and welcome to the first quarter 2025 earnings call of Lindenberg Optics. Please go ahead.

Piet Sandoval: Thank you, operator. Lenses sold well in every country, and we thank all who made them.

Operator: This concludes today's conference call. You may now disconnect.
`,
  );

  test('goes on behind files that cannot be analysed, and tells of each', () => {
    const missing = `${folder.path}/missing.txt`;
    const empty = folder.write('empty.txt', '');
    const { status, stdout, stderr } = earningsCall([name, missing, call, empty, '--format', 'json', '-q']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toContain(`error [file-not-found]: no file at ${missing}`);
    expect(stderr).toMatch(/^error \[empty-input\]: \S*empty\.txt: /mu);
  });

  test('says on standard error where there is nothing', () => {
    const { status, stdout, stderr } = earningsCall([name, call, '--format', 'table']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/call\.txt: no \S.* found\n/u);
  });

  test('prints nothing where no file can be analysed', () => {
    const { status, stdout } = earningsCall([name, `${folder.path}/missing.txt`, '--format', 'csv']);
    expect([status, stdout]).toEqual([1, '']);
  });

  test('reads standard input and writes to a file', () => {
    const output = `${folder.path}/${name}.csv`;
    const { status, stdout } = earningsCall([name, '-', '--format', 'csv', '-o', output], {
      input:
        'Operator: Welcome to the Lindenberg Optics first quarter 2025 earnings call.\n\nPiet Sandoval: Thank you.\n',
    });
    expect([status, stdout]).toEqual([0, '']);
  });

  test('wrong usage is told in one line', () => {
    for (const args of [[name], [name, call, '--format', 'markdown']]) {
      const { status, stdout, stderr } = earningsCall(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^error \[bad-usage\]: [^\n]+\n$/u);
    }
  });
});
