import fc from 'fast-check';
import type { SourceText } from '../../src/document/source-text.js';
import { readDocument } from '../../src/readers/index.js';
import { readJson, readText, spoken } from './helpers/read.js';

const visible = (text: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(text);

/** Any text a JSON file may hold, lone halves of characters included. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(' ', '\n', '营', '\ud83d', '<', '&'),
  ),
});

/** Blocks come in order, do not overlap, hold no white space at their ends, and follow their speaker lines. */
function expectSoundBlocks(source: SourceText): void {
  let last = 0;
  for (const block of source.blocks ?? []) {
    const from = block.labelSpan ?? block;
    expect(from.start).toBeGreaterThanOrEqual(last);
    expect(block.start).toBeGreaterThanOrEqual(block.labelSpan?.end ?? last);
    const body = source.text.slice(block.start, block.end);
    expect(body).toBe(body.trim());
    expect(body).not.toBe('');
    last = block.end;
  }
  expect(last).toBeLessThanOrEqual(source.text.length);
}

test('every turn of a JSON file is a block that says what was given', async () => {
  const turn = fc.record({ speaker: fc.constantFrom('Operator', 'Jane Doe', 'Li Wei'), text: anyText });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), async (turns) => {
      fc.pre(turns.some(({ text }) => visible(text)) && turns.every(({ text }) => !/^\s*</.test(text)));
      const source = await readJson(turns);
      const given = turns.map(({ speaker, text }) => [speaker, text.trim()]).filter(([, text]) => text !== '');
      expect(spoken(source)).toEqual(given);
      expectSoundBlocks(source);
    }),
  );
});

test('every word of a diarised recording is in the block of its voice', async () => {
  const segment = fc.record({
    speaker: fc.integer({ min: 0, max: 2 }),
    text: fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/),
    start: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 12 }), async (segments) => {
      const source = await readJson({ segments });
      const wordsOf = (parts: readonly (readonly [string | null, string])[]) =>
        parts.flatMap(([name, text]) => text.split(' ').map((word) => `${name} ${word}`));
      expect(wordsOf(spoken(source))).toEqual(
        wordsOf(segments.map(({ speaker, text }) => [`Speaker ${speaker}`, text])),
      );
      expectSoundBlocks(source);
    }),
  );
});

test('every cue of a WebVTT file is in the block of its voice', async () => {
  const cue = fc.record({
    voice: fc.constantFrom('Jane Doe', 'Li Wei'),
    text: fc.stringMatching(/^[A-Za-z营收,.]{1,8}( [a-z]{1,6}){0,3}$/),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 12 }), async (cues) => {
      const file = cues.map(({ voice, text }) => `00:00.000 --> 00:01.000\n<v ${voice}>${text}</v>`).join('\n\n');
      const source = await readText(`WEBVTT\n\n${file}\n`);
      const squeeze = (text: string) => text.replace(/\s/g, '');
      const runs: [string, string][] = [];
      for (const { voice, text } of cues) {
        const last = runs.at(-1);
        if (last?.[0] === voice) last[1] += squeeze(text);
        else runs.push([voice, squeeze(text)]);
      }
      expect(spoken(source).map(([name, text]) => [name, squeeze(text)])).toEqual(runs);
      expectSoundBlocks(source);
    }),
  );
});

test('any bytes are read or refused with a code', async () => {
  const names = fc.constantFrom(
    undefined,
    'a.txt',
    'a.md',
    'a.html',
    'a.json',
    'a.jsonl',
    'a.vtt',
    'a.srt',
    'a.docx',
    'a.pdf',
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), names, async (bytes, name) => {
      try {
        expectSoundBlocks(await readDocument(bytes, { name }));
      } catch (error) {
        expect(error).toMatchObject({ name: 'EarningsCallError' });
      }
    }),
  );
});

test('any JSON is read or refused with a code', async () => {
  const key = fc.constantFrom(
    'transcript',
    'speaker',
    'text',
    'results',
    'words',
    'segments',
    'participants',
    'company',
    'data',
    '__proto__',
    'alternatives',
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      try {
        expectSoundBlocks(await readJson(json));
      } catch (error) {
        expect(error).toMatchObject({ name: 'EarningsCallError' });
      }
    }),
    { numRuns: 500 },
  );
});
