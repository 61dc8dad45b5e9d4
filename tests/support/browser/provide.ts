import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { type FoundBrowser, findChromium, installDebian, isDebianRoot } from './find';

const HINT: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'install Chromium with your package manager (Debian: sudo apt-get install chromium)',
  darwin: 'brew install --cask chromium',
  win32: 'winget install Google.Chrome',
};

/** The browser to run the extension in; installs one where that can be done without asking, else throws what to do. */
export function provideChromium(): FoundBrowser {
  const found = findChromium();
  if (found) return found;
  try {
    if (isDebianRoot()) installDebian(['chromium']);
    else {
      const command = ['playwright-core', 'install', 'chromium'];
      console.error(`> npx ${command.join(' ')}`);
      execFileSync('npx', command, { stdio: ['ignore', 'ignore', 'inherit'], shell: platform() === 'win32' });
    }
  } catch {
    // The message below says what to do.
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `No browser found. Please ${HINT[platform()] ?? 'install Chromium'}, or set LEADLIGHT_BROWSER to one.`,
  );
}
