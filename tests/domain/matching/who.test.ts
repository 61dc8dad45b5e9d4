import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../utils/domain/matching/directory';
import { whoIsThis } from '../../../utils/domain/matching/who';
import type { AccountId, ContactId } from '../../../utils/domain/model/ids';

const contactId = (id: string) => id as ContactId;
const accountId = (id: string) => id as AccountId;
const directory: Directory = {
  contacts: [
    {
      id: contactId('anna'),
      name: 'Anna Lindqvist',
      emails: ['anna@norrsken.se', 'anna@telia.com'],
      accountId: accountId('norrsken'),
    },
    { id: contactId('bo'), name: 'Bo Ek', emails: ['bo@telia.com'], accountId: null },
    { id: contactId('eva1'), name: 'Eva Berg', emails: ['eva@polaris.se'], accountId: null },
    { id: contactId('eva2'), name: 'Eva Berg', emails: ['eva@havet.se'], accountId: null },
  ],
  accounts: [
    { id: accountId('norrsken'), name: 'Norrsken Logistik AB', domains: ['norrsken.se', 'norrsken.no'] },
    { id: accountId('isp'), name: 'Telia', domains: ['telia.com'] },
  ],
  deals: [],
};
const who = (email: string | null, name: string | null = null, companyName: string | null = null) =>
  whoIsThis({ email, name, companyName }, directory);

describe('who is this', () => {
  it('the exact address knows the contact and their account, at any of their addresses', () => {
    const known = { contactId: 'anna', accountId: 'norrsken', suggestions: [] };
    expect(who('anna@norrsken.se', 'Somebody Else')).toEqual(known);
    expect(who('Anna@Telia.com')).toEqual(known);
  });

  it('the registered domain knows the account, also from a sub-domain', () => {
    expect(who('per@norrsken.no')).toEqual({ contactId: null, accountId: 'norrsken', suggestions: [] });
    expect(who('per@mail.norrsken.se')).toMatchObject({ accountId: 'norrsken' });
  });

  it('a free-mail domain knows no account', () => {
    expect(who('stranger@telia.com')).toEqual({ contactId: null, accountId: null, suggestions: [] });
  });

  it('a like name is a suggestion, never an answer', () => {
    expect(who('anna@elsewhere.se', 'Anna Lindkvist', 'Norrsken')).toEqual({
      contactId: null,
      accountId: null,
      suggestions: [
        { kind: 'contact', id: 'anna', score: expect.any(Number) },
        { kind: 'account', id: 'norrsken', score: expect.any(Number) },
      ],
    });
  });

  it('a name that two people bear suggests neither', () => {
    expect(who('eva@new.se', 'Eva Berg').suggestions).toEqual([]);
  });

  it('nothing known, nothing said', () => {
    expect(who('x@y.se', 'Zoran Petrović', 'Havsvind')).toEqual({
      contactId: null,
      accountId: null,
      suggestions: [],
    });
    expect(who(null)).toEqual({ contactId: null, accountId: null, suggestions: [] });
    expect(who('broken@@')).toEqual({ contactId: null, accountId: null, suggestions: [] });
  });
});
