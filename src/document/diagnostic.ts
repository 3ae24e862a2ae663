/**
 * Every error and warning of the library, in one table: the code is stable, the message says in one line what is wrong
 * and what to do. `{name}` is replaced by the detail of that name.
 */
export const DIAGNOSTICS = {
  // Errors: the input cannot be analysed.
  'file-not-found': 'no file at {path}: check the path',
  'is-a-directory': '{path} is a folder: name a file in it',
  'file-unreadable': '{path} cannot be read ({reason}): check its permissions',
  'file-too-large':
    '{path} has {bytes} bytes, over the limit of {limit}: split it, or raise the limit with --max-bytes',
  'empty-input': 'the input is empty: pass a transcript or a release',
  'blank-input': 'the input holds nothing but white space: pass a transcript or a release',
  'binary-input': 'the input is binary, not text: convert it to text, HTML, PDF, DOCX, JSON, VTT or SRT first',
  'undecodable-text':
    'the text is in none of the encodings known here (UTF-8, UTF-16, GB18030, Big5, Windows-1252): convert it to UTF-8',
  'login-page': 'this is a log-in or consent page, not a transcript: sign in and save the page that shows the call',
  'not-a-call': 'nothing here reads like an earnings call or release: check that this is the right file',
  'no-speech': 'there is a heading or a list of participants but no speech: the file seems cut off, get it again',
  'pdf-without-text': 'the PDF holds no text, only pictures of it: run character recognition (OCR) first',
  'damaged-file': 'the {format} cannot be opened ({reason}): get the file again',
  'invalid-json': 'the JSON does not parse ({reason}): get the file again',
  'unknown-json': 'the JSON holds no transcript in a form known here: see docs/formats.md for the field names',
  'many-documents': 'the file holds {count} transcripts: save each as a file of its own',
  'missing-package': '{format} files need the package {package}: run npm install {package}',
  'unknown-format': '{format} is no format known here: use one of {known}',
  'invalid-span': 'a span from {start} to {end} is no stretch of a text: start and end are whole numbers, start first',
  'invalid-gold': '{path} is no gold file ({reason}): see corpus/README.md for its form',
  'invalid-option': '{option}: {reason}',
  'output-unwritable': '{path} cannot be written ({reason}): check the folder, its permissions and the space left',
  'output-is-a-directory': '{path} is a folder: name a file to write',
  // Warnings: the analysis goes on.
  'unknown-layout': 'no layout known here fits this text: paragraphs stand in for turns, speakers are unknown',
  'unsure-layout': 'the text fits the layout {layout} only in part (score {score}): check the speakers',
  'unlabelled-speaker': 'speech without a speaker line: its speaker is unknown',
  'unnamed-speaker': 'the transcript calls this speaker {label}: nothing in the call says who it is',
  'doubtful-label': 'the words suggest {speaker} rather than {label}, but not surely: the label is kept',
  'truncated-transcript': 'the transcript breaks off before the call is closed: the end may be missing',
  'decoding-replaced': '{count} characters could not be decoded as {encoding} and were replaced',
  'long-turn': 'one turn holds {share} of all words: a speaker line may have been missed here',
  'missing-question': '{analyst} is called but no question follows',
  'damaged-entry': 'an entry of the file could not be read ({reason}) and was left out',
} as const;

/** The code of an error or warning. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Values for the placeholders of a message. */
export type DiagnosticDetails = Readonly<Record<string, string | number>>;

const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** Names from a document or path reach terminals through messages: control characters are taken out, length bounded. */
const printable = (value: string | number): string => {
  const text = String(value).replace(CONTROL, ' ');
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
};

/** The one-line message for a code. */
export function describe(code: DiagnosticCode, details: DiagnosticDetails = {}): string {
  return DIAGNOSTICS[code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    details[name] === undefined ? whole : printable(details[name]),
  );
}

/** Why an input cannot be analysed: a stable `code` and a one-line message that says what to do. */
export class EarningsCallError extends Error {
  readonly code: DiagnosticCode;

  constructor(code: DiagnosticCode, details: DiagnosticDetails = {}, options?: { cause?: unknown }) {
    super(describe(code, details), options);
    this.name = 'EarningsCallError';
    this.code = code;
  }
}

/** Something that could not be understood, with its place in the text (`null` where it concerns the whole document). */
export interface Warning {
  code: DiagnosticCode;
  message: string;
  start: number | null;
  end: number | null;
}

/** Makes a warning about a stretch of the text, or about the whole document. */
export function createWarning(
  code: DiagnosticCode,
  place: { start: number; end: number } | null = null,
  details: DiagnosticDetails = {},
): Warning {
  return { code, message: describe(code, details), start: place?.start ?? null, end: place?.end ?? null };
}
