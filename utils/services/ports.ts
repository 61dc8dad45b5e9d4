import type { Language } from '../domain/model/settings';
import type { Day } from '../domain/model/time';
import type { OverlayAnswer, OverlayMessage } from '../protocol/overlay-messages';
import type { Topic } from '../protocol/revision';
import type { Db } from '../store/schema';

/** Memory that lasts as long as the browser session and outlives the worker; one writer per key. */
export interface SessionPort {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Moves the revision of these topics, so that open surfaces ask again. */
  bump(topics: readonly Topic[]): Promise<void>;
}

/** Everything that the services need of the world, handed in so that they can be tested without a browser. */
export interface Ports {
  store(): Promise<Db>;
  now(): number;
  newId(): string;
  /** The same 64 characters for the same text, from which the text cannot be told. */
  fingerprint(text: string): Promise<string>;
  /** The rep's calendar day of an instant (epoch ms). */
  dayOf(at: number): Day;
  /** The browser's language, until the rep chooses one. */
  uiLanguage(): Language;
  /** The currency that the browser's region suggests, until the rep chooses one. */
  regionCurrency(): string;
  session: SessionPort;
  /** Asks the overlay of one document in a tab; undefined when it is gone. */
  askOverlay(
    tabId: number,
    documentId: string | null,
    message: OverlayMessage,
  ): Promise<OverlayAnswer | undefined>;
  /** Hosts that the browser has granted, like `https://mail.firma.se`. */
  grantedHosts(): Promise<string[]>;
  /** Registers the site scripts of these choices and no others, and starts them in open tabs. */
  syncSites(choices: { host: string; siteId: string }[]): Promise<void>;
  isSampleOpen(): Promise<boolean>;
  setSampleOpen(isOpen: boolean): Promise<void>;
  /** The build for tests from outside: a site needs no grant. */
  isEverySiteOn: boolean;
}
