import type { PopupView } from '../protocol/views';
import { session } from './session';

const KEY = 'popup:last';

/** The last view of the popup, which it paints at once when it opens again in the same browser session. */
export const lastPopupView = (): Promise<PopupView | undefined> => session.get<PopupView>(KEY);
export const keepPopupView = (view: PopupView): Promise<void> => session.set(KEY, view);
