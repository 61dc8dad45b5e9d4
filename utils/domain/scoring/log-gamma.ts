/** Coefficients of Lanczos' approximation with g = 7 and 9 terms (Godfrey), good to about 15 digits. */
const LANCZOS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;

/** ln Γ(x) for x > 0. Lanczos, SIAM J. Numer. Anal. B 1 (1964) 86. */
export function logGamma(x: number): number {
  // Below a half the series loses digits; Γ(x) = Γ(x + 1) / x keeps them.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const z = x - 1;
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (z + i);
  const t = z + 7.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
