/** A section as the search sees it. */
export interface Searchable {
  title: string;
  intro: string;
  /** Words that people type when they look for it. */
  find: string;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** True when every word that was typed begins a word of the section, or stands inside one. Accents do not count. */
export function isMatch(section: Searchable, typed: string): boolean {
  const text = fold(`${section.title} ${section.intro} ${section.find}`);
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
