import { AccountId, type ContactId } from '../model/ids';
import { Instant } from '../model/time';
import { z } from '../zod';
import { defineEvent, defineFieldSet, defineLife } from './define';

const [contactAdded, contactWithdrawn] = defineLife({
  kind: 'contact',
  born: 'contact.added',
  gone: 'contact.withdrawn',
  data: z.object({ accountId: z.nullable(AccountId), createdAt: Instant }),
  personal: z.object({
    name: z.nullable(z.string()),
    emails: z.array(z.string()),
    phone: z.nullable(z.string()),
    title: z.nullable(z.string()),
  }),
  uses: (e) => (e.data.accountId ? [`account:${e.data.accountId}`] : []),
  build: (e) => ({
    id: e.id as ContactId,
    name: e.personal?.name ?? null,
    emails: e.personal?.emails ?? [],
    phone: e.personal?.phone ?? null,
    title: e.personal?.title ?? null,
    accountId: e.data.accountId,
    createdAt: e.data.createdAt,
  }),
});

const [accountAdded, accountWithdrawn] = defineLife({
  kind: 'account',
  born: 'account.added',
  gone: 'account.withdrawn',
  data: z.object({ createdAt: Instant }),
  personal: z.object({ name: z.string(), domains: z.array(z.string()) }),
  build: (e) => ({
    id: e.id as AccountId,
    name: e.personal?.name ?? '',
    domains: e.personal?.domains ?? [],
    createdAt: e.data.createdAt,
  }),
});

const Domain = z.object({ domain: z.string() });

const accountDomainAdded = defineEvent({
  type: 'account.domainAdded',
  kind: 'account',
  data: z.object({}),
  personal: Domain,
  touches: ['domains'],
  apply: (row, e) =>
    row && { ...row, domains: e.personal ? [...row.domains, e.personal.domain] : row.domains },
  invert: (e) => ({ type: 'account.domainRemoved', data: {}, personal: e.personal }),
});

const accountDomainRemoved = defineEvent({
  type: 'account.domainRemoved',
  kind: 'account',
  data: z.object({}),
  personal: Domain,
  touches: ['domains'],
  apply: (row, e) =>
    row && { ...row, domains: row.domains.filter((domain) => domain !== e.personal?.domain) },
  invert: (e) => ({ type: 'account.domainAdded', data: {}, personal: e.personal }),
});

export const peopleEvents = [
  contactAdded,
  contactWithdrawn,
  defineFieldSet('contact.renamed', 'contact', 'name', z.nullable(z.string()), 'personal'),
  defineFieldSet('contact.accountSet', 'contact', 'accountId', z.nullable(AccountId)),
  accountAdded,
  accountWithdrawn,
  accountDomainAdded,
  accountDomainRemoved,
];
