/** Small questions about a turn's words that several repairs ask. */

const PLACEHOLDER =
  /[([](?:(?:spoken|speaking|speaks|speak)? ?(?:in )?(?:a )?(?:foreign|non-english|chinese|mandarin|cantonese)(?: (?:language|speech|spoken|dialect))?|(?:spoken|speaking) in (?:foreign language|chinese|mandarin))[)\]]/gi;

/** Whether a turn is nothing but notes that stand for foreign speech. */
export const isPlaceholderOnly = (body: string): boolean =>
  hasPlaceholder(body) && !/[\p{L}\p{N}]{2}/u.test(body.replace(PLACEHOLDER, ''));

/** Whether a note stands for foreign speech somewhere in the turn. */
export const hasPlaceholder = (body: string): boolean => body.search(PLACEHOLDER) >= 0;

/** Whether the turn begins by saying that an interpreter speaks. */
export const isMarkedInterpreted = (body: string): boolean =>
  /^(?:\s*[([][^)\]]{0,40}[)\]])?\s*[([](?:interpreted|through (?:an )?interpreter|translated)[)\]]/i.test(body);

/** Whether the turn breaks off: no sentence's end, no closing bracket or dash. */
export const breaksOff = (body: string): boolean => !/[.?!…。？！"”)\]’'][\s]*$/u.test(body);

/** Whether the turn begins in the middle of a sentence. */
export const beginsInside = (body: string): boolean => /^[\s"“]*\p{Ll}/u.test(body);

/** Whether the turn asks something. */
export const hasQuestion = (body: string): boolean =>
  /[?？]|\b(?:my|one|first|second|another|last|follow-up) question\b/i.test(body);

/** Whether the words are those of the company about itself. */
export const speaksForCompany = (body: string): boolean =>
  /\b(?:we|our|us)\b/i.test(body) && !/\b(?:my question|wonder|could you|can you|congrat)/i.test(body);
