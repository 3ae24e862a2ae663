import { type HeadingKind, headingOf } from '../../src/layouts/headings.js';

const HEADINGS: Record<HeadingKind, string[]> = {
  'company-list': [
    ...['Company Participants', 'Corporate Participants', 'CORPORATE PARTICIPANTS', 'Corporate Participiants'],
    ...['Executives', 'Executives:', '## Company Participants', '**Company Participants**', 'Management Participants'],
    ...['公司参与者', '公司管理层：', '公司出席人員'],
  ],
  'conference-list': [
    ...['Conference Call Participants', 'Conference Call Participiants', 'CONFERENCE CALL PARTICIPANTS', 'Analysts'],
    ...['Other Participants', '分析师', '参会分析师', '電話會議參與者'],
  ],
  'both-lists': ['Call Participants', 'CALL PARTICIPANTS', 'Transcript Participants', 'Participants:', '参会人员'],
  presentation: [
    ...['Presentation', 'PRESENTATION', 'Prepared Remarks:', 'Opening Remarks', 'Transcript', '## Transcript'],
    ...['Full Conference Call Transcript', 'MANAGEMENT DISCUSSION SECTION', '管理层发言', '会议实录'],
  ],
  qa: [
    ...['Questions and Answers', 'Questions & Answers:', 'QUESTIONS AND ANSWERS', 'Question-and-Answer Session'],
    ...['Question and Answer Session', 'Q&A', 'Q & A', 'Q&A Session', '**Questions and Answers**'],
    ...['QUESTION AND ANSWER SECTION', 'Questions &amp; Answers', '问答环节', '答問環節：', '分析师提问'],
  ],
  editorial: ['TAKEAWAYS', 'Risks', 'SUMMARY', 'INDUSTRY GLOSSARY', 'Contents:', 'DATE', 'Need a quote from us?'],
};

describe.each(Object.entries(HEADINGS))('%s', (kind, lines) => {
  test.each(lines)('%s', (line) => {
    expect(headingOf(line)).toBe(kind);
  });
});

describe('a sentence that mentions a heading is none', () => {
  test.each([
    'We now begin the question-and-answer session.',
    'The presentation is on our website.',
    'Analysts expected less.',
    'Our executives bought shares.',
    'Questions and answers will follow the presentation.',
    'There are risks.',
    'In summary, it was a good quarter.',
    'Company participants today are Petra Lund and Ivo Marsh.',
    'Any questions?',
    '谢谢，下面进入问答环节。',
    '公司管理层对此有信心。',
    '',
    `Presentation${' '.repeat(100)}x`,
  ])('%s', (line) => {
    expect(headingOf(line)).toBeNull();
  });
});
