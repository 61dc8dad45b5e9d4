/**
 * Whole numbers near `parts` that add up to `total`: each is rounded down, and what is left goes to those with the
 * largest remainders (Hamilton's method). Ties go to the earlier part. No parts: an empty list.
 */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  const whole = parts.map(Math.floor);
  if (whole.length === 0) return whole;
  const left = total - whole.reduce((sum, n) => sum + n, 0);
  const each = Math.floor(left / whole.length);
  const extra = left - each * whole.length;
  const order = parts.map((part, i) => ({ i, remainder: part - Math.floor(part) }));
  order.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const [rank, { i }] of order.entries()) whole[i]! += each + (rank < extra ? 1 : 0);
  return whole;
}
