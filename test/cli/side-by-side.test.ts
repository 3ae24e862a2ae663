import { toJsonl } from '../../src/cli/formats/jsonl.js';
import { toMarkdown } from '../../src/cli/formats/markdown.js';
import { analysisOf, person, withInterpretations } from '../support/analysis.js';
import { bilingual } from './bilingual.js';

const transcriptOf = (page: string): string => page.slice(page.indexOf('## Presentation'));

describe('an interpreted call as a page', () => {
  const page = toMarkdown(bilingual);

  test('sums up who rendered whom and what differs', () => {
    expect(page).toContain(`\
| Interpreter | interpreter |  |  | for others |

Words are counted by whose words they are, not by who interpreted them.

## Interpretation

- Interpreter for 欧阳峻伟: 2 steps
- An interpreter not named for 欧阳峻伟: 1 step
- Ruth Ambrose, own words: 1 step

Renderings that differ from their source:

- \\[1\\] line 3: value 18.7% → 17.8% (90% sure)
- \\[2\\] line 3: dropped 九 → not rendered (75% sure)
`);
  });

  test('shows every step side by side and every other turn in its place', () => {
    expect(transcriptOf(page)).toBe(`\
## Presentation: transcript

**Operator**

Welcome \\| everybody. Mr. Ouyang, please.

| 欧阳峻伟 (Chinese) | Interpreter for 欧阳峻伟 (English) |
| --- | --- |
|  | Let me translate. |
| 第一季度镜片收入增长**18.7%** \\[1\\]。 | Lens revenue grew **17.8%** \\[1\\] in the first quarter. |
| 我们新开了**九** \\[2\\]家门店。 | We opened new stores. |
| 谢谢大家。 |  |

- \\[1\\] **value** 18.7% → 17.8% (90% sure)
- \\[2\\] **dropped** 九 → not rendered (75% sure)

**Interpreter**

That is all.

| 欧阳峻伟 (Chinese) | Interpreter for 欧阳峻伟 (English) |
| --- | --- |
| _\\[Foreign Language\\]_ | The outlook is good. |
|  | Orders are up \\| a lot. |

| 欧阳峻伟 | interpreter not named for 欧阳峻伟 (English) |
| --- | --- |
| _not in the transcript_ | Costs will stay where they are. |

## Questions and answers: transcript

| Ruth Ambrose (Chinese) | Ruth Ambrose (English) |
| --- | --- |
| 需求怎么样？ | _Ruth Ambrose (printed as Operator):_ How is demand? |

**Nora Whitlock** for 欧阳峻伟

Quite good, Ruth.
`);
  });

  test('loses no word of any turn', () => {
    const squeezed = transcriptOf(page)
      .replace(/\\\[\d+\\\]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
    for (const { text } of bilingual.turns) {
      for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(squeezed).toContain(word);
    }
  });
});

const PEOPLE = [person('p1', 'Ada'), person('p2', 'Bo|b'), person('p3', 'Cy')];

test('what was said in English and rendered in Chinese has Chinese on the left too', () => {
  const call = withInterpretations(
    analysisOf(PEOPLE, [
      { labelled: 'p1', text: 'We will open a plant.' },
      { labelled: 'p3', principal: 'p1', text: '我们要开一家工厂。' },
    ]),
    [{ principal: 'p1', interpreter: 'p3', source: 'We will open a plant.', target: '我们要开一家工厂。' }],
  );
  expect(transcriptOf(toMarkdown(call))).toContain(`\
| Cy for Ada (Chinese) | Ada (English) |
| --- | --- |
| 我们要开一家工厂。 | We will open a plant. |`);
});

test('another voice within a step is named', () => {
  const call = withInterpretations(
    analysisOf(PEOPLE, [
      { labelled: 'p1', text: '需求很好。' },
      { labelled: 'p2', text: 'Hello?' },
      { labelled: 'p3', principal: 'p1', text: 'Demand is good.' },
    ]),
    [{ principal: 'p1', interpreter: 'p3', source: '需求很好。', target: 'Demand is good.' }],
  );
  expect(toMarkdown(call)).toContain('| 需求很好。 | _Bo\\|b:_ Hello? _Cy:_ Demand is good. |');
});

test('a sentence that lacks something has the number, and nothing bold', () => {
  const call = withInterpretations(
    analysisOf(PEOPLE, [
      { labelled: 'p1', text: '新开了九家门店。' },
      { labelled: 'p3', principal: 'p1', text: 'We opened new stores.' },
    ]),
    [{ principal: 'p1', interpreter: 'p3', source: '新开了九家门店。', target: 'We opened new stores.' }],
    [{ of: 0, said: '九', rendered: 'We opened new stores.', found: null, field: 'dropped' }],
  );
  expect(toMarkdown(call)).toContain('| 新开了**九** \\[1\\]家门店。 | We opened new stores. \\[1\\] |');
});

test('hostile words stay words: one cell, one line, no mark-up', () => {
  const said = '收入|增长`x`<b>5%</b>\n[点](javascript:alert(1))\u001b[31m\u202e_是_';
  const rendered = 'Up | `5%` <img src=x onerror=alert(1)>\r\nsee ![a](http://b.example) **now** \\|';
  const call = withInterpretations(
    analysisOf(PEOPLE, [
      { labelled: 'p1', text: said },
      { labelled: 'p2', principal: 'p1', text: rendered },
    ]),
    [{ principal: 'p1', interpreter: 'p2', source: said, target: rendered }],
    [{ of: 0, said: '5%</b>', rendered: '`5%`', expected: '<5%>', found: '[5%](x)' }],
  );
  const page = toMarkdown(call);
  const row = page.split('\n').find((line) => line.includes('收入')) ?? '';
  expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
  expect(row).toBe(
    '| 收入\\|增长\\`x\\`\\<b>**5%\\</b>** \\[1\\] \\[点\\](javascript:alert(1)) \\[31m \\_是\\_ ' +
      '| Up \\| **\\`5%\\`** \\[1\\] \\<img src=x onerror=alert(1)> see !\\[a\\](http\\://b.example) \\*\\*now\\*\\* \\\\\\| |',
  );
  expect(page).toContain('- \\[1\\] **value** \\<5%> → \\[5%\\](x) (90% sure)');
  expect(page).not.toMatch(/(?<!\\)[<`]|[\u001b\u202e]/);
});

test('steps that overlap, as no call has them, are still printed once', () => {
  const call = withInterpretations(analysisOf(PEOPLE, [{ labelled: 'p1', text: '需求很好。 Demand is good.' }]), [
    { principal: 'p1', interpreter: 'p1', source: '需求很好。', target: 'Demand is good.' },
    { principal: 'p1', interpreter: 'p1', source: '很好。', target: 'is good.' },
  ]);
  expect(transcriptOf(toMarkdown(call)).match(/需求很好/g)).toHaveLength(1);
});

test('records of interpretation carry their words', () => {
  const records = toJsonl(bilingual)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (type: string) => records.filter((record) => record.type === type);
  expect(of('utterance')[3]).toMatchObject({
    document: 'call.txt',
    turn: 't4',
    kind: 'placeholder',
    text: '[Foreign Language]',
  });
  expect(of('interpretation')).toHaveLength(4);
  expect(of('interpretation')[0]).toMatchObject({
    principal: 'p2',
    interpreter: 'p5',
    source: { text: '第一季度镜片收入增长18.7%。我们新开了九家门店。谢谢大家。' },
    sentences: [{ target: { text: 'Lens revenue grew 17.8% in the first quarter.' } }, {}],
    discrepancies: ['d1', 'd2'],
  });
  expect(of('interpretation')[2].source).toBeNull();
  expect(of('discrepancy')[1]).toMatchObject({
    id: 'd2',
    kind: 'interpretation',
    field: 'dropped',
    source: { text: '九' },
    target: null,
  });
});
