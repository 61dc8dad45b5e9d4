import { registrableDomain } from './domain-name';
import { companyWords } from './name-words';

/**
 * The name of a company as its domain says it: "mail.lumen-foods.example" → "Lumen Foods". A name in its "xn--" form
 * cannot be read, so the domain itself stands for it. Null where the host is nobody's own.
 */
export function companyNameFromDomain(host: string): string | null {
  const domain = registrableDomain(host);
  if (domain === null) return null;
  const label = domain.slice(0, domain.indexOf('.'));
  if (label.startsWith('xn--')) return domain;
  const words = label.split(/[-_]+/).filter((word) => word !== '');
  return words.length === 0 ? domain : words.map(capital).join(' ');
}

function capital(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

/** A company's name for comparing: "Norrsken Logistik AB" and "norrsken-logistik" are both "norrsken logistik". */
export function normaliseCompany(name: string): string {
  return companyWords(name).join(' ');
}
