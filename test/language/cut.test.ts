import fc from 'fast-check';
import { CutBook, cutText } from '../../src/language/en/cut.js';
import { FormColumn, Forms } from '../../src/language/en/forms.js';

const unitsOf = (text: string, span = { start: 0, end: text.length }): string[] => {
  const cut = cutText(text, span);
  return Array.from({ length: cut.length }, (_, i) => text.slice(cut.startOf(i), cut.endOf(i)));
};

describe('a text cut into units', () => {
  test.each([
    ["We don't know; we'll see.", "We|don't|know|;|we|'ll|see|."],
    ['The company’s year-end R&D is non-GAAP.', 'The|company|’s|year-end|R&D|is|non-GAAP|.'],
    ['Up $1,200.50 million, 2nd quarter', 'Up|$|1,200.50|million|,|2nd|quarter'],
    ['Growth 🚀 and 𝛼 stay', 'Growth|🚀|and|𝛼|stay'],
  ])('%s', (text, expected) => {
    expect(unitsOf(text).join('|')).toBe(expected);
  });

  test('nothing of what stands beside the stretch belongs to it', () => {
    expect(unitsOf('margins will grow', { start: 2, end: 11 })).toEqual(['rgins', 'wil']);
  });

  test('units lie in order, disjoint, and hold all but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unitsOf(text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  test('the same characters have the same form, in whichever text', () => {
    const [first, second] = [cutText('Sales rose'), cutText('What rose? Sales')];
    expect(second.formOf(3)).toBe(first.formOf(0));
    expect(second.formOf(1)).toBe(first.formOf(1));
    expect(second.formOf(0)).not.toBe(first.formOf(0));
  });

  test('a book cuts a stretch once', () => {
    const book = new CutBook('Sales rose. Costs fell.');
    expect(book.of({ start: 0, end: 11 })).toBe(book.of({ start: 0, end: 11 }));
    expect(book.of({ start: 0, end: 23 }).length).toBe(6);
  });
});

describe('forms', () => {
  const words = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}x`);
  const text = words.join(' ');

  test('as many as a text may have, each with a number of its own', () => {
    const cut = cutText(text);
    const lengths = new FormColumn((form) => form).of(cut.forms);
    const read = Array.from({ length: cut.length }, (_, i) => lengths[cut.formOf(i)]);
    expect(read).toEqual(words);
  });

  test('too many are not kept for the texts behind', () => {
    cutText(text);
    expect(Forms.forText().size).toBeLessThan(words.length);
  });

  test('a form may be as long as it likes', () => {
    const long = 'a'.repeat(300_000);
    const { forms } = cutText(`${long} b ${long}`);
    expect(new FormColumn((form) => form.length).of(forms)).toContain(long.length);
  });
});
