import { randomUUID } from 'node:crypto';
import { realpathSync, type Stats, statSync } from 'node:fs';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EarningsCallError } from '../document/diagnostic.js';

/**
 * A reader such as `head` may close the pipe early: that ends the program without a word. Any other failure of standard
 * output (a full disk behind it) is an error.
 */
export function surviveClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`error [output-unwritable]: standard output: ${error.code}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.stderr.on('error', () => {});
}

/** Writes data to a file, or to standard output where `path` is undefined or `-`. */
export async function writeOutput(data: string, path: string | undefined): Promise<void> {
  if (path === undefined || path === '-') await writeToStdout(data);
  else await writeToFile(data, path);
}

const writeToStdout = (data: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(data, () => resolve());
  });

/**
 * Writes beside the target and renames, so that a file is either the old or the new one, whole. Devices and pipes are
 * written as they are.
 *
 * @throws EarningsCallError `output-is-a-directory` or `output-unwritable`.
 */
async function writeToFile(data: string, path: string): Promise<void> {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new EarningsCallError('output-is-a-directory', { path });
    if (existing && !existing.isFile()) await writeFile(path, data);
    else await replaceFile(data, existing ? realpathSync(path) : path, existing);
  } catch (cause) {
    if (cause instanceof EarningsCallError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new EarningsCallError('output-unwritable', { path, reason }, { cause });
  }
}

async function replaceFile(data: string, target: string, existing: Stats | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, data, { flag: 'wx' });
    if (existing) await chmod(temporary, existing.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
