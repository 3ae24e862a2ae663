import { createPage } from '../../src/layouts/page.js';
import { findParticipantsLists, firmAndTitle } from '../../src/layouts/participants-list.js';
import { crlf, listed } from './helpers/laid-out.js';

/** The people of all lists, and the first line behind the last list. */
function read(text: string) {
  const page = createPage(text);
  const lists = findParticipantsLists(page);
  const to = lists.at(-1)?.to ?? 0;
  return {
    people: listed({ listed: lists.flatMap((list) => list.people) }),
    next: page.lines.slice(to).find(({ blank }) => !blank)?.text ?? null,
  };
}

describe('every form of a list', () => {
  test.each([
    ['`Name - Title`', 'Petra Lund - CEO & Director\nIvo Marsh - CFO'],
    ['blank lines between', 'Petra Lund - CEO & Director\n\nIvo Marsh - CFO'],
    ['long dashes', 'Petra Lund — CEO & Director\nIvo Marsh – CFO'],
    ['two hyphens', 'Petra Lund -- CEO & Director\nIvo Marsh -- CFO'],
    ['`Title — Name`', 'CEO & Director — Petra Lund\nCFO — Ivo Marsh'],
    ['bullets', '• Petra Lund - CEO & Director\n• Ivo Marsh - CFO'],
    ['stars', '* Petra Lund - CEO & Director\n* Ivo Marsh - CFO'],
    ['hyphens', '- Petra Lund - CEO & Director\n- Ivo Marsh - CFO'],
    ['numbers', '1. Petra Lund - CEO & Director\n2) Ivo Marsh - CFO'],
    ['bold and italics', '- **Petra Lund** *CEO & Director*\n- **Ivo Marsh** *CFO*'],
    ['indentation', '   Petra Lund - CEO & Director\n\tIvo Marsh - CFO'],
    ['a name on one line and the title on the next', ' * Petra Lund\n   CEO & Director\n * Ivo Marsh\n   CFO'],
    ['the same with blank lines', ' * Petra Lund\n\n   CEO & Director\n\n * Ivo Marsh\n\n   CFO'],
  ])('%s', (_, lines) => {
    const expected = {
      people: ['company: Petra Lund | CEO & Director | -', 'company: Ivo Marsh | CFO | -'],
      next: 'Presentation',
    };
    expect(read(`Company Participants\n\n${lines}\n\nPresentation\n`)).toEqual(expected);
    expect(read(crlf(`Company Participants\n\n${lines}\n\nPresentation\n`))).toEqual(expected);
    expect(read(`Company Participants\n${lines}\nPresentation`)).toEqual(expected);
  });

  test('StreetEvents: firm and title on the line under the name', () => {
    const rule = '='.repeat(80);
    const list = `${rule}
Corporate Participants
${rule}\n
 * Petra Lund
   Marlow Kilns plc - CEO & Director\n
${rule}
Conference Call Participiants
${rule}\n
 * Tilda Marsh
   Quayside Securities, Research Division - Research Analyst
 * Unidentified Analyst
 * Bo Vik
   -\n
${rule}
Presentation
${rule}`;
    expect(read(list)).toEqual({
      people: [
        'company: Petra Lund | CEO & Director | Marlow Kilns plc',
        'conference: Tilda Marsh | Research Analyst | Quayside Securities, Research Division',
        'conference: Unidentified Analyst | - | -',
        'conference: Bo Vik | - | -',
      ],
      next: rule,
    });
  });

  test('names alone', () => {
    expect(
      read('Executives\n\nPetra Lund\nIvo Marsh\n\nAnalysts\n\nTilda Marsh\n\nOperator\n\nGood day.').people,
    ).toEqual(['company: Petra Lund | - | -', 'company: Ivo Marsh | - | -', 'conference: Tilda Marsh | - | -']);
  });

  test('Chinese', () => {
    expect(read('公司参与者\n\n骆承野 - 首席执行官\n\n分析师\n\n郑立 - 澄湖证券\n\n管理层发言')).toEqual({
      people: ['company: 骆承野 | 首席执行官 | -', 'conference: 郑立 | - | 澄湖证券'],
      next: '管理层发言',
    });
  });

  test.each([
    ['commas in titles', 'Petra Lund - Co-Founder, Chairman, CEO & President', 'Co-Founder, Chairman, CEO & President'],
    ['initials', 'Petra J. Lund - CEO', 'CEO'],
    ['suffixes', 'Petra Lund Jr. - CEO', 'CEO'],
    ['particles', 'Petra van der Lund - CEO', 'CEO'],
    ['honorifics', 'Dr. Petra Lund - CEO', 'CEO'],
  ])('%s', (_, line, title) => {
    expect(read(`Company Participants\n\n${line}\n\nOperator\n`).people).toEqual([
      `company: ${line.split(' - ')[0]} | ${title} | -`,
    ]);
  });

  test('suffixes behind a comma', () => {
    expect(read('Company Participants\n\nPetra Lund, CFA - CFO\n\nOperator\n').people).toEqual([
      'company: Petra Lund, CFA | CFO | -',
    ]);
  });
});

describe('a list ends', () => {
  test.each([
    ['at a heading', 'Presentation', 'Presentation'],
    ['at the first speaker line, where no heading stands', 'Operator', 'Operator'],
    ['at a sentence', 'Good morning, and welcome to the call.', 'Good morning, and welcome to the call.'],
    ['at a long paragraph', `Petra ${'and so on '.repeat(40)}`, `Petra ${'and so on '.repeat(40)}`.trim()],
    ['at the end of the text', '', null],
  ])('%s', (_, line, next) => {
    expect(read(`Company Participants\n\nPetra Lund - CEO\n\n${line}`)).toEqual({
      people: ['company: Petra Lund | CEO | -'],
      next,
    });
  });

  test('a heading without a list is no list', () => {
    expect(read('Company Participants\n\nPresentation\n\nOperator\n')).toEqual({ people: [], next: 'Presentation' });
  });

  test('no heading, no list', () => {
    expect(read('Petra Lund - CEO\nIvo Marsh - CFO')).toMatchObject({ people: [] });
  });
});

describe('firmAndTitle', () => {
  test.each([
    ['Quayside Securities - Analyst', ['Quayside Securities', 'Analyst']],
    ['Quayside - Harbour Bank - Analyst', ['Quayside - Harbour Bank', 'Analyst']],
    ['Quayside Securities', ['Quayside Securities']],
  ])('%s', (text, parts) => {
    expect(firmAndTitle(text)).toEqual(parts);
  });
});
