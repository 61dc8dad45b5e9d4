import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../../utils/domain/matching/domain-name';

describe('the registered name of a host', () => {
  it.each([
    ['norrsken.se', 'norrsken.se'],
    ['Mail.Norrsken.SE', 'norrsken.se'],
    ['lumen-foods.example', 'lumen-foods.example'],
    ['forms.vendor.example', 'vendor.example'],
    ['a.b.lumen.co.uk', 'lumen.co.uk'],
    ['x.muller.com.br', 'muller.com.br'],
    ['post.müller.de', 'müller.de'],
    ['firm.uk.com', 'firm.uk.com'],
    ['mail.firm.uk.com', 'firm.uk.com'],
    ['firm.com.se', 'firm.com.se'],
    ['norrsken.onmicrosoft.com', 'norrsken.onmicrosoft.com'],
    ['norrsken.mail.onmicrosoft.com', 'norrsken.mail.onmicrosoft.com'],
    ['x.norrsken.zendesk.com', 'norrsken.zendesk.com'],
    ['zendesk.com', 'zendesk.com'],
  ])('%s belongs to %s', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });

  it.each([
    '',
    'se',
    'co.uk',
    'localhost',
    'example',
    '127.0.0.1',
    '[127.0.0.1]',
    '::1',
    '.se',
    'a..se',
    'a b.se',
    'a@b.se',
  ])('%j is nobody’s name', (host) => {
    expect(registrableDomain(host)).toBeNull();
  });

  it('never throws, and a registered name is its own registered name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ unit: 'binary' })), (host) => {
        const domain = registrableDomain(host);
        if (domain !== null) expect(registrableDomain(domain)).toBe(domain);
      }),
    );
  });
});
