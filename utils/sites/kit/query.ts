// Forms and pictures in a hostile mail can be named like functions of a form or of the document: the prototypes are asked.

export const all = (root: ParentNode, selector: string): Element[] => [
  ...('defaultView' in root ? Document : Element).prototype.querySelectorAll.call(root, selector),
];

export const inside = (element: Element, selector: string): boolean =>
  Element.prototype.closest.call(element, selector) !== null;

/**
 * The elements of the site's own chrome: what stands below a node that `foreign` selects (message bodies, list rows,
 * compose windows) was written by others and is left out. In document order.
 */
export function own(root: ParentNode, selector: string, foreign: string): Element[] {
  const below = foreign.replace(/[^,\s]+/g, '$& *');
  return all(root, selector).filter((element) => !inside(element, below));
}

/**
 * Is the element shown, as far as explicit marks and, where there is one, the layout say? Sites keep earlier views in
 * hidden panes.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || (at as HTMLElement).style?.display === 'none') return false;
  }
  return element.checkVisibility?.() ?? true;
}

/** A pane that is put away may also be marked for assistive technology only. */
export const isOpenPane = (element: Element): boolean =>
  !inside(element, '[aria-hidden="true"]') && isShown(element);
