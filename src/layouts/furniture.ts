import type { Page } from './page.js';

/**
 * Text that publishers print around speech. Each row names the publisher whose convention it is. Patterns match one whole
 * line, white space trimmed.
 */

/** Lines that are never speech: page heads and feet, navigation, picture credits. */
const FURNITURE_LINES: readonly RegExp[] = [
  /^sign in$/i, // Fintool and other sites behind a log-in
  /^you're signed out.{0,80}$/i, // the same
  /^image source: .{0,80}$/i, // Motley Fool
  /^need a quote from (?:a|one of our) .{0,120}$/i, // Motley Fool pages
  /^see the \d+ stocks.{0,20}$/i, // Motley Fool advertisement, loose part
  /^\*.{0,40}returns as of .{0,60}$/i, // Motley Fool advertisement's foot
  /^before you buy stock in .{0,400}$/i, // Motley Fool advertisement
  /^\*?average returns of all recommendations.{0,160}$/i, // Motley Fool pages
  /^(?:refinitiv|thomson reuters|lseg) streetevents(?: event transcript)? ?\|.{0,160}$/i, // StreetEvents PDF foot
  /^©? ?\d{4} (?:refinitiv|thomson reuters|lseg)\..{0,400}$/i, // StreetEvents PDF foot
  /^(?:refinitiv|lseg)\[?®?\]?$/i, // StreetEvents PDF head
  /^www\.(?:refinitiv|streetevents|callstreet|lseg)\.com.{0,60}$/i, // StreetEvents, FactSet foot
  /^1-877-factset.{0,60}$/i, // FactSet CallStreet foot
  /^factset: ?callstreet.{0,120}$/i, // FactSet CallStreet foot
  /^copyright (?:@|©|\(c\)) ?\d{4}-\d{4} factset.{0,60}$/i, // FactSet CallStreet foot
  /^[A-Z]{3,9} \d{1,2}, \d{4} \/ \d{1,2}:\d{2}[AP]M.{0,120}$/, // StreetEvents PDF running head
  /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i, // page numbers
  /^-{3,}$|^={3,}$|^_{3,}$|^\*{3,}$|^(?:\* ){2,}\*$/, // rules
  /^see also:? .{0,200}\bto (?:buy|invest|watch).{0,80}$/i, // Insider Monkey, between the remarks and the questions
  /^(?:follow|want to follow) .{2,100}\((?:[a-z]+ ?: ?)?[a-z.]{1,8}\)$/i, // Insider Monkey
  /^to continue reading the q&a session, please click here.{0,10}$/i, // Insider Monkey
  /^click here to (?:learn about these picks|read the full transcript).{0,10}$/i, // Motley Fool advertisement, loose part
  /^<sync [^>]{0,200}>$/i, // StreetEvents audio marks alone on a line
];

/** Lines after which nothing is speech any more: legal text, editors' notes, lists at the end. */
const TAIL_LINES: readonly RegExp[] = [
  /^#* ?\**disclaimer\**:?$/i, // StreetEvents
  /^#* ?\**definitions\**:?$/i, // StreetEvents
  /^(?:\(c\) |© ?)?copyright (?:©|\(c\)|@)? ?(?:19|20)\d{2}\b.{0,160}$/i, // StreetEvents, FactSet, AlphaStreet
  /^\[?portions of this transcript .{0,280}$/i, // Seeking Alpha, S&P
  /^this article is a transcript of this conference call.{0,2000}$/i, // Motley Fool
  /^the motley fool has (?:no )?position.{0,2000}$/i, // Motley Fool
  /^(?:[\w .]{0,60}has (?:no )?positions? in (?:any of )?the stocks mentioned).{0,2000}$/i, // Motley Fool
  /^duration: \d+ minutes?$/i, // Motley Fool 2018-23
  /^call participants:$/i, // Motley Fool 2018-23 (at the end, with a colon)
  /^more [\w .&-]{1,40} analysis$/i, // Motley Fool 2018-23
  /^all earnings call transcripts$/i, // Motley Fool 2018-23
  /^stocks mentioned$/i, // Motley Fool pages
  /^transcript(?:ion)? (?:powered|provided) by .{0,80}$/i, // AlphaStreet and others
  /^editor:?$/i, // StreetEvents, new: the editor's note about the interpreter
  /^editor'?s? notes?:?.{0,200}$/i, // several
  /^(?:the )?information contained (?:here is a textual|in (?:this |event )?transcripts?).{0,600}$/i, // StreetEvents, FactSet, Seeking Alpha
  /^copyright policy: .{0,1000}$/i, // Seeking Alpha before 2020
  /^(?:if you have any additional questions about our online transcripts).{0,160}$/i, // Seeking Alpha before 2020
  /^this (?:event )?transcript (?:is produced by|may not be 100 percent accurate|is provided).{0,600}$/i, // AlphaStreet, Bloomberg
  /^(?:免责声明|免責聲明)(?:[:：].{0,200})?$/, // Chinese publishers
];

/** Advertisements that run over several lines: the first line, the last line, and how many lines they may take. */
const ADVERTISEMENTS: readonly { first: RegExp; last: RegExp; limit: number }[] = [
  // Motley Fool: "10 stocks we like better than X" ... "*Stock Advisor returns as of March 1, 2020"
  { first: /^\d+ stocks (?:we|that|our) .{0,90}$/i, last: /^\*.{0,40}returns as of .{0,60}$/i, limit: 16 },
  {
    first: /^should you (?:invest \$[\d,]+|buy stock) in .{0,80}$/i,
    last: /^\*?.{0,40}returns as of .{0,60}$/i,
    limit: 16,
  },
  { first: /^where to invest \$[\d,]+ right now.{0,60}$/i, last: /^\*?.{0,40}returns as of .{0,60}$/i, limit: 16 },
];

const matchesAny = (patterns: readonly RegExp[], text: string): boolean => patterns.some((p) => p.test(text));

/** Whether a line is page furniture. */
export const isFurniture = (text: string): boolean => text.length <= 500 && matchesAny(FURNITURE_LINES, text);

/** Whether a line opens the part after the last speech. */
export const isTail = (text: string): boolean => matchesAny(TAIL_LINES, text.slice(0, 2200));

/** The lines (by index) that advertisements take, the blank lines inside them included. */
export function advertisementLines(page: Page): Set<number> {
  const taken = new Set<number>();
  for (const line of page.lines) {
    if (line.blank || line.text.length > 120) continue;
    const kind = ADVERTISEMENTS.find(({ first }) => first.test(line.text));
    if (!kind) continue;
    const last = page.lines
      .slice(line.index, line.index + kind.limit)
      .find((candidate) => kind.last.test(candidate.text));
    for (let i = line.index; i <= (last?.index ?? line.index); i++) taken.add(i);
  }
  return taken;
}
