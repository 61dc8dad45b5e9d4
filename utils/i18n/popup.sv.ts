import type { PopupWords } from './popup.en';

export const popupSv: PopupWords = {};
