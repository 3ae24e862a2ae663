import { readJson, spoken } from './helpers/read.js';

/** "Good day. / Hello, all. / Hi." by two voices, as speech recognisers write it. */
const FORMS: Record<string, unknown> = {
  'utterances (AssemblyAI)': {
    text: 'Good day. Hello, all. Hi.',
    utterances: [
      { speaker: 'A', text: 'Good day.', start: 0, end: 900, words: [{ text: 'Good', speaker: 'A' }] },
      { speaker: 'B', text: 'Hello, all.', start: 900, end: 1500, words: [] },
      { speaker: 'B', text: 'Hi.', start: 1500, end: 1800, words: [] },
    ],
  },
  'results.utterances (Deepgram)': {
    results: {
      channels: [{ alternatives: [{ transcript: 'Good day. Hello, all. Hi.', words: [] }] }],
      utterances: [
        { speaker: 0, transcript: 'Good day.', start: 0.1 },
        { speaker: 1, transcript: 'Hello, all.', start: 0.9 },
        { speaker: 1, transcript: 'Hi.', start: 1.5 },
      ],
    },
  },
  'paragraphs of sentences (Deepgram)': {
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: 'Good day. Hello, all. Hi.',
              paragraphs: {
                transcript: 'Speaker 0: …',
                paragraphs: [
                  { speaker: 0, start: 0.1, sentences: [{ text: 'Good day.' }] },
                  { speaker: 1, start: 0.9, sentences: [{ text: 'Hello, all.' }, { text: 'Hi.' }] },
                ],
              },
            },
          ],
        },
      ],
    },
  },
  'words with speakers (Deepgram)': {
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: 'good day hello all hi',
              words: [
                { word: 'good', punctuated_word: 'Good', speaker: 0 },
                { word: 'day', punctuated_word: 'day.', speaker: 0 },
                { word: 'hello', punctuated_word: 'Hello,', speaker: 1 },
                { word: 'all', punctuated_word: 'all.', speaker: 1 },
                { word: 'hi', punctuated_word: 'Hi.', speaker: 1 },
              ],
            },
          ],
        },
      ],
    },
  },
  'segments (WhisperX)': {
    segments: [
      { start: 0, end: 1, text: ' Good day.', speaker: 'SPEAKER_00' },
      { start: 1, end: 2, text: ' Hello, all.', speaker: 'SPEAKER_01' },
      { start: 2, end: 3, text: ' Hi.', speaker: 'SPEAKER_01' },
    ],
  },
  'monologues (Rev)': {
    monologues: [
      {
        speaker: 0,
        elements: [
          { type: 'text', value: 'Good', ts: 0 },
          { type: 'punct', value: ' ' },
          { type: 'text', value: 'day' },
          { type: 'punct', value: '.' },
        ],
      },
      {
        speaker: 1,
        elements: [
          { type: 'text', value: 'Hello' },
          { type: 'punct', value: ', ' },
          { type: 'text', value: 'all' },
          { type: 'punct', value: '. ' },
          { type: 'text', value: 'Hi' },
          { type: 'punct', value: '.' },
        ],
      },
    ],
  },
  'items and speaker_labels (AWS)': {
    results: {
      transcripts: [{ transcript: 'Good day. Hello, all. Hi.' }],
      speaker_labels: {
        segments: [
          { speaker_label: 'spk_0', items: [{ start_time: '0.1', speaker_label: 'spk_0' }, { start_time: '0.5' }] },
          { speaker_label: 'spk_1', items: [{ start_time: '0.9' }, { start_time: '1.1' }, { start_time: '1.5' }] },
        ],
      },
      items: [
        { start_time: '0.1', type: 'pronunciation', alternatives: [{ content: 'Good' }] },
        { start_time: '0.5', type: 'pronunciation', alternatives: [{ content: 'day' }] },
        { type: 'punctuation', alternatives: [{ content: '.' }] },
        { start_time: '0.9', type: 'pronunciation', alternatives: [{ content: 'Hello' }] },
        { type: 'punctuation', alternatives: [{ content: ',' }] },
        { start_time: '1.1', type: 'pronunciation', alternatives: [{ content: 'all' }] },
        { type: 'punctuation', alternatives: [{ content: '.' }] },
        { start_time: '1.5', type: 'pronunciation', alternatives: [{ content: 'Hi' }] },
        { type: 'punctuation', alternatives: [{ content: '.' }] },
      ],
    },
  },
  'audio_segments (AWS)': {
    results: {
      transcripts: [{ transcript: 'Good day. Hello, all. Hi.' }],
      audio_segments: [
        { speaker_label: 'spk_0', transcript: 'Good day.', start_time: '0.1' },
        { speaker_label: 'spk_1', transcript: 'Hello, all.', start_time: '0.9' },
        { speaker_label: 'spk_1', transcript: 'Hi.', start_time: '1.5' },
      ],
    },
  },
  'results with words (Google)': {
    results: [
      { alternatives: [{ transcript: 'Good day. Hello, all. Hi.', words: [{ word: 'Good' }] }] },
      {
        alternatives: [
          {
            words: [
              { word: 'Good', speakerTag: 1 },
              { word: 'day.', speakerTag: 1 },
              { word: 'Hello,', speakerTag: 2 },
              { word: 'all.', speakerTag: 2 },
              { word: 'Hi.', speakerTag: 2 },
            ],
          },
        ],
      },
    ],
  },
  'recognizedPhrases (Azure)': {
    combinedRecognizedPhrases: [{ display: 'Good day. Hello, all. Hi.' }],
    recognizedPhrases: [
      { speaker: 1, offsetInTicks: 1, nBest: [{ display: 'Good day.' }] },
      { speaker: 2, offsetInTicks: 2, nBest: [{ display: 'Hello, all.' }] },
      { speaker: 2, offsetInTicks: 3, nBest: [{ display: 'Hi.' }] },
    ],
  },
  'results of words (Speechmatics)': {
    results: [
      ['word', 'Good', 'S1'],
      ['word', 'day', 'S1'],
      ['punctuation', '.', 'S1'],
      ['word', 'Hello', 'S2'],
      ['punctuation', ',', 'S2'],
      ['word', 'all', 'S2'],
      ['punctuation', '.', 'S2'],
      ['word', 'Hi', 'S2'],
      ['punctuation', '.', 'S2'],
    ].map(([type, content, speaker]) => ({ type, alternatives: [{ content, speaker }] })),
  },
  'words and spaces (ElevenLabs)': {
    text: 'Good day. Hello, all. Hi.',
    words: [
      ['word', 'Good', 'speaker_0'],
      ['spacing', ' ', 'speaker_0'],
      ['word', 'day.', 'speaker_0'],
      ['spacing', ' ', 'speaker_0'],
      ['word', 'Hello,', 'speaker_1'],
      ['spacing', ' ', 'speaker_1'],
      ['word', 'all.', 'speaker_1'],
      ['spacing', ' ', 'speaker_1'],
      ['word', 'Hi.', 'speaker_1'],
    ].map(([type, text, speaker_id]) => ({ type, text, speaker_id })),
  },
  'timestamps and speaker_labels (IBM)': {
    results: [
      {
        alternatives: [
          {
            transcript: 'Good day. ',
            timestamps: [
              ['Good', 0.1, 0.4],
              ['day.', 0.5, 0.8],
            ],
          },
        ],
      },
      {
        alternatives: [
          {
            transcript: 'Hello, all. Hi. ',
            timestamps: [
              ['Hello,', 0.9, 1],
              ['all.', 1.1, 1.4],
              ['Hi.', 1.5, 1.8],
            ],
          },
        ],
      },
    ],
    speaker_labels: [0.1, 0.5, 0.9, 1.1, 1.5].map((from) => ({ from, speaker: from < 0.9 ? 0 : 1 })),
  },
  'sentences (Fireflies)': {
    data: {
      transcript: {
        title: 'Call',
        sentences: [
          { speaker_id: 0, text: 'Good day.', start_time: 0 },
          { speaker_id: 1, text: 'Hello, all.', start_time: 1 },
          { speaker_id: 1, text: 'Hi.', start_time: 2 },
        ],
      },
    },
  },
};

describe('two voices, from the JSON of a speech recogniser', () => {
  test.each(Object.entries(FORMS))('%s', async (_, value) => {
    const blocks = spoken(await readJson(value));
    expect(blocks.map(([, text]) => text)).toEqual(['Good day.', 'Hello, all. Hi.']);
    const names = blocks.map(([name]) => name);
    expect(names.every((name) => /^Speaker (?:\d+|[A-Z])$/.test(name ?? ''))).toBe(true);
    expect(new Set(names).size).toBe(2);
  });
});

describe('voices with names', () => {
  test('in a table by label (earningscall)', async () => {
    const source = await readJson({
      event: {
        year: 2025,
        quarter: 2,
        conference_date: '2025-08-12T17:00:00.000-05:00',
        company_name: 'Qinghe Motors',
      },
      speaker_name_map_v2: { spk03: { name: 'Operator', title: 'Host' }, spk15: { name: 'Jane Doe', title: 'CEO' } },
      speakers: [
        { speaker: 'spk03', text: 'Good day.' },
        { speaker: 'spk15', words: ['Hello,', 'all.'], start_times: [1, 2] },
      ],
    });
    expect(spoken(source)).toEqual([
      ['Operator', 'Good day.'],
      ['Jane Doe', 'Hello, all.'],
    ]);
    expect(source.blocks?.[1]?.label?.title).toBe('CEO');
    expect(source.metadata).toEqual({ company: 'Qinghe Motors', date: '2025-08-12', fiscalPeriod: '2025Q2' });
  });

  test('in a list by id (Rev)', async () => {
    const source = await readJson({
      speakers: [{ id: 0, name: 'Jane Doe' }],
      monologues: [
        {
          speaker: 0,
          elements: [
            { type: 'text', value: 'Hello' },
            { type: 'punct', value: '.' },
          ],
        },
      ],
    });
    expect(spoken(source)).toEqual([['Jane Doe', 'Hello.']]);
  });
});

describe('segments', () => {
  test('of Chinese speech join without a space', async () => {
    const source = await readJson([
      { speaker: 1, text: '大家好。', start: 0 },
      { speaker: 1, text: '欢迎。', start: 1 },
      { speaker: 1, text: 'Welcome.', start: 2 },
    ]);
    expect(spoken(source)).toEqual([['Speaker 1', '大家好。欢迎。 Welcome.']]);
  });

  test('without a speaker among others are a block of nobody', async () => {
    const source = await readJson([
      { speaker: 'A', text: 'Hello.', start: 0 },
      { text: 'Mm.', start: 1 },
      { speaker: null, text: 'Yes.', start: 2 },
    ]);
    expect(spoken(source)).toEqual([
      ['Speaker A', 'Hello.'],
      [null, 'Mm. Yes.'],
    ]);
  });

  test('of which none has a speaker are one text, the one the file has where it has one', async () => {
    const segments = [
      { text: ' Good day.', start: 0 },
      { text: ' Hello.', start: 1 },
    ];
    expect(await readJson({ segments })).toMatchObject({ text: 'Good day. Hello.', blocks: null });
    expect(await readJson({ text: ' Good day.  Hello.', segments })).toMatchObject({
      text: ' Good day.  Hello.',
      blocks: null,
    });
  });
});

test('a recording in two channels is read from the first, with a warning', async () => {
  const channel = (word: string) => ({ alternatives: [{ transcript: word, words: [{ word, speaker: 0 }] }] });
  const source = await readJson({ results: { channels: [channel('Hello.'), channel('Hi.')] } });
  expect(spoken(source)).toEqual([['Speaker 0', 'Hello.']]);
  expect(source.warnings).toMatchObject([{ code: 'damaged-entry', start: null }]);
});
