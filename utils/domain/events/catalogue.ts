import { dealEvents } from './deal-events';
import type { EventDefinition } from './define';
import type { StoredEvent } from './envelope';
import { peopleEvents } from './people-events';
import { setupEvents } from './setup-events';
import { workEvents } from './work-events';

export const eventDefinitions: readonly EventDefinition[] = [
  ...dealEvents,
  ...peopleEvents,
  ...workEvents,
  ...setupEvents,
];

const byType = new Map(eventDefinitions.map((definition) => [definition.type, definition]));

/** An event that this version of the code does not know, or of a newer shape: nothing may be written over it. */
export class NewerDataError extends Error {
  constructor(readonly event: Pick<StoredEvent, 'type' | 'v'>) {
    super(`event ${event.type} version ${event.v} is newer than this code`);
    this.name = 'NewerDataError';
  }
}

/** Throws NewerDataError for a type or version that is not known here. */
export function definitionOf(event: Pick<StoredEvent, 'type' | 'v'>): EventDefinition {
  const definition = byType.get(event.type);
  if (!definition || event.v > definition.v) throw new NewerDataError(event);
  return definition;
}

/** Refuses an event whose payload does not have the shape of its type. */
export function checkEvent(event: StoredEvent): void {
  definitionOf(event).check(event);
}

/** The subject's row after the event; undefined when the record is gone. */
export function applyEvent(row: unknown, event: StoredEvent): unknown {
  return definitionOf(event).apply(row, event);
}
