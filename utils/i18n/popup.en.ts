export const popupEn = {};

export type PopupWords = typeof popupEn;
