/**
 * The text a reader sees in an element, with the line breaks its blocks make; at most `max` UTF-16 units, never ending in
 * half a character.
 */
export const visibleText = (element: Element, max: number): string =>
  // The rendered text, not textContent: what the mail hides must not be read.
  (element as HTMLElement).innerText
    .trim()
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '');
