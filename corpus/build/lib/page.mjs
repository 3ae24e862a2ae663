/** One range of the output that holds the words of one turn. `last` is the end of its last paragraph. */
/** @typedef {{ block: object, start: number, end: number, paragraphs: string[] }} Speech */

/**
 * The file being written. It remembers where every turn was put, so that gold spans are exact by construction.
 */
export class Page {
  /** @param {string} eol line end used in the file */
  constructor(eol = '\n') {
    this.eol = eol;
    this.text = '';
    /** @type {Speech[]} */
    this.speeches = [];
    /** Where the text of a block begins that is nobody's turn. */
    this.passages = new Map();
  }

  /** Writes text that is nobody's speech. */
  write(text) {
    this.text += text.replaceAll('\n', this.eol);
    return this;
  }

  /** Writes the text of a block that is nobody's turn, line ends unchanged, and records its place. */
  passage(block) {
    this.passages.set(block, this.text.length);
    this.text += block.raw;
    return this;
  }

  /**
   * Writes the body of a turn and records its span.
   * @param {object} block the turn of the source
   * @param {string} [body] the printed words, when they differ from the paragraphs joined by `gap`
   */
  speech(block, body = block.text.join('\n\n')) {
    const start = this.text.length;
    this.write(body);
    this.speeches.push({ block, start, end: this.text.length, paragraphs: block.text });
    return this;
  }

  /** Notes a turn whose place in the reader's text is not known, with its printed pieces. */
  unplaced(block, pieces = block.text) {
    this.speeches.push({ block, start: -1, end: -1, paragraphs: pieces });
    return this;
  }
}
