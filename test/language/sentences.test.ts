import fc from 'fast-check';
import { hanShare, splitParagraphs, splitSentences } from '../../src/language/sentences.js';
import { asMarks, marked } from '../support/marked.js';

/** The marked stretches are the sentences. */
function expectSentences(source: string): void {
  const { text, marks } = marked(source);
  expect(asMarks(text, splitSentences(text))).toEqual(marks);
}

describe('English', () => {
  test.each([
    '«We closed four depots.» «Two of them were ours.»',
    '«Is demand back?» «It is!» «Slowly.»',
    '  «We closed four depots.»\n«Two were ours.»  ',
    '«We closed four depots»',
    '«She said "it is over."» «Nobody believed her.»',
  ])('%s', expectSentences);

  describe('a full stop that ends no sentence', () => {
    test.each([
      '«Mr. Okoro and Ms. Lund are here.» «Dr. Vik is not.»',
      '«Marlow Kilns Inc. grew in the U.S. and elsewhere.» «It was cheap.»',
      '«Margins, e.g. in kilns, rose.» «Costs vs. plan fell.»',
      '«J. P. Morrow asked.» «We answered.»',
      '«We sold approx. 40 of them.» «All went well.»',
      '«See No. 4 on the list.» «It is ours.»',
      '«We paid Harrow & Co. Ltd. in kind.» «They agreed.»',
      '«It opens at 8 p.m. Eastern time.» «Call in early.»',
      '«Dr. Ines R. Vik joins us.» «She runs the kilns.»',
      '«Depots, bakeries, etc. were sold.» «Kilns stay.»',
      '«In the third qtr. of the year it rained.» «Sales fell.»',
      '«Sales of RMB4 bn. in May were fine.» «June was better.»',
    ])('%s', expectSentences);
  });

  describe('a full stop of an abbreviation that ends the sentence as well', () => {
    test.each([
      '«We grew in the U.S.» «We shrank elsewhere.»',
      '«The buyer is Harrow Inc.» «The price is low.»',
      '«Will you sell?» «No.» «Not this year.»',
      '«We spent it on R&D.» «The rest went to Q&A.»',
      '«It rose, and so did I.» «What a day.»',
      '«We sold bricks, tiles, etc.» «Nobody minded.»',
    ])('%s', expectSentences);
  });

  describe('quotes, brackets and ellipses', () => {
    test.each([
      '«“It is over.”» «Nobody believed her.»',
      '«“Is it over?” she asked.» «Nobody knew.»',
      '«"We stay." he said.» «They left.»',
      '«We sold it (in May.)» «It was late.»',
      '«It was late (see slide 4).» «[Inaudible] was not.»',
      "«It was 'fine.'» «They left.»",
      '«We ... we grew.» «So... yes.»',
      '«Well... » «We grew.»'.replace('... »', '...»'),
      '«Really?!» «Yes!!» «Good.»',
      '«We grew . . . a little.» «That is all.»',
    ])('%s', expectSentences);
  });

  describe('as recognisers and hurried typists write', () => {
    test.each([
      '«we grew in may.» «it was cheap.» «mr. okoro is here.»',
      '«is it back?» «it is.» «so we wait.»',
      '«We grew in the quarter.»«We closed a depot.»',
      '«Sales were up 5%.»«That is all.»',
      '«we grew and it was cheap and that is all»',
    ])('%s', expectSentences);
  });

  describe('figures and names with full stops', () => {
    test.each([
      '«Revenue was RMB4.16 billion.» «Net income was US$0.70 per ADS.»',
      '«Growth was 6.3%.» «It was 5.1% before.»',
      '«The ratio is 2.4 times.» «That is high.»',
      '«Orders at kilns.com rose.» «So did ours.»',
      '«Slides are at https://www.marlow.example/q3.html today.» «Have a look.»',
      '«Write to ir@marlow.example for more.» «We answer.»',
      '«The price fell from RMB22.05 to RMB14.36.» «It is stable now.»',
    ])('%s', expectSentences);
  });
});

describe('Chinese', () => {
  test.each([
    '«大家好。»«我们的收入增长了百分之六。»',
    '«明年会涨价吗？»«会的！»«但是不多；»«一成左右。»',
    '«他说：“会的。”»«大家都笑了。»',
    '«收入是8.4亿元，同比增长7.5%。»«毛利率是28.5%。»',
    '«谢谢Helena.»«各位投资人晚上好.»',
    '«好 。»«各 位 投 资 人 ， 大 家 晚 上 好 。»',
    '«他 说 ： “ 会 的 。 ”» «大 家 都 笑 了 。»',
    '«毛利率提高;»«费用下降;»«利润翻番。»',
    '«是这样吗?»«是的!»«我们增长了.»',
    '«他说：「不会。」»«我不信……»',
    '«我们……增长了。»«很好！！»',
    '«（笑。）»«谢谢。»',
  ])('%s', expectSentences);
});

describe('Chinese and English side by side', () => {
  test.each([
    '«Revenue grew.» «收入增长。»«Thank you.»',
    '«好的.» «Thanks, Owen.» «我们看ARPU的增长.»',
    '«我们叫Marlow Inc.的公司。»«JD.com和kilns.com都是客户。»',
    '«大家好!» «Hello, everyone.» «我是Mr. Okoro。»',
  ])('%s', expectSentences);
});

describe('lists', () => {
  test.each([
    '«We sold:»\n«- bricks»\n«- tiles»\n«• kilns.»',
    '«We sold:»\r\n«* bricks»\r\n«* tiles»',
    '«Three things:»\n«1. Bricks are dear.»\n«2. Tiles, too»\n«3. Kilns are not.»',
    '«1. Bricks are dear.» «2. Tiles are not.»',
    '«一. 收入增长。»«二. 费用下降。»',
    '«We sold in fiscal\n23.» «Nothing else.»',
  ])('%j', expectSentences);
});

test.each(['«We grew.» «It was cheap. . .»', '«We grew. –»\n\n«***»\n\n«Yes.»', '«… »'.replace(' ', '')])(
  'signs without words belong to the sentence before: %j',
  expectSentences,
);

describe('paragraphs', () => {
  test.each([
    '«We closed four depots»\n\n«Two were ours»',
    '«We closed four depots»\r\n\r\n«Two were ours»',
    '«We closed four depots»\n \t \n\n«Two were ours»',
    '«大家好»\n\n«Hello everyone»',
    '«We closed four\ndepots in May.»',
  ])('a blank line always ends a sentence, a line break does not: %j', expectSentences);

  test('each paragraph goes by its own language', () => {
    expectSentences('«大家好。»«收入增长。»\n\n«Hello. everyone»'.replace('Hello. everyone', 'Hello.» «Revenue grew.'));
  });

  test('splitParagraphs keeps to its stretch', () => {
    const { text, marks } = marked('one\n\nt«wo»\n\n«thr»ee');
    expect(asMarks(text, splitParagraphs(text, { start: 6, end: 13 }))).toEqual(marks);
  });
});

test('a stretch of a text has its own sentences, counted in the whole text', () => {
  const { text, marks } = marked('Operator: hello. Host: «We grew.» «It was cheap.» The end.');
  const span = { start: text.indexOf('We'), end: text.indexOf(' The end') };
  expect(asMarks(text, splitSentences(text, span))).toEqual(marks);
});

test.each(['', ' ', '\n\n\n'])('nothing to split in %j', (text) => {
  expect(splitSentences(text)).toEqual([]);
});

describe('sentences are ordered, disjoint, trimmed, and hold every visible character', () => {
  const expectSound = (text: string) => {
    let last = 0;
    for (const { start, end } of splitSentences(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(last, start).trim()).toBe('');
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(text.slice(last).trim()).toBe('');
  };

  test('in made-up speech', () => {
    const unit = fc.constantFrom(
      ...['We grew', ' ', '. ', '.', '? ', '\n', '\n\n', 'Mr. ', 'RMB4.16', '%', '"', ')', '(', '...', ' - '],
      ...['收入', '。', '？', '”', '，', 'kilns.com', 'U.S.', ':', ';', '[', ']', 'e.g. '],
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => expectSound(parts.join(''))),
      { numRuns: 400 },
    );
  });

  test.each([
    ['an ideographic space', 'We grew\u3000fast. It was cheap.'],
    ['a line separator', 'We grew\u2028fast. It was cheap.'],
    ['a form feed', 'We grew\ffast. It was cheap.'],
    ['a vertical tab', 'We grew\vfast. It was cheap.'],
    ['a zero-width no-break space', 'We grew\ufefffast. It was cheap.'],
  ])('in a sentence with %s', (_, text) => {
    expectSound(text);
  });

  test('in any text', () => {
    const unit = fc.constantFrom('grapheme' as const, 'binary' as const);
    const text = unit.chain((kind) => fc.string({ unit: kind, maxLength: 60 }));
    fc.assert(fc.property(text, expectSound), { numRuns: 400 });
  });
});

test('one line break of Windows is no blank line', () => {
  expectSentences('«We closed four\r\ndepots in May.» «Two were ours.»');
});

test('a multiple at the end of a sentence', () => {
  expectSentences('«The ratio is 2.4x.» «That is high.»');
});

describe('hanShare', () => {
  test.each([
    ['', 0],
    ['123 %', 0],
    ['Revenue grew.', 0],
    ['收入增长。', 1],
    ['收入 up', 0.5],
  ])('%s', (text, share) => {
    expect(hanShare(text)).toBeCloseTo(share);
  });
});
