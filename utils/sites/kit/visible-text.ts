import { inside } from './query';

const BLOCK =
  'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,' +
  'h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,td,th,tr,ul';
const NO_TEXT = 'script,style,noscript,template,title,select,textarea,object,iframe,[hidden]';
const HIDING = /display:\s*none|visibility:\s*hidden|(?:opacity|max-height):\s*0(?:px|%)?\s*(?:[;!]|$)/i;
/** Only the nearest size counts: newsletters set a table to 0 and its cells back to a size. */
const TINY = /font-size:\s*0(?:px|pt|em|%)?\s*(?:[;!]|$)/i;
const KEEPS_BREAKS = 'pre,[style*="white-space:pre"],[style*="white-space: pre"]';
const MAX_NODES = 20_000;

/**
 * The text a reader sees in an element, with line breaks where blocks and `<br>` make them and tabs between table cells.
 * What is written to be invisible is left out. At most `max` UTF-16 units.
 *
 * Walks with a TreeWalker and asks for blocks with `closest`: unlike `innerText` it causes no layout, and unlike properties
 * of the nodes neither can be replaced by a form field of that name.
 */
export function visibleText(root: Element, max: number): string {
  const walker = root.ownerDocument.createTreeWalker(root, 5, {
    acceptNode: (node) => (node.nodeType === 1 && isHiding(node as Element) ? 2 : 1),
  });
  let text = '';
  let block: Element | null = root;
  for (let nodes = 0; nodes < MAX_NODES && text.length < max * 1.1 && walker.nextNode(); nodes++) {
    const node = walker.currentNode;
    const isBreak = node.nodeName === 'BR';
    if (node.nodeType !== 3 && !isBreak) continue;
    const parent = node.parentElement!;
    const piece = isBreak ? '\n' : pieceOf(node as Text, parent).slice(0, max);
    const around = closest(parent, BLOCK);
    // Blanks between tags are neither text nor a block of their own.
    if (!piece || (piece === ' ' && (around !== block || /\s$|^$/.test(text)))) continue;
    if (around !== block && text && !text.endsWith('\n')) text += areCells(around, block) ? '\t' : '\n';
    block = around;
    text += piece;
  }
  const clean = text
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .replace(/\n{3,}/g, '\n\n');
  return cut(clean.trim(), max);
}

const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

const styleOf = (element: Element | null): string =>
  element ? (Element.prototype.getAttribute.call(element, 'style') ?? '') : '';

const isHiding = (element: Element): boolean =>
  Element.prototype.matches.call(element, NO_TEXT) || HIDING.test(styleOf(element));

function pieceOf(node: Text, parent: Element): string {
  if (TINY.test(styleOf(closest(parent, '[style*="font-size"]')))) return '';
  return inside(parent, KEEPS_BREAKS) ? node.data.replace(/\r/g, '') : node.data.replace(/\s+/g, ' ');
}

const areCells = (a: Element | null, b: Element | null): boolean =>
  Boolean(a && b) && /^T[DH]$/.test(a!.nodeName) && a!.parentElement === b!.parentElement;

/** Never ends in half a character. */
const cut = (text: string, max: number): string =>
  text.length > max ? text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '') : text;
