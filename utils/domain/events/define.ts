import type { Tables } from '../model/tables';
import { z } from '../zod';
import type { StoredEvent, SubjectKind, tableOf } from './envelope';

/** What a definition sees of an event: its id and its parsed payload. `personal` is null once the person was erased. */
export interface EventBody<D, P> {
  id: string;
  data: D;
  personal: P | null;
}

/** The inverse of an event: another event on the same subject. */
export interface Inverse {
  type: string;
  data: Record<string, unknown>;
  personal?: Record<string, unknown> | null;
}

export interface EventDefinition {
  type: string;
  v: number;
  kind: SubjectKind;
  /** Refuses an event that does not have this shape. */
  check(event: StoredEvent): void;
  /** The subject's row after the event; undefined when the row is gone. */
  apply(row: unknown, event: StoredEvent): unknown;
  /** The event that takes this one back, exactly. */
  invert(event: StoredEvent): Inverse;
  /** Fields of the own subject: `amount`, or `*` for the whole record. */
  touches: string[];
  /** Other records that this event rests on, as `kind:id`: they cannot be withdrawn before it. */
  uses(event: StoredEvent): string[];
}

interface Spec<K extends SubjectKind, D extends z.ZodMiniType, P extends z.ZodMiniType, Row> {
  type: string;
  kind: K;
  data: D;
  personal?: P;
  touches: string[];
  uses?(body: EventBody<z.infer<D>, z.infer<P>>): string[];
  apply(row: Row | undefined, body: EventBody<z.infer<D>, z.infer<P>>): Row | undefined;
  invert(body: EventBody<z.infer<D>, z.infer<P>>): Inverse;
}

type RowOf<K extends SubjectKind> = Tables[(typeof tableOf)[K]];

/** Turns a typed description into the uniform definition that the log works with. */
export function defineEvent<
  K extends SubjectKind,
  D extends z.ZodMiniType,
  P extends z.ZodMiniType = z.ZodMiniType<null>,
>(spec: Spec<K, D, P, RowOf<K>>): EventDefinition {
  const body = (event: StoredEvent): EventBody<z.infer<D>, z.infer<P>> => ({
    id: event.subject.id,
    data: event.data as z.infer<D>,
    personal: (event.personal ?? null) as z.infer<P> | null,
  });
  return {
    type: spec.type,
    v: 1,
    kind: spec.kind,
    touches: spec.touches,
    check(event) {
      z.parse(spec.data, event.data);
      if (spec.personal && event.personal !== null) z.parse(spec.personal, event.personal);
    },
    apply: (row, event) => spec.apply(row as RowOf<K> | undefined, body(event)),
    invert: (event) => spec.invert(body(event)),
    uses: (event) => spec.uses?.(body(event)) ?? [],
  };
}

/** An event that sets one field of a row from one value to another; its inverse sets it back. */
export function defineFieldSet<K extends SubjectKind>(
  type: string,
  kind: K,
  field: keyof RowOf<K> & string,
  value: z.ZodMiniType,
  where: 'data' | 'personal' = 'data',
): EventDefinition {
  const change = z.object({ from: value, to: value });
  const pick = (b: EventBody<unknown, unknown>) => (where === 'data' ? b.data : b.personal) as Change | null;
  return defineEvent<K, z.ZodMiniType, z.ZodMiniType>({
    type,
    kind,
    data: where === 'data' ? change : z.object({}),
    ...(where === 'personal' ? { personal: change } : {}),
    touches: [field],
    apply: (row, b) => row && { ...row, [field]: pick(b)?.to ?? null },
    invert: (b) => {
      const made = pick(b);
      const back = { from: made?.to ?? null, to: made?.from ?? null };
      return where === 'data' ? { type, data: back } : { type, data: {}, personal: made && back };
    },
  });
}
interface Change {
  from: unknown;
  to: unknown;
}

interface LifeSpec<K extends SubjectKind, D extends z.ZodMiniType, P extends z.ZodMiniType> {
  kind: K;
  born: string;
  gone: string;
  data: D;
  personal?: P;
  uses?(body: EventBody<z.infer<D>, z.infer<P>>): string[];
  build(body: EventBody<z.infer<D>, z.infer<P>>): RowOf<K>;
}

/**
 * A pair of events: one makes a record, the other takes it away. Both carry what the record was born with, so that each
 * is the exact inverse of the other (a record can only be taken away while nothing later rests on it).
 */
export function defineLife<
  K extends SubjectKind,
  D extends z.ZodMiniType,
  P extends z.ZodMiniType = z.ZodMiniType<null>,
>(spec: LifeSpec<K, D, P>): [EventDefinition, EventDefinition] {
  const shared = {
    kind: spec.kind,
    data: spec.data,
    ...(spec.personal ? { personal: spec.personal } : {}),
    touches: ['*'],
    ...(spec.uses ? { uses: spec.uses } : {}),
  };
  const payload = (b: EventBody<z.infer<D>, z.infer<P>>) => ({
    data: b.data as Record<string, unknown>,
    ...(spec.personal ? { personal: b.personal as Record<string, unknown> | null } : {}),
  });
  return [
    defineEvent<K, D, P>({
      ...shared,
      type: spec.born,
      apply: (_, b) => spec.build(b),
      invert: (b) => ({ type: spec.gone, ...payload(b) }),
    }),
    defineEvent<K, D, P>({
      ...shared,
      type: spec.gone,
      apply: () => undefined,
      invert: (b) => ({ type: spec.born, ...payload(b) }),
    }),
  ];
}
