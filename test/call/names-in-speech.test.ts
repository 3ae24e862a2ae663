import { addressed, handedTo, ownForms, resolveName, selfNamed } from '../../src/call/names-in-speech.js';
import { newAnalyst, type Person } from '../../src/call/person.js';

const executive = (name: string): Person => ({ ...newAnalyst(name, null), role: 'executive' });
const roster: readonly Person[] = [
  { ...executive('Operator'), role: 'operator' },
  executive('Petra Lindqvist'),
  executive('Thomas Tan'),
  { ...executive('吴兰亭'), aliases: ['Eddie Wu'] },
  executive('Wei Liu'),
  executive('Wei Zhang'),
  { ...executive('Unknown Executive'), unnamed: true },
];
const named = (indexes: readonly number[]) => [...new Set(indexes.map((index) => roster[index]?.name))];

describe('a speaker hands over', () => {
  test.each([
    ['I will now turn the call over to Petra.', ['Petra Lindqvist']],
    ['I will hand the floor over to our chief executive, Petra Lindqvist.', ['Petra Lindqvist']],
    ['Let me pass it to Mr. Tan.', ['Thomas Tan']],
    ['Petra will walk you through the numbers.', ['Petra Lindqvist']],
    ['Petra will take the first part, and Thomas will add to it.', ['Petra Lindqvist', 'Thomas Tan']],
    ['Let me invite Thomas to speak.', ['Thomas Tan']],
    ['Thomas, would you like to add something?', ['Thomas Tan']],
    ['Good question. Thomas, please.', ['Thomas Tan']],
    ['Please go ahead, Thomas.', ['Thomas Tan']],
    ['Here is our finance chief, Thomas Tan.', ['Thomas Tan']],
    ['Now, Petra.', ['Petra Lindqvist']],
    ['I will uh, hand over to um, Petra.', ['Petra Lindqvist']],
    ['I will hand over to to Petra.', ['Petra Lindqvist']],
    ['I will hand over to Mr. Ten.', ['Thomas Tan']], // misheard by one letter
    ['下面请吴兰亭先生发言。', ['吴兰亭']],
    ['这个问题请吴兰亭回答。', ['吴兰亭']],
  ])('%s', (words, expected) => {
    expect(named(handedTo(roster, words))).toEqual(expected);
  });

  test.each([
    ['I will hand the floor over to our Chief Executive Officer, Petra Lindqvist.', 'Petra Lindqvist'],
    ['I would like to turn the call over to our CEO, Petra.', 'Petra Lindqvist'],
    ['Here is our Chief Financial Officer, Thomas Tan.', 'Thomas Tan'],
  ])('with a title in capitals: %s', (words, expected) => {
    expect(named(handedTo(roster, words))).toEqual([expected]);
  });

  test.each([
    ['I will now hand over to, um, Petra.', 'Petra Lindqvist'],
    ['Let me pass it to, uh, Thomas.', 'Thomas Tan'],
  ])('with a filler between commas: %s', (words, expected) => {
    expect(named(handedTo(roster, words))).toEqual([expected]);
  });

  test.each([
    ['请吴兰亭来回答。', '吴兰亭'],
    ['下面请吴兰亭来介绍一下业绩。', '吴兰亭'],
  ])('with 来: %s', (words, expected) => {
    expect(named(handedTo(roster, words))).toEqual([expected]);
  });

  test.each([
    'Petra said last quarter that demand would be back.',
    'As Thomas explained, costs fell.',
    'I will turn the call over to the operator.',
    'We turn to Margin now.',
    'I will hand over to Wei.', // two are called so
    'I will hand over to Sigrid.', // nobody is
    'I will hand over to Mr. Tannenbaum.',
  ])('to nobody: %s', (words) => {
    expect(named(handedTo(roster, words))).toEqual([]);
  });
});

describe('a speaker introduces himself', () => {
  test.each([
    ['This is Petra Lindqvist.', 'Petra Lindqvist'],
    ["Hi, it's Thomas.", 'Thomas Tan'],
    ['Hello, I am Thomas Tan, the finance chief.', 'Thomas Tan'],
    ['My name is Petra.', 'Petra Lindqvist'],
    ['Thank you. Thomas here.', 'Thomas Tan'],
    ['This is um, Thomas.', 'Thomas Tan'],
    ['This is actually Eddie Wu.', '吴兰亭'],
    ['大家好，我是吴兰亭。', '吴兰亭'],
  ])('%s', (words, expected) => {
    expect(named(selfNamed(roster, words))).toEqual([expected]);
  });

  test('with a filler between commas', () => {
    expect(named(selfNamed(roster, 'This is, um, Thomas.'))).toEqual(['Thomas Tan']);
  });

  test.each([
    'This is Kofi for Petra Lindqvist.',
    'Petra asked me to take this on behalf of Thomas.',
    'This is Great news.',
    'This is the team of Petra Lindqvist.',
    `${'We sell bread. '.repeat(25)}This is Petra.`, // too late for an introduction
  ])('not: %s', (words) => {
    expect(named(selfNamed(roster, words))).toEqual([]);
  });

  test.each([
    ['This is Alistair from Corvid Ridge.', ['Alistair']],
    ['我是青榆证券的分析师顾南星。', ['顾南星']],
    ['Thank you for taking my question.', []],
    ['Hi, this is Kofi on behalf of Ada.', []],
  ])('known or not: %s', (words, expected) => {
    expect(ownForms(words)).toEqual(expected);
  });
});

describe('a speaker thanks or greets the one before', () => {
  test.each([
    ['Thanks, Petra. Costs fell.', 'Petra Lindqvist'],
    ['Okay, thank you very much, Thomas. Costs fell.', 'Thomas Tan'],
    ['Hello Petra, how are you?', 'Petra Lindqvist'],
  ])('%s', (words, expected) => {
    expect(named(addressed(roster, words))).toEqual([expected]);
  });

  test.each(['Thanks to Petra and her team.', 'Costs fell. Thanks, Petra.', 'Thank you, Sigrid. Costs fell.'])(
    'not: %s',
    (words) => {
      expect(named(addressed(roster, words))).toEqual([]);
    },
  );
});

describe('whom a name means', () => {
  test.each([
    ['Petra Lindqvist', 'Petra Lindqvist'],
    ['Lindqvist', 'Petra Lindqvist'],
    ['Wu Lanting', '吴兰亭'],
    ['Eddie', '吴兰亭'],
    ['Zhang Wei', 'Wei Zhang'],
    ['Wei', undefined], // two
    ['Sigrid', undefined], // nobody
    ['Unknown Executive', undefined],
  ])('%s: %s', (name, expected) => {
    expect(roster[resolveName(roster, name)]?.name).toBe(expected);
  });

  test('a condition settles what the name leaves open', () => {
    expect(resolveName(roster, 'Wei', (index) => index < 5)).toBe(4);
  });
});
