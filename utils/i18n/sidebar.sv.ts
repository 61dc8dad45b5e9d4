import type { SidebarWords } from './sidebar.en';

export const sidebarSv: SidebarWords = {};
