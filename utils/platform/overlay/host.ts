import { browser } from 'wxt/browser';
import { setStyle } from './style';

export const HOST_TAG = 'leadlight-sidebar';

/** The element that stands on the page, with its closed shadow root. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  frame: HTMLIFrameElement;
}

/**
 * Puts the host at the root of the document with the sidebar page in a frame inside, out of sight at first. It is never
 * moved afterwards: moving a frame loads it anew.
 */
export function createHost(doc: Document, token: string): Host {
  const element = doc.createElement(HOST_TAG);
  setStyle(element, { all: 'initial', position: 'fixed', 'z-index': '2147483647', visibility: 'hidden' });
  const root = element.attachShadow({ mode: 'closed' });
  const frame = doc.createElement('iframe');
  frame.title = 'Leadlight';
  frame.src = `${browser.runtime.getURL('/sidebar.html')}#token=${token}`;
  root.append(frame);
  doc.documentElement.append(element);
  return { element, root, frame };
}

/** Takes away what an overlay of an earlier version of the extension left behind; true when there was one. */
export function removeHosts(doc: Document): boolean {
  const hosts = doc.querySelectorAll(HOST_TAG);
  for (const host of hosts) host.remove();
  return hosts.length > 0;
}

/** 128 random bits as decimal digits. `crypto.randomUUID` is missing on pages without TLS. */
export const newToken = (): string => crypto.getRandomValues(new BigUint64Array(2)).join('');
