const MOST_CHARACTERS = 5000;

/** What the rep has marked on the page, as text; also inside frames of the page's own origin (a preview pane). */
export function selectedText(doc: Document): string {
  const here = doc.getSelection()?.toString().trim() ?? '';
  if (here !== '') return here.slice(0, MOST_CHARACTERS);
  for (const frame of doc.querySelectorAll('iframe')) {
    // null for a frame of another origin.
    const inner = frame.contentDocument;
    const text = inner ? selectedText(inner) : '';
    if (text !== '') return text;
  }
  return '';
}
