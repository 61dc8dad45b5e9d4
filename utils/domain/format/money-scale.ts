/** The unit in which sums are told. A row of figures that belong together shares one. */
export type MoneyScale = 'one' | 'thousand' | 'million' | 'billion';

export const SCALE_FACTOR: Readonly<Record<MoneyScale, number>> = {
  one: 1,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The scale for an amount of major units, chosen as it will be rounded: 999 600 is 1.0 million, not 1 000 thousand. */
export function scaleFor(major: number): MoneyScale {
  if (major >= 999.5e6) return 'billion';
  if (major >= 999.5e3) return 'million';
  return major >= 999.5 ? 'thousand' : 'one';
}
