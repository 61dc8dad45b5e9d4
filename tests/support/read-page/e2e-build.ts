import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../..', import.meta.url).pathname;
const BUILD = join(ROOT, '.output/chrome-mv3-e2e');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

const newest = (path: string): number => {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** The folder of the build for tests from outside; built anew when it is missing or older than what it is made of. */
export function provideE2eBuild(): string {
  const manifest = join(BUILD, 'manifest.json');
  const isFresh =
    existsSync(manifest) &&
    statSync(manifest).mtimeMs >= Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));
  // Standard output is for the answers alone.
  if (!isFresh)
    execFileSync('npx', ['wxt', 'build', '--mode', 'e2e'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  return BUILD;
}
