import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAutomated } from '../../../utils/domain/matching/automated';
import { parseEmail } from '../../../utils/domain/matching/email';

const isMachine = (address: string) => isAutomated(parseEmail(address)!);

describe('a machine or mailing writes from', () => {
  it.each([
    ...[
      'noreply',
      'no-reply',
      'no_reply',
      'no.reply',
      'NoReply',
      'noreply2',
      'no-reply-se',
      'acme-noreply',
      'acmenoreply',
      'noreply+abc',
    ],
    ...[
      'donotreply',
      'do-not-reply',
      'do_not_reply',
      'please-do-not-reply',
      'dont-reply',
      'acme.do.not.reply.se',
    ],
    ...['nicht-antworten', 'nichtantworten', 'bitte-nicht-antworten', 'keine-antwort', 'keineantwort'],
    ...[
      'ne-pas-repondre',
      'nepasrepondre',
      'ne_pas_repondre',
      'ne-pas-répondre',
      'no-responder',
      'noresponder',
      'nao-responder',
      'não-responda',
    ],
    ...[
      'svara-ej',
      'svaraej',
      'svara-inte',
      'ikke-svar',
      'svar-ikke',
      'ikke-besvar',
      'ei-vastausta',
      'ala-vastaa',
      'non-rispondere',
    ],
    ...['niet-beantwoorden', 'geen-antwoord', 'nie-odpowiadaj', 'neodpovidejte', 'nevalaszoljon'],
    ...[
      'mailer-daemon',
      'MAILER-DAEMON',
      'postmaster',
      'bounce',
      'bounces',
      'bounce-123-abc',
      'bounces+447-anna=x.se',
      'mail-system',
    ],
    ...[
      'notification',
      'notifications',
      'notification+kj3hd',
      'github-notifications',
      'notify',
      'alerts',
      'price-alert',
    ],
    ...[
      'newsletter',
      'newsletter-se',
      'acme-newsletter',
      'nyhetsbrev',
      'nyhedsbrev',
      'uutiskirje',
      'nieuwsbrief',
      'news',
      'news-de',
      'updates',
      'digest',
    ],
    ...[
      'reply+a1b2c3d4',
      'reply-fe9a1234',
      'inmail-hit-reply',
      'auto-confirm',
      'autoreply',
      'order-confirmation',
      'shipment-tracking',
    ],
    ...[
      'srs0=hash=tt=x.se=anna',
      'a3f09bc2d4e5f60718293a4b',
      'root',
      'cron',
      'wordpress',
      'owner-news',
      'news-owner',
      'invitations',
    ],
  ])('%s@', (local) => {
    expect(isMachine(`${local}@norrsken.se`)).toBe(true);
  });

  it.each([
    ...[
      'anna@noreply.github.com',
      '123+anna@users.noreply.github.com',
      'anna@no-reply.norrsken.se',
      'hello@news.norrsken.se',
    ],
    ...[
      'x@bounces.norrsken.se',
      'anna@reply.norrsken.se',
      'team@notifications.norrsken.se',
      'x@facebookmail.com',
      'x@eu-west-1.amazonses.com',
    ],
    ...['chamber@googlegroups.com', 'chamber@groups.example', 'list@lists.norrsken.se'],
  ])('%s', (address) => {
    expect(isMachine(address)).toBe(true);
  });
});

describe('people answer at', () => {
  it.each([
    ...[
      'anna',
      'anna.lindqvist',
      'nora.eply',
      'newsome',
      'eleno.reply',
      'arno.reply',
      'replyman',
      'info',
      'sales',
      'support',
      'hello',
      'kontakt',
    ],
    ...[
      'contact',
      'office',
      'team',
      'billing',
      'invoice',
      'orders',
      'marketing',
      'procurement',
      'admin',
      'webmaster',
      'quote-request',
      'auto',
    ],
    ...[
      'bo.alertsson',
      'newton',
      'bouncer',
      'digesta',
      'robotti',
      'systems',
      'anna+noreply-test1',
      'no',
      'r',
      'rooth',
      'deadbeef',
    ],
  ])('%s@', (local) => {
    expect(isMachine(`${local}@norrsken.se`)).toBe(false);
  });

  it.each([
    'anna@mail.norrsken.se',
    'anna@forms.norrsken.se',
    'm.rossi@reply.it',
    'anna@news-corp.com',
    'anna@newsgroup.se',
    'anna@bounce-house.com',
    'anna@gmail.com',
  ])('%s', (address) => {
    expect(isMachine(address)).toBe(false);
  });
});

it('an address made of one plain name is never a machine’s, whatever its case', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('lindqvist', 'kovacs', 'oliveira', 'watanabe'),
      fc.constantFrom('anna', 'joão', 'kenji', 'marta'),
      fc.constantFrom('.', '-', '_', ''),
      (last, first, by) => {
        expect(isMachine(`${first}${by}${last}@norrsken.se`.toUpperCase())).toBe(false);
      },
    ),
  );
});
