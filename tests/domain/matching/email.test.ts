import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, parseEmail } from '../../../utils/domain/matching/email';

describe('an address that parses', () => {
  it.each([
    ['anna@norrsken.se', 'anna@norrsken.se'],
    ['Anna.Lindqvist@Norrsken.SE', 'anna.lindqvist@norrsken.se'],
    [' anna@norrsken.se\t', 'anna@norrsken.se'],
    ['<anna@norrsken.se>', 'anna@norrsken.se'],
    ['mailto:anna@norrsken.se?subject=hej', 'anna@norrsken.se'],
    ['MAILTO:anna%2Bcrm@norrsken.se', 'anna+crm@norrsken.se'],
    ['"anna"@norrsken.se', 'anna@norrsken.se'],
    ["o'brien@norrsken.se", "o'brien@norrsken.se"],
    ['123@456.com', '123@456.com'],
    ['x@a--b.com', 'x@a--b.com'],
    ['x@xn--mller-kva.de', 'x@xn--mller-kva.de'],
    ['jörg@müller.de', 'jörg@müller.de'],
    ['jo\u0308rg@mu\u0308ller.de', 'jörg@müller.de'],
    ['root@localhost', 'root@localhost'],
    [`${'l'.repeat(64)}@x.se`, `${'l'.repeat(64)}@x.se`],
    [`a@${'d'.repeat(63)}.se`, `a@${'d'.repeat(63)}.se`],
  ])('%j has the identity key %s', (raw, key) => {
    expect(emailKey(raw)).toBe(key);
  });
});

describe('what is no address of a lead', () => {
  it.each([
    ['', 'nothing'],
    ['anna', 'no domain'],
    ['anna@', 'empty domain'],
    ['@norrsken.se', 'empty local part'],
    ['.anna@norrsken.se', 'dot at the start'],
    ['anna.@norrsken.se', 'dot before the at sign'],
    ['an..na@norrsken.se', 'two dots'],
    ['anna@norrsken.se.', 'dot at the end'],
    ['anna@norr..sken.se', 'empty label'],
    ['anna@-norrsken.se', 'label starts with a dash'],
    ['anna@norrsken-.se', 'label ends with a dash'],
    ['anna@norrsken.se-', 'top level ends with a dash'],
    ['an na@norrsken.se', 'space inside'],
    ['anna@norr/sken.se', 'slash in the domain'],
    ['anna\\@b@norrsken.se', 'backslash'],
    ['anna@norrsken.se\n', 'line break'],
    ['\ranna@norrsken.se', 'carriage return'],
    ['\r\n anna@norrsken.se', 'folding white space'],
    ['anna@norr\u0007sken.se', 'control character'],
    ['anna@norr\u200bsken.se', 'invisible character'],
    ['anna@norr\u202esken.se', 'direction override'],
    ['anna@\ud800.se', 'lone surrogate'],
    ['anna(work)@norrsken.se', 'comment'],
    ['"an na"@norrsken.se', 'quoted local part that needs its quotes'],
    ['""@norrsken.se', 'empty quoted local part'],
    ['anna@[127.0.0.1]', 'address literal'],
    ['anna@[IPv6:::1]', 'address literal'],
    ['anna@127.0.0.1', 'bare IP address'],
    ['anna@ｎorrsken.se', 'full-width letter in the domain'],
    ['anna＠norrsken.se', 'full-width at sign'],
    ['<anna@norrsken.se> <b@norrsken.se>', 'two addresses'],
    ['a@x.se,b@x.se', 'two addresses'],
    ['mailto:%E0%A4%A', 'broken escape'],
    [`${'l'.repeat(65)}@x.se`, 'local part beyond 64'],
    [`a@${'d'.repeat(64)}.se`, 'label beyond 63'],
    [`a@${'d.'.repeat(130)}se`, 'address beyond 254'],
  ])('%j is refused: %s', (raw) => {
    expect(parseEmail(raw)).toBeNull();
  });
});

describe('laws of the identity key', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'a',
      'Å',
      'İ',
      'ß',
      'Σ',
      'é',
      'e\u0301',
      '1',
      '.',
      '-',
      '_',
      '+',
      '@',
      '"',
      '<',
      '>',
      '\\',
      ' ',
      '\u200b',
      'mailto:',
      '%',
    ),
    { maxLength: 30 },
  );
  const raw = fc.oneof(
    pieces.map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
  );

  it('never throws, and a key is its own key', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const key = emailKey(text);
        if (key !== null) expect(emailKey(key)).toBe(key);
      }),
    );
  });

  it('does not depend on upper or lower case of a plain address', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,20}$/),
        fc.stringMatching(/^[a-z]{2,20}$/),
        (local, host) => {
          expect(emailKey(`${local}@${host}.se`.toUpperCase())).toBe(`${local}@${host}.se`);
        },
      ),
    );
  });
});
