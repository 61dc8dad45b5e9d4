import type { OverlayAnswer, OverlayMessage } from '../../protocol/overlay-messages';
import type { OverlayState } from '../../protocol/views';
import { isConnected } from '../send';
import { whenDisconnected } from './alive';
import { whenBlocked } from './blocked';
import { clearDock, createDock } from './dock';
import { farewellWords, sayFarewell } from './farewell';
import { createFocusSwitch } from './focus';
import { createHost, newToken, removeHosts } from './host';
import { listen } from './listen';
import { type Placement, placementFor } from './placement';
import { createReporter } from './reporter';
import { selectedText } from './selection';
import type { OverlaySite } from './site';
import { stand } from './stand';
import { tell } from './tell';

/**
 * The overlay of one document: reads the page for the background and holds the frame in which the sidebar page stands.
 * It knows nothing of the pipeline. One for each document: what an earlier extension left there is taken away, and the
 * same script injected twice runs once.
 */
export async function startOverlay(
  site: OverlaySite,
  win: Window & typeof globalThis = window,
): Promise<void> {
  const doc = win.document;
  if (win.top !== win || !site.isHere() || world.hasLeadlight) return;
  world.hasLeadlight = true;
  if (removeHosts(doc)) clearDock(doc);
  const token = newToken();
  const answer = await tell('sidebar.expect', { token }, () => true);
  if (answer?.ok) run(site, win, token, answer.value);
  else world.hasLeadlight = false;
}

/** On the content script's own global, which the page cannot see and another version of the extension does not share. */
const world = globalThis as { hasLeadlight?: boolean };

const NOWHERE: Placement = { look: 'hidden', width: 0, reserved: 0 };

function run(site: OverlaySite, win: Window & typeof globalThis, token: string, first: OverlayState): void {
  const doc = win.document;
  // `work` ends when nothing can be asked any more; `stay` when nothing of us may remain on the page.
  const work = new AbortController();
  const stay = new AbortController();
  const stop = () => {
    work.abort();
    stay.abort();
  };
  let state = first;
  let isFound = false;
  let isWished = false;
  let isBlocked = false;
  let placement = NOWHERE;
  const words = farewellWords();

  const host = createHost(doc, token);
  const dock = createDock(win, site.dock, stay.signal, () => {
    if (host.element.isConnected) return;
    // A newer overlay took the place over, or the page threw us out.
    if (!isConnected()) dock.abandon();
    stop();
  });
  const focus = createFocusSwitch(doc, host.element, host.frame, work.signal);
  stay.signal.addEventListener('abort', () => host.element.remove());
  work.signal.addEventListener('abort', () => {
    world.hasLeadlight = false;
  });

  const place = () => {
    placement = isBlocked
      ? NOWHERE
      : placementFor({ state, dock: site.dock, windowWidth: win.innerWidth, isFound, isWished });
    dock.reserve(placement.reserved);
    stand(win, host.element, host.frame, placement);
  };

  let reading: AbortController | undefined;
  const readOrRest = () => {
    if (state.isOn === (reading !== undefined)) return;
    reading?.abort();
    reading = state.isOn ? new AbortController() : undefined;
    if (!reading) return;
    const report = createReporter(reading.signal, leave);
    site.watch(report, AbortSignal.any([work.signal, reading.signal]));
  };

  const leave = () => {
    if (work.signal.aborted) return;
    work.abort();
    sayFarewell(win, host, dock, words, placement, state.width, stop);
  };

  const serve = (message: OverlayMessage): OverlayAnswer => {
    if (message.type === 'key') return { key: state.isOn ? site.key() : null };
    if (message.type === 'selection') return { text: selectedText(doc) };
    if (message.type === 'stop') stop();
    if (message.type === 'release') focus.toPage();
    if (message.type === 'found') isFound ||= message.isFound;
    if (message.type === 'layout') {
      state = message.state;
      // Other tabs of the site hear it too; only where the rep is does it open whatever the room.
      isWished = state.open === true && (isWished || doc.hasFocus());
      readOrRest();
    }
    if (message.type === 'focus') {
      if (focus.isInFrame()) focus.toPage();
      else {
        isWished = true;
        place();
        focus.toFrame();
      }
    }
    if (!stay.signal.aborted) place();
    return { done: true };
  };

  listen(serve, work.signal);
  whenDisconnected(win, leave, work.signal);
  const onBlocked = () => {
    isBlocked = true;
    host.frame.remove();
    place();
  };
  whenBlocked(win, host.frame.src, onBlocked, work.signal);
  const own = { signal: work.signal };
  win.addEventListener('resize', (event) => event.isTrusted && place(), own);
  // A page that comes back from the back/forward cache starts afresh: the background forgot it.
  win.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted || !event.isTrusted) return;
      stop();
      void startOverlay(site, win);
    },
    own,
  );
  place();
  readOrRest();
}
