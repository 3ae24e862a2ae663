/** Notes that stand for speech, alone in a paragraph or at its beginning before a sentence. */
export const PLACEHOLDERS =
  /^[([](?:spoken in )?(?:foreign (?:language|speech)|non-English|speaking (?:Mandarin|Chinese)|Chinese)[)\]](?=[.\s]*(?:$|[A-Z]))/iu;
