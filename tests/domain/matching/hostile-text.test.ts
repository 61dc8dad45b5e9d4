import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../utils/domain/matching/clean-text';
import { companyNameFromDomain } from '../../../utils/domain/matching/company-name';
import { registrableDomain } from '../../../utils/domain/matching/domain-name';
import { parseEmail } from '../../../utils/domain/matching/email';
import { readFormLines } from '../../../utils/domain/matching/form-lines';
import { findForwarded } from '../../../utils/domain/matching/forwarded';
import { isFreeMail } from '../../../utils/domain/matching/free-mail';
import { addressesIn } from '../../../utils/domain/matching/mailbox';
import { decideOffer } from '../../../utils/domain/matching/offer';
import { cleanPersonName } from '../../../utils/domain/matching/person-name';
import { similarity } from '../../../utils/domain/matching/similarity';

// Shapes that make a pattern go back over its own steps: [start, repeated, end].
const SHAPES: [string, string, string][] = [
  ['', '@', 'x'],
  ['a@', 'a.', '!'],
  ['"', '\\"', '"@x.se'],
  ['', 'a.', '@x.se'],
  ['', '<', '>'],
  ['', '<a@b.se>', '<'],
  ['', '-', '\n'],
  ['', '> ', 'x'],
  ['', '\n', 'x'],
  ['', ' ', ':'],
  ['+', '1-', 'x'],
  ['e', '\u0301', ''],
  ['', 'From: ', ''],
  ['', 'From: a\n', ''],
  ['', 'Name:\n', ''],
  ['', '(', ')'],
  ['', ', ', 'x'],
  ['', '" ', '"'],
  ['', '12 wrote ', ':'],
  ['noreply', '-', '@x.se'],
];
const NOBODY = { addresses: [], domains: [] };

const offerFor = (text: string, sender: string) =>
  decideOffer(
    {
      sender: { name: text, email: sender },
      replyTo: { name: text, email: text },
      recipients: [{ name: text, email: text }],
      cc: [],
      participants: [],
      account: 'rep@vendor.example',
      isBulk: false,
      text,
      subject: text,
    },
    { addresses: [text], domains: [text] },
    NOBODY,
  );

describe.each(SHAPES)('%j + %j over and over + %j', (start, pump, end) => {
  const build = (length: number) => start + pump.repeat(Math.ceil(length / pump.length)) + end;

  it.each([100, 390, 20_000, 400_000])(
    'is answered by every reader at %d characters, without a throw or a hang',
    (length) => {
      const text = build(length);
      const readers: (() => unknown)[] = [
        () => parseEmail(text),
        () => addressesIn(text),
        () => cleanPersonName(text, 'a@b.se'),
        () => registrableDomain(text),
        () => isFreeMail(text),
        () => companyNameFromDomain(text),
        () => similarity(text, `${text}x`),
        () => readFormLines(`Email: ${text}\nName: ${text}`, () => true),
        () => findForwarded(`---- Forwarded message ----\nFrom: ${text}\nDate: x`, text, () => true),
        () => offerFor(text, 'a@b.se'),
        () => offerFor(text, 'no-reply@b.se'),
        () => offerFor(text, 'colleague@vendor.example'),
      ];
      // A reader that goes back over its own steps takes minutes here: the time limit of the test ends it.
      for (const reader of readers) expect(reader).not.toThrow();
    },
  );
});

describe('one line of clean text', () => {
  it.each([
    ['a\u200bb\u202ec', 'abc'],
    ['a\r\n\tb', 'a b'],
    ['\ufeffa\u00a0b\u3000', 'a b'],
    ['e\u0301', 'é'],
    ['a\ud800b', 'ab'],
    ['', ''],
  ])('%j is %j', (raw, expected) => {
    expect(cleanText(raw, 50)).toBe(expected);
  });

  it('is cut without leaving half a character', () => {
    expect(cleanText('😀'.repeat(10), 5)).toBe('😀😀');
  });
});
