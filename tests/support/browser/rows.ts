import type { RunningChromium } from './chromium';

/** All rows of a store of the extension's database, as they lie there. */
export async function rowsOf(browser: RunningChromium, store: string): Promise<Record<string, unknown>[]> {
  const own = await browser.open('popup.html');
  const rows = await own.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const open = indexedDB.open('leadlight');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
  await own.close();
  return rows;
}
