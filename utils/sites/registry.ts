import type { SiteAdapter } from './adapter';
import { gmail } from './gmail';
import { roundcube } from './roundcube';

/** Every site that can be read. A content script carries one of them; the list is for whoever needs to know them all. */
export const SITES: readonly SiteAdapter[] = [gmail, roundcube];
