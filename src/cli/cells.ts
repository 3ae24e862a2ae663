/** Characters that could steer a terminal or hide text: controls, formats (bidirectional marks too), line separators. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** East Asian wide and full-width characters, and pictures: two cells of a terminal each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const COMBINING = /[\p{Mn}\p{Me}]/u;

/** Text from a document on one line, without anything that a terminal would obey. */
export const plain = (text: string): string => text.replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();

const cellsOf = (character: string): number => {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

/** How many cells of a terminal a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

/** The text cut to `width` cells, with an ellipsis where something was cut. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width <= 0) return '';
  let kept = '';
  let used = 0;
  for (const character of text) {
    const cells = cellsOf(character);
    if (used + cells > width - 1) break;
    kept += character;
    used += cells;
  }
  return `${kept.trimEnd()}…`;
}

/** The end of a text in `width` cells, with an ellipsis where something was cut before it. */
export function shortenStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const characters = [...text];
  let used = 1;
  let from = characters.length;
  while (from > 0 && used + cellsOf(characters[from - 1] as string) <= width) {
    from--;
    used += cellsOf(characters[from] as string);
  }
  return width > 0 ? `…${characters.slice(from).join('').trimStart()}` : '';
}

/** The text cut or filled with spaces to exactly `width` cells. */
export function cell(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = shorten(text, width);
  const space = ' '.repeat(Math.max(0, width - displayWidth(cut)));
  return align === 'left' ? cut + space : space + cut;
}

/** Two texts at the two ends of a line; the left one gives way. */
export function ends(left: string, right: string, width: number): string {
  const room = width - displayWidth(right) - 2;
  return `${cell(left, Math.max(room, 1))}  ${right}`;
}

/** Words wrapped to lines of `width` cells. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(shorten(word, width));
  }
  return lines;
}
