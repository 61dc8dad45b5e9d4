/** One address and nothing else. Control and format characters (zero width, bidi) make it another address than it looks. */
const ADDRESS = /^[^\s\p{C}@<>()[\],;:"\\]{1,64}@[^\s\p{C}@<>()[\],;:"\\]{1,253}$/u;
const BETWEEN = /[\s<>()[\],;:"]+/;
const MARKS_AROUND = /^\p{Cf}+|\p{Cf}+$/gu;

/**
 * The address that a piece of a page's own chrome holds (an attribute, `<a@b.example>`, `mailto:a@b.example`), or null when
 * it holds none or more than one. Cheap on purpose: whether the address can be written to is decided in the background.
 */
export function addressIn(text: string | null | undefined): string | null {
  if (!text?.includes('@')) return null;
  const found = text.split(BETWEEN).filter((part) => part.includes('@'));
  const address = found.length === 1 ? found[0]!.replace(MARKS_AROUND, '') : '';
  return ADDRESS.test(address) ? address : null;
}
