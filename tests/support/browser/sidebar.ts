import type { Frame, Page } from 'playwright-core';

const isSidebar = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url());

/** All frames of the page in which the sidebar stands: exactly one, unless something is wrong. */
export const sidebarFrames = (page: Page): Frame[] => page.frames().filter(isSidebar);

/** The sidebar beside a page, once it is there. A closed shadow root hides the element, not the frame. */
export async function sidebarFrame(page: Page, timeout = 10_000): Promise<Frame> {
  const end = Date.now() + timeout;
  for (;;) {
    const [frame] = sidebarFrames(page);
    if (frame) return frame;
    if (Date.now() > end) throw new Error(`no sidebar in ${page.url()}`);
    await page.waitForTimeout(25);
  }
}

/** The inner edge of what the extension shows: the host's boxes must end at or before it. In CSS px from the left. */
export const sidebarEdge = (
  page: Page,
): Promise<{ left: number; right: number; isVisible: boolean } | null> =>
  page.evaluate(() => {
    const host = document.querySelector('leadlight-sidebar');
    if (!host) return null;
    const { left, right } = host.getBoundingClientRect();
    return { left, right, isVisible: getComputedStyle(host).visibility === 'visible' };
  });

/**
 * The sidebar once it stands open and still: a click while the page gives way would land where the button was before.
 */
export async function openSidebar(page: Page, timeout = 20_000): Promise<Frame> {
  const frame = await sidebarFrame(page, timeout);
  // The first run opens a tab of its own; a frame in a tab behind it is not drawn, and no click would reach it.
  await page.bringToFront();
  const end = Date.now() + timeout;
  for (let last = 0, still = 0; still < 4; ) {
    const edge = await sidebarEdge(page);
    const width = edge?.isVisible ? Math.round(edge.right - edge.left) : 0;
    still = width >= 300 && width === last ? still + 1 : 0;
    last = width;
    if (Date.now() > end) throw new Error(`the sidebar did not open in ${page.url()}`);
    await page.waitForTimeout(60);
  }
  return frame;
}
