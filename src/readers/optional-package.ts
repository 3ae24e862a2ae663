import { EarningsCallError } from '../document/diagnostic.js';

/**
 * What to do when `import()` of a package that only some formats need fails. It is a `.catch` right at the `import()`,
 * so that bundlers know that the package may be missing.
 *
 * @throws EarningsCallError `missing-package` when it is not installed; whatever else went wrong as it is.
 */
export const missingPackage =
  (format: string, name: string) =>
  (cause: unknown): never => {
    const code = (cause as { code?: unknown } | null)?.code;
    const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    throw missing ? new EarningsCallError('missing-package', { format, package: name }, { cause }) : cause;
  };

/** The first line of an error's message, as a reason inside ours. */
export const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? 'unknown reason';
