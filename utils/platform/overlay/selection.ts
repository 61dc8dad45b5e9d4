const MOST_CHARACTERS = 5000;

/** What the rep has marked on the page, as text; also inside frames of the page's own origin (a preview pane). */
export function selectedText(doc: Document): string {
  let text = String(doc.getSelection() ?? '').trim();
  for (const frame of doc.querySelectorAll('iframe')) {
    // null for a frame of another origin.
    if (!text && frame.contentDocument) text = selectedText(frame.contentDocument);
  }
  return text.slice(0, MOST_CHARACTERS);
}
