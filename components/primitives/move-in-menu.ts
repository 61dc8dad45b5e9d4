/** Moves the focus in an open menu as the key says; false when the key means nothing there. */
export function moveInMenu(menu: HTMLElement, event: KeyboardEvent): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const target = place(event, items, at);
  if (target === null) return false;
  items[(target + items.length) % items.length]?.focus();
  return true;
}

function place(event: KeyboardEvent, items: HTMLElement[], at: number): number | null {
  switch (event.key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? -1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
  }
  const isLetter =
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  return isLetter ? startingWith(event.key, items, at) : null;
}

/** The next item after `at`, around the end, whose text starts with the letter. */
function startingWith(letter: string, items: HTMLElement[], at: number): number | null {
  const wanted = letter.toLocaleLowerCase();
  for (let step = 1; step <= items.length; step++) {
    const index = (at + step) % items.length;
    if (items[index]?.textContent?.trim().toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
