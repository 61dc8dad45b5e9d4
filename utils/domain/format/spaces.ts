/** No-break space: a figure and its unit never part at a line's end. */
export const NBSP = '\u00a0';
/** The minus sign proper; a hyphen is too short beside figures. */
export const MINUS = '\u2212';
export const EN_DASH = '\u2013';

/** A whole number with the minus sign proper. */
export const signed = (n: number): string => (n < 0 ? `${MINUS}${-n}` : String(n));
