import {
  answerers,
  askers,
  call,
  callsAda,
  callsMilo,
  closing,
  expectCall,
  lists,
  opening,
  questions,
} from '../support/mini-call.js';

const start = [...lists, ...opening];
const ada = ['Ada Brandt: Is demand back? | asks 1', 'Petra Lindqvist: It is. | answers 1'];
const milo = ['Milo Standish: Will prices rise? | asks 2', 'Petra Lindqvist: They will. | answers 2'];

describe("an analyst's time on the floor", () => {
  test('runs from the question to the last turn before the next call', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      ...ada,
      'Ada Brandt: And in the villages? | asks 1',
      'Thomas Ferrand: There too. | answers 1',
      callsMilo,
      ...milo,
      ...closing,
    ]);
    expect(askers(analysis)).toEqual(['Ada Brandt', 'Milo Standish']);
    expect(answerers(analysis)).toEqual([['Petra Lindqvist', 'Thomas Ferrand'], ['Petra Lindqvist']]);
    expect(analysis.exchanges[0]).toMatchObject({ id: 'x1', question: ['t4', 't6'], answer: ['t5', 't7'] });
  });

  test('analysts who follow each other without an operator have each their own', () => {
    expectCall([...start, callsAda, ...ada, ...milo, ...closing]);
  });

  test('the operator may break in without ending it', () => {
    expectCall([
      ...start,
      callsAda,
      'Operator: Ada Brandt, your line is open. | outside',
      ...ada,
      'Operator: Please stand by. We have a technical problem. | outside',
      'Petra Lindqvist: As I said, demand is back. | answers 1',
      callsMilo,
      ...milo,
      ...closing,
    ]);
  });

  test('the operator may break in at the very end', () => {
    expectCall([
      ...start,
      callsAda,
      ...ada,
      'Operator: Please stand by. We have a technical problem. | outside',
      'Petra Lindqvist: As I said, demand is back. | answers 1',
      ...closing,
    ]);
  });

  test('what the company says between a call and the one who is called belongs to nobody', () => {
    expectCall([
      ...start,
      callsAda,
      ...ada,
      callsMilo,
      'Ines Okafor: Milo, we cannot hear you. | outside',
      ...milo,
      ...closing,
    ]);
  });

  test('an analyst who is called again behind a silent one has two', () => {
    expectCall([
      ...start,
      callsAda,
      ...ada,
      callsMilo,
      'Operator: Our next question is from Ada Brandt with Corvid Ridge. | outside',
      'Ada Brandt: Will costs fall? | asks 2',
      'Thomas Ferrand: They will. | answers 2',
      ...closing,
    ]);
  });

  test('an analyst whose line was lost and is back at once has one', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Hello. Can you hear me? | asks 1',
      'Operator: We have lost the line. One moment. | outside',
      'Operator: The question is again from Ada Brandt with Corvid Ridge. | outside',
      ...ada,
      callsMilo,
      ...milo,
      ...closing,
    ]);
  });

  test('an analyst whose line was lost and is back behind another has two', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Hello. Can you | asks 1',
      'Operator: We have lost the line. We take the next question from Milo Standish with Pellworth. | outside',
      ...milo,
      'Operator: Our next question is from Ada Brandt with Corvid Ridge. | outside',
      'Ada Brandt: Is demand back? | asks 3',
      'Thomas Ferrand: It is. | answers 3',
      ...closing,
    ]);
    expect(answerers(analysis)).toEqual([[], ['Petra Lindqvist'], ['Thomas Ferrand']]);
  });

  test('an analyst who is called and keeps silent has none', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Operator: Ada Brandt, your line is open. | outside',
      'Operator: There seems to be no answer. | outside',
      callsMilo,
      'Milo Standish: Will prices rise? | asks 1',
      'Petra Lindqvist: They will. | answers 1',
      ...closing,
    ]);
    expect(askers(analysis)).toEqual(['Milo Standish']);
  });

  test('an analyst who calls back later has another', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      ...ada,
      callsMilo,
      ...milo,
      'Operator: We have a follow-up question from Ada Brandt with Corvid Ridge. | outside',
      'Ada Brandt: Will costs fall? | asks 3',
      'Thomas Ferrand: They will. | answers 3',
      ...closing,
    ]);
    expect(askers(analysis)).toEqual(['Ada Brandt', 'Milo Standish', 'Ada Brandt']);
  });

  test('one that nobody answers is there, without an answer', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      callsMilo,
      ...milo,
      ...closing,
    ]);
    expect(answerers(analysis)).toEqual([[], ['Petra Lindqvist']]);
  });

  test('"Next question, please" of investor relations is its last turn', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      ...ada,
      'Ines Okafor: Thank you. Next question, please. | answers 1',
      callsMilo,
      ...milo,
      ...closing,
    ]);
    expect(answerers(analysis)).toEqual([['Petra Lindqvist'], ['Petra Lindqvist']]);
  });

  test('an editor has no part in it', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Editor: A part of the recording is missing here. | as editor, outside',
      'Petra Lindqvist: It is. | answers 1',
      ...closing,
    ]);
  });

  test('a call without questions has none', () => {
    expect(call([...start, 'Thomas Ferrand: Goodbye.', ...closing]).exchanges).toEqual([]);
  });
});

describe('where the host moderates', () => {
  const ends = 'Ines Okafor: Thank you all for joining us today. Goodbye. | outside';

  test('the host begins an exchange as an operator would', () => {
    const analysis = expectCall([
      ...start,
      'Ines Okafor: We begin the Q&A. The first question is from Ada Brandt of Corvid Ridge. | qa, outside',
      ...ada,
      ends,
    ]);
    expect(askers(analysis)).toEqual(['Ada Brandt']);
  });

  test('"Next question, please" and an analyst who was silent so far', () => {
    expectCall([
      ...start,
      'Ines Okafor: We begin the Q&A. The first question is from Ada Brandt of Corvid Ridge. | qa, outside',
      ...ada,
      'Ines Okafor: Next question, please. | answers 1',
      ...milo,
      ends,
    ]);
  });

  test('the turn that calls the next analyst answers nothing', () => {
    expectCall([
      ...start,
      'Ines Okafor: We begin the Q&A. The first question is from Ada Brandt of Corvid Ridge. | qa, outside',
      ...ada,
      'Ines Okafor: Thank you. The next question is from Milo Standish of Pellworth. | outside',
      ...milo,
      ends,
    ]);
  });

  test('a host who hands a question to a colleague ends nothing', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Ines Okafor: Thomas will take this one. | answers 1',
      'Thomas Ferrand: It is. | answers 1',
      ...closing,
    ]);
  });
});

describe('who answered', () => {
  const answered = (...lines: string[]) =>
    answerers(call([...start, callsAda, 'Ada Brandt: How many shares are there?', ...lines, ...closing]));

  test('everybody of the company who did, in order, once', () => {
    expect(
      answered(
        'Thomas Ferrand: Sixty million.',
        'Petra Lindqvist: In three classes.',
        'Thomas Ferrand: Voting, that is.',
      ),
    ).toEqual([['Thomas Ferrand', 'Petra Lindqvist']]);
  });

  test('not the interpreter', () => {
    expect(answered('Petra Lindqvist: (foreign language)', 'Interpreter: Sixty million.')).toEqual([
      ['Petra Lindqvist'],
    ]);
  });

  test('not investor relations who only pass the question on', () => {
    expect(answered('Ines Okafor: Thomas, please.', 'Thomas Ferrand: Sixty million.')).toEqual([['Thomas Ferrand']]);
  });

  test('investor relations who answer at length, where nobody else does', () => {
    const long =
      'Ines Okafor: There were sixty million shares at the end of the quarter, twenty million of them in the hands ' +
      'of the founders, and the rest in free float, as the second page of our filing shows.';
    expect(answered(long)).toEqual([['Ines Okafor']]);
    expect(answered('Ines Okafor: Next question, please.')).toEqual([[]]);
    expect(answered(long, 'Petra Lindqvist: That is right.')).toEqual([['Petra Lindqvist']]);
  });

  test('a speaker whom the transcript does not name', () => {
    expect(answered('Unknown Executive: Sixty million.')).toEqual([['Unknown Executive']]);
  });
});

describe('closing remarks', () => {
  const closed = (...lines: string[]) => expectCall([...start, callsAda, ...ada, ...lines]);

  test('the operator ends the questions and hands back', () => {
    closed(
      'Operator: There are no further questions. I turn the call back to Petra Lindqvist. | outside',
      'Petra Lindqvist: Thank you for joining us. We look forward to seeing you again. | outside',
      ...closing,
    );
  });

  test('the host ends them before the operator does', () => {
    closed(
      'Ines Okafor: Thank you, Ada. That concludes our call. Thank you all for joining us. | outside',
      'Petra Lindqvist: Bye. | outside',
      ...closing,
    );
  });

  test('nobody but the host is there to end them', () => {
    closed('Ines Okafor: This concludes our call. Thank you all for joining us today. | outside');
  });

  test('in Chinese', () => {
    closed('Ines Okafor: 感谢大家参加今天的电话会议，再见。 | outside', ...closing);
  });

  test.each([
    ['thanks for the question', 'Petra Lindqvist: Thank you for your question. Demand is back in the villages too.'],
    ['looks forward to a product', 'Petra Lindqvist: We look forward to the new bakery, which opens in May.'],
  ])('an answer that %s is no farewell', (_, line) => {
    closed(`${line} | answers 1`, ...closing);
  });

  test('a thank-you that an analyst still follows is none', () => {
    closed(
      'Ines Okafor: Thank you all for joining us today. | answers 1',
      'Milo Standish: Sorry, one more. Will prices rise? | asks 2',
      'Petra Lindqvist: They will. | answers 2',
      ...closing,
    );
  });
});

test('an exchange holds its questions, follow-ups included', () => {
  const analysis = call([...start, callsAda, 'Ada Brandt: Is demand back?', 'Petra Lindqvist: It is.', ...closing]);
  expect(questions(analysis)).toEqual([['Is demand back?', 'It is.']]);
});
