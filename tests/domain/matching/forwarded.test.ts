import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmailAddress } from '../../../utils/domain/matching/email';
import { findForwarded } from '../../../utils/domain/matching/forwarded';

const isOutside = ({ domain }: EmailAddress) => domain !== 'vendor.example';
const find = (lines: string[], subject: string | null = 'Fwd: Quote') => {
  const found = findForwarded(lines.join('\n'), subject, isOutside);
  return found === null ? null : { name: found.name, email: found.email };
};
const ANNA = { name: 'Anna Lindqvist', email: 'anna@norrsken.se' };
const FROM = 'Anna Lindqvist <anna@norrsken.se>';

describe('a forwarded header in many languages', () => {
  it.each([
    [
      'Gmail, English',
      [
        '---------- Forwarded message ---------',
        `From: ${FROM}`,
        'Date: Mon, 4 May 2026 at 10:12',
        'Subject: Quote',
        'To: <bo@vendor.example>',
      ],
    ],
    [
      'Gmail, Swedish',
      [
        '---------- Vidarebefordrat meddelande ---------',
        `Från: ${FROM}`,
        'Date: mån 4 maj 2026',
        'Subject: Offert',
        'To: Bo',
      ],
    ],
    [
      'Gmail, German',
      [
        '---------- Forwarded message ---------',
        `Von: ${FROM}`,
        'Date: Mo., 4. Mai 2026',
        'Subject: Angebot',
      ],
    ],
    [
      'Gmail, French',
      ['---------- Forwarded message ---------', `De : ${FROM}`, 'Date: lun. 4 mai 2026', 'Subject: Devis'],
    ],
    [
      'Thunderbird, German',
      [
        '-------- Weitergeleitete Nachricht --------',
        'Betreff: Angebot',
        'Datum: Mon, 4 May 2026',
        `Von: ${FROM}`,
        'An: bo@vendor.example',
      ],
    ],
    [
      'Apple, English',
      [
        'Begin forwarded message:',
        '',
        `From: ${FROM}`,
        'Subject: Quote',
        'Date: 4 May 2026 at 10:12:00 CEST',
        'To: Bo <bo@vendor.example>',
      ],
    ],
    [
      'Apple, plain text',
      [
        'Begin forwarded message:',
        '',
        `> From: ${FROM}`,
        '> Subject: Quote',
        '> Date: 4 May 2026',
        '> To: Bo <bo@vendor.example>',
      ],
    ],
    [
      'Apple, Swedish',
      ['Vidarebefordrat brev:', '', `Från: ${FROM}`, 'Ämne: Offert', 'Datum: 4 maj 2026', 'Till: Bo'],
    ],
    [
      'Apple, German',
      [
        'Anfang der weitergeleiteten Nachricht:',
        '',
        `Von: ${FROM}`,
        'Betreff: Angebot',
        'Datum: 4. Mai 2026',
        'An: Bo',
      ],
    ],
    [
      'Outlook, English',
      [`From: ${FROM}`, 'Sent: Monday, 4 May 2026 10:12', 'To: Bo <bo@vendor.example>', 'Subject: Quote'],
    ],
    ['Outlook, Swedish', [`Från: ${FROM}`, 'Skickat: den 4 maj 2026 10:12', 'Till: Bo', 'Ämne: Offert']],
    [
      'Outlook, German',
      [`Von: ${FROM}`, 'Gesendet: Montag, 4. Mai 2026 10:12', 'An: Bo', 'Betreff: Angebot'],
    ],
    ['Outlook, French', [`De : ${FROM}`, 'Envoyé : lundi 4 mai 2026', 'À : Bo', 'Objet : Devis']],
    [
      'Outlook, Spanish',
      [`De: ${FROM}`, 'Enviado el: lunes, 4 de mayo de 2026', 'Para: Bo', 'Asunto: Oferta'],
    ],
    ['Outlook, Portuguese', [`De: ${FROM}`, 'Enviada: 4 de maio de 2026', 'Para: Bo', 'Assunto: Proposta']],
    ['Outlook, Dutch', [`Van: ${FROM}`, 'Verzonden: maandag 4 mei 2026', 'Aan: Bo', 'Onderwerp: Offerte']],
    ['Outlook, Norwegian', [`Fra: ${FROM}`, 'Sendt: mandag 4. mai 2026', 'Til: Bo', 'Emne: Tilbud']],
    [
      'Outlook, Finnish',
      [`Lähettäjä: ${FROM}`, 'Lähetetty: maanantai 4. toukokuuta 2026', 'Vastaanottaja: Bo', 'Aihe: Tarjous'],
    ],
    ['Outlook, Italian', [`Da: ${FROM}`, 'Inviato: lunedì 4 maggio 2026', 'A: Bo', 'Oggetto: Offerta']],
    ['Outlook, bold labels', [`*From:* ${FROM}`, '*Sent:* Monday', '*To:* Bo', '*Subject:* Quote']],
    [
      'Outlook, mailto in brackets',
      ['From: Anna Lindqvist [mailto:anna@norrsken.se]', 'Sent: Monday', 'To: Bo', 'Subject: Quote'],
    ],
    ['Outlook, labels and tabs', [`From:\t${FROM}`, 'Sent:\tMonday', 'To:\tBo', 'Subject:\tQuote']],
    [
      'address on the next line',
      ['From: Anna Lindqvist', '<anna@norrsken.se>', 'Sent: Monday', 'To: Bo', 'Subject: Quote'],
    ],
    ['empty lines between', [`From: ${FROM}`, '', 'Sent: Monday', '', 'To: Bo', '', 'Subject: Quote']],
    [
      'a long list of recipients',
      [
        `From: ${FROM}`,
        'Sent: Monday',
        'To: Bo <bo@vendor.example>;',
        'Eva <eva@vendor.example>;',
        'Per <per@polaris.se>',
        'Subject: Quote',
      ],
    ],
  ])('%s', (_, block) => {
    expect(find(['FYI, can you take this?', '', ...block, '', 'Hello, we need 40 seats.'])).toEqual(ANNA);
  });

  it('a bare address has no name', () => {
    expect(
      find(['---------- Forwarded message ---------', 'From: <anna@norrsken.se>', 'Date: Monday']),
    ).toEqual({ name: null, email: 'anna@norrsken.se' });
  });
});

describe('which of several forwarded headers', () => {
  const header = (from: string) => [
    `From: ${from}`,
    'Sent: Monday',
    'To: Bo',
    'Subject: Quote',
    '',
    'text',
    '',
  ];

  it('the outermost decides', () => {
    expect(find([...header(FROM), ...header('Per <per@polaris.se>')])).toEqual(ANNA);
  });

  it('a colleague’s is passed over for the next', () => {
    expect(
      find(['-------- Forwarded message --------', ...header('Bo <bo@vendor.example>'), ...header(FROM)]),
    ).toEqual(ANNA);
  });

  it('colleagues alone name nobody', () => {
    expect(find([...header('Bo <bo@vendor.example>'), ...header('Eva <eva@vendor.example>')])).toBeNull();
  });

  it('a header without an address names nobody, and the next one is not taken for it', () => {
    expect(find([...header('Anna Lindqvist'), ...header('Per <per@polaris.se>')])).toBeNull();
  });

  it('a header with two addresses names nobody', () => {
    expect(find(header('CEO <ceo@bigco.example> <anna@norrsken.se>'))).toBeNull();
  });
});

describe('what is no forward', () => {
  it.each([
    [
      'an answered mail',
      ['Thanks!', '', 'On Mon, 4 May 2026 at 10:12, Anna Lindqvist <anna@norrsken.se> wrote:', '> Hello'],
      'Re: Quote',
    ],
    [
      'an answered mail, Swedish',
      ['Tack!', 'Den mån 4 maj 2026 kl 10:12 skrev Anna Lindqvist <anna@norrsken.se>:', '> Hej'],
      null,
    ],
    [
      'an answered mail, German',
      [
        'Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb Anna Lindqvist <anna@norrsken.se>:',
        `Von: ${FROM}`,
        'Gesendet: x',
        'An: y',
      ],
      null,
    ],
    [
      'an answered mail in two lines',
      [
        'On Mon, 4 May 2026 at 10:12, Anna Lindqvist',
        '<anna@norrsken.se> wrote:',
        `From: ${FROM}`,
        'Sent: x',
        'To: y',
        'Subject: z',
      ],
      null,
    ],
    [
      'a header under a reply’s subject',
      [`From: ${FROM}`, 'Sent: Monday', 'To: Bo', 'Subject: Quote'],
      'RE: Quote',
    ],
    [
      'a header under a Swedish reply’s subject',
      [`Från: ${FROM}`, 'Skickat: måndag', 'Till: Bo', 'Ämne: Offert'],
      'SV: Offert',
    ],
    [
      'a header under a German reply’s subject',
      [`Von: ${FROM}`, 'Gesendet: Montag', 'An: Bo', 'Betreff: Angebot'],
      'AW: Angebot',
    ],
    [
      'a header under a Finnish reply’s subject',
      [`Lähettäjä: ${FROM}`, 'Lähetetty: x', 'Vastaanottaja: Bo', 'Aihe: y'],
      'VS: Tarjous',
    ],
    ['a quoted header', [`> From: ${FROM}`, '> Sent: Monday', '> To: Bo', '> Subject: Quote'], 'Quote'],
    ['a lone From line', [`From: ${FROM}`, 'Hello'], 'Fwd: x'],
    ['From and To as words of the mail', ['From: Basket shop', 'To: Werft 3, gate B'], null],
    [
      'a mark without a header',
      ['---------- Forwarded message ---------', 'Anna said hello, anna@norrsken.se'],
      'Fwd: x',
    ],
    ['nothing', [''], null],
  ])('%s', (_, lines, subject) => {
    expect(find(lines, subject)).toBeNull();
  });

  it('"VS:" is a forward in Norwegian and Danish', () => {
    expect(find([`Fra: ${FROM}`, 'Sendt: mandag', 'Til: Bo', 'Emne: Tilbud'], 'VS: Tilbud')).toEqual(ANNA);
  });

  it('a reply’s subject does not undo a forward mark', () => {
    expect(
      find(['---------- Forwarded message ---------', `From: ${FROM}`, 'Date: Monday'], 'Re: Quote'),
    ).toEqual(ANNA);
  });
});

it('never throws, and gives only addresses that stand in the text', () => {
  const piece = fc.constantFrom(
    'From: ',
    'Sent: x',
    'To: ',
    'Subject: ',
    '\n',
    ' ',
    FROM,
    'bo@vendor.example',
    '-----',
    'Forwarded message',
    ':',
    '> ',
    'wrote',
    '1',
    '\u202e',
    '<',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 50 }).map((list) => list.join('')),
        fc.string({ unit: 'binary' }),
      ),
      fc.option(fc.string()),
      (text, subject) => {
        const found = findForwarded(text, subject, isOutside);
        if (found !== null) expect(text.toLowerCase()).toContain(found.email);
      },
    ),
  );
});
