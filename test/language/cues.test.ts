import {
  ANNOUNCES_QUESTIONS,
  ANSWERS,
  ASKS,
  CLOSES_CALL,
  HANDS_TO_OPERATOR,
  MOVES_ON,
  OPENS_QUESTIONS,
  OPERATOR_SCRIPT,
} from '../../src/language/cues.js';

/** What each cue is heard in, and what sounds like it. */
const CUES: Record<string, { cue: RegExp; heard: string[]; not: string[] }> = {
  'the questions begin': {
    cue: OPENS_QUESTIONS,
    heard: [
      'We will now begin the question-and-answer session.',
      "We'll now take questions.",
      'Let us open the line for Q&A.',
      'To ask a question, please press star one one on your phone.',
      'If you wish to ask a question, please press the pound key.',
      'Your first question comes from Tilda Marsh.',
      'You are welcome to ask your questions now.',
      '现在进入问答环节。',
      '第一个问题来自澄湖证券。',
      '問答環節現在開始。',
    ],
    not: [
      'Revenue rose by 6%.',
      'The press liked our new kiln.',
      'We began to open shops in May.',
      '我们现在有四家店。',
    ],
  },
  'the host gives the floor to the operator': {
    cue: HANDS_TO_OPERATOR,
    heard: [
      'Operator, we are ready for questions.',
      'Operator, please open the line for Q&A.',
      'We are happy to take your questions.',
    ],
    not: ['We are happy with the quarter.', 'The operator of the plant is a partner of ours.'],
  },
  'a session comes later': {
    cue: ANNOUNCES_QUESTIONS,
    heard: [
      'After the remarks, there will be a question-and-answer session.',
      'The presentation is followed by a Q&A session.',
      'We will conduct a question-and-answer session.',
    ],
    not: ['There will be a dividend.', 'We will hold our price.'],
  },
  "an operator's script": {
    cue: OPERATOR_SCRIPT,
    heard: [
      '(Operator Instructions)',
      '[Operator Instructions]',
      'Your next question comes from the line of Bo Vik.',
      'All participants are in a listen-only mode.',
      'Your line is open.',
      'Please stand by.',
      'I will turn the call over to Petra Lund.',
      'There are no further questions.',
      'This concludes today’s call. You may now disconnect.',
      '下一个问题来自澄湖证券的郑立。',
      '第二條問題係海港證券嘅陳大文。',
    ],
    not: ['Thank you. Revenue rose.', 'My next question is about kilns.', 'Our production line is open again.'],
  },
  'the call ends': {
    cue: CLOSES_CALL,
    heard: [
      'This concludes the call.',
      'That concludes the question-and-answer session.',
      'We have no further questions.',
      'I see no other questions.',
      'We have reached the end of our time.',
      'Petra, any closing remarks?',
      'You may now disconnect.',
      'Thank you all for joining us today.',
      'We look forward to speaking with you next quarter.',
      '今天的电话会议到此结束。',
      '感谢大家的参与。',
      '多謝各位參與。',
    ],
    not: ['Revenue rose by 6%.', 'We conclude that kilns sell.', 'Next quarter should be better.'],
  },
  'the next, please': {
    cue: MOVES_ON,
    heard: ["Let's take the next question.", 'We move to the last question.', 'Next question, please.', '下一位。'],
    not: ['We move to the new plant in May.', 'That is a good question.'],
  },
  'somebody asks': {
    cue: ASKS,
    heard: [
      'What about margins?',
      'I have two questions on kilns.',
      'Thanks for taking my question.',
      'Could you tell us more about kilns.',
      'I was wondering about costs.',
      'Just a quick follow-up.',
      '我想请问一下毛利率。',
      '请问明年会涨价吗？',
    ],
    not: ['Revenue rose by 6%.', 'We sold four depots.', '收入增长了百分之六。'],
  },
  'somebody answers': {
    cue: ANSWERS,
    heard: [
      'Thank you for your question.',
      'Let me take that one.',
      "I'll answer the second part.",
      'Regarding your first question, margins hold.',
      '谢谢你的问题。',
      '我来回答一下。',
    ],
    not: ['What about margins?', 'Good morning, everyone.', '请问毛利率是多少？'],
  },
};

describe.each(Object.entries(CUES))('%s', (_, { cue, heard, not }) => {
  test.each(heard)('heard in: %s', (sentence) => expect(cue.test(sentence)).toBe(true));

  test.each(not)('not in: %s', (sentence) => expect(cue.test(sentence)).toBe(false));

  test('in capitals too, and always with the same answer', () => {
    // A pattern with the flag `g` would remember where it stopped.
    for (const sentence of heard) expect([cue.test(sentence.toUpperCase()), cue.test(sentence)]).toEqual([true, true]);
  });
});
