import { readText, spoken } from './helpers/read.js';

const vtt = (...cues: string[]) =>
  `WEBVTT\n\n${cues.map((cue, i) => `00:0${i}.000 --> 00:0${i}.900\n${cue}`).join('\n\n')}\n`;
const blocksOf = async (...cues: string[]) => spoken(await readText(vtt(...cues)));

describe('WebVTT', () => {
  test('names speakers in voice tags; cues of one speaker join', async () => {
    expect(await blocksOf('<v Jane Doe>Good day.</v>', '<v.loud Jane Doe>Revenue\ngrew.', '<v Li Wei>Hi.')).toEqual([
      ['Jane Doe', 'Good day. Revenue grew.'],
      ['Li Wei', 'Hi.'],
    ]);
  });

  test('may hold two voices in one cue', async () => {
    expect(await blocksOf('<v Jane Doe>Yes? <v Li Wei>Hi.')).toEqual([
      ['Jane Doe', 'Yes?'],
      ['Li Wei', 'Hi.'],
    ]);
  });

  test('names speakers before a colon, with or without arrows', async () => {
    expect(await blocksOf('Jane Doe: Good day.', '>> LI WEI: Hi.', '>>Operator: Next.', 'Speaker 2: Me.')).toEqual([
      ['Jane Doe', 'Good day.'],
      ['LI WEI', 'Hi.'],
      ['Operator', 'Next.'],
      ['Speaker 2', 'Me.'],
    ]);
  });

  test('arrows alone say that somebody else speaks', async () => {
    expect(await blocksOf('>> Operator: Next.', '>> Hi.', 'Two questions.', '>> Sure.')).toEqual([
      ['Operator', 'Next.'],
      [null, 'Hi. Two questions.'],
      [null, 'Sure.'],
    ]);
  });

  test('a colon in a sentence names nobody', async () => {
    const cues = [
      'Jane Doe: Three points:',
      'Revenue: up ten percent.',
      'We see it like this: good.',
      'At 10:30 we start.',
    ];
    expect(await blocksOf(...cues)).toEqual([
      ['Jane Doe', 'Three points: Revenue: up ten percent. We see it like this: good. At 10:30 we start.'],
    ]);
  });

  test('a single word that comes back before a colon is a name', async () => {
    expect(await blocksOf('Haisheng: Hello.', 'Alex: Hi.', 'Haisheng: Yes.', 'Alex: Thanks.')).toHaveLength(4);
  });

  test('joins Chinese cues without a space', async () => {
    expect(
      await blocksOf('主持人：大家好，', '欢迎参加会议。', '吴海生：谢谢。', '首先：营收。', '吴海生：还有利润。'),
    ).toEqual([
      ['主持人', '大家好，欢迎参加会议。'],
      ['吴海生', '谢谢。首先：营收。还有利润。'],
    ]);
  });

  test('before the first name nobody is known', async () => {
    expect(await blocksOf('Good day.', '<v Jane Doe>Hello.')).toEqual([
      [null, 'Good day.'],
      ['Jane Doe', 'Hello.'],
    ]);
  });

  test('without any name is one text', async () => {
    expect(await readText(vtt('Good day,', 'everybody.'))).toMatchObject({
      text: 'Good day, everybody.',
      blocks: null,
      format: 'vtt',
    });
  });

  test('loses notes, styles, numbers, settings and tags, and decodes entities', async () => {
    const file = `WEBVTT - a call\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE Jane Doe: not this\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Jane Doe><i>P&amp;L</i> was <b.big>fine</b>, <00:01.500>5 < 6 &amp; <c>6 > 5</c>\n`;
    expect(spoken(await readText(file))).toEqual([['Jane Doe', 'P&L was fine, 5 < 6 & 6 > 5']]);
  });

  test('that rolls up says every line once', async () => {
    const file = vtt('good<00:00:00.500> day', 'good day\nall<00:00:01.500> of you', 'all of you');
    expect((await readText(file)).text).toBe('good day all of you');
  });
});

describe('SubRip', () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Jane Doe: <font color="#fff">Good day.</font>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nRevenue grew.\r\n';

  test('is read like WebVTT', async () => {
    const source = await readText(srt, 'call.srt');
    expect(source.format).toBe('srt');
    expect(spoken(source)).toEqual([['Jane Doe', 'Good day. Revenue grew.']]);
  });

  test('is known by its first lines where the name does not say so', async () => {
    expect((await readText(srt, 'call.txt')).format).toBe('srt');
  });

  test('keeps words whose times are damaged', async () => {
    const source = await readText(`${srt}\r\n3\r\n00:00:03 --> ?\r\nThe end.\r\n\r\nReally.`, 'call.srt');
    expect(spoken(source)).toEqual([['Jane Doe', 'Good day. Revenue grew. The end. Really.']]);
  });
});
