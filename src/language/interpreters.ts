/** Announced interpreters: `Preston will help translate`, `our colleague Anna Lu will be interpreting`. */
const ANNOUNCED =
  /(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}),? (?:who )?(?:will|is going to|shall|is here to) (?:be )?(?:(?:here )?to )?(?:help(?:ing)?(?: (?:us|me))?(?: to| with)? )?(?:the )?(?:do(?:ing)? the |provid\w+ (?:the )?(?:\w+ )?)?(?:translat|interpret)/gu;

const NO_NAME =
  /^(?:We|I|He|She|They|It|Management|The|This|And|Then|Operator|You|Our|There|Which|That|Who|Translator|Interpreter|Chinese|English|Mandarin|Cantonese|Company)\b/;

/** A word that only begins the sentence. */
const ADVERB = /^(?:Today|Then|Now|So|Also|And|Later|Next|Again) /;

/** Names, full or first, of people announced as interpreters in a passage. */
export function findInterpreters(passage: string): string[] {
  return [...passage.replace(/\s/gu, ' ').matchAll(ANNOUNCED)]
    .map((match) => (match[1] as string).replace(ADVERB, ''))
    .filter((name) => !NO_NAME.test(name));
}
