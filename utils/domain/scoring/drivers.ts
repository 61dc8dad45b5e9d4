import type { Estimate } from './estimate';
import { largestRemainder } from './largest-remainder';
import type { Driver } from './score-types';

/**
 * From the usual chance of the stage to the shown percentage, in whole points that add up exactly. What moved nothing
 * after rounding is left out.
 */
export function driversOf({ usual, afterHistory, chance }: Estimate, shown: number): Driver[] {
  const start = Math.round(usual * 100);
  const parts = [
    { kind: 'history' as const, points: (afterHistory - usual) * 100 },
    { kind: 'age' as const, points: (chance - afterHistory) * 100 },
  ].filter((part) => part.points !== 0);
  const points = largestRemainder(
    parts.map((part) => part.points),
    shown - start,
  );
  const moved = parts
    .map((part, i) => ({ kind: part.kind, points: points[i]! }))
    .filter((part) => part.points !== 0);
  return [{ kind: 'usual', points: start }, ...moved];
}
