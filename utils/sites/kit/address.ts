/** One address and nothing else. Control and format characters (zero width, bidi) make it another address than it looks. */
const ADDRESS = /^(?=.{3,254}$)[^\s\p{C}@"\\]+@[^\s\p{C}@"\\]+$/u;

/**
 * The address that a piece of a page's own chrome holds (an attribute, `<a@b.example>`), or null when it holds none or more
 * than one. Cheap on purpose: whether mail can be sent to it is decided in the background.
 */
export function addressIn(text: string | null | undefined): string | null {
  const parts = (text ?? '').split(/[\s<>()[\],;:]+/).filter((part) => part.includes('@'));
  // Right-to-left interfaces put marks around it.
  const address = parts.length === 1 ? parts[0]!.replace(/^\p{Cf}+|\p{Cf}+$/gu, '') : '';
  return ADDRESS.test(address) ? address : null;
}
