/** Text on one line, at most 1,000 UTF-16 units; empty when there is none. */
export const oneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000);

/** The text that an element shows, as one line, without the parts that `skip` selects (hidden labels, buttons). */
export function lineOf(element: Element | null | undefined, skip = ''): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  if (skip) for (const part of copy.querySelectorAll(skip)) part.remove();
  // An emoji is a picture on some sites.
  for (const image of copy.querySelectorAll('img')) {
    image.replaceWith(image.getAttribute('data-emoji') ?? image.alt);
  }
  return oneLine(copy.textContent);
}
