import type { Scene } from './scene';
import { popupScenes } from './scenes-popup';
import { sidebarScenes } from './scenes-sidebar';

/** Every state of the two surfaces that a rep can meet. */
export const scenes: Record<string, Scene> = { ...sidebarScenes, ...popupScenes };
