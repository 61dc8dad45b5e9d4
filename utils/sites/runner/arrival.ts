import type { OpenRecord } from './read-page';

/** ms that a view must stay when the rep went on before the view asked for first had come. */
const HOLD = 300;
/** ms after which a view that has not come is not waited for any more; with the last look a search ends within 2 s. */
export const PATIENCE = 1700;

/**
 * Is the view that stands on the page the one its address asks for? Sites change the address first and render later, so the
 * old record stays readable for a while; and the token in an address is often no identity of the record.
 */
export interface Arrival {
  /** A new address; `record` is what the page still shows. */
  expect(record: OpenRecord): void;
  isHere(url: URL, record: OpenRecord): boolean;
  hasRead(url: URL, record: OpenRecord): void;
}

export function createArrival(now: () => number): Arrival {
  let last: { key: string | null; view: string } | undefined;
  let before: Node | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  let isPending = false;
  let hold = 0;
  let first = { key: null as string | null, at: 0 };

  const isOld = (url: URL, record: OpenRecord) =>
    last?.key === record.key && last.view !== viewOf(url.href) && anchorOf(record) === before;

  return {
    expect(record) {
      before = anchorOf(record);
      if (!record.spec?.ways.length) return;
      // What comes first now may be the view of the address before.
      const since = now() - asked;
      hold = isPending && since < PATIENCE ? since + HOLD : 0;
      first = { key: null, at: 0 };
      asked = now();
      isPending = true;
    },
    isHere(url, record) {
      if (isOld(url, record)) return false;
      if (first.key !== record.key) first = { key: record.key, at: now() };
      return now() - first.at >= hold;
    },
    hasRead(url, { key }) {
      last = { key, view: viewOf(url.href) };
      before = null;
      isPending = false;
      hold = 0;
    },
  };
}

/** What follows a `?` within the hash (an open compose window) does not choose the view. */
export const viewOf = (href: string): string => href.replace(/(#[^?]*)\?.*/, '$1');

const anchorOf = ({ spec, root }: OpenRecord): Node | null =>
  (root && (spec?.anchor?.(root) ?? root)) || null;
