import { z } from '../zod';
import { StageId } from './ids';

export const StageKind = z.enum(['lead', 'open', 'won', 'lost']);
export type StageKind = z.infer<typeof StageKind>;

/** A step of the pipeline. `usualChance` (0 to 1) and `usualDays` (days still to go until won) are the user's assumptions. */
export const Stage = z.object({
  id: StageId,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  kind: StageKind,
  order: z.number(),
  usualChance: z.number().check(z.minimum(0), z.maximum(1)),
  usualDays: z.int().check(z.minimum(0), z.maximum(3650)),
});
export type Stage = z.infer<typeof Stage>;
