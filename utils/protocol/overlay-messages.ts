import type { OverlayState } from './views';

/**
 * What the background asks of the overlay in a tab, by `tabs.sendMessage` to one document. Nothing of the pipeline goes
 * this way.
 */
export type OverlayMessage =
  /** The rep opened, closed or resized the sidebar, or changed how it docks. */
  | { to: 'overlay'; type: 'layout'; state: OverlayState }
  /** Which record does the page show right now? Asked before every write that rests on the page. */
  | { to: 'overlay'; type: 'key' }
  /** What the rep has selected on the page, as text. */
  | { to: 'overlay'; type: 'selection' }
  /** Open the sidebar and move the focus into it, or give the focus back to the page. */
  | { to: 'overlay'; type: 'focus' }
  /** The frame gives the focus back to where it was on the page. */
  | { to: 'overlay'; type: 'release' }
  /** Somebody was found: the sidebar may open by itself where there is room and the rep has not closed it. */
  | { to: 'overlay'; type: 'found'; isFound: boolean }
  /** The host was taken back or the site was switched off: leave no trace on the page. */
  | { to: 'overlay'; type: 'stop' };

export type OverlayAnswer = { key: string | null } | { text: string } | { done: true };

/** What the background tells a framed sidebar page about itself. */
export type FrameMessage = { to: 'sidebar'; type: 'focus' };
