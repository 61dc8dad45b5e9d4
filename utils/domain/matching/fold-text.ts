const SPECIAL: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** Lower case without accents: "Företag" → "foretag", "Søren" → "soren". For comparing only, never shown. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæßłđœþðı]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFC');
}

/** The letters and digits of a label, folded: "E-Mail-Adresse *" → "emailadresse". */
export function foldLabel(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
