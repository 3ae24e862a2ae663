import fc from 'fast-check';
import { TextView, type ViewRule } from '../../src/document/text-view.js';
import { asMarks, marked } from '../support/marked.js';

const NO_SPACES: ViewRule = { pattern: /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, replacement: '' };
const HALF_WIDTH: ViewRule = {
  pattern: /[０-９．％]/gu,
  replacement: (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
};
const ENTITIES: ViewRule = { pattern: /&amp;/g, replacement: '&' };

/** The place in the source that stands behind the first match of `pattern` in the rewritten text. */
function behind(source: string, rules: readonly ViewRule[], pattern: RegExp) {
  const view = TextView.of(source).rewrite(rules);
  const match = pattern.exec(view.text);
  if (!match) throw new Error(`${pattern} is not in the view ${view.text}`);
  return view.toSource(match.index, match.index + match[0].length);
}

/** The marked stretch of the source is what a match in the view is found to stand for. */
function expectBehind(source: string, rules: readonly ViewRule[], pattern: RegExp): void {
  const { text, marks } = marked(source);
  expect(asMarks(text, [behind(text, rules, pattern)])).toEqual(marks);
}

describe('a match in the view stands for a stretch of the source', () => {
  test('deletions: Chinese split by spaces', () => {
    expectBehind('我 们 的 «收 入 增 长» 了 很 多', [NO_SPACES], /收入增长/);
  });

  test('deletions at the ends of a match stay outside it', () => {
    expectBehind('大 家 «好» 。 谢', [NO_SPACES], /好/);
  });

  test('one for one: full-width digits', () => {
    expectBehind('毛利率是«２８．５％»左右', [HALF_WIDTH], /28\.5%/);
    expectBehind('毛利率是２«８»．５％', [HALF_WIDTH], /8/);
  });

  test('a shorter replacement stands for the whole of what it replaces', () => {
    expectBehind('the «R&amp;D» budget', [ENTITIES], /R&D/);
    expectBehind('the R«&amp;»D budget', [ENTITIES], /&/);
  });

  test('a longer replacement too, whichever of its characters is meant', () => {
    const spelled: ViewRule = { pattern: /％/g, replacement: ' percent' };
    expectBehind('up 12«％» on the year', [spelled], / percent/);
    expectBehind('up 12«％» on the year', [spelled], /cent/);
  });

  test('a match that begins inside a longer replacement takes all of its source', () => {
    const spelled: ViewRule = { pattern: /％/g, replacement: ' percent' };
    expectBehind('up 12«％ on» the year', [spelled], /cent on/);
  });

  test('chained rules: each works on what the one before made', () => {
    const stars: ViewRule = { pattern: /\*\*/g, replacement: '' };
    const percent: ViewRule = { pattern: /%/g, replacement: ' percent' };
    expectBehind('margin of **«２８**．５％», up', [HALF_WIDTH, stars, percent], /28\.5 percent/);
  });

  test('the view of a stretch counts into the whole document', () => {
    const { text, marks } = marked('Operator: hello. Host: 收 入 «增 长» 。');
    const view = TextView.of(text, { start: text.indexOf('Host'), end: text.length }).rewrite([NO_SPACES]);
    const at = view.text.indexOf('增长');
    expect(view.text).toMatch(/^Host: /);
    expect(asMarks(text, [view.toSource(at, at + 2)])).toEqual(marks);
  });
});

test('a stretch of the source is found in the view, empty where nothing of it is left', () => {
  const view = TextView.of('a - b c').rewrite([{ pattern: / - /g, replacement: '' }]);
  expect(view.text).toBe('ab c');
  expect(view.toView({ start: 4, end: 7 })).toEqual({ start: 1, end: 4 });
  expect(view.toView({ start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
});

describe('the source is never edited', () => {
  test('a rule without a match gives the same view', () => {
    const view = TextView.of('nothing to do here');
    expect(view.rewrite([ENTITIES, NO_SPACES])).toBe(view);
  });

  test('a rewritten view leaves the first one as it was', () => {
    const view = TextView.of('R&amp;D');
    expect(view.rewrite([ENTITIES]).text).toBe('R&D');
    expect(view.text).toBe('R&amp;D');
  });

  test('empty matches change nothing', () => {
    expect(TextView.of('abc').rewrite([{ pattern: /x*/g, replacement: '-' }]).text).toBe('abc');
  });

  test('signs that mean something to String.replace are put in as they are', () => {
    expect(TextView.of('a%b').rewrite([{ pattern: /%/g, replacement: '$&$1' }]).text).toBe('a$&$1b');
  });
});

describe('empty stretches', () => {
  test('an empty stretch of the view is an empty span before its character', () => {
    const view = TextView.of('收 入').rewrite([NO_SPACES]);
    expect(view.toSource(1, 1)).toEqual({ start: 2, end: 2 });
  });

  test('at the end of the view it lies at the end of the source it stands for', () => {
    const view = TextView.of('收 入').rewrite([NO_SPACES]);
    expect(view.toSource(2, 2)).toEqual({ start: 3, end: 3 });
  });

  test('a view of nothing maps to nothing', () => {
    expect(TextView.of('').toSource(0, 0)).toEqual({ start: 0, end: 0 });
  });

  test.failing('an empty view of a stretch lies at that stretch, not at the beginning of the document', () => {
    // TextView keeps no record of its stretch once it has no characters: toSource falls back to 0.
    expect(TextView.of('Host: 收入', { start: 6, end: 6 }).toSource(0, 0)).toEqual({ start: 6, end: 6 });
  });

  test.failing('a view whose text was all deleted lies where that text was', () => {
    const view = TextView.of('Host: ****', { start: 6, end: 10 }).rewrite([{ pattern: /\*/g, replacement: '' }]);
    expect(view.text).toBe('');
    expect(view.toSource(0, 0).start).toBeGreaterThanOrEqual(6);
  });
});

describe('spans that no text could hold', () => {
  test('a stretch beyond the end of the source is cut at its end', () => {
    expect(TextView.of('abc', { start: 1, end: 99 }).text).toBe('bc');
  });

  test('a stretch that begins before the source is refused', () => {
    expect(() => TextView.of('abc', { start: -1, end: 2 })).toThrow(expect.objectContaining({ code: 'invalid-span' }));
  });
});

describe('properties', () => {
  const unit = fc.constantFrom('收', '入', ' ', '　', '５', '％', '&', 'amp;', 'a', '*', '\ud83d');
  const text = fc.string({ unit, maxLength: 60 });
  const ALL = [
    NO_SPACES,
    HALF_WIDTH,
    ENTITIES,
    { pattern: /\*/g, replacement: '' },
    { pattern: /a/g, replacement: 'xyz' },
  ];

  test('with rules of one for one, the text behind a span rewrites to what the view shows', () => {
    const rules = [HALF_WIDTH, { pattern: /　/g, replacement: ' ' }];
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (source, a, b) => {
        const view = TextView.of(source).rewrite(rules);
        const [start, end] = [Math.min(a, b, view.text.length), Math.min(Math.max(a, b), view.text.length)];
        const span = view.toSource(start, end);
        expect(TextView.of(source.slice(span.start, span.end)).rewrite(rules).text).toBe(view.text.slice(start, end));
      }),
    );
  });

  test('with any rules, spans lie in the source and follow the order of the view', () => {
    fc.assert(
      fc.property(text, fc.subarray(ALL), (source, rules) => {
        const view = TextView.of(source).rewrite(rules);
        let last = 0;
        for (let i = 0; i < view.text.length; i++) {
          const { start, end } = view.toSource(i, i + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
    );
  });

  test('with deletions only, what the view shows is what its places in the source say', () => {
    const deletions = [NO_SPACES, { pattern: /[*％]/g, replacement: '' }];
    fc.assert(
      fc.property(text, (source) => {
        const view = TextView.of(source).rewrite(deletions);
        const spans = Array.from({ length: view.text.length }, (_, i) => view.toSource(i, i + 1));
        expect(spans.map(({ start, end }) => source.slice(start, end)).join('')).toBe(view.text);
      }),
    );
  });

  test('a view of a stretch is the stretch', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (source, a, b) => {
        const span = { start: Math.min(a, b, source.length), end: Math.min(Math.max(a, b), source.length) };
        const view = TextView.of(source, span);
        expect(view.text).toBe(source.slice(span.start, span.end));
        fc.pre(span.end > span.start);
        expect(view.toSource(0, view.text.length)).toEqual(span);
      }),
    );
  });
});
