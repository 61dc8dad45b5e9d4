import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import type { Day } from '../../../utils/domain/model/time';
import type { OverlayAnswer, OverlayMessage } from '../../../utils/protocol/overlay-messages';
import type { Ports } from '../../../utils/services/ports';
import { seed } from '../../../utils/services/seed';
import { closeStore, openStore } from '../../../utils/store/open';

export const NOON = Date.UTC(2026, 10, 23, 12);

export interface FakePorts extends Ports {
  clock: { now: number };
  memory: Map<string, unknown>;
  /** What the overlay answers; the record on the page by default. */
  overlay: { key: string | null; sent: OverlayMessage[] };
  close(): Promise<void>;
}

let made = 0;

/** Services' ports over a real store in memory, a clock that stands, and a page that shows what the test says. */
export function fakePorts(): FakePorts {
  const name = `test-${++made}-${Math.trunc(performance.now())}`;
  const clock = { now: NOON };
  const memory = new Map<string, unknown>();
  const overlay: FakePorts['overlay'] = { key: null, sent: [] };
  let ids = 0;
  let isSample = false;
  return {
    clock,
    memory,
    overlay,
    close: () => closeStore(name),
    async store() {
      const db = await openStore(isSample ? `${name}-sample` : name);
      await seed(db, 'en', clock.now, `seed-${db.name}`);
      return db;
    },
    now: () => clock.now,
    newId: () => `id-${++ids}`,
    fingerprint: async (text) => createHash('sha256').update(text).digest('hex'),
    dayOf: (at) => Math.floor(at / 86_400_000) as Day,
    uiLanguage: () => 'en',
    regionCurrency: () => 'SEK',
    session: {
      get: async <T>(key: string) => memory.get(key) as T | undefined,
      set: async (key, value) => void memory.set(key, structuredClone(value)),
      remove: async (keys) => keys.forEach((key) => void memory.delete(key)),
      bump: async () => undefined,
    },
    async askOverlay(_tab, _document, message): Promise<OverlayAnswer | undefined> {
      overlay.sent.push(message);
      return message.type === 'key' ? { key: overlay.key } : { done: true };
    },
    grantedHosts: async () => ['https://mail.google.com', 'https://mail.firma.example'],
    syncSites: async () => undefined,
    isSampleOpen: async () => isSample,
    setSampleOpen: async (isOpen) => {
      isSample = isOpen;
    },
    isEverySiteOn: false,
  };
}
