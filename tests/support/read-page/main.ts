import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { provideE2eBuild } from './e2e-build';
import { createPageReader } from './page-reader';

/**
 * Reads saved pages in a real browser through the built extension and prints one JSON line a page.
 * `npm run -s read-page -- PATH…`, where a path is a page (`NAME.html`, with `NAME.meta.json` beside it) or a folder.
 */
const pagesIn = (path: string): string[] => {
  if (!existsSync(path)) throw new Error(`${path} does not exist`);
  if (!statSync(path).isDirectory()) return [path];
  const frames = /\.frame\d*\.html$/;
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !frames.test(name))
    .sort()
    .map((name) => join(path, name));
};

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run -s read-page -- PATH…   (pages NAME.html, or folders of them)');
  process.exit(2);
}
const files = paths.flatMap(pagesIn);
const reader = await createPageReader(provideE2eBuild());
try {
  for (const file of files) {
    try {
      console.log(JSON.stringify(await reader.read(file)));
    } catch (error) {
      // A page that cannot be opened does not take the others with it.
      console.error(`${file}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
} finally {
  await reader.close();
}
