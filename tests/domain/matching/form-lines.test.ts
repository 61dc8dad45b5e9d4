import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmailAddress } from '../../../utils/domain/matching/email';
import { type FormLead, readFormLines } from '../../../utils/domain/matching/form-lines';

const isLead = ({ domain, local }: EmailAddress) => domain !== 'vendor.example' && local !== 'no-reply';
const read = (...lines: string[]) => readFormLines(lines.join('\n'), isLead);
const ANNA = {
  name: 'Anna Lindqvist',
  email: 'anna@norrsken.se',
  phone: '+46 70 123 45 67',
  company: 'Norrsken AB',
  title: 'Inköpschef',
};
const facts = (lead: FormLead | null) => {
  if (lead === null) return null;
  const { name, email, phone, company, title } = lead;
  return { name, email, phone, company, title };
};

describe('label and value in the languages of the forms', () => {
  it.each([
    ['English', ['Name', 'E-Mail', 'Phone', 'Company', 'Job title']],
    [
      'English, longer',
      ['Your full name *', 'Email address (required)', 'Phone number', 'Company name', 'Position'],
    ],
    ['Swedish', ['Namn', 'E-post', 'Telefon', 'Företag', 'Befattning']],
    ['German', ['Ihr Name', 'E-Mail-Adresse', 'Telefonnummer', 'Unternehmen', 'Funktion']],
    ['French', ['Nom complet', 'Adresse e-mail', 'Téléphone', 'Société', 'Fonction']],
    ['Spanish', ['Nombre completo', 'Correo electrónico', 'Teléfono', 'Empresa', 'Cargo']],
    ['Portuguese', ['Nome completo', 'Endereço de e-mail', 'Telemóvel', 'Empresa', 'Função']],
    ['Dutch', ['Naam', 'E-mailadres', 'Telefoonnummer', 'Bedrijf', 'Functie']],
    ['Norwegian', ['Navn', 'E-postadresse', 'Tlf', 'Bedrift', 'Stilling']],
    ['Danish', ['Fulde navn', 'E-mailadresse', 'Telefonnummer', 'Virksomhed', 'Stilling']],
    ['Finnish', ['Nimi', 'Sähköposti', 'Puhelin', 'Yritys', 'Tehtävänimike']],
    ['Italian', ['Nome e cognome', 'Indirizzo e-mail', 'Cellulare', 'Azienda', 'Ruolo']],
    ['Polish', ['Imię i nazwisko', 'Adres e-mail', 'Numer telefonu', 'Nazwa firmy', 'Stanowisko']],
    ['Japanese', ['お名前', 'メールアドレス', '電話番号', '会社名', '役職']],
  ])('%s', (_, labels) => {
    const values = Object.values(ANNA);
    const lines = labels.map((label, i) => `${label}: ${values[i]}`);
    expect(facts(read('New request', '', ...lines))).toEqual(ANNA);
  });

  it.each([
    ['Förnamn', 'Efternamn'],
    ['First name', 'Last name'],
    ['Vorname', 'Nachname'],
    ['Prénom', 'Nom'],
    ['Nombre', 'Apellidos'],
    ['Nome', 'Cognome'],
    ['Nome', 'Sobrenome'],
    ['Voornaam', 'Achternaam'],
    ['Fornavn', 'Etternavn'],
    ['Fornavn', 'Efternavn'],
    ['Etunimi', 'Sukunimi'],
  ])('%s and %s make one name', (first, last) => {
    const expected = 'Anna Lindqvist';
    expect(read(`${first}: Anna`, `${last}: Lindqvist`, 'Email: anna@norrsken.se')?.name).toBe(expected);
    expect(read(`${last}: Lindqvist`, `${first}: Anna`, 'Email: anna@norrsken.se')?.name).toBe(expected);
  });
});

describe('the shapes in which forms are written', () => {
  const expected = {
    name: 'Anna Lindqvist',
    email: 'anna@norrsken.se',
    phone: null,
    company: null,
    title: null,
  };
  it.each([
    ['tabs', ['Name\tAnna Lindqvist', 'Email\tanna@norrsken.se']],
    ['a colon and a tab', ['Name:\tAnna Lindqvist', 'Email:\tanna@norrsken.se']],
    ['value on the next line', ['Name', 'Anna Lindqvist', '', 'Email', 'anna@norrsken.se']],
    ['colon, then the next line', ['Name:', 'Anna Lindqvist', 'Email:', 'anna@norrsken.se']],
    ['an empty line between', ['Name', '', 'Anna Lindqvist', '', 'Email', '', 'anna@norrsken.se']],
    ['dashes', ['Name - Anna Lindqvist', 'Email – anna@norrsken.se']],
    ['bars', ['Name | Anna Lindqvist', 'Email | anna@norrsken.se']],
    ['a table of bars', ['| Name | Anna Lindqvist |', '| Email | anna@norrsken.se |']],
    ['numbered questions', ['1. Name?', 'Anna Lindqvist', '2. Email?', 'anna@norrsken.se']],
    ['equal signs', ['Name = Anna Lindqvist', 'Email = anna@norrsken.se']],
    ['French spacing', ['Nom\u00a0: Anna Lindqvist', 'E-mail\u00a0: anna@norrsken.se']],
    ['bold marks', ['*Name:* Anna Lindqvist', '**Email**: anna@norrsken.se']],
    ['list marks', ['• Name: Anna Lindqvist', '- Email: anna@norrsken.se']],
    ['full-width colons', ['氏名：Anna Lindqvist', 'メールアドレス：anna@norrsken.se']],
    ['a linked address', ['Name: Anna Lindqvist', 'Email: anna@norrsken.se <mailto:anna@norrsken.se>']],
    [
      'name and address in From',
      ['From: Anna Lindqvist <anna@norrsken.se>', 'Subject: Quote', '', 'Message Body:', 'Hello'],
    ],
    ['Windows line ends', ['Name: Anna Lindqvist\r', 'Email: anna@norrsken.se\r']],
    ['a heading over the lines', ['Details', 'Name: Anna Lindqvist', 'Email: anna@norrsken.se']],
  ])('%s', (_, lines) => {
    expect(facts(read(...lines))).toEqual(expected);
  });
});

describe('what is not a fact', () => {
  it('two different values for one label leave that fact out, and only that', () => {
    const lead = read(
      'Name: Anna Lindqvist',
      'Name: Bo Ek',
      'Email: anna@norrsken.se',
      'Phone: 070 123 45 67',
      'Phone: 08-555 01 00',
    );
    expect(facts(lead)).toEqual({
      name: null,
      email: 'anna@norrsken.se',
      phone: null,
      company: null,
      title: null,
    });
  });

  it('the same value twice, written differently, is one value', () => {
    const lead = read(
      'Name: Anna Lindqvist',
      'Namn: ANNA LINDQVIST',
      'Email: Anna@Norrsken.se',
      'E-post: anna@norrsken.se',
      'Tel: 070-123 45 67',
      'Mobil: 0701234567',
    );
    expect(facts(lead)).toEqual({
      name: 'Anna Lindqvist',
      email: 'anna@norrsken.se',
      phone: '070-123 45 67',
      company: null,
      title: null,
    });
  });

  it('two leads’ addresses are none, but the form had an address line', () => {
    const lead = read('Name: Anna', 'Email: anna@norrsken.se', 'Email: bo@polaris.se');
    expect(lead).toMatchObject({ name: 'Anna', email: null, hasEmailLine: true });
  });

  it('two addresses in one line are none', () => {
    expect(read('Name: Anna', 'Email: anna@norrsken.se, bo@polaris.se')).toMatchObject({ email: null });
  });

  it('an own or a machine’s address is not the lead, and its form names nobody', () => {
    expect(read('Name: Rep Demo', 'Email: rep.demo@vendor.example')).toBeNull();
    expect(read('Name: Robot', 'Email: no-reply@norrsken.se')).toBeNull();
  });

  it('the own address in a footer does not stand against the lead’s', () => {
    expect(read('Name: Anna', 'Email: anna@norrsken.se', '', 'E-mail: info@vendor.example')?.email).toBe(
      'anna@norrsken.se',
    );
  });

  it('the visitor’s own message adds nothing to a form that gave an address', () => {
    const lead = read(
      'Name: Anna',
      'Email: anna@norrsken.se',
      'Message:',
      'Email: ceo@bigco.example',
      'Phone: 070 123 45 67',
    );
    expect(facts(lead)).toEqual({
      name: 'Anna',
      email: 'anna@norrsken.se',
      phone: null,
      company: null,
      title: null,
    });
  });

  it('a message in the middle does not hide the address behind it', () => {
    expect(read('Name: Anna', 'Message: Hello there', 'Email: anna@norrsken.se')?.email).toBe(
      'anna@norrsken.se',
    );
  });

  it.each([
    ['a quoted line', ['> Name: Anna', '> Email: anna@norrsken.se']],
    ['an answered mail', ['On 3 May 2026, Bo wrote:', 'Name: Anna', 'Email: anna@norrsken.se']],
    [
      'a quoted header',
      [
        'From: Bo <bo@polaris.se>',
        'Sent: Monday 4 May 2026',
        'To: Rep',
        'Subject: Hi',
        '',
        'Name: Anna',
        'Email: anna@norrsken.se',
      ],
    ],
    ['an original message', ['-----Original Message-----', 'Name: Anna', 'Email: anna@norrsken.se']],
    ['a signature', ['Hello', '-- ', 'Name: Anna', 'Email: anna@norrsken.se']],
    ['prose', ['My name is Anna and my email is anna@norrsken.se', 'Dear name: we thank you']],
    ['nothing', ['']],
    [
      'a footer without a name or a message',
      ['E-mail: info@shop.se', 'Phone: 08-555 01 00', 'Company: Shop AB'],
    ],
    ['empty values', ['Name:', 'Email:', 'Phone:', 'Company:']],
    ['words for nothing', ['Name: -', 'Email: n/a', 'Phone: none']],
  ])('%s names nobody', (_, lines) => {
    expect(read(...lines)).toBeNull();
  });

  it('an empty field does not take the next label for its value', () => {
    const lead = read(
      'Name: Anna',
      'Company:',
      'Website: norrsken.se',
      'Email: anna@norrsken.se',
      'Title:',
      'Phone: 070 123 45 67',
    );
    expect(facts(lead)).toEqual({
      name: 'Anna',
      email: 'anna@norrsken.se',
      phone: '070 123 45 67',
      company: null,
      title: null,
    });
  });

  it.each(['Mr', 'Frau', 'Herr Dr.', 'Mme'])('the salutation %s under "Title" is no job title', (title) => {
    expect(read('Name: Anna', 'Email: anna@norrsken.se', `Title: ${title}`)?.title).toBeNull();
  });

  it.each(['call me', '12345', '2026-05-03 order 4455 x', 'anna@norrsken.se', '1'.repeat(30)])(
    '%j is no phone number',
    (phone) => {
      expect(read('Name: Anna', 'Email: anna@norrsken.se', `Phone: ${phone}`)?.phone).toBeNull();
    },
  );

  it('a name that holds another address is no name and is flagged', () => {
    const lead = read('Name: CEO ceo@bigco.example', 'Email: anna@norrsken.se');
    expect(lead).toMatchObject({ name: null, email: 'anna@norrsken.se', isSuspicious: true });
  });

  it.each([
    'anna@norr\u200bsken.se',
    '.anna@norrsken.se',
    'anna@norrsken.se.',
    'anna@[127.0.0.1]',
    'anna(x)@norrsken.se',
    'anna@norrsken',
  ])('%j is no address', (email) => {
    expect(read('Name: Anna', `Email: ${email}`)?.email).toBeNull();
  });
});

it('never throws, and gives only addresses that stand in the text', () => {
  const piece = fc.constantFrom(
    'Name',
    'Email',
    ':',
    '\t',
    '\n',
    ' ',
    'Anna',
    'anna@norrsken.se',
    'bo@polaris.se',
    '-',
    '> ',
    'From: ',
    'Message',
    '*',
    '\u202e',
    '070 123 45 67',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const email = readFormLines(text, isLead)?.email;
        if (email != null) expect(text.toLowerCase()).toContain(email);
      },
    ),
  );
});
