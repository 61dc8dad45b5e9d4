import type { AbsenceReason, Facts, PageKind } from '../protocol/facts';

/** What one way of reading a page says. A fact that this way cannot see is left out; it never guesses. */
export type PartialFacts = Partial<Omit<Facts, 'site' | 'kind' | 'key' | 'reasons'>>;

/**
 * One way to read a page. `trust` says whether its facts may stand when no other way says the same
 * (markup graded A or B) or only together with another way (graded C or D).
 */
export interface Reader {
  name: string;
  trust: 'alone' | 'together';
  read(root: ParentNode, doc: Document, url: URL): PartialFacts;
}

export interface PageSpec {
  kind: PageKind;
  /** Pure: does this address show this kind of page? */
  when(url: URL): boolean;
  /** Addresses that match this spec and no other of this site, nor of any site with fixed hosts. */
  examples: string[];
  /** The open pane only; null when nothing is open (yet). May reach into a same-origin frame or an open shadow root. */
  root(doc: Document, url: URL): ParentNode | null;
  /** Identity of the record that the root shows, or null when it cannot be told yet. */
  key(url: URL, root: ParentNode): string | null;
  /** At least two independent ways for a page that shows a record; none for pages that never do. */
  ways: Reader[];
  /** Facts without which the page counts as unreadable. */
  needed: (keyof PartialFacts)[];
  /** Set where the address does not say whether a record is open (a list with a preview pane): the kind while none is. */
  kindWhileEmpty?: PageKind;
  /** A node of the pane that is made anew with every record; without it, the pane itself. */
  anchor?(root: ParentNode): Node | null;
}

export interface SiteAdapter {
  id: string;
  label: string;
  version: number;
  /** Match patterns, or 'granted': self-hosted, the rep grants the host and the site recognises itself. */
  hosts: string[] | 'granted';
  recognise?(doc: Document): boolean;
  /** The signed-in user's address, from the page's own chrome; null when two ways disagree or none is there. */
  account(doc: Document): string | null;
  pages: PageSpec[];
  /** How the page gives way: 'contain' for application shells whose body fills the window, 'margin' where the document scrolls. */
  dock: 'contain' | 'margin' | 'overlay';
}

export type Reasons = Record<string, AbsenceReason>;
