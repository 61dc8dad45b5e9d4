import type { PageReport } from '../../protocol/facts';
import type { Reading, SiteAdapter } from '../adapter';
import { createAlarm } from './alarm';
import { createArrival } from './arrival';
import { createGaze } from './gaze';
import { accountOf, openRecord, readPage } from './read-page';

export interface Watch {
  adapter: SiteAdapter;
  doc: Document;
  win: Window;
  report(report: PageReport): void;
  signal: AbortSignal;
}

/** After this many ms a record that should be open but cannot be read is reported as unreadable. */
const LIMIT = 2000;

/**
 * Reads the page whenever it may show something else, and reports what changed, until the signal aborts.
 *
 * Between a navigation and its view nothing is said: sites change the address first. What is not there yet is looked for
 * again, less and less often, and the search ends by itself; after that only a change of the page starts it anew.
 */
export function watch({ adapter, doc, win, report, signal }: Watch): void {
  if (signal.aborted) return;
  let said = '';
  let deadline = 0;
  const now = () => win.performance.now();
  const address = () => new URL(win.location.href);
  const alarm = createAlarm(win, () => look(), signal);
  const gaze = createGaze(doc, alarm.soon, signal);
  const arrival = createArrival(now);

  const say = (next: PageReport) => {
    const text = JSON.stringify(next);
    const isNew = text !== said;
    said = text;
    if (isNew) report(next);
    return isNew;
  };

  const look = () => {
    const url = address();
    const record = openRecord(adapter, doc, url);
    const reading = readPage(adapter, doc, url, record);
    const isLate = now() >= deadline;
    const isHere = reading.outcome === 'nothing' || arrival.isHere(url, record, isLate);
    const isSettled = isHere && (reading.outcome === 'nothing' || reading.outcome === 'read');
    gaze.at(record.root, !isSettled);
    if (!isSettled && !isLate) return alarm.again();
    if (!isHere) return;
    const isNew = say(reportOf(reading, record.key));
    if (reading.outcome === 'read') arrival.hasRead(url, record);
    alarm.rest(isNew);
  };

  const reportOf = (reading: Reading, key: string | null): PageReport => {
    const site = adapter.id;
    if (reading.outcome === 'read') return reading;
    if (reading.outcome === 'nothing') {
      return { outcome: 'nothing', site, kind: reading.kind, account: accountOf(adapter, doc) };
    }
    const spec = adapter.pages.find((page) => page.when(address()))!;
    const failed = reading.outcome === 'unreadable' ? reading.failed : spec.needed;
    return { outcome: 'unreadable', site, kind: spec.kind, key, failed: [...failed] };
  };

  const restart = () => {
    deadline = now() + LIMIT;
    alarm.now();
  };
  let href = '';
  const navigated = () => {
    if (win.location.href === href) return;
    href = win.location.href;
    arrival.expect(openRecord(adapter, doc, address()));
    restart();
  };

  const options = { signal };
  for (const name of ['hashchange', 'popstate']) win.addEventListener(name, navigated, options);
  navigationOf(win)?.addEventListener('navigatesuccess', navigated, options);
  gaze.onFrameLoad(restart);
  navigated();
}

const navigationOf = (win: Window): EventTarget | undefined =>
  (win as Window & { navigation?: EventTarget }).navigation;
