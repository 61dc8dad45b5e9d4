import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddressBook, MailHead, NamedAddress } from '../../../utils/domain/matching/mail-head';
import { decideOffer } from '../../../utils/domain/matching/offer';

const NOBODY: AddressBook = { addresses: [], domains: [] };
const REP = 'rep.demo@vendor.example';
const person = (email: string, name: string | null = null): NamedAddress => ({ name, email });
const MARTA = person('marta.oliveira@lumen-foods.example', 'Marta Oliveira');
const JOAO = person('joao.ortiz@lumen-foods.example', 'Ortiz, João (Finance)');
const KOVACS = person('anna.kovacs@vendor.example', 'Anna Kovács');
const ME = person(REP, 'Rep Demo');

const head = (part: Partial<MailHead>): MailHead => ({
  sender: MARTA,
  replyTo: null,
  recipients: [ME],
  cc: [],
  participants: [],
  account: REP,
  isBulk: false,
  text: '',
  subject: 'Quote request',
  ...part,
});
const decide = (part: Partial<MailHead>, own = NOBODY, silenced = NOBODY) =>
  decideOffer(head(part), own, silenced);
const emails = (offer: ReturnType<typeof decide>) => offer.offered.map(({ email }) => email);

describe('an outside sender', () => {
  it('is the candidate, with the company by domain', () => {
    expect(decide({})).toEqual({
      offered: [
        {
          name: 'Marta Oliveira',
          email: 'marta.oliveira@lumen-foods.example',
          companyName: 'Lumen Foods',
          domain: 'lumen-foods.example',
          phone: null,
          title: null,
          via: 'sender',
          isSuspicious: false,
        },
      ],
      isOffered: true,
      why: 'sender',
      notOfferedBecause: null,
      ownMail: false,
    });
  });

  it('gets no company at a free-mail domain, even where the name claims one', () => {
    const [candidate] = decide({ sender: person('anna@telia.com', 'Anna (Norrsken AB)') }).offered;
    expect(candidate).toMatchObject({ name: 'Anna', companyName: null, domain: null });
  });

  it('keeps the company’s own spelling where the domain bears it out, and only there', () => {
    expect(decide({ sender: person('anna@norrsken.se', 'Anna (Norrsken AB)') }).offered[0]?.companyName).toBe(
      'Norrsken AB',
    );
    expect(decide({ sender: person('anna@norrsken.se', 'Anna (Polaris AB)') }).offered[0]?.companyName).toBe(
      'Norrsken',
    );
  });

  it('is told by the address where the name holds another one', () => {
    const [candidate] = decide({
      sender: person('attacker@evil.example', 'CEO <ceo@bigco.example>'),
    }).offered;
    expect(candidate).toMatchObject({ name: null, email: 'attacker@evil.example', isSuspicious: true });
  });

  it('is flagged where the domain looks like another one', () => {
    const isSuspicious = (email: string) => decide({ sender: person(email) }).offered[0]?.isSuspicious;
    expect(isSuspicious('ceo@p\u0430ypal.com')).toBe(true);
    expect(isSuspicious('ceo@\u0441\u043e\u0441\u043e.com')).toBe(true);
    expect(isSuspicious('ceo@müller.de')).toBe(false);
    expect(isSuspicious('ceo@пример.рф')).toBe(false);
  });

  it('comes first, then the other outside people, each once: who wrote before who was written to', () => {
    const offer = decide({
      participants: [JOAO, ME, person('MARTA.OLIVEIRA@lumen-foods.example')],
      recipients: [ME, KOVACS, person('kenji@sumire-kk.example')],
      cc: [
        person('procurement@lumen-foods.example', 'Procurement'),
        JOAO,
        person('no-reply@lumen-foods.example'),
        person('chamber@groups.example'),
      ],
    });
    expect(offer.offered.map(({ email, via }) => `${via} ${email}`)).toEqual([
      'sender marta.oliveira@lumen-foods.example',
      'participant joao.ortiz@lumen-foods.example',
      'recipient kenji@sumire-kk.example',
      'cc procurement@lumen-foods.example',
    ]);
    expect(offer.offered[1]?.name).toBe('João Ortiz');
  });

  it('stays the candidate whatever Reply-To, form lines or forwarded headers the mail holds', () => {
    const text =
      'Name: Big Ceo\nEmail: ceo@bigco.example\n---------- Forwarded message ---------\nFrom: X <x@evil.example>\nDate: y\nTo: z';
    const offer = decide({ replyTo: person('other@evil.example'), text, subject: 'Fwd: x' });
    expect(emails(offer)).toEqual(['marta.oliveira@lumen-foods.example']);
    expect(offer.why).toBe('sender');
  });
});

describe('who is never offered', () => {
  it.each<[string, Partial<MailHead>, string]>([
    ['no sender', { sender: null }, 'nobody'],
    ['a sender without an address', { sender: person('') }, 'nobody'],
    ['a sender whose address is an error', { sender: person('.x@norrsken.se') }, 'nobody'],
    ['the own address to itself', { sender: ME, recipients: [ME] }, 'own'],
    ['the own address in other letters', { sender: person('Rep.Demo@VENDOR.example') }, 'own'],
    ['the own address with a tag', { sender: person('rep.demo+crm@vendor.example') }, 'own'],
    ['a colleague', { sender: KOVACS }, 'colleague'],
    ['a colleague at a sub-domain', { sender: person('bo@mail.vendor.example') }, 'colleague'],
    ['a no-reply sender', { sender: person('no-reply@norrsken.se') }, 'noReply'],
    ['a newsletter', { sender: person('news@industry-weekly.example') }, 'noReply'],
    ['bulk mail, though the sender looks human', { isBulk: true }, 'bulk'],
    [
      'bulk mail of a form',
      { sender: person('no-reply@forms.vendor.example'), replyTo: MARTA, isBulk: true },
      'bulk',
    ],
  ])('%s', (_, part, because) => {
    const offer = decide(part);
    expect(offer).toMatchObject({ offered: [], isOffered: false, why: 'none', notOfferedBecause: because });
  });

  it('at a free-mail account only the own address is own, the domain is not', () => {
    const part = { account: 'rep@gmail.com', recipients: [person('rep@gmail.com')] };
    expect(emails(decide({ ...part, sender: person('anna@gmail.com') }))).toEqual(['anna@gmail.com']);
    expect(decide({ ...part, sender: person('r.ep+x@gmail.com') }).notOfferedBecause).toBe('own');
  });

  it('own domains and addresses from the settings count beside the account', () => {
    const own = { addresses: ['me@home.example'], domains: ['Vendor-Group.example'] };
    expect(decide({ sender: person('bo@se.vendor-group.example') }, own).notOfferedBecause).toBe('colleague');
    expect(decide({ sender: person('Me@home.example'), recipients: [] }, own).notOfferedBecause).toBe('own');
    expect(decide({ sender: person('notme@home.example') }, own).isOffered).toBe(true);
  });

  it('a silenced address or domain is not offered, and the answer says so', () => {
    const address = { addresses: ['Marta.Oliveira@lumen-foods.example'], domains: [] };
    const domain = { addresses: [], domains: ['lumen-foods.example'] };
    expect(decide({}, NOBODY, address)).toMatchObject({ isOffered: false, notOfferedBecause: 'silenced' });
    expect(decide({}, NOBODY, domain)).toMatchObject({ isOffered: false, notOfferedBecause: 'silenced' });
    expect(decide({ sender: person('x@not-lumen-foods.example') }, NOBODY, domain).isOffered).toBe(true);
    expect(emails(decide({ sender: person('x@sumire.example'), cc: [JOAO] }, NOBODY, domain))).toEqual([
      'x@sumire.example',
    ]);
  });
});

describe('where the account is not on the page', () => {
  const part = {
    account: null,
    recipients: [person('who@knows.example')],
    cc: [JOAO],
    participants: [person('x@y.example')],
  };

  it('only the sender is offered, since one of the others is the user', () => {
    expect(emails(decide(part))).toEqual(['marta.oliveira@lumen-foods.example']);
    expect(decide({ ...part, sender: person('no-reply@x.example') }).isOffered).toBe(false);
  });

  it('the others can be chosen from once somebody of the own addresses is among them', () => {
    expect(emails(decide(part, { addresses: ['who@knows.example'], domains: [] }))).toEqual([
      'marta.oliveira@lumen-foods.example',
      'x@y.example',
      'joao.ortiz@lumen-foods.example',
    ]);
  });
});

describe('the user’s own mail', () => {
  it('offers the outside recipients, To before Cc before those who wrote earlier', () => {
    const offer = decide({
      sender: ME,
      recipients: [KOVACS, MARTA],
      cc: [JOAO],
      participants: [person('kenji@sumire-kk.example'), MARTA],
    });
    expect(offer).toMatchObject({ isOffered: true, why: 'recipientOfOwnMail', ownMail: true });
    expect(offer.offered.map(({ email, via }) => `${via} ${email}`)).toEqual([
      'recipient marta.oliveira@lumen-foods.example',
      'cc joao.ortiz@lumen-foods.example',
      'participant kenji@sumire-kk.example',
    ]);
  });

  it('to colleagues alone offers nobody', () => {
    expect(decide({ sender: ME, recipients: [KOVACS] })).toMatchObject({
      isOffered: false,
      notOfferedBecause: 'own',
      ownMail: true,
    });
  });

  it('to somebody silenced says so', () => {
    const silenced = { addresses: [MARTA.email], domains: [] };
    expect(decide({ sender: ME, recipients: [MARTA] }, NOBODY, silenced).notOfferedBecause).toBe('silenced');
  });

  it('takes a recipient’s name from wherever the mail shows it', () => {
    const offer = decide({ sender: ME, recipients: [person(MARTA.email)], participants: [MARTA] });
    expect(offer.offered).toHaveLength(1);
    expect(offer.offered[0]).toMatchObject({ name: 'Marta Oliveira', via: 'recipient' });
  });
});

describe('a web form, sent by a no-reply address of the own domain', () => {
  const FORM = person('no-reply@forms.vendor.example', 'Website form');
  const LINES =
    'Name: Klaus Brandt\nE-Mail: k.brandt@brandt-soehne.example\nPhone: +49 30 555 0100\nCompany: Brandt & Söhne GmbH\nTitle: Einkaufsleiter';
  const KLAUS = {
    name: 'Klaus Brandt',
    email: 'k.brandt@brandt-soehne.example',
    companyName: 'Brandt & Söhne GmbH',
    domain: 'brandt-soehne.example',
    phone: '+49 30 555 0100',
    title: 'Einkaufsleiter',
    isSuspicious: false,
  };

  it('the form’s lines name the lead', () => {
    expect(decide({ sender: FORM, text: LINES })).toMatchObject({
      why: 'formLines',
      offered: [{ ...KLAUS, via: 'form' }],
    });
  });

  it('Reply-To names the lead, and the form adds to the same person', () => {
    const offer = decide({ sender: FORM, replyTo: person('K.Brandt@brandt-soehne.example'), text: LINES });
    expect(offer).toMatchObject({ why: 'replyTo', offered: [{ ...KLAUS, via: 'replyTo' }] });
  });

  it('Reply-To wins over another address in the form, whose facts are then another person’s', () => {
    const offer = decide({
      sender: FORM,
      replyTo: person('petra@brandt-soehne.example', 'Petra Brandt'),
      text: LINES,
    });
    expect(offer.offered).toEqual([
      {
        name: 'Petra Brandt',
        email: 'petra@brandt-soehne.example',
        companyName: 'Brandt Soehne',
        domain: 'brandt-soehne.example',
        phone: null,
        title: null,
        via: 'replyTo',
        isSuspicious: false,
      },
    ]);
  });

  it('a form without an address line adds its name to Reply-To', () => {
    const offer = decide({
      sender: FORM,
      replyTo: person('k.brandt@brandt-soehne.example'),
      text: 'Name: Klaus Brandt\nPhone: 030 555 0100',
    });
    expect(offer.offered[0]).toMatchObject({ name: 'Klaus Brandt', phone: '030 555 0100' });
  });

  it.each([
    ['an own address', REP],
    ['a colleague’s', KOVACS.email],
    ['a machine’s', 'no-reply@platform.example'],
    ['an error', '@@'],
  ])('a Reply-To that is %s is passed over for the form’s lines', (_, email) => {
    expect(decide({ sender: FORM, replyTo: person(email), text: LINES })).toMatchObject({
      why: 'formLines',
      offered: [KLAUS],
    });
    expect(decide({ sender: FORM, replyTo: person(email) })).toMatchObject({
      isOffered: false,
      notOfferedBecause: 'noReply',
    });
  });

  it('a test of the form by the rep or a colleague offers nobody', () => {
    expect(decide({ sender: FORM, text: `Name: Rep\nEmail: ${REP}` }).notOfferedBecause).toBe('noReply');
    expect(decide({ sender: FORM, text: `Name: Anna\nEmail: ${KOVACS.email}` }).notOfferedBecause).toBe(
      'noReply',
    );
  });

  it('a form that names no single address offers nobody', () => {
    expect(decide({ sender: FORM, text: 'Name: Klaus\nPhone: 030 555 0100' }).notOfferedBecause).toBe(
      'noReply',
    );
    expect(decide({ sender: FORM, text: `${LINES}\nE-Mail: other@brandt.example` }).notOfferedBecause).toBe(
      'noReply',
    );
  });

  it('a service’s own desk and footer are no leads', () => {
    const shop = {
      sender: person('no-reply@shop.se'),
      text: 'Thank you for your order.\n\nName: Shop AB\nE-post: info@shop.se\nTelefon: 08-555 01 00',
    };
    expect(decide(shop).notOfferedBecause).toBe('noReply');
    expect(decide({ ...shop, replyTo: person('support@shop.se') }).notOfferedBecause).toBe('noReply');
    expect(decide({ ...shop, replyTo: person('support@lumen.se') }).why).toBe('replyTo');
    expect(emails(decide({ ...shop, replyTo: person('anna.berg@shop.se') }))).toEqual(['anna.berg@shop.se']);
  });

  it('other people of the mail are not offered in the form’s place', () => {
    expect(decide({ sender: FORM, cc: [MARTA] }).isOffered).toBe(false);
  });

  it('somebody silenced stays silenced by Reply-To and by form', () => {
    const silenced = { addresses: ['k.brandt@brandt-soehne.example'], domains: [] };
    expect(decide({ sender: FORM, text: LINES }, NOBODY, silenced).notOfferedBecause).toBe('silenced');
    expect(
      decide({ sender: FORM, replyTo: person('k.brandt@brandt-soehne.example') }, NOBODY, silenced)
        .notOfferedBecause,
    ).toBe('silenced');
    expect(
      decide({ sender: FORM, text: LINES }, NOBODY, { addresses: [FORM.email], domains: [] })
        .notOfferedBecause,
    ).toBe('silenced');
  });
});

describe('a colleague’s mail', () => {
  const BLOCK =
    '---------- Forwarded message ---------\nFrom: Kenji Watanabe <kenji@sumire-kk.example>\nDate: Monday\nSubject: Quote\nTo: Anna\n\nHello';

  it('offers the person it forwards, then the outside people of the thread', () => {
    const offer = decide({ sender: KOVACS, text: `FYI\n\n${BLOCK}`, cc: [MARTA], subject: 'Fwd: Quote' });
    expect(offer).toMatchObject({ why: 'forwarded', isOffered: true });
    expect(offer.offered.map(({ email, via }) => `${via} ${email}`)).toEqual([
      'forward kenji@sumire-kk.example',
      'cc marta.oliveira@lumen-foods.example',
    ]);
    expect(offer.offered[0]).toMatchObject({ name: 'Kenji Watanabe', companyName: 'Sumire Kk' });
  });

  it('offers whom a forwarded web form names', () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Website <no-reply@forms.vendor.example>\nDate: Monday\nSubject: Lead\nTo: Anna\n\nName: Klaus Brandt\nEmail: k@brandt.example\nPhone: 030 555 0100';
    const offer = decide({ sender: KOVACS, text, subject: 'Fwd: Lead' });
    expect(offer).toMatchObject({
      why: 'forwarded',
      offered: [{ name: 'Klaus Brandt', email: 'k@brandt.example', phone: '030 555 0100', via: 'forward' }],
    });
  });

  it('offers the outside people of the thread, those who wrote in it first', () => {
    const offer = decide({ sender: KOVACS, participants: [ME, MARTA], recipients: [ME, JOAO] });
    expect(offer).toMatchObject({ why: 'inThread', isOffered: true, ownMail: false });
    expect(emails(offer)).toEqual(['marta.oliveira@lumen-foods.example', 'joao.ortiz@lumen-foods.example']);
  });

  it('that forwards a colleague or a newsletter offers nobody', () => {
    for (const from of [
      'Bo <bo@vendor.example>',
      'News <news@weekly.example>',
      'Rep <rep.demo@vendor.example>',
    ]) {
      const text = `---------- Forwarded message ---------\nFrom: ${from}\nDate: Monday\nTo: x`;
      expect(decide({ sender: KOVACS, text, subject: 'Fwd: x' }).notOfferedBecause).toBe('colleague');
    }
  });

  it('that quotes an outside person’s mail is no forward', () => {
    const text = 'I agree.\n\nOn Mon, 4 May 2026, Kenji Watanabe <kenji@sumire-kk.example> wrote:\n> Hello';
    expect(decide({ sender: KOVACS, text, subject: 'Re: Quote' })).toMatchObject({
      isOffered: false,
      notOfferedBecause: 'colleague',
    });
  });

  it('that forwards somebody silenced says so', () => {
    const silenced = { addresses: ['kenji@sumire-kk.example'], domains: [] };
    expect(decide({ sender: KOVACS, text: BLOCK }, NOBODY, silenced).notOfferedBecause).toBe('silenced');
  });
});

describe('laws of the offer', () => {
  const email = fc.constantFrom(
    REP,
    MARTA.email,
    JOAO.email,
    KOVACS.email,
    'no-reply@forms.vendor.example',
    'news@weekly.example',
    'x@telia.com',
    'SILENT@quiet.example',
    '',
    'a@@b',
    'a@[1.2.3.4]',
  );
  const name = fc.option(fc.constantFrom('Marta', 'CEO <ceo@bigco.example>', '\u202e', '', 'A, B'));
  const someone = fc.record({ name, email });
  const people = fc.array(someone, { maxLength: 4 });
  const text = fc.constantFrom(
    '',
    'Name: X\nEmail: lead@form.example',
    `Email: ${REP}`,
    '---------- Forwarded message ---------\nFrom: Y <y@forward.example>\nDate: z',
    'From: Y <y@forward.example>\nSent: 1\nTo: 2\nSubject: 3',
  );
  const anyHead = fc.record({
    sender: fc.option(someone),
    replyTo: fc.option(someone),
    recipients: people,
    cc: people,
    participants: people,
    account: fc.option(fc.constantFrom(REP, 'rep@gmail.com', 'broken')),
    isBulk: fc.boolean(),
    text,
    subject: fc.option(fc.constantFrom('Re: x', 'Fwd: x', 'x')),
  });
  const silenced = { addresses: ['silent@quiet.example'], domains: [] };

  it('nobody own, of the own domain, automated, silenced or twice is ever offered, and an offer is never empty', () => {
    fc.assert(
      fc.property(anyHead, (any) => {
        const offer = decideOffer(any, { addresses: [REP], domains: ['vendor.example'] }, silenced);
        const offered = emails(offer);
        expect(
          offered.filter((address) => /@(?:.*\.)?vendor\.example$|^(?:no-reply|news|silent)@/.test(address)),
        ).toEqual([]);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offer.isOffered).toBe(offered.length > 0);
        expect(offer.isOffered).toBe(offer.notOfferedBecause === null);
        expect(offer.isOffered).toBe(offer.why !== 'none');
      }),
    );
  });

  it('display names change names, never who is offered', () => {
    fc.assert(
      fc.property(anyHead, fc.string({ unit: 'binary' }), (any, other) => {
        const renamed = (someone: NamedAddress | null) => someone && { ...someone, name: other };
        const changed = {
          ...any,
          sender: renamed(any.sender),
          replyTo: renamed(any.replyTo),
          recipients: any.recipients.map((someone) => renamed(someone)!),
        };
        const [a, b] = [any, changed].map((one) => decideOffer(one, NOBODY, silenced));
        expect(emails(b!)).toEqual(emails(a!));
        expect(b!.offered.map(({ domain }) => domain)).toEqual(a!.offered.map(({ domain }) => domain));
      }),
    );
  });

  it('an ordinary outside sender’s text decides nothing', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (body) => {
        expect(decide({ text: body })).toEqual(decide({ text: '' }));
      }),
    );
  });
});
