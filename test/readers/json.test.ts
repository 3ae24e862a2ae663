import { failure, readJson, readText, spoken } from './helpers/read.js';

describe('lists of turns', () => {
  test('become a text with a block for each turn', async () => {
    const source = await readJson([
      { speaker: 'Operator', text: ' Good day.\n' },
      { speaker: 'Jane Doe', title: 'CEO', company: 'Qinghe Motors', text: 'Thank you.\r\n\r\nRevenue grew.' },
    ]);
    expect(source.text).toBe(
      'Operator\n\nGood day.\n\nJane Doe -- Qinghe Motors -- CEO\n\nThank you.\r\n\r\nRevenue grew.\n\n',
    );
    expect(source.blocks).toEqual([
      {
        start: 10,
        end: 19,
        label: { name: 'Operator', title: null, affiliation: null },
        labelSpan: { start: 0, end: 8 },
        section: null,
      },
      {
        start: 55,
        end: 82,
        label: { name: 'Jane Doe', title: 'CEO', affiliation: 'Qinghe Motors' },
        labelSpan: { start: 21, end: 53 },
        section: null,
      },
    ]);
  });

  test.each([
    ['transcript', { transcript: [{ speaker: 'Jane Doe', content: 'Hello.', sentiment: '0.2' }] }],
    [
      'speech as a list of paragraphs',
      { transcript: [{ name: 'Jane Doe', speech: ['Hello.'], session: 'question_answer' }] },
    ],
    [
      'a list beside the same transcript as a string',
      { transcript: 'Jane Doe: Hello.', transcript_split: [{ speaker: 'Jane Doe', text: 'Hello.' }] },
    ],
    ['structured content', { structured_content: [{ speaker: 'Jane Doe', text: 'Hello.' }] }],
    ['turns inside data', { data: { transcript: { turns: [{ speakerName: 'Jane Doe', Text: 'Hello.' }] } } }],
    ['a speaker object', { turns: [{ speaker: { id: 4, name: 'Jane Doe', title: 'CEO' }, text: 'Hello.' }] }],
    ['a name beside a voice', { utterances: [{ speaker: 'B', speaker_name: 'Jane Doe', text: 'Hello.' }] }],
    ['S&P rows', [{ transcriptPersonName: 'Jane Doe', componentText: 'Hello.', companyName: 'Qinghe' }]],
    ['a role for a name', [{ role: 'Jane Doe', message: 'Hello.' }]],
    ['Chinese names of fields', [{ 发言人: 'Jane Doe', 内容: 'Hello.' }]],
    ['markup in the text', [{ speaker: 'Jane Doe', text: '<p>Hel<b>lo</b>.</p>' }]],
  ])('in the form: %s', async (_, value) => {
    expect(spoken(await readJson(value))).toEqual([['Jane Doe', 'Hello.']]);
  });

  test('name the part of the call in a field', async () => {
    const sections = ['management_discussion', 'Presentation Operator Message', 'Q&A', 'Answer', 'qa', 'outro'];
    const source = await readJson(sections.map((section, i) => ({ speaker: `Person ${i}`, text: 'Yes.', section })));
    expect(source.blocks?.map((block) => block.section)).toEqual([
      'presentation',
      'presentation',
      'qa',
      'qa',
      'qa',
      null,
    ]);
  });

  test('in parts of the call', async () => {
    const source = await readJson({
      sections: [
        { title: 'Prepared Remarks', turns: [{ speaker: 'Jane Doe', text: 'Hello.' }] },
        { title: 'Questions and Answers', turns: [{ speaker: 'Li Wei', text: 'A question.' }] },
      ],
    });
    expect(spoken(source)).toEqual([
      ['Jane Doe', 'Hello.'],
      ['Li Wei', 'A question.'],
    ]);
    expect(source.blocks?.map((block) => block.section)).toEqual(['presentation', 'qa']);
  });
});

describe('prepared remarks and questions in lists of their own', () => {
  const call = {
    header_texts: ['Contents:'],
    prepared_remarks: [
      { speaker: 'Operator', speech: 'Good day.' },
      { speaker: 'Operator', speech: 'Go ahead.' },
    ],
    q_and_a: [
      { speaker: 'Li Wei', speech: 'A question.' },
      { speaker: 'Duration: 18 minutes', speech: '' },
    ],
    participants: ['Jane Doe--Chief Executive Officer', 'Li Wei--Bank of Qinghe -- Analyst'],
  };

  test('keep every entry a turn and know its section; entries without speech go', async () => {
    const source = await readJson(call);
    expect(spoken(source)).toEqual([
      ['Operator', 'Good day.'],
      ['Operator', 'Go ahead.'],
      ['Li Wei', 'A question.'],
    ]);
    expect(source.blocks?.map((block) => block.section)).toEqual(['presentation', 'presentation', 'qa']);
    expect(source.warnings).toEqual([]);
  });

  test('list the participants', async () => {
    expect((await readJson(call)).listed).toEqual([
      { name: 'Jane Doe', title: 'Chief Executive Officer', affiliation: null, side: null },
      { name: 'Li Wei', title: 'Analyst', affiliation: 'Bank of Qinghe', side: null },
    ]);
  });

  test('list participants with sides and as objects', async () => {
    const { listed } = await readJson({
      ...call,
      participants: [{ name: 'Jane Doe', description: 'CEO', role: 'executive' }],
      analysts: ['Li Wei - Bank of Qinghe'],
    });
    expect(listed).toEqual([
      { name: 'Jane Doe', title: 'executive', affiliation: null, side: 'company' },
      { name: 'Li Wei', title: null, affiliation: 'Bank of Qinghe', side: 'conference' },
    ]);
  });
});

describe('the transcript as one string', () => {
  test('is the text; the fields beside it are metadata', async () => {
    const source = await readJson({
      ticker: 'QHM',
      company: 'Qinghe Motors',
      title: 'Q2 call',
      year: 2025,
      quarter: 2,
      event: { conference_date: '2025-08-12T17:00:00' },
      transcript: 'Operator: Good day.\n\nJane Doe: Hello.',
      prepared_remarks: 'Operator: Good day.',
    });
    expect(source).toMatchObject({ text: 'Operator: Good day.\n\nJane Doe: Hello.', blocks: null });
    expect(source.metadata).toEqual({
      ticker: 'QHM',
      company: 'Qinghe Motors',
      title: 'Q2 call',
      date: '2025-08-12',
      fiscalPeriod: '2025Q2',
    });
  });

  test.each([
    ['in a list of one', [{ symbol: 'QHM', quarter: 2, year: 2025, content: 'Operator: Good day.' }]],
    ['in parts', { prepared_remarks: 'Operator: Good', questions_and_answers: 'day.' }],
    ['in paragraphs', { transcript: ['Operator: Good', 'day.'] }],
    ['as markup', { data: { attributes: { content: '<p>Operator: Good</p><p>day.</p>' } } }],
    ['as all there is', 'Operator: Good day.'],
  ])('%s', async (_, value) => {
    expect((await readJson(value)).text.replace(/\s+/g, ' ')).toBe('Operator: Good day.');
  });

  test('several transcripts in one file are not one', async () => {
    const row = { symbol: 'QHM', year: 2025, content: 'Operator: Good day.' };
    expect(await failure(JSON.stringify([1, 2].map((quarter) => ({ ...row, quarter }))), { name: 'x.json' })).toBe(
      'many-documents',
    );
  });

  test('nor under a name', async () => {
    const rows = [1, 2].map((quarter) => ({ symbol: 'QHM', year: 2025, quarter, content: 'Operator: Good day.' }));
    expect(await failure(JSON.stringify({ data: rows }), { name: 'x.json' })).toBe('many-documents');
  });
});

describe('JSON Lines', () => {
  const lines = '{"ticker":"QHM","year":2025,"quarter":"Q2"}\n{"speaker":"Jane Doe","text":"Hello."}\n';

  test('are read as a list, whatever stands first', async () => {
    const source = await readText(`${lines}{"speaker":"Li Wei","text":"Hi."}`, 'call.jsonl');
    expect(spoken(source)).toEqual([
      ['Jane Doe', 'Hello.'],
      ['Li Wei', 'Hi.'],
    ]);
    expect(source.metadata).toEqual({ ticker: 'QHM', fiscalPeriod: '2025Q2' });
  });

  test('lose a damaged line with a warning', async () => {
    const source = await readText(`${lines}{"speaker":"Li\n{"speaker":"Li Wei","text":"Hi."}`);
    expect(spoken(source)).toEqual([
      ['Jane Doe', 'Hello.'],
      ['Li Wei', 'Hi.'],
    ]);
    expect(source.warnings).toMatchObject([{ code: 'damaged-entry', start: 18, end: 18 }]);
  });
});

describe('damage', () => {
  test('an entry that cannot be read is left out, with its place', async () => {
    const source = await readJson([
      { speaker: 'Jane Doe', text: 'Hello.' },
      'Operator',
      { speaker: 'Operator', text: 7 },
      null,
      { speaker: 'Li Wei', text: 'Hi.' },
    ]);
    expect(spoken(source)).toEqual([
      ['Jane Doe', 'Hello.'],
      ['Li Wei', 'Hi.'],
    ]);
    expect(source.warnings.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['damaged-entry', 18, 18],
      ['damaged-entry', 18, 18],
      ['damaged-entry', 18, 18],
    ]);
  });

  test.each([
    ['{"transcript": [', 'invalid-json'],
    ['not json', 'invalid-json'],
    ['{}', 'unknown-json'],
    ['[]', 'unknown-json'],
    ['null', 'unknown-json'],
    ['[[[[[[[[[[1]]]]]]]]]]', 'unknown-json'],
    ['{"transcript": "  ", "ticker": "QHM"}', 'unknown-json'],
    ['{"prices": [1, 2, 3]}', 'unknown-json'],
    ['{"transcript": [{"speaker": "Jane Doe", "text": ""}]}', 'no-speech'],
  ])('%s', async (json, code) => expect(await failure(json, { name: 'call.json' })).toBe(code));

  test('names that mean something to JavaScript mean nothing here', async () => {
    const json =
      '{"__proto__": {"ticker": "BAD"}, "constructor": 1, "transcript": [{"__proto__": 1, "speaker": "__proto__", "text": "Hello."}]}';
    const source = await readText(json);
    expect(spoken(source)).toEqual([['__proto__', 'Hello.']]);
    expect(source.metadata).toEqual({});
    expect(({} as { ticker?: unknown }).ticker).toBeUndefined();
  });
});
