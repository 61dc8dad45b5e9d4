import type { PageReport } from '../../protocol/facts';
import type { SiteAdapter } from '../../sites/adapter';

/** What the overlay needs of the site it stands on; the entry point makes it from the site's adapter and the runner. */
export interface OverlaySite {
  dock: SiteAdapter['dock'];
  /** Does this document belong to the site at all? A page of no site gets nothing: no report, no frame. */
  isHere(): boolean;
  /** Reads the page and reports each change until the signal aborts. */
  watch(report: (report: PageReport) => void, signal: AbortSignal): void;
  /** The record that the page shows right now. */
  key(): string | null;
}
