import type { Page } from 'playwright-core';

/**
 * What the host page paints beyond the sidebar's edge: the visible elements whose painted box (cut by the boxes that clip
 * it) lies under the sidebar, with the number of px. Empty when the page gives way everywhere.
 */
export const boxesUnderSidebar = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('leadlight-sidebar');
    if (!host || getComputedStyle(host).visibility !== 'visible') return ['no sidebar is shown'];
    const edge = host.getBoundingClientRect();
    const isAtLeft = edge.left < innerWidth - edge.right;
    const beyond = ({ left, right }: { left: number; right: number }) =>
      isAtLeft ? edge.right - left : right - edge.left;
    const clip = (element: Element) => {
      const box = element.getBoundingClientRect();
      let { left, right } = box;
      let position = getComputedStyle(element).position;
      for (
        let parent = element.parentElement;
        parent && parent !== document.documentElement;
        parent = parent.parentElement
      ) {
        const style = getComputedStyle(parent);
        const holds = position !== 'absolute' && position !== 'fixed';
        const isContainer =
          style.position !== 'static' || style.contain.includes('layout') || style.transform !== 'none';
        if (
          position === 'fixed'
            ? style.contain.includes('layout') || style.transform !== 'none'
            : holds || isContainer
        ) {
          if (style.overflowX !== 'visible') {
            const outer = parent.getBoundingClientRect();
            left = Math.max(left, outer.left);
            right = Math.min(right, outer.right);
          }
          position = style.position;
        }
      }
      return { left, right, height: box.height };
    };
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const box = clip(element);
      if (box.right - box.left < 1 || box.height < 1) continue;
      const px = beyond(box);
      if (px > 0.5) {
        const name = `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.getAttribute('class') ?? ''}`;
        found.push(`${name} by ${Math.round(px)} px`);
      }
    }
    return found;
  });
