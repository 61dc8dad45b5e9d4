import { browser } from 'wxt/browser';
import type { Envelope } from '../protocol/requests';

/** One message to the background. Rejects or gives undefined when the worker died on the way; the client retries. */
export function send(envelope: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(envelope);
}

/** False once the extension was reloaded or removed under this page: nothing can be sent any more. */
export function isConnected(): boolean {
  return browser.runtime?.id != null;
}
