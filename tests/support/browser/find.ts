import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** `loads`: the browser takes an extension from the command line; `asks`: it must be loaded through the debugging protocol. */
export interface FoundBrowser {
  path: string;
  takes: 'loads' | 'asks';
}

const onPath = (names: string[]): string[] =>
  names.flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)));

function playwrightCache(): string[] {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), cacheFolder(), 'ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => [
      join(root, name, 'chrome-linux', 'chrome'),
      join(root, name, 'chrome-linux64', 'chrome'),
      join(root, name, 'chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'),
      join(root, name, 'chrome-win', 'chrome.exe'),
      join(root, name, 'chrome-win64', 'chrome.exe'),
    ]);
}
const cacheFolder = () =>
  platform() === 'darwin' ? 'Library/Caches' : platform() === 'win32' ? 'AppData/Local' : '.cache';

const CHROMIUM = () => [
  ...onPath(['chromium', 'chromium-browser']),
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...playwrightCache(),
];
const BRANDED = () => [
  ...onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chrome and Edge ignore extensions on the command line since version 137; Chromium takes them. */
const isBranded = (path: string) =>
  /google.chrome|\/chrome\/|msedge|microsoft.edge|Google Chrome|Chrome\\Application/i.test(path);

/** A Chromium-like browser of this machine, the user's own choice (`LEADLIGHT_BROWSER`) first; null when there is none. */
export function findChromium(): FoundBrowser | null {
  const chosen = process.env.LEADLIGHT_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`LEADLIGHT_BROWSER names ${chosen}, which does not exist`);
    return { path: chosen, takes: isBranded(chosen) ? 'asks' : 'loads' };
  }
  const chromium = CHROMIUM().find((path) => existsSync(path));
  if (chromium) return { path: chromium, takes: 'loads' };
  const branded = BRANDED().find((path) => existsSync(path));
  return branded ? { path: branded, takes: 'asks' } : null;
}

export function findFirefox(): string | null {
  const chosen = process.env.LEADLIGHT_FIREFOX;
  const places = [
    ...onPath(['firefox-esr', 'firefox']),
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return (chosen ? [chosen] : places).find((path) => existsSync(path)) ?? null;
}

/** Can this process install Debian packages without asking anybody? */
export const isDebianRoot = (): boolean =>
  platform() === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']).some((path) => existsSync(path));

/** Installs Debian packages, saying so first. */
export function installDebian(packages: string[]): void {
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  for (const command of commands) {
    console.error(`> apt-get ${command.join(' ')}`);
    execFileSync('apt-get', command, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
