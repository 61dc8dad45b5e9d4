export const sidebarEn = {};

export type SidebarWords = typeof sidebarEn;
