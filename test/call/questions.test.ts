import { call, callsAda, closing, lists, opening, questions } from '../support/mini-call.js';

/** The questions of a call in which Ada Brandt says the first line, and then whoever is named says the others. */
const asked = (said: string, ...lines: string[]) =>
  questions(call([...lists, ...opening, callsAda, `Ada Brandt: ${said}`, ...lines, ...closing]));
const onlyAsked = (said: string) => asked(said, 'Petra Lindqvist: (laughter) Well.').map(([question]) => question);

describe('numbered questions', () => {
  test('begin each at its number', () => {
    expect(
      onlyAsked(
        'Hi, thank you. My first question is on bread. Did sales grow? My second question is on rents. Will they fall?',
      ),
    ).toEqual(['My first question is on bread. Did sales grow?', 'My second question is on rents. Will they fall?']);
  });

  test.each([
    ['First, did bread sales grow? Second, will rents fall? Third, when does the mill open?', 3],
    ['Did bread sales grow? And secondly, will rents fall?', 2],
    ['Did bread sales grow? Another question is on rents. Will they fall?', 2],
    ['Did bread sales grow? And lastly, will rents fall?', 2],
    ['我有两个问题。第一个问题，面包销量怎么样？第二个问题，租金会下降吗？', 2],
    ['面包销量怎么样？另外，我想请问租金会下降吗？', 2],
  ])('%s (%d)', (said, count) => {
    expect(onlyAsked(said)).toHaveLength(count);
  });

  test.each([
    'Will rents fall in the second half?',
    'Were bread sales as strong in the second quarter as in the third quarter?',
    'Do you buy flour from a third party, or is the second largest mill yours?',
    'My first question is on bread. Did sales grow?',
  ])('numbers of other things number nothing: %s', (said) => {
    expect(onlyAsked(said)).toEqual([said]);
  });
});

describe('questions without numbers', () => {
  test('are as many as announced', () => {
    const three = 'Did bread sales grow? Will rents fall next year? When does the mill open?';
    expect(onlyAsked(`I have three questions. ${three}`)).toEqual([
      'Did bread sales grow?',
      'Will rents fall next year?',
      'When does the mill open?',
    ]);
    expect(onlyAsked(`I have two questions. ${three}`)).toEqual([
      'Did bread sales grow?',
      'Will rents fall next year? When does the mill open?',
    ]);
    expect(onlyAsked(`我有三个问题。面包销量怎么样？租金会下降吗？磨坊什么时候开业？`)).toHaveLength(3);
  });

  test('that nobody announced are two at most', () => {
    expect(onlyAsked('Did bread sales grow? Will rents fall next year? When does the mill open?')).toHaveLength(2);
  });

  test.each([
    ['an alternative', 'Will rents fall in the north? Or is it only the south?'],
    ['a variation', 'Why did rents fall? Is it the vacancies? Are there any in the north?'],
    ['a topic announced before it', 'I wanted to ask about the new mill. When does it open?'],
    ['what leads up to it', 'You said that the mill opens in May. When will it be full?'],
  ])('%s begins no question', (_, said) => {
    expect(onlyAsked(said)).toEqual([said]);
  });

  test.each([
    ['behind "and"', 'Why did flour get dearer? And are you keeping your target for new ovens?'],
    ['in a second clause', 'How much does a large oven cost, and when will the mill in the north open?'],
    ['in a second Chinese clause', '面包的价格比去年高多少，明年磨坊会不会翻一番？'],
  ])('with a topic of its own the second stands alone %s', (_, said) => {
    expect(onlyAsked(said)).toHaveLength(2);
  });

  test.each([
    ['behind "and"', 'Did you raise the price of bread? And is that the last time?'],
    ['in a second clause', 'How much does a large oven cost, and is that more than last year?'],
    ['in a request', 'Can you help us understand when the mill opens and what the ovens will cost?'],
    ['where only one is announced', 'I have just one question. Why did flour get dearer? And are new ovens coming?'],
  ])('what points back or is one request stays one %s', (_, said) => {
    expect(onlyAsked(said)).toHaveLength(1);
  });

  test('what leads up to the second belongs to the second', () => {
    expect(onlyAsked('Did bread sales grow? You raised rents in May. When will you raise them again?')).toEqual([
      'Did bread sales grow?',
      'You raised rents in May. When will you raise them again?',
    ]);
  });

  test('a request asks as well as a question mark', () => {
    expect(onlyAsked('Could you give us some color on rents.')).toEqual(['Could you give us some color on rents.']);
    expect(onlyAsked('I wonder how rents will move.')).toEqual(['I wonder how rents will move.']);
  });
});

describe('two requests in one sentence', () => {
  const said =
    'Could you talk about the price of bread in the north, and could you also share your plans for the mill?';

  test('are two questions', () => {
    const found = onlyAsked(said);
    expect(found).toHaveLength(2);
    expect(found[0]).toBe('Could you talk about the price of bread in the north');
  });

  test('are one where the first is hardly begun', () => {
    expect(onlyAsked('Could you start, and could you also share your plans?')).toHaveLength(1);
  });

  test('of which the second begins with a word', () => {
    expect(onlyAsked(said)[1]).toBe('and could you also share your plans for the mill?');
  });
});

describe('what asks nothing', () => {
  test.each([
    ['Got it. Thank you.'],
    ["That's very helpful, thanks."],
    ['Okay, great.'],
    ['Understood.'],
    ['谢谢管理层。'],
  ])('an acknowledgement: %s', (said) => {
    expect(
      asked(
        'Did bread sales grow?',
        'Petra Lindqvist: They did.',
        `Ada Brandt: ${said}`,
        'Petra Lindqvist: Thank you.',
      ),
    ).toEqual([['Did bread sales grow?', 'They did.']]);
  });

  test.each([
    'Hi, good morning. Can you hear me? Great. Congratulations on the quarter. Did bread sales grow?',
    'Thanks for taking my question. Did bread sales grow?',
    'Sure, I will repeat my question in English. Did bread sales grow?',
    'I have one quick question. Did bread sales grow?',
    'Did bread sales grow? Thank you.',
  ])('what stands around a question: %s', (said) => {
    expect(onlyAsked(said)).toEqual(['Did bread sales grow?']);
  });

  test.each(['Hello?', 'Hi, Petra. How are you?', 'Pretty good. Am I on?'])('small talk: %s', (talk) => {
    expect(onlyAsked(`${talk} Did bread sales grow?`)).toEqual(['Did bread sales grow?']);
  });

  test('a Chinese greeting', () => {
    expect(onlyAsked('管理层晚上好，谢谢接受我的提问。面包销量怎么样？')).toEqual(['面包销量怎么样？']);
  });

  test.each([['大家好，我是顾南星。'], ['管理层好。']])('a Chinese greeting to all: %s', (greeting) => {
    expect(onlyAsked(`${greeting}面包销量怎么样？`)).toEqual(['面包销量怎么样？']);
  });
});

describe('one question in several pieces', () => {
  test('asked in Chinese and repeated in English, it counts once, in English', () => {
    expect(
      onlyAsked('请问今年的面包销量会怎么样？ Let me translate my question. How will bread sales be this year?'),
    ).toEqual(['How will bread sales be this year?']);
  });

  test('several of them, asked in Chinese and repeated in English, count once each', () => {
    const found = asked(
      '我想请问今年的面包销量会怎么样？第二个问题，租金会下降吗？',
      'Ada Brandt: How will bread sales be this year? And secondly, will rents fall?',
      'Petra Lindqvist: They will.',
    );
    expect(found.map(([question]) => question)).toEqual([
      'How will bread sales be this year?',
      'And secondly, will rents fall?',
    ]);
  });

  test.each([
    ['Sales in the first half were good. How will rents move? Will you open more bakeries in the west?', 2],
    ['管理层晚上好，我想请教一下租金的展望。', 1],
    ['Could you say what drove bread sales in the quarter, and how do you see the price of flour next year?', 2],
    ['Could you say how bread sales went. And nearer at hand, how does management see the holiday weeks.', 2],
  ])('%s (%d)', (said, count) => {
    expect(onlyAsked(said)).toHaveLength(count);
  });

  test('asked in Chinese only, it is Chinese', () => {
    expect(onlyAsked('请问今年的面包销量会怎么样？')).toEqual(['请问今年的面包销量会怎么样？']);
  });

  test('printed in two turns, it is read through', () => {
    const found = asked(
      'I have two questions. Did bread sales grow?',
      'Ada Brandt: And will rents fall next year?',
      'Petra Lindqvist: Yes.',
    );
    expect(found.map(([question]) => question)).toEqual(['Did bread sales grow?', 'And will rents fall next year?']);
  });

  test('asked again because it was not heard, it counts once', () => {
    const question = 'How much bread did you sell in the northern provinces?';
    const found = asked(
      question,
      'Petra Lindqvist: Sorry, could you repeat that?',
      `Ada Brandt: Sure. ${question}`,
      'Petra Lindqvist: A lot.',
    );
    expect(found.map(([words]) => words)).toEqual([question]);
  });

  test.each([
    ['a colleague asks back', ['Petra Lindqvist: Sorry, could you repeat that?']],
    ['the operator breaks in', ['Operator: Ada Brandt, your line is open.']],
  ])('its answer is the one that follows the repetition, where %s', (_, lines) => {
    const question = 'How much bread did you sell in the northern provinces?';
    expect(asked(question, ...lines, `Ada Brandt: ${question}`, 'Petra Lindqvist: A lot.').at(-1)?.[1]).toMatch(
      /A lot\.$/u,
    );
  });

  test('cut by a false speaker line, it counts once', () => {
    const found = asked(
      'I would like to know whether the bakery in the north,',
      'Petra Lindqvist: which you opened in May, is full already?',
      'Petra Lindqvist: It is full.',
    );
    expect(found).toHaveLength(1);
  });
});

describe('the answer to a question', () => {
  test('is all that is said where there is one question', () => {
    expect(asked('Did bread sales grow?', 'Petra Lindqvist: They did.', 'Thomas Ferrand: By a tenth.')).toEqual([
      ['Did bread sales grow?', 'They did.\n\nThomas Ferrand: By a tenth.'],
    ]);
  });

  test('is the passage that names it, in whatever order', () => {
    const found = asked(
      'First, did bread sales grow? Second, will rents fall? Third, when does the mill open?',
      'Petra Lindqvist: On your third question, it opens in May. On your first question, they did.',
      'Petra Lindqvist: Your second question is for Thomas.',
      'Thomas Ferrand: They will not.',
    );
    expect(found).toEqual([
      ['First, did bread sales grow?', 'On your first question, they did.'],
      ['Second, will rents fall?', 'Your second question is for Thomas.\n\nThomas Ferrand: They will not.'],
      ['Third, when does the mill open?', 'On your third question, it opens in May.'],
    ]);
  });

  test('"your last question" is the last', () => {
    expect(
      asked(
        'First, did bread sales grow? Second, will rents fall?',
        'Petra Lindqvist: On your last question, they will. On your first question, they did.',
      ).map(([, answer]) => answer),
    ).toEqual(['On your first question, they did.', 'On your last question, they will.']);
  });

  test('in Chinese', () => {
    expect(
      asked(
        '第一个问题，面包销量怎么样？第二个问题，租金会下降吗？',
        'Petra Lindqvist: 第一个问题，销量很好。第二个问题，会下降。',
      ),
    ).toEqual([
      ['第一个问题，面包销量怎么样？', '第一个问题，销量很好。'],
      ['第二个问题，租金会下降吗？', '第二个问题，会下降。'],
    ]);
  });

  test('is, where none is named, the turn that shares its words', () => {
    expect(
      asked(
        'First, did bread sales grow? Second, will the landlords lower rents?',
        'Petra Lindqvist: Bread sales grew by a tenth.',
        'Thomas Ferrand: The landlords lower rents in May.',
      ),
    ).toEqual([
      ['First, did bread sales grow?', 'Bread sales grew by a tenth.'],
      ['Second, will the landlords lower rents?', 'The landlords lower rents in May.'],
    ]);
  });

  test('is, within one turn, what follows the words that turn to its topic', () => {
    expect(
      asked(
        'First, did bread sales grow? Second, what will the new landlords do to your rents?',
        'Petra Lindqvist: Bread sales grew by a tenth. As for rents, the new landlords raise them in May.',
      ),
    ).toEqual([
      ['First, did bread sales grow?', 'Bread sales grew by a tenth.'],
      ['Second, what will the new landlords do to your rents?', 'As for rents, the new landlords raise them in May.'],
    ]);
  });

  test('is not cut where both questions are only announced', () => {
    expect(
      asked(
        'First, did bread sales grow? Second, will the landlords lower rents?',
        'Petra Lindqvist: Your first question was on bread, the second question on landlords. Bread sales grew.',
        'Thomas Ferrand: On your second question, they will.',
      ).map(([, answer]) => answer),
    ).toEqual([
      'Your first question was on bread, the second question on landlords. Bread sales grew.',
      'On your second question, they will.',
    ]);
  });

  test('is never a note in place of speech', () => {
    expect(
      asked(
        'First, did bread sales grow? Second, will the landlords lower rents?',
        'Petra Lindqvist: (foreign language)',
        'Ines Okafor: Bread sales grew. On your second question, they will not.',
      ).map(([, answer]) => answer),
    ).toEqual(['Bread sales grew.', 'On your second question, they will not.']);
  });

  test('is null where nothing takes the question up', () => {
    expect(
      asked(
        'First, did bread sales grow? Second, will the landlords lower rents?',
        'Petra Lindqvist: Bread sales grew.',
      ),
    ).toEqual([
      ['First, did bread sales grow?', 'Bread sales grew.'],
      ['Second, will the landlords lower rents?', null],
    ]);
  });

  test('is null where nobody answers', () => {
    expect(asked('Did bread sales grow?')).toEqual([['Did bread sales grow?', null]]);
  });

  test('of a follow-up is what follows the follow-up', () => {
    expect(
      asked(
        'Did bread sales grow?',
        'Petra Lindqvist: They did.',
        'Ada Brandt: And will rents fall?',
        'Thomas Ferrand: No.',
      ),
    ).toEqual([
      ['Did bread sales grow?', 'They did.'],
      ['And will rents fall?', 'No.'],
    ]);
  });

  test("goes on behind an analyst's back-channel", () => {
    expect(
      asked(
        'Did bread sales grow?',
        'Petra Lindqvist: They did, in the',
        'Ada Brandt: Right.',
        'Petra Lindqvist: They did in the north.',
      )[0]?.[1],
    ).toMatch(/They did in the north\.$/u);
  });
});
