import { z } from '../zod';
import { Currency } from './money';

export const Language = z.enum(['en', 'sv']);
export type Language = z.infer<typeof Language>;
export const Theme = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;
export const DockMode = z.enum(['auto', 'push', 'overlay']);
export type DockMode = z.infer<typeof DockMode>;

/** A site at its own host. `on` false means paused: nothing is read there until the rep says so. */
export const SiteChoice = z.object({
  host: z.string().check(z.maxLength(260)),
  siteId: z.string().check(z.maxLength(40)),
  on: z.boolean(),
  dock: DockMode,
});
export type SiteChoice = z.infer<typeof SiteChoice>;

/** Every setting with its schema; the defaults live in `defaultSettings`. */
export const SettingSchemas = {
  language: z.nullable(Language),
  theme: Theme,
  currency: z.nullable(Currency),
  fiscalYearStartMonth: z.int().check(z.minimum(1), z.maximum(12)),
  ownAddresses: z.array(z.string().check(z.maxLength(320))),
  ownDomains: z.array(z.string().check(z.maxLength(255))),
  autoLogMail: z.boolean(),
  isWelcomed: z.boolean(),
  sites: z.array(SiteChoice),
  sidebarWidth: z.int().check(z.minimum(300), z.maximum(400)),
} as const;
export type SettingKey = keyof typeof SettingSchemas;
export type Settings = { [K in SettingKey]: z.infer<(typeof SettingSchemas)[K]> };

export const defaultSettings: Settings = {
  language: null,
  theme: 'auto',
  currency: null,
  fiscalYearStartMonth: 1,
  ownAddresses: [],
  ownDomains: [],
  autoLogMail: false,
  isWelcomed: false,
  sites: [],
  sidebarWidth: 320,
};
