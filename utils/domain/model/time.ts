import { z } from '../zod';

/** A calendar day as whole days since 1970-01-01, without a time zone. */
export const Day = z.int().check(z.minimum(-100_000), z.maximum(200_000)).brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** An instant in milliseconds since 1970-01-01T00:00Z. */
export const Instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000));
export type Instant = z.infer<typeof Instant>;

export const MS_PER_DAY = 86_400_000;
