/** Why the store could not do what was asked; the code is the one that the rep is told. */
export class StoreError extends Error {
  constructor(
    readonly code: 'storage-full' | 'storage-blocked' | 'newer-data',
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'StoreError';
  }
}

/**
 * What a browser throws, in our words. A full disk is a QuotaExceededError, or in Chromium an UnknownError that names the
 * missing space; a database of a newer version of the extension is a VersionError.
 */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const cause = { cause: error };
  if (error.name === 'QuotaExceededError') return new StoreError('storage-full', cause);
  if (/NO_SPACE|disk|quota/i.test(error.message) && /UnknownError|DataError|AbortError/.test(error.name)) {
    return new StoreError('storage-full', cause);
  }
  if (error.name === 'VersionError' || error.name === 'NewerDataError')
    return new StoreError('newer-data', cause);
  return error;
}
