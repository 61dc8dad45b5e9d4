import { getDomain } from 'tldts-icann';
import { SHARED_SUFFIXES } from './shared-suffixes';

/**
 * The name that one organisation registered: "mail.lumen-foods.co.uk" → "lumen-foods.co.uk". Names under an unknown
 * top level count from its last two labels ("forms.vendor.example" → "vendor.example"). Null where nobody's name can
 * be told: a public suffix alone, an IP address, a single label such as "localhost". Lower case, NFC.
 */
export function registrableDomain(host: string): string | null {
  const name = host.slice(0, 300).trim().toLowerCase().normalize('NFC');
  const labels = name.split('.');
  if (labels.length < 2 || labels.some((label) => label === '' || /[\s:@/[\]]/.test(label))) return null;
  const domain = getDomain(name, { extractHostname: false });
  if (domain === null) return null;
  return belowShared(labels, domain);
}

/** Under a shared suffix the customer's own label belongs to the name. The suffix itself is its owner's. */
function belowShared(labels: string[], domain: string): string {
  let answer = domain;
  while (SHARED_SUFFIXES.has(answer) && answer.split('.').length < labels.length) {
    answer = labels.slice(-answer.split('.').length - 1).join('.');
  }
  return answer;
}
