import { popupScenes } from './scenes-popup';
import { sidebarScenes } from './scenes-sidebar';
import type { Scene } from './scene';

/** Every state of the two surfaces that a rep can meet. */
export const scenes: Record<string, Scene> = { ...sidebarScenes, ...popupScenes };
