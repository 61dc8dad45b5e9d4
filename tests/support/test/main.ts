import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, installDebian, isDebianRoot } from '../browser/find';
import { provideChromium } from '../browser/provide';

/** Everything that is tested, in the order of what is quick to tell. A step counts as one test unless it reports its own. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'leadlight-tests-'));

function run(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function step(name: string, command: string, ...args: string[]): boolean {
  const isFine = run(name, command, args);
  total[isFine ? 'passed' : 'failed']++;
  return isFine;
}

function vitest(name: string, ...args: string[]): void {
  const file = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  run(name, 'npx', [
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    total.passed += report.numPassedTests ?? 0;
    // A file that could not even be loaded has no tests of its own to fail.
    const broken = (report.numFailedTestSuites ?? 0) > 0 && (report.numFailedTests ?? 0) === 0 ? 1 : 0;
    total.failed += (report.numFailedTests ?? 0) + broken;
    total.skipped += (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    if (!report.numTotalTests) total.failed++;
  } catch {
    console.error(`${name}: no report was written`);
    total.failed++;
  }
}

function skip(name: string, why: string): void {
  console.log(`\n== ${name}\nskipped: ${why}`);
  total.skipped++;
}

step('prepare', 'npx', 'wxt', 'prepare');
step('lint', 'npx', 'biome', 'ci', '.');
step('types', 'npx', 'tsc', '--noEmit');
step('types of the domain, without the DOM', 'npx', 'tsc', '-p', 'utils/domain');
vitest('unit and component tests');
const isBuilt = [
  step('build for Chrome and Edge', 'npx', 'wxt', 'build'),
  step('build for Firefox', 'npx', 'wxt', 'build', '-b', 'firefox'),
  step('build for tests from outside', 'npx', 'wxt', 'build', '--mode', 'e2e'),
].every(Boolean);

if (!isBuilt) skip('end to end', 'the extension did not build');
else {
  try {
    provideChromium();
    vitest('end to end in Chromium', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/chromium');
  } catch (error) {
    skip('end to end in Chromium', (error as Error).message);
  }
  if (!findFirefox() && isDebianRoot()) installDebian(['firefox-esr']);
  if (findFirefox())
    vitest('end to end in Firefox', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/firefox');
  else skip('end to end in Firefox', 'no Firefox was found; name one in LEADLIGHT_FIREFOX');
  if (!isDebianRoot()) skip('live Roundcube', 'its packages are installed on Debian as root only');
  else if (step('Roundcube server', 'bash', 'tests/servers/roundcube/roundcube.sh', 'up')) {
    vitest('end to end on live Roundcube', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/roundcube');
    run('Roundcube stops', 'bash', ['tests/servers/roundcube/roundcube.sh', 'stop']);
  }
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 || (process.env.CI && total.skipped > 0) ? 1 : 0);
