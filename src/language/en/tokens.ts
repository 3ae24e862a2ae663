/** A piece of English text: a word in lower case, a number as written, or a single sign. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'sign';
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** Whether a word starts with a capital letter. */
  readonly capital: boolean;
}

/** Words keep apostrophes; numbers take thousands' commas and a decimal point. No part can match in two ways. */
const TOKEN = /[A-Za-z]+(?:['’][A-Za-z]+)*|[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?|[^\sA-Za-z0-9]/gu;

/** Cuts English text into tokens, one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const code = written.charCodeAt(0);
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    const type = letter ? 'word' : code >= 48 && code <= 57 ? 'number' : 'sign';
    tokens.push({
      text: letter ? written.toLowerCase() : written,
      start,
      end,
      type,
      glued: start === last,
      capital: letter && code <= 90,
    });
    last = end;
  }
  return tokens;
}

/** What stands for a token beyond either end of the text. */
export const NO_TOKEN: Token = { text: '', start: -1, end: -1, type: 'sign', glued: false, capital: false };

export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NO_TOKEN;
