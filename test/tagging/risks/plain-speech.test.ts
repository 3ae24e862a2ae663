import { findRisks } from '../../../src/tagging/risks/index.js';

const told = (text: string): string[] => findRisks(text).map(({ category, direction }) => `${category} ${direction}`);

describe('what goes wrong in plain speech', () => {
  test.each([
    ['Finding qualified welders has become much harder since spring.', 'operational worsening'],
    ['The bottling line went down for nine days.', 'operational unspecified'],
    ['Two of our clients have put their warehouse projects on hold.', 'demand worsening'],
    ['Pricing in the ferry market remains fiercely competitive.', 'competition unspecified'],
    ['The ministry has capped the daily rate that clinics may charge.', 'regulatory unspecified'],
    ['The krona took 0.8 points off our margin.', 'fx worsening'],
    ['The price of cobalt keeps climbing.', 'other worsening'],
    ['Credit card defaults have doubled since March.', 'credit worsening'],
    ['Our shares have lost a quarter of their value.', 'market worsening'],
  ])('%s', (text, risk) => {
    expect(told(text)).toContain(risk);
  });

  test('a neutral thing that gets better or worse is told of', () => {
    expect(told('Permitting in the north has become tougher.')).toEqual(['regulatory worsening']);
    expect(told('Permitting in the north takes place online.')).toEqual([]);
  });

  test('what is denied of a worsening stands still', () => {
    expect(told('No tenant has fallen behind on the rent.')).toEqual(['credit stable']);
  });

  test('a neutral theme claims no movement of a measure', () => {
    expect(told('Our delinquency rate among card borrowers rose to 2.4%.')).toContain('credit worsening');
  });

  test('the same time is no level that stays', () => {
    expect(told('We opened two stores and at the same time retention of users grew.')).toEqual([]);
  });
});
