import { browser } from 'wxt/browser';
import { revisionKey, type Topic } from '../protocol/revision';

/**
 * The session store as the services use it. A revision is a number that is never the same twice, so that two writers
 * need not read before they write.
 */
export const session = {
  async get<T>(key: string): Promise<T | undefined> {
    return (await browser.storage.session.get(key))[key] as T | undefined;
  },
  set: (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value }),
  remove: (keys: string[]): Promise<void> => browser.storage.session.remove(keys),
  bump: (topics: readonly Topic[]): Promise<void> =>
    browser.storage.session.set(
      Object.fromEntries(topics.map((topic) => [revisionKey(topic), `${Date.now()}.${Math.random()}`])),
    ),
};
