import { HOST_LABELS, MACHINE_DOMAINS, MACHINES, NO_REPLY, PHRASES, WHOLE } from './automated-words';
import { registrableDomain } from './domain-name';
import type { EmailAddress } from './email';
import { foldText } from './fold-text';

/** Long random codes: addresses that a service makes for one message or one user. */
const CODE = /^(?=.*\d)[0-9a-f-]{20,}$/;
const TAG_CODE = /^(?=.*\d)[\p{L}\p{N}_=-]{6,}$/u;

/**
 * Does a machine, a mailing or a mailing list stand behind this address? Words count at the edges of the local part,
 * where dots, dashes and underscores divide it, so that `no.reply.se@` is caught and `nora.eply@`, `newsome@` and
 * `eleno.reply@` are not. Addresses that people answer (`info@`, `sales@`, `support@`) are no machines.
 */
export function isAutomated(address: EmailAddress): boolean {
  return isMachineHost(address.domain) || isMachineLocal(foldText(address.local));
}

function isMachineLocal(local: string): boolean {
  if (local.includes('=') || CODE.test(local)) return true;
  const [base = '', tag = ''] = local.split('+', 2);
  const words = wordsOf(base === '' ? tag : base);
  if (WHOLE.has(words.join(''))) return true;
  if (/^repl(?:y|ies)[._-]/.test(base) && TAG_CODE.test(base.slice(base.search(/[._-]/) + 1))) return true;
  if (words.at(-1) === 'reply' && words.length > 2) return true;
  return isListServant(base) || hasMarker(words);
}

/** `owner-news@`, `news-owner@`: the software behind a mailing list. */
function isListServant(base: string): boolean {
  return /^owner-.|.-owner$/.test(base);
}

function wordsOf(local: string): string[] {
  return local
    .split(/[._\-/]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

const LONGEST_PHRASE = 6;

/** A run of words, written together, says "do not reply"; or the first or last word is a machine's. */
function hasMarker(words: readonly string[]): boolean {
  if (MACHINES.has(words[0] ?? '') || MACHINES.has(words.at(-1) ?? '')) return true;
  return words.some((word, start) => {
    if (word.startsWith('noreply') || word.endsWith('noreply') || word.includes('donotreply')) return true;
    let run = '';
    return words.slice(start, start + LONGEST_PHRASE).some((next) => {
      run += next;
      return NO_REPLY.has(run) || PHRASES.has(run);
    });
  });
}

function isMachineHost(domain: string): boolean {
  const registered = registrableDomain(domain) ?? domain;
  if (MACHINE_DOMAINS.has(registered)) return true;
  const own = domain.split('.');
  const left = domain.slice(0, Math.max(0, domain.length - registered.length - 1)).split('.');
  if (left.some((label) => HOST_LABELS.has(label))) return true;
  return (
    own.some((label) => NO_REPLY.has(label.replace(/[-_]/g, ''))) ||
    /^(?:groups|lists)$/.test(own.at(-2) ?? '')
  );
}
