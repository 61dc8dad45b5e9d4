/** Characters that a reader cannot see, or that turn the writing direction around: nothing a name needs. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\u2800\ufffd]/gu;
const SPACES = /[\s\p{Cc}]+/gu;
/** More marks on one letter than any language writes ("Zalgo"): they only push lines apart. */
const MARK_PILE = /(\p{M}{4})\p{M}+/gu;

/**
 * One line of text as a person reads it: no invisible or direction-changing characters, single spaces, NFC, and at
 * most `max` UTF-16 units. The input is cut before it is looked at, so the time does not depend on its length.
 */
export function cleanText(raw: string, max: number): string {
  return raw
    .slice(0, max * 4)
    .toWellFormed()
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(MARK_PILE, '$1')
    .normalize('NFC')
    .slice(0, max)
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .trim();
}
