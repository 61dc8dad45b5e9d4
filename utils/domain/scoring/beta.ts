import { logGamma } from './log-gamma';

const TINY = 1e-300;

/** Lentz' evaluation of the continued fraction of the incomplete beta function (DLMF 8.17.22). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let h = d;
  for (let m = 1; m <= 2_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < 1e-15) break;
  }
  return h;
}

/** ln of the beta density at x without 1/x and 1/(1 - x): a ln x + b ln(1 - x) - ln B(a, b). */
const logKernel = (x: number, a: number, b: number, logBeta: number): number =>
  a * Math.log(x) + b * Math.log1p(-x) - logBeta;

function cdf(x: number, a: number, b: number, logBeta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logKernel(x, a, b, logBeta));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

const logBetaOf = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

/** P(X <= x) for X ~ Beta(a, b), a and b > 0: the regularised incomplete beta function. */
export const betaCdf = (x: number, a: number, b: number): number => cdf(x, a, b, logBetaOf(a, b));

/** The x with P(X <= x) = p for X ~ Beta(a, b), 0 < p < 1. Newton's steps kept inside a shrinking bracket. */
export function betaQuantile(p: number, a: number, b: number): number {
  const logBeta = logBetaOf(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let i = 0; i < 200; i++) {
    const error = cdf(x, a, b, logBeta) - p;
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp(logKernel(x, a, b, logBeta)) / (x * (1 - x));
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x || next === low || next === high) return next;
    x = next;
  }
  return x;
}
