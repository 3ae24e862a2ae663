import { judgedCall } from '../../support/answered.js';

const outcomes = (asked: readonly string[], answered: readonly string[]) =>
  judgedCall(asked, answered).questions.map(({ response }) => `${response.status} ${response.reason}`);

const asksMargin = [
  'Ada Brandt: 请问明年的毛利率大概是多少？',
  'Ada Brandt: What gross margin do you expect for next year?',
];

describe('interpreted both ways', () => {
  test('a figure may be taken from either language', () => {
    expect(
      outcomes(asksMargin, [
        'Petra Lindqvist: 我们预计明年的毛利率在百分之二十八左右。',
        'Ines Okafor: We expect a gross margin of around 28% next year.',
      ]),
    ).toEqual(['full figure']);
  });

  test('a refusal in Chinese is one in English too', () => {
    expect(
      outcomes(asksMargin, [
        'Petra Lindqvist: 明年的毛利率我们现在还不方便披露。',
        'Ines Okafor: We are not able to disclose next year’s gross margin at this stage.',
      ]),
    ).toEqual(['none deferred']);
  });

  test('a question in Chinese that nobody renders is judged by the answer in English', () => {
    expect(
      outcomes(
        ['Ada Brandt: 请问明年的毛利率怎么看？'],
        ['Petra Lindqvist: [Foreign Language]', 'Ines Okafor: We think gross margin will keep improving next year.'],
      ),
    ).toEqual(['full direction']);
  });

  test('a note in place of speech is no answer, its rendering is', () => {
    expect(
      outcomes(
        ['Ada Brandt: How do you see competition in tea drinks?'],
        [
          'Petra Lindqvist: (foreign language)',
          'Ines Okafor: Competition in tea drinks has eased, since three chains stopped their discounts.',
        ],
      ),
    ).toEqual(['full explanation']);
    expect(
      outcomes(['Ada Brandt: How do you see competition in tea drinks?'], ['Petra Lindqvist: (foreign language)']),
    ).toEqual(['none no-answer']);
  });
});

describe('what is asked', () => {
  const asked = (question: string) =>
    judgedCall([`Ada Brandt: ${question}`], ['Petra Lindqvist: Well, let us see.']).questions.flatMap((one) =>
      one.asked.map(({ metric, metricId, seeks, future }) => [metric, metricId, seeks, future]),
    );

  test.each([
    ['What gross margin do you expect next year?', [['gross margin', 'gross_margin', 'figure', true]]],
    ['Why did churn rate go up?', [['churn rate', 'churn_rate', 'explanation', false]]],
    [
      'How should we think about net margin and free cash flow going forward?',
      [
        ['net margin', 'net_margin', 'direction', true],
        ['free cash flow', 'free_cash_flow', 'direction', true],
      ],
    ],
    ['How many branches did you close?', [['branches', null, 'figure', false]]],
    ['How do you see competition?', []],
    ['请问三季度的毛利率是多少？', [['毛利率', 'gross_margin', 'figure', false]]],
  ])('%s', (question, expected) => {
    expect(asked(question)).toEqual(expected);
  });

  test('what leads up to a question is not asked', () => {
    expect(asked('Congratulations on the strong revenue growth. What gross margin do you expect next year?')).toEqual([
      ['gross margin', 'gross_margin', 'figure', true],
    ]);
    expect(asked('Given the lower operating expenses, how do you see gross margin next year?')).toEqual([
      ['gross margin', 'gross_margin', 'direction', true],
    ]);
  });

  test('unless the question points back to it', () => {
    expect(asked('You told us that the gross margin fell. Why is that?')).toEqual([
      ['gross margin', 'gross_margin', 'explanation', false],
    ]);
  });
});

describe('what each measure was given', () => {
  test('is told measure by measure, with its evidence', () => {
    const { text, questions } = judgedCall(
      ['Ada Brandt: What net margin and what free cash flow do you expect next year?'],
      ['Petra Lindqvist: We expect a net margin of 9% next year. Free cash flow we do not guide on.'],
    );
    expect(questions[0]?.response).toMatchObject({ status: 'partial', reason: 'deferred' });
    expect(
      questions[0]?.asked.map(({ metricId, given, evidence }) => [
        metricId,
        given,
        evidence && text.slice(evidence.start, evidence.end),
      ]),
    ).toEqual([
      ['net_margin', 'figure', '9%'],
      ['free_cash_flow', 'deferred', 'Free cash flow we do not guide on.'],
    ]);
  });
});
