/** Why a request was refused. The client turns the code into words; `detail` names the thing it is about. */
export type FailureCode =
  | 'bad-input' // the request does not validate; a bug or an attack, nothing was changed
  | 'forbidden' // this kind of page may not ask this
  | 'not-found' // the record is gone
  | 'page-changed' // the page now shows another record than the one that was clicked
  | 'no-record' // nothing on the page to act on
  | 'conflict' // undo: a later change touched the same field; detail = its CommitId
  | 'amount-not-understood' // detail = an example in the user's language
  | 'storage-full'
  | 'storage-blocked' // another window holds an older version open
  | 'newer-data' // written by a newer version of the extension
  | 'stage-in-use' // deals stand in this stage; detail = their number
  | 'last-stage' // the pipeline needs at least one stage of each kind
  | 'unreachable' // the background did not answer
  | 'internal';

export interface Failure {
  code: FailureCode;
  detail?: string;
}
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: FailureCode, detail?: string): Result<never> => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
});
