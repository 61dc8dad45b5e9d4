import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyNameFromDomain, normaliseCompany } from '../../../utils/domain/matching/company-name';

describe('a company’s name by its domain', () => {
  it.each([
    ['norrskenlogistik.se', 'Norrskenlogistik'],
    ['mail.lumen-foods.example', 'Lumen Foods'],
    ['lumen-foods.co.uk', 'Lumen Foods'],
    ['ångström.se', 'Ångström'],
    ['norrsken.onmicrosoft.com', 'Norrsken'],
    ['3m.com', '3m'],
    ['xn--mller-kva.de', 'xn--mller-kva.de'],
  ])('%s is %s', (host, name) => {
    expect(companyNameFromDomain(host)).toBe(name);
  });

  it.each(['localhost', 'co.uk', '127.0.0.1', ''])('%j gives none', (host) => {
    expect(companyNameFromDomain(host)).toBeNull();
  });
});

describe('a company’s name for comparing', () => {
  it.each([
    ['Norrsken Logistik AB', 'norrsken logistik'],
    ['AB Volvo', 'volvo'],
    ['Norrsken Logistik AB (publ)', 'norrsken logistik'],
    ['Brandt & Söhne GmbH & Co. KG', 'brandt sohne'],
    ['Lumen Foods, S.A.', 'lumen foods'],
    ['Ørsted A/S', 'orsted'],
    ['Kone Oyj', 'kone'],
    ['Acme Ltd.', 'acme'],
    ['The Acme Company, Inc.', 'acme'],
    ['Lampa Sp. z o.o.', 'lampa'],
    ['Philips N.V.', 'philips'],
    ['株式会社すみれ', 'すみれ'],
    ["L'Oréal", 'loreal'],
    ['AB', 'ab'],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    expect(normaliseCompany(name)).toBe(expected);
  });

  it('normalising twice changes nothing, and nothing throws', () => {
    const word = fc.constantFrom(
      'AB',
      'Norrsken',
      'S.A.',
      '&',
      'The',
      'Åse',
      'Co',
      'İ',
      '株式会社',
      '㍿',
      '㈱',
      '-',
      '"',
      'GmbH',
      'x',
    );
    const name = fc.oneof(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(name, (text) => {
        const once = normaliseCompany(text);
        expect(normaliseCompany(once)).toBe(once);
      }),
    );
  });
});
