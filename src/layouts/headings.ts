/** What a heading opens. `both-lists` is a list of company and conference people together. */
export type HeadingKind = 'company-list' | 'conference-list' | 'both-lists' | 'presentation' | 'qa' | 'editorial';

/** Headings as publishers print them, matched on the bare line (no stars, hashes or colon). One row a convention. */
const HEADINGS: readonly { kind: HeadingKind; pattern: RegExp }[] = [
  { kind: 'company-list', pattern: /^(?:corporate|company|management|corporate call) parti\w+$/i }, // StreetEvents, Seeking Alpha
  { kind: 'company-list', pattern: /^(?:executives|company representatives|company participants 公司参与者)$/i }, // Seeking Alpha before 2018
  {
    kind: 'company-list',
    pattern: /^(?:公司参与者|公司參與者|公司与会人员|公司管理层|公司管理層|公司出席人员|公司出席人員)$/,
  }, // Chinese publishers
  { kind: 'conference-list', pattern: /^(?:conference call|other|analyst|conference) parti\w+$/i }, // StreetEvents ("Participiants"), FactSet
  { kind: 'conference-list', pattern: /^analysts$/i }, // Seeking Alpha before 2018
  {
    kind: 'conference-list',
    pattern: /^(?:会议电话参与者|電話會議參與者|电话会议参与者|分析师|分析師|参会分析师|參會分析師)$/,
  }, // Chinese publishers
  { kind: 'both-lists', pattern: /^(?:call|transcript) participants$|^participants$|^参会人员$|^與會人員$|^参与者$/i }, // Motley Fool pages, Chinese publishers
  {
    kind: 'presentation',
    pattern:
      /^(?:presentation|prepared remarks|opening remarks|management discussion section|transcript|full (?:conference call )?transcript|prepared statements)$/i,
  }, // StreetEvents, Motley Fool, FactSet
  { kind: 'presentation', pattern: /^(?:管理层发言|管理層發言|管理层讨论|公司介绍|会议实录|會議實錄|电话会议实录)$/ }, // Chinese publishers
  { kind: 'qa', pattern: /^questions? (?:and|&|&amp;) answers?(?: session| section)?$/i }, // Motley Fool, StreetEvents
  { kind: 'qa', pattern: /^question[- ]and[- ]answers?(?: session| section)?$|^q ?& ?a(?: session| section)?$/i }, // Seeking Alpha, FactSet
  {
    kind: 'qa',
    pattern:
      /^(?:问答环节|問答環節|答問環節|答问环节|提问环节|提問環節|问答部分|問答部分|问答|問答|分析师提问|分析師提問)$/,
  }, // Chinese publishers
  { kind: 'editorial', pattern: /^(?:takeaways|risks|summary|industry glossary|date|need a quote.{0,80}|contents)$/i }, // Motley Fool pages
];

const MARKS = /^[\s#*_>•-]+|[\s*_:：]+$/g;

/** Which heading a line is, or null. Bare wording only: a sentence that mentions the session is no heading. */
export function headingOf(text: string): HeadingKind | null {
  if (text.length > 80) return null;
  const bare = text.replace(MARKS, '');
  return HEADINGS.find(({ pattern }) => pattern.test(bare))?.kind ?? null;
}
