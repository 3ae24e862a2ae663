import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the package. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built command; jest's global set-up sees to it that it is not older than its sources. */
export const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a run of the command left behind. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Settings {
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Runs the built command in a process of its own. */
export function earningsCall(args: readonly string[], { input = '', env = {} }: Settings = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs a script in a fresh process whose folder is the package's root. */
export function runScript(source: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
