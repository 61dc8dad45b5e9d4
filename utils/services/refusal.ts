import type { FailureCode } from '../protocol/result';

/** Thrown inside a service to refuse a command; the server turns it into a Failure, and a write in progress is aborted. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail?: string,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
