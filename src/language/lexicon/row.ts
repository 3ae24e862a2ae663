/** One idea in both languages. `zh`: Simplified forms, `en`: lower-case forms (lemmas; plural and -ing forms are matched by the look-up's stemmer). Longest form wins. */
export interface LexiconRow {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}
