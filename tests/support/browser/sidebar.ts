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
