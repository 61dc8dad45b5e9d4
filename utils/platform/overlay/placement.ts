import type { OverlayState } from '../../protocol/views';
import type { OverlaySite } from './site';

/** CSS px that the page keeps when the sidebar opens by itself. */
export const ROOM_FOR_PAGE = 900;
/** CSS px of the edge tab. */
export const TAB_WIDTH = 24;

/** Where the sidebar stands: `width` of what is shown, `reserved` px that the page gives way by. */
export interface Placement {
  look: 'hidden' | 'tab' | 'open';
  width: number;
  reserved: number;
}

export interface Situation {
  state: OverlayState;
  dock: OverlaySite['dock'];
  windowWidth: number;
  /** Somebody was found on the page that is open. */
  isFound: boolean;
  /** The rep opened it in this tab, whatever the room. */
  isWished: boolean;
}

/**
 * Open when the rep wished it here; else where the page keeps its room and the rep left it open on this site or somebody
 * was found; else the edge tab. The page gives way by what is shown, so that neither ever lies over the mail; only the
 * rep's own choice `overlay` leaves the page as it is.
 */
export function placementFor({ state, dock, windowWidth, isFound, isWished }: Situation): Placement {
  if (!state.isOn && !isWished) return { look: 'hidden', width: 0, reserved: 0 };
  const hasRoom = windowWidth - state.width >= ROOM_FOR_PAGE;
  const isOpen = isWished || (state.open !== false && hasRoom && (state.open === true || isFound));
  const width = isOpen ? state.width : TAB_WIDTH;
  const isPushing = state.dock !== 'overlay' && dock !== 'overlay';
  return { look: isOpen ? 'open' : 'tab', width, reserved: isPushing ? width : 0 };
}
