import { z } from '../zod';

/** ISO 4217 code. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export type Currency = z.infer<typeof Currency>;

/** Money is a whole number of minor units (öre, cents; yen for JPY) and its currency. Never negative on a deal. */
export const Money = z.object({
  minor: z.int().check(z.minimum(0), z.maximum(9_000_000_000_000_000)),
  currency: Currency,
});
export type Money = z.infer<typeof Money>;
