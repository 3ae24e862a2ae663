import {
  AND_ALSO,
  ANNOUNCES_TOPIC,
  AROUND_QUESTION,
  ASKING,
  announcedCount,
  COMMON_WORDS,
  ELABORATES,
  FIRST_QUESTION,
  LATER_QUESTION,
  TAKES_UP,
} from '../../src/language/question-cues.js';

describe('how many questions an analyst announces', () => {
  test.each([
    ['I have two questions.', 2],
    ['Just two quick questions from me.', 2],
    ['I have three questions, if I may.', 3],
    ['A couple of questions on kilns.', 2],
    ['I have 4 questions.', 4],
    ['我有两个问题。', 2],
    ['我有三個問題想請教。', 3],
    ['I have a question.', null],
    ['We opened two depots.', null],
    ['两个季度以来价格在涨。', null],
    ['', null],
  ])('%s', (sentence, count) => {
    expect(announcedCount(sentence)).toBe(count);
  });
});

/** What each cue is heard in, and what sounds like it. */
const CUES: Record<string, { cue: RegExp; heard: string[]; not: string[] }> = {
  'the first of several': {
    cue: FIRST_QUESTION,
    heard: [
      'My first question is about kilns.',
      'First, what about kilns?',
      'Number one, kilns.',
      '第一个问题是毛利率。',
      '首先想问水价。',
    ],
    not: ['Kilns sell.', '请问水价。'],
  },
  'the second or a later one': {
    cue: LATER_QUESTION,
    heard: [
      'My second question is about glazes.',
      'And then the last one is on costs.',
      'Secondly, what about glazes?',
      'One more question on costs.',
      'Just a quick follow-up on glazes.',
      'Lastly, what about costs?',
      '第二个问题是毛利率。',
      '另外，想问一下水价。',
    ],
    not: [
      'How was the second quarter?',
      'What about the third half of the field?',
      'Kilns sell.',
      '第一个问题是毛利率。',
    ],
  },
  'a topic is announced': {
    cue: ANNOUNCES_TOPIC,
    heard: [
      'My question is about kilns.',
      'I would like to ask about glazes.',
      'The first one is on margins.',
      'Can I just ask about costs.',
    ],
    not: ['What about kilns?', 'Kilns sell well.'],
  },
  'talk around a question': {
    cue: AROUND_QUESTION,
    heard: [
      'Good morning.',
      'Thanks for taking my question.',
      'Congratulations on the quarter.',
      'I have two questions.',
      '(Foreign Language)',
      'Can you hear me?',
      '谢谢管理层。',
      '我有两个问题。',
    ],
    not: ['What about kilns?', 'My question is about kilns.', '请问水价会调整吗？'],
  },
  'somebody asks': {
    cue: ASKING,
    heard: [
      'What about kilns?',
      'Could you talk about margins.',
      'I wonder about costs.',
      'Any color on prices would be great.',
      'Help us with the bridge.',
      '请问毛利率。',
      '如何看待明年的价格。',
      '会涨价吗。',
    ],
    not: ['Kilns sell well.', 'Thank you.', '收入增长了。'],
  },
  'a question only varies the one before': {
    cue: ELABORATES,
    heard: [
      'Or is it about price?',
      'Is that the right way to think of it?',
      'For example, in the north?',
      '还是说价格的原因？',
      '比如北方？',
    ],
    not: ['What about glazes?', 'How are margins?', '毛利率是多少？'],
  },
  'a second request in one sentence': {
    cue: AND_ALSO,
    heard: [
      'Could you talk about kilns, and could you also give us the price?',
      'How is demand and can management comment on costs?',
    ],
    not: ['How is demand and how are costs?', 'You could and would sell.'],
  },
};

describe.each(Object.entries(CUES))('%s', (_, { cue, heard, not }) => {
  test.each(heard)('heard in: %s', (sentence) => expect(cue.test(sentence)).toBe(true));

  test.each(not)('not in: %s', (sentence) => expect(cue.test(sentence)).toBe(false));
});

describe('an answer names the question it takes up', () => {
  const takenUp = (sentence: string) => TAKES_UP.find(({ pattern }) => pattern.test(sentence))?.which ?? null;

  test.each([
    ['As for your first question, kilns sell.', 0],
    ['On the second question, glazes do not.', 1],
    ['And your third question was on costs.', 2],
    ['To your last question, yes.', 'last'],
    ['关于第一个问题，卖得很好。', 0],
    ['第二个问题，毛利率稳定。', 1],
    ['第三個問題，成本下降。', 2],
    ['最后一个问题，会的。', 'last'],
    ['Let me take the first one.', 0],
    ["That's the first one.", null],
    ['Kilns sell.', null],
    ['In the first quarter, kilns sold.', null],
    ['卖得很好。', null],
  ])('%s', (sentence, which) => {
    expect(takenUp(sentence)).toBe(which);
  });
});

test('common words are small words: none of them tells what a question is about', () => {
  for (const word of ['the', 'question', 'thanks']) expect(COMMON_WORDS.has(word)).toBe(true);
  for (const word of ['margins', 'kilns', 'inventory', '']) expect(COMMON_WORDS.has(word)).toBe(false);
});
