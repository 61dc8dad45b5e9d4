import { browser } from 'wxt/browser';

/** Opens the full page at a route like `#/settings`. */
export const openDashboard = (route: '#/settings' | '#/history' | '' = ''): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + route });
