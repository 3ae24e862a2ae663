/** What the table may use: cells across, and colour or not. */
export interface Screen {
  width: number;
  colour: boolean;
}

const DEFAULT_WIDTH = 80;
const NARROWEST = 60;
const WIDEST = 100;

/** A page for files and pipes: 80 cells, no colour. */
export const PLAIN_SCREEN: Screen = { width: DEFAULT_WIDTH, colour: false };

/** The screen behind a stream: the terminal's width within bounds; colour only there, and not against NO_COLOR. */
export function screenOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Screen {
  if (!stream.isTTY) return PLAIN_SCREEN;
  const width = Math.min(WIDEST, Math.max(NARROWEST, stream.columns || DEFAULT_WIDTH));
  return { width, colour: !environment.NO_COLOR && environment.TERM !== 'dumb' };
}

/** Ways to set text off; each returns its text unchanged where there is no colour. */
export interface Palette {
  title: (text: string) => string;
  heading: (text: string) => string;
  faint: (text: string) => string;
  bar: (text: string) => string;
  attention: (text: string) => string;
}

/** The palette for a screen: the sixteen colours of every terminal, so that its own theme decides. */
export function paletteFor({ colour }: Screen): Palette {
  const style = (on: number, off: number) => (text: string) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return {
    title: style(1, 22),
    heading: style(36, 39),
    faint: style(2, 22),
    bar: style(34, 39),
    attention: style(33, 39),
  };
}
