/** The one door to the validator: `zod/mini` costs 6 kB, the full package 90 kB. */
export * as z from 'zod/mini';
