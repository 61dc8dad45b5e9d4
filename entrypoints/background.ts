import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dayOfOffset } from '../utils/domain/model/calendar';
import { askOverlay, tellSidebar } from '../utils/platform/ask-overlay';
import { regionCurrency } from '../utils/platform/region-currency';
import { session } from '../utils/platform/session';
import { startInOpenTabs, stopWhere, syncSites } from '../utils/platform/site-registration';

import { forgetTab, siteOfTab } from '../utils/services/page';
import { pipeline } from '../utils/services/pipeline';
import type { Ports } from '../utils/services/ports';
import { serve } from '../utils/services/serve';
import { readSettings } from '../utils/services/settings';
import { syncSites as syncChosenSites } from '../utils/services/sites';
import { isSampleOpen, setSampleOpen } from '../utils/store/active';

const uiLanguage = () => (/^sv\b/i.test(browser.i18n.getUILanguage()) ? 'sv' : 'en');

const ports: Ports = {
  store: () => pipeline(uiLanguage(), Date.now()),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  async fingerprint(text) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  dayOf: dayOfOffset((instant) => -new Date(instant).getTimezoneOffset()),
  uiLanguage,
  regionCurrency: () => regionCurrency(navigator.languages),
  session,
  askOverlay,
  async grantedHosts() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.map((pattern) => pattern.replace(/\/\*$/, ''));
  },
  syncSites,
  isSampleOpen,
  setSampleOpen,
  isEverySiteOn: import.meta.env.MODE === 'e2e',
};

export default defineBackground(() => {
  const identity = { id: browser.runtime.id, root: browser.runtime.getURL('/') };

  browser.runtime.onMessage.addListener((message, sender, answer) => {
    // What is meant for the sidebar pages passes by here too.
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    void serve(ports, identity, message, sender).then(answer);
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
  browser.runtime.onStartup.addListener(() => void syncChosenSites(ports));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(session, tabId));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leaveHosts(origins));
  browser.permissions.onAdded.addListener(
    () => void syncChosenSites(ports).then(() => session.bump(['settings'])),
  );
  browser.commands.onCommand.addListener(
    (command, tab) => void (command === 'toggle-sidebar' && toggle(tab?.id)),
  );
});

async function installed(reason: string): Promise<void> {
  await startInOpenTabs();
  await syncChosenSites(ports);
  if (reason === 'install' && !(await readSettings(ports)).isWelcomed) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
}

/** A host that was taken back, here or in the browser's own settings: no trace stays on its pages. */
async function leaveHosts(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const stands = await Promise.all(
    tabs.map(async ({ id }) => {
      const site = id === undefined ? undefined : await siteOfTab(session, id);
      return site && id !== undefined ? [{ tabId: id, host: site.host }] : [];
    }),
  );
  await stopWhere(origins, stands.flat());
  await syncChosenSites(ports);
  await session.bump(['settings']);
}

/** The browser's command: open the sidebar and move the focus there, or back. */
async function toggle(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await askOverlay(tabId, null, { to: 'overlay', type: 'focus' });
  await tellSidebar();
}
