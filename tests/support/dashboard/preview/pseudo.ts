/** Every text of a catalogue in brackets and a third longer, as the longest translations are. */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return lengthen(words) as T;
  if (typeof words === 'function') {
    return ((...args: unknown[]) =>
      pseudo((words as unknown as (...all: unknown[]) => unknown)(...args))) as T;
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)])) as T;
}

const lengthen = (text: string): string =>
  text === ''
    ? ''
    : `[${text} ${'åäö xyz '.repeat(Math.ceil((text.length * 0.35) / 8)).slice(0, Math.ceil(text.length * 0.35))}]`;
