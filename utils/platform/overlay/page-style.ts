import { setStyle } from './style';

/** Styles lent to elements of the page, which get back exactly what they had. */
export interface PageStyle {
  lend(element: HTMLElement, style: Record<string, string>): void;
  giveBack(): void;
  /** The page wrote the element's style anew: what it had before counts no more. */
  forget(element: HTMLElement): void;
}

export function createPageStyle(): PageStyle {
  let earlier: { element: HTMLElement; name: string; value: string; priority: string }[] = [];
  return {
    lend(element, style) {
      for (const name of Object.keys(style)) {
        if (earlier.some((one) => one.element === element && one.name === name)) continue;
        const { style: own } = element;
        earlier.push({
          element,
          name,
          value: own.getPropertyValue(name),
          priority: own.getPropertyPriority(name),
        });
      }
      setStyle(element, style);
    },
    giveBack() {
      for (const { element, name, value, priority } of earlier) {
        element.style.setProperty(name, value, priority);
        if (element.getAttribute('style') === '') element.removeAttribute('style');
      }
      earlier = [];
    },
    forget(element) {
      earlier = earlier.filter((one) => one.element !== element);
    },
  };
}
