import type { PageReport } from '../../protocol/facts';
import type { SiteAdapter } from '../adapter';
import { createAlarm } from './alarm';
import { createArrival, PATIENCE, viewOf } from './arrival';
import { openRecord, readPage } from './read-page';

export interface Watch {
  adapter: SiteAdapter;
  doc: Document;
  win: Window;
  report(report: PageReport): void;
  signal: AbortSignal;
}

/** ms from a change of the page to reading it: a view is rendered in pieces, and a half one must not be read. */
const SOON = 50;
/** ms between two readings of a page that changes all the time and says nothing new. */
const SELDOM = 1000;
const CHANGES = { childList: true, subtree: true, attributes: true, characterData: true };

/**
 * Reads the page whenever it may show something else, and reports what changed, until the signal aborts.
 *
 * Between a navigation and its view nothing is said. What should be there and is not is looked for again, less and less
 * often, for two seconds; then it counts as unreadable until the page changes.
 */
export function watch({ adapter, doc, win, report, signal }: Watch): void {
  if (signal.aborted) return;
  const now = () => win.performance.now();
  const record = () => openRecord(adapter, doc, new URL(win.location.href));
  const arrival = createArrival(now);
  const plan = createAlarm(win, look, signal);
  const observer = new MutationObserver(() => plan(Math.max(SOON, last + pace - now())));
  let said = '';
  let view = '';
  let last = 0;
  let pace = SOON;
  let deadline = 0;
  let isWaiting = false;

  function look(): void {
    navigated();
    last = now();
    const url = new URL(win.location.href);
    const at = record();
    const next = readPage(adapter, doc, url, at);
    const isHere = next.outcome === 'nothing' || arrival.isHere(url, at);
    const isMissing = next.outcome === 'unreadable' || !isHere;
    if (isMissing && !isWaiting) deadline = Math.max(deadline, last + PATIENCE);
    isWaiting = isMissing;
    observe(at.root, isMissing || (!at.root && Boolean(at.spec?.ways.length)));
    const isEarly = last < deadline;
    if (isHere && !(isMissing && isEarly)) say(next);
    if (isHere && next.outcome === 'read') arrival.hasRead(url, at);
    // Whose mailbox this is may be said by a part of the page that comes later and is not watched.
    if (isEarly && (isMissing || !accountIn(next))) plan(pace);
    pace = Math.min(pace * 2, isEarly ? SELDOM / 4 : SELDOM);
  }

  function say(next: PageReport): void {
    const text = JSON.stringify(next);
    if (text === said) return;
    said = text;
    pace = SOON / 2;
    report(next);
  }

  /** The open pane; the whole page while the pane that should be open was not found. */
  function observe(pane: ParentNode | null, isLost: boolean): void {
    observer.disconnect();
    if (signal.aborted) return;
    if (pane) observer.observe(pane, CHANGES);
    const around = isLost ? doc.documentElement : pane?.parentNode;
    // Beside the pane only its coming and going counts.
    if (around) observer.observe(around, isLost ? CHANGES : { childList: true });
  }

  function restart(): void {
    deadline = now() + PATIENCE;
    pace = SOON;
    plan(0);
  }

  function navigated(): void {
    if (view === viewOf(win.location.href)) return;
    view = viewOf(win.location.href);
    arrival.expect(record());
    restart();
  }

  // In the capture phase: before the page's own listener renders the new view.
  const options = { capture: true, signal };
  for (const name of ['hashchange', 'popstate']) win.addEventListener(name, navigated, options);
  navigationOf(win)?.addEventListener('navigatesuccess', navigated, options);
  const framed = (event: Event) => (event.target as Element).localName === 'iframe' && restart();
  EventTarget.prototype.addEventListener.call(doc, 'load', framed, options);
  signal.addEventListener('abort', () => observer.disconnect());
  navigated();
}

const accountIn = (report: PageReport): unknown =>
  report.outcome === 'read' ? report.facts.account : report.outcome === 'nothing' && report.account;

/** The Navigation API also tells of `history.pushState`, and only once the address is new. */
const navigationOf = (win: Window): EventTarget | undefined =>
  (win as Window & { navigation?: EventTarget }).navigation;
