import { all } from '../kit/query';

/** What Roundcube tells its own script about the page: `rcmail.set_env({…})` in the head. Null where it is not written. */
export interface Environment {
  uid?: unknown;
  mailbox?: unknown;
  sender?: unknown;
  username?: unknown;
  list_post?: unknown;
}

/** One call a line, JSON with `<` and `>` written as escapes: no mail can end it or start another. */
const CALL = /^\s*rcmail\.set_env\((\{.*\})\);\s*$/gm;

export function environmentOf(doc: Document): Environment {
  const environment: Environment = {};
  for (const script of all(doc, 'head > script:not([src])')) {
    for (const [, json] of (script.textContent ?? '').matchAll(CALL)) {
      try {
        Object.assign(environment, JSON.parse(json!));
      } catch {
        // Not the call it looks like: then it tells nothing.
      }
    }
  }
  return environment;
}

export const textIn = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;
