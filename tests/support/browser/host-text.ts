import type { Page } from 'playwright-core';

interface Node {
  nodeName: string;
  nodeValue?: string;
  children?: Node[];
  shadowRoots?: Node[];
}

const all = (node: Node): Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all),
];
const textOf = (node: Node): string =>
  all(node)
    .map((one) => (one.nodeName === '#text' ? one.nodeValue : ''))
    .join(' ');

/**
 * The text that the overlay itself shows on the page, one entry for each sidebar host. The debugger sees into the closed
 * shadow root; neither the page nor a locator does.
 */
export async function hostTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  await session.detach();
  return all(root)
    .filter(({ nodeName }) => nodeName === 'LEADLIGHT-SIDEBAR')
    .map((node) => textOf(node).replace(/\s+/g, ' ').trim());
}
