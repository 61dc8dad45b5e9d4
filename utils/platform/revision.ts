import { browser } from 'wxt/browser';
import { revisionKey, type Topic } from '../protocol/revision';

/** Calls `onMove` each time the revision of one of the topics moves, until the signal aborts. */
export function watchRevision(topics: readonly Topic[], onMove: () => void, signal: AbortSignal): void {
  const keys = new Set(topics.map(revisionKey));
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => keys.has(key))) onMove();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
