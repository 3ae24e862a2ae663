// Adds to package-lock.json the builds for other platforms that npm leaves out where they are not at hand when it writes the
// file (npm/cli#4828). Without them npm ci refuses the file. Run it after every npm install that changes the lock file.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** `@scope/name-linux-arm64-musl` -> what such a package says of itself. */
function platformOf(name) {
  const words = name.split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : undefined;
  return os && cpu ? { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] } : null;
}

let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    const known = [`${place}/node_modules/${name}`, `node_modules/${name}`].some((path) => lock.packages[path]);
    if (place === '' || known || !platform || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    const { cpu, ...rest } = platform;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...rest,
    };
    added++;
  }
}

const ordered = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(ordered);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${added} builds for other platforms added to package-lock.json`);
