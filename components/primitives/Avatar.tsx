/** The initials of a name or an address; decoration, since the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span class="avatar" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last word; "?" when there is no letter or digit at all. */
export function initials(name: string): string {
  const words = name.split(/[\s@.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letter = (word: string | undefined) => word?.match(/[\p{L}\p{N}]/u)?.[0].toLocaleUpperCase() ?? '';
  const first = letter(words[0]);
  return first === '' ? '?' : first + (words.length > 1 && !name.includes('@') ? letter(words.at(-1)) : '');
}
