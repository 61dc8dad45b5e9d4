import { siteOfTab } from './page';
import type { Ports } from './ports';

/** Gives the focus back to where it was on the page. */
export async function releaseFocus(ports: Ports, tabId: number): Promise<null> {
  const site = await siteOfTab(ports.session, tabId);
  if (site) await ports.askOverlay(tabId, site.documentId, { to: 'overlay', type: 'release' });
  return null;
}
