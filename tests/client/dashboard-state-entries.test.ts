import { describe, expect, it } from 'vitest';
import { isShared, parseEntry } from '../../utils/client/dashboard-state-entries';

describe('what was typed into a list of addresses and domains', () => {
  it.each([
    ['Anna@Kvarnby.SE', 'address', 'anna@kvarnby.se'],
    [' anna@kvarnby.se ', 'address', 'anna@kvarnby.se'],
    ['<anna@kvarnby.se>', 'address', 'anna@kvarnby.se'],
    ['mailto:anna@kvarnby.se', 'address', 'anna@kvarnby.se'],
    ['kvarnby.se', 'domain', 'kvarnby.se'],
    ['@kvarnby.se', 'domain', 'kvarnby.se'],
    ['https://www.Kvarnby.se/kontakt?x=1', 'domain', 'kvarnby.se'],
    ['blåbär.se', 'domain', 'blåbär.se'],
  ])('%s is the %s %s', (typed, kind, value) => {
    expect(parseEntry(typed)).toEqual({ kind, value });
  });

  it.each([
    '',
    ' ',
    'kvarnby',
    'anna',
    'anna@',
    '@',
    'a b.se',
    'anna@kvarnby',
    'kvarnby..se',
    '.se',
    'a@b@c',
    '127.0.0.1',
  ])('%j is neither', (typed) => {
    expect(parseEntry(typed)).toBeNull();
  });

  it('knows the domains where everybody can have an address', () => {
    expect(['gmail.com', 'hotmail.se', 'yahoo.co.uk', 'telia.com'].every(isShared)).toBe(true);
    expect(['kvarnby.se', 'google.com', 'example.org'].some(isShared)).toBe(false);
  });
});
