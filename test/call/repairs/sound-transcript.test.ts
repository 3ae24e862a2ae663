import { callsAda, callsMilo, closing, expectCall, lists, opening } from '../../support/mini-call.js';

const start = [...lists, ...opening];
const milo = [callsMilo, 'Milo Standish: Will prices rise? | as analyst', 'Petra Lindqvist: They will.'];

test('a sound transcript is left as printed, without a warning', () => {
  const analysis = expectCall([
    ...start,
    callsAda,
    'Ada Brandt: Hello, this is Ada. Is demand back, as Thomas said? | asks 1',
    'Petra Lindqvist: It is. Thomas, would you like to add something? | answers 1',
    'Thomas Ferrand: Only that costs fell. | answers 1',
    ...milo,
    ...closing,
  ]);
  expect(analysis.turns.map(({ attribution }) => attribution)).toEqual(Array(analysis.turns.length).fill(null));
  expect(analysis.warnings).toEqual([]);
});
