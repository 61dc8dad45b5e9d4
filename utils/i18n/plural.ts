import type { Language } from '../domain/model/settings';

/** Picks the word that goes with a number: `one` or `other`, the two forms that English and Swedish have. */
export function plurals(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
