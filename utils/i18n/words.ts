import type { Language } from '../domain/model/settings';
import type { CommonWords } from './common.en';
import type { DashboardWords } from './dashboard.en';
import type { PopupWords } from './popup.en';
import type { SidebarWords } from './sidebar.en';
import type { WelcomeWords } from './welcome.en';

export interface Catalogues {
  common: CommonWords;
  sidebar: SidebarWords;
  popup: PopupWords;
  dashboard: DashboardWords;
  welcome: WelcomeWords;
}
export type CatalogueName = keyof Catalogues;
export type LoadedWords = { common: CommonWords } & Partial<Catalogues>;
export type WordsSurface = 'sidebar' | 'popup' | 'dashboard' | 'welcome';

type Loader<N extends CatalogueName> = Record<Language, () => Promise<Catalogues[N]>>;

/** Each catalogue is a file of its own, so that a surface loads one language and nothing of another surface. */
const loaders: { [N in CatalogueName]: Loader<N> } = {
  common: {
    en: () => import('./common.en').then((file) => file.commonEn),
    sv: () => import('./common.sv').then((file) => file.commonSv),
  },
  sidebar: {
    en: () => import('./sidebar.en').then((file) => file.sidebarEn),
    sv: () => import('./sidebar.sv').then((file) => file.sidebarSv),
  },
  popup: {
    en: () => import('./popup.en').then((file) => file.popupEn),
    sv: () => import('./popup.sv').then((file) => file.popupSv),
  },
  dashboard: {
    en: () => import('./dashboard.en').then((file) => file.dashboardEn),
    sv: () => import('./dashboard.sv').then((file) => file.dashboardSv),
  },
  welcome: {
    en: () => import('./welcome.en').then((file) => file.welcomeEn),
    sv: () => import('./welcome.sv').then((file) => file.welcomeSv),
  },
};

/** Popup and sidebar show the same deals, with the same words. */
const surfaces: Record<WordsSurface, readonly CatalogueName[]> = {
  sidebar: ['common', 'sidebar'],
  popup: ['common', 'sidebar', 'popup'],
  dashboard: ['common', 'dashboard'],
  welcome: ['common', 'welcome'],
};

/** The catalogues that a surface needs, in one language. */
export async function wordsFor(surface: WordsSurface, language: Language): Promise<LoadedWords> {
  const names = surfaces[surface];
  const loaded = await Promise.all(names.map((name) => loaders[name][language]()));
  return Object.fromEntries(names.map((name, index) => [name, loaded[index]])) as unknown as LoadedWords;
}
