import { EN_DASH, MINUS, NBSP, signed } from './spaces';

/** `42 %` from a whole number, with a no-break space in every language, as the house style has it. */
export const formatPercent = (percent: number): string => `${signed(percent)}${NBSP}%`;

/** `31–54 %` from whole numbers that are not negative; one figure where both are alike. */
export const formatPercentRange = (low: number, high: number): string =>
  low === high ? formatPercent(low) : `${low}${EN_DASH}${high}${NBSP}%`;

/** Percentage points with their sign: `+9`, `−7`, `0`. */
export const formatPoints = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `${MINUS}${-points}` : '0';
