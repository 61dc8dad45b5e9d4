import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPersonName } from '../../../utils/domain/matching/person-name';

const OWN = 'anna@norrsken.se';
const clean = (raw: string | null) => cleanPersonName(raw, OWN);

describe('the name in a display name', () => {
  it.each<[string, string, string | null]>([
    ['Anna Lindqvist', 'Anna Lindqvist', null],
    ['  Anna   Lindqvist ', 'Anna Lindqvist', null],
    ['"Anna Lindqvist"', 'Anna Lindqvist', null],
    ["'Anna Lindqvist'", 'Anna Lindqvist', null],
    ['Lindqvist, Anna', 'Anna Lindqvist', null],
    ['Ortiz, João (Finance)', 'João Ortiz', null],
    ['"Ortiz, João (Finance)"', 'João Ortiz', null],
    ['van der Berg, Jan', 'Jan van der Berg', null],
    ['Berg, Jan van der', 'Jan van der Berg', null],
    ['von Essen, Fredrik', 'Fredrik von Essen', null],
    ['García Márquez, Gabriel', 'Gabriel García Márquez', null],
    ['Anna Lindqvist, PhD', 'Anna Lindqvist', null],
    ['Anna Lindqvist PhD', 'Anna Lindqvist', null],
    ['Yo-Yo Tzu Ma', 'Yo-Yo Tzu Ma', null],
    ['King, Martin Luther, Jr.', 'Martin Luther King Jr.', null],
    ['Anna Lindqvist, Sales', 'Anna Lindqvist', null],
    ['Dr. Anna Lindqvist', 'Anna Lindqvist', null],
    ['Frau Dr. Anna Lindqvist', 'Anna Lindqvist', null],
    ['Herr Prof. Dr. Dipl.-Ing. Max Weber', 'Max Weber', null],
    ['Sr. Pérez', 'Pérez', null],
    ['M. Night Shyamalan', 'M. Night Shyamalan', null],
    ['Fru', 'Fru', null],
    ['Anna Lindqvist (Norrsken AB)', 'Anna Lindqvist', 'Norrsken AB'],
    ['Anna Lindqvist [External]', 'Anna Lindqvist', null],
    ['Anna Lindqvist (she/her)', 'Anna Lindqvist', null],
    ['田中太郎（株式会社すみれ）', '田中太郎', '株式会社すみれ'],
    ['Anna Lindqvist | Norrsken', 'Anna Lindqvist', 'Norrsken'],
    ['Anna Lindqvist|Norrsken', 'Anna Lindqvist', 'Norrsken'],
    ['Anna Lindqvist – Norrsken', 'Anna Lindqvist', 'Norrsken'],
    ['Norrsken AB | Anna Lindqvist', 'Anna Lindqvist', 'Norrsken AB'],
    ['Anna Lindqvist, Norrsken AB', 'Anna Lindqvist', 'Norrsken AB'],
    ['Norrsken AB, Anna Lindqvist', 'Anna Lindqvist', 'Norrsken AB'],
    ['Anna at Norrsken', 'Anna', 'Norrsken'],
    ['Anna från Norrsken', 'Anna', 'Norrsken'],
    ['Anna @Norrsken', 'Anna', 'Norrsken'],
    ['Anna Lindqvist via LinkedIn', 'Anna Lindqvist', null],
    ["'Anna Lindqvist' via Sales", 'Anna Lindqvist', null],
    ['Anna Lindqvist (via Google Docs)', 'Anna Lindqvist', null],
    ['O\'Brien, Sean "Mac"', "Sean O'Brien", null],
    ["Gerard 't Hooft", "Gerard 't Hooft", null],
    ["'t Hooft, Gerard", "Gerard 't Hooft", null],
    ['Anna-Karin Lindqvist-Berg', 'Anna-Karin Lindqvist-Berg', null],
    ['Anna Lindqvist <anna@norrsken.se>', 'Anna Lindqvist', null],
    ['Anna Lindqvist (ANNA@norrsken.se)', 'Anna Lindqvist', null],
    ['王小明', '王小明', null],
    ['محمد علي', 'محمد علي', null],
    ['Procurement', 'Procurement', null],
    ['constructor', 'constructor', null],
  ])('%j is %j with the hint %j', (raw, name, companyHint) => {
    expect(clean(raw)).toEqual({ name, companyHint, isSuspicious: false });
  });

  it.each<[string | null, string]>([
    [null, 'nothing shown'],
    ['', 'empty'],
    [' \t', 'blank'],
    ['anna@norrsken.se', 'the own address'],
    ['<Anna@Norrsken.se>', 'the own address'],
    ['undefined', 'a slip of the page'],
    ['12345', 'no letter'],
    ['👨‍👩‍👧‍👦', 'no letter'],
    ['=?UTF-8?B?PHNjcmlwdD4=?=', 'an undecoded word'],
    ['javascript:alert(1)', 'code'],
    ['{{1+1}}', 'code'],
    ['<script>', 'code'],
    ['https://norrsken.se', 'a link'],
    ['Anna on behalf of Bo', 'two people'],
    ['\ud800', 'half a character'],
  ])('%j names nobody: %s', (raw) => {
    expect(clean(raw)).toEqual({ name: null, companyHint: null, isSuspicious: false });
  });

  it.each(['Norrsken Logistik AB', 'Brandt & Söhne GmbH', 'Acme, Inc.'])(
    'takes the company %j for a hint, not for a person',
    (raw) => {
      expect(clean(raw)).toEqual({ name: null, companyHint: raw, isSuspicious: false });
    },
  );
});

describe('a display name made to deceive', () => {
  it.each([
    'CEO <ceo@bigco.example> <attacker@evil.example>',
    'ceo@bigco.example',
    'Big CEO ceo＠bigco.example',
    'anna@norrsken.se ceo@bigco.example',
    'CEO (ceo@bigco.example)',
    'שלום <a@b.example>',
    'alice@localhost',
  ])('%j holds another address: no name is left', (raw) => {
    expect(clean(raw)).toEqual({ name: null, companyHint: null, isSuspicious: true });
  });

  it('keeps a name of mixed scripts and flags it', () => {
    expect(clean('\u0410lice Smith')).toEqual({
      name: '\u0410lice Smith',
      companyHint: null,
      isSuspicious: true,
    });
  });

  it.each(['Алиса Иванова', 'Αλίκη Παπαδοπούλου', 'Anna Иванова'])(
    'does not flag %j, whose words keep to one script',
    (raw) => {
      expect(clean(raw).isSuspicious).toBe(false);
    },
  );

  it.each([
    ['Al\u200bice\u200d Sm\u2060ith', 'Alice Smith'],
    ['\u2066\u2067\u2068\u2069 Alice', 'Alice'],
    ['Ann\u202eAnna\u202c', 'AnnAnna'],
  ])('strips what cannot be seen from %j and flags it', (raw, name) => {
    expect(clean(raw)).toEqual({ name, companyHint: null, isSuspicious: true });
  });

  it('holds a name of any length, and a pile of marks, within bounds', () => {
    expect(clean('A'.repeat(100_000)).name).toBe('A'.repeat(120));
    const zalgo = clean(`e${'\u0301'.repeat(5000)}va`).name ?? '';
    expect([...zalgo].length).toBeLessThan(10);
  });
});

describe('laws of names', () => {
  const piece = fc.constantFrom(
    'Anna',
    'von',
    ', ',
    ' | ',
    '(',
    ')',
    '"',
    "'",
    '@',
    ' via ',
    'AB',
    '\u200b',
    '\u202e',
    'e\u0301',
    '\ud83d',
    ' ',
    'Dr.',
    '<',
    'а',
  );
  const raw = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('a name is short, has a letter, holds no address and nothing invisible; nothing throws', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const { name } = clean(text);
        if (name === null) return;
        expect(name.length).toBeLessThanOrEqual(130);
        expect(name).toMatch(/\p{L}/u);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}<>]|\S@\S/u);
        expect(name).toBe(name.trim());
      }),
    );
  });
});
