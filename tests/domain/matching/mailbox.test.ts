import { describe, expect, it } from 'vitest';
import { parseEmail } from '../../../utils/domain/matching/email';
import { addressesIn, mailboxKey } from '../../../utils/domain/matching/mailbox';

const mailbox = (address: string) => mailboxKey(parseEmail(address)!);
const keys = (line: string) => addressesIn(line).map(({ key }) => key);

describe('the mailbox behind an address', () => {
  it.each([
    ['anna+demo@norrsken.se', 'anna@norrsken.se'],
    ['a.n.n.a@gmail.com', 'anna@gmail.com'],
    ['anna+x@googlemail.com', 'anna@gmail.com'],
    ['a.nna@norrsken.se', 'a.nna@norrsken.se'],
    ['+x@norrsken.se', '+x@norrsken.se'],
  ])('%s is %s', (address, expected) => {
    expect(mailbox(address)).toBe(expected);
  });
});

describe('addresses in a line of text', () => {
  it.each<[string, string[]]>([
    ['Anna Lindqvist <anna@norrsken.se>', ['anna@norrsken.se']],
    ['Anna<anna@norrsken.se>', ['anna@norrsken.se']],
    ['anna@norrsken.se <mailto:anna@norrsken.se>', ['anna@norrsken.se']],
    ['Anna [mailto:anna@norrsken.se]', ['anna@norrsken.se']],
    ['(e-post: anna@norrsken.se)', ['anna@norrsken.se']],
    ['\u202aanna@norrsken.se\u202c', ['anna@norrsken.se']],
    ['a@norrsken.se; b@norrsken.se', ['a@norrsken.se', 'b@norrsken.se']],
    ['call me @ home, anna@home', []],
    ['anna@norr\u200bsken.se', []],
    ['.anna@norrsken.se', []],
    ['anna@norrsken[1].se', []],
  ])('%j holds %j', (line, expected) => {
    expect(keys(line)).toEqual(expected);
  });
});
