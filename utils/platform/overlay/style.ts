/** Sets styles that a page's own rules cannot override. Through the object model: a page's policy on styles does not bind it. */
export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
