// Some tests run the built package. This builds it where dist/ is missing or older than a source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NEED_BUILD = /cli|package|end-to-end/;

export default function setUp({ testPathPatterns }) {
  const asked = testPathPatterns?.patterns ?? [];
  const needed = asked.length === 0 || asked.some((pattern) => NEED_BUILD.test(pattern));
  if (!needed || !isStale()) return;
  const build = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) {
    // The tests that need no build go on; the others fail for want of dist/.
    process.stderr.write(`${build.stdout}${build.stderr}\nthe build failed: tests of the built package will fail\n`);
  }
}

function isStale() {
  const built = `${root}dist/analysis.schema.json`;
  return !existsSync(built) || newest(`${root}src`) > statSync(built).mtimeMs;
}

function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs));
}
