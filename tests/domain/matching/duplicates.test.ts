import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../utils/domain/matching/directory';
import { likelyDuplicates } from '../../../utils/domain/matching/duplicates';
import type { AccountId, ContactId, DealId } from '../../../utils/domain/model/ids';

const contact = (id: string) => id as ContactId;
const account = (id: string) => id as AccountId;
const deal = (id: string) => id as DealId;
const directory: Directory = {
  contacts: [
    {
      id: contact('anna'),
      name: 'Anna Lindqvist',
      emails: ['anna@norrsken.se'],
      accountId: account('norrsken'),
    },
    { id: contact('gmail'), name: null, emails: ['per.ek@gmail.com'], accountId: null },
    { id: contact('namesake'), name: 'Kenji Watanabe', emails: ['kenji@other.example'], accountId: null },
  ],
  accounts: [
    { id: account('norrsken'), name: 'Norrsken Logistik AB', domains: ['norrsken.se'] },
    { id: account('isp'), name: 'Telia', domains: ['telia.com'] },
  ],
  deals: [
    {
      id: deal('open'),
      name: 'Fleet rollout',
      status: 'open',
      accountId: account('norrsken'),
      contactIds: [contact('anna')],
    },
    {
      id: deal('won'),
      name: 'Fleet 2025',
      status: 'won',
      accountId: account('norrsken'),
      contactIds: [contact('anna')],
    },
    { id: deal('loose'), name: 'Pilot', status: 'open', accountId: null, contactIds: [contact('gmail')] },
  ],
};
const find = (email: string | null, name: string | null = null, companyName: string | null = null) =>
  likelyDuplicates({ email, name, companyName }, directory);
const brief = (...args: Parameters<typeof find>) =>
  find(...args).map(({ kind, id, reason }) => `${kind} ${id} ${reason}`);

describe('likely duplicates, with the reason', () => {
  it('the same address: the contact, their open deal by it, and their account by the domain', () => {
    expect(find('Anna@Norrsken.se')).toEqual([
      { kind: 'contact', id: 'anna', reason: 'sameAddress', score: 1 },
      { kind: 'account', id: 'norrsken', reason: 'sameDomain', score: 1 },
      { kind: 'deal', id: 'open', reason: 'sameAddress', score: 1 },
    ]);
  });

  it('the same domain: the account and its open deals', () => {
    expect(brief('per@mail.norrsken.se')).toEqual(['account norrsken sameDomain', 'deal open sameDomain']);
  });

  it('a similar company name: the account and its open deals', () => {
    expect(brief('per@elsewhere.se', null, 'Norrsken')).toEqual([
      'account norrsken similarName',
      'deal open similarName',
    ]);
  });

  it.each([
    ['すみれ', '株式会社すみれ'],
    ['Loreal', "L'Oréal S.A."],
    ['norrsken-logistik', '(Norrsken) Logistik'],
    ['Foods Lumen', 'Lumen Foods'],
  ])('the company %s is found as %s', (companyName, name) => {
    const known: Directory = { contacts: [], deals: [], accounts: [{ id: account('a'), name, domains: [] }] };
    expect(likelyDuplicates({ name: null, email: null, companyName }, known)).toMatchObject([
      { kind: 'account', id: 'a' },
    ]);
  });

  it('a similar name at the same company', () => {
    expect(brief('a.l@norrsken.se', 'Anna Lindkvist')).toContain('contact anna similarName');
  });

  it('the same name at another company, with less weight than at the same', () => {
    const [hit] = find('kenji@sumire-kk.example', 'Watanabe Kenji');
    expect(hit).toEqual({ kind: 'contact', id: 'namesake', reason: 'similarName', score: 0.9 });
  });

  it('the same mailbox written another way is nearly as good as the same address', () => {
    expect(find('p.erek+crm@googlemail.com')).toEqual([
      { kind: 'contact', id: 'gmail', reason: 'sameAddress', score: 0.95 },
      { kind: 'deal', id: 'loose', reason: 'sameAddress', score: 0.95 },
    ]);
    expect(brief('anna+x@norrsken.se')[0]).toBe('account norrsken sameDomain');
    expect(brief('anna+x@norrsken.se')).toContain('contact anna sameAddress');
  });

  it('a free-mail domain is no reason', () => {
    expect(find('stranger@telia.com')).toEqual([]);
  });

  it('what the rep typed without an address is compared by its names', () => {
    expect(brief(null, 'Anna Lindqvist', 'Norrsken Logistik')).toEqual([
      'account norrsken similarName',
      'deal open similarName',
      'contact anna similarName',
    ]);
    expect(find(null)).toEqual([]);
  });

  it('each record stands once, and at most ten are named', () => {
    const many: Directory = {
      ...directory,
      contacts: Array.from({ length: 50 }, (_, i) => ({
        id: contact(`c${i}`),
        name: 'Anna Berg',
        emails: [],
        accountId: null,
      })),
    };
    const found = likelyDuplicates({ email: null, name: 'Anna Berg', companyName: null }, many);
    expect(found).toHaveLength(10);
    expect(new Set(found.map(({ id }) => id)).size).toBe(10);
  });
});
