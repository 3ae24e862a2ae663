/**
 * Interpreted speech in a source: what was said and its rendering side by side, so that pairs, sentence beads and planted
 * discrepancies are gold by construction. The format is described in corpus/README.md.
 */

import { sentenceOf } from './findings.mjs';

const list = (side) => [side ?? []].flat();

/** Part of a paragraph that belongs to a pair. `link` is the same object or name on both sides of the pair. */
export class Piece {
  /**
   * @param {{ link: object | string | null, side: 'source' | 'target', placeholder?: boolean }} place
   * @param {Array<{ text: string, findings: object[], row?: number, spaced?: boolean }>} sentences
   */
  constructor(place, sentences) {
    this.place = place;
    this.sentences = sentences;
  }

  /** Some of the sentences, for a speech that is cut into paragraphs or turns. */
  slice(from, to) {
    return new Piece(this.place, this.sentences.slice(from, to));
  }
}

/** The words of its findings as the sentence is printed: machine Chinese sets the characters of a figure apart too. */
function printed(sentence) {
  if (!sentence.spaced) return sentence;
  const findings = sentence.findings.map((one) => (one.words ? { ...one, words: spaced(one.words) } : one));
  return { ...sentence, findings };
}

/**
 * One step of consecutive interpretation.
 * @param {Array<[source: string | string[] | null, target: string | string[] | null]>} rows beads in the order of the source
 * @param {{ order?: number[], spaced?: boolean }} [options] `order`: the rows as the rendering has them;
 *   `spaced`: the source is machine Chinese with a space between characters
 * @returns {{ source: Piece, target: Piece }}
 */
export function step(rows, { order = rows.map((_, row) => row), spaced = false } = {}) {
  const link = { rows: rows.length };
  const said = (side) => (row) =>
    list(rows[row][side]).map((one) => printed({ ...sentenceOf(one), row, spaced: spaced && side === 0 }));
  return {
    source: new Piece({ link, side: 'source' }, [...rows.keys()].flatMap(said(0))),
    target: new Piece({ link, side: 'target' }, order.flatMap(said(1))),
  };
}

/**
 * The two turns of the usual case: `of` speaks, then `by` renders it. Everything else goes to both turns.
 * @param {{ of: string, by: string, opening?: string, closing?: string, order?: number[], spaced?: boolean }} who
 *   `opening` and `closing`: the interpreter's own words around the rendering
 */
export function interpreted({ of, by, opening, closing, order, spaced, ...both }, rows) {
  const { source, target } = step(rows, { order, spaced });
  const spoken = [opening, target, closing].filter(Boolean);
  return [
    { turn: of, ...both, text: [source] },
    { turn: by, ...both, principal: of, text: [spoken] },
  ];
}

/** Somebody who says every part in both languages: the paragraphs of one turn. */
export const alternating = (...steps) => steps.flatMap(({ source, target }) => [source, target]);

/** Both languages in one paragraph. */
export const runningOn = ({ source, target }) => [source, target];

/** The paragraphs of a turn in which somebody speaks and then says it again in the other language. */
export function selfInterpreted({ opening, ...options }, rows) {
  const { source, target } = step(rows, options);
  return [source, [opening, target].filter(Boolean)];
}

/** A note that stands for speech. `link` names its pair within the document; null when nobody renders it. */
export const placeholder = (link, text) => new Piece({ link, side: 'source', placeholder: true }, [sentenceOf(text)]);

/**
 * English whose source is a placeholder (or nowhere in the text), by the name of the pair.
 * @param {string | Array<string | object>} text in one piece, or a list with the sentences that carry findings in `said`
 */
export const rendering = (link, text) => new Piece({ link, side: 'target' }, list(text).map(sentenceOf));

/** Chinese as a machine transcriber prints it: every character set apart, Latin words kept whole. */
export const spaced = (text) => text.match(/[A-Za-z0-9%.&-]+|[^\sA-Za-z0-9]/gu)?.join(' ') ?? '';
