import { type DiagnosticCode, EarningsCallError } from '../document/diagnostic.js';
import { plain } from './cells.js';

/** Exit codes, as documented in docs/cli.md. */
export const DONE = 0;
export const BAD_INPUT = 1;
export const BAD_USAGE = 2;

/** Errors about what was asked for rather than about the input. */
const USAGE_CODES: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['invalid-option', 'unknown-format']);

/** An error as it is shown: one line, with its code, safe for a terminal. */
export const failureLine = (code: string, message: string): string => `error [${code}]: ${plain(message)}\n`;

/** What the file system says against a path, as one of our own errors. */
function known(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return error;
  return new EarningsCallError('file-unreadable', { path, reason: code }, { cause: error });
}

/**
 * Writes one line about an error to standard error and gives the exit code that belongs to it.
 *
 * @param file the file at hand, where there are several and the message may not name it
 */
export function reportFailure(thrown: unknown, file?: string): number {
  const error = known(thrown);
  const about = (message: string) => (file === undefined || message.includes(file) ? message : `${file}: ${message}`);
  if (error instanceof EarningsCallError) {
    process.stderr.write(failureLine(error.code, about(error.message)));
    return USAGE_CODES.has(error.code) ? BAD_USAGE : BAD_INPUT;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    failureLine('internal', `${about(message)}: please report this with the file, if you may share it`),
  );
  return BAD_INPUT;
}
