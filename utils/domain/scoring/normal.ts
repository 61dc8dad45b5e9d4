/** Numerator and denominator of Hart's rational approximation, highest power first. */
const NUMERATOR = [
  3.526_249_659_989_11e-2, 0.700_383_064_443_688, 6.373_962_203_531_65, 33.912_866_078_383,
  112.079_291_497_871, 221.213_596_169_931, 220.206_867_912_376,
];
const DENOMINATOR = [
  8.838_834_764_831_84e-2, 1.755_667_163_182_64, 16.064_177_579_207, 86.780_732_202_946_1,
  296.564_248_779_674, 637.333_633_378_831, 793.826_512_519_948, 440.413_735_824_752,
];

const ROOT_TWO_PI = 2.506_628_274_631_000_7;

const horner = (coefficients: readonly number[], x: number): number => {
  let value = 0;
  for (const c of coefficients) value = value * x + c;
  return value;
};

/**
 * P(Z <= z) of the standard normal, within 1e-15.
 * G. West, "Better approximations to cumulative normal functions", Wilmott 2005, after Hart 1968.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const bell = Math.exp((-x * x) / 2);
  const tail =
    x < 7.071_067_811_865_47
      ? (bell * horner(NUMERATOR, x)) / horner(DENOMINATOR, x)
      : bell / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / ROOT_TWO_PI;
  return z > 0 ? 1 - tail : tail;
}

/** Density of the standard normal. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI;

/** P(Z <= z) = 0.9: half the width of the central 80 % range, in standard deviations. */
export const Z90 = 1.281_551_565_544_600_6;
