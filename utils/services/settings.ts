import { event } from '../domain/events/make';
import { defaultSettings, type SettingKey, SettingSchemas, type Settings } from '../domain/model/settings';
import { z } from '../domain/zod';
import type { RequestInput } from '../protocol/requests';
import type { Shell } from '../protocol/views';
import type { Rows } from '../store/rows';
import { read } from '../store/rows';
import { done, type Plan } from './context';
import type { Ports } from './ports';
import { Refusal } from './refusal';

/** All settings: what the rep chose, else the default. A stored value of an unknown shape counts as not chosen. */
export async function settingsOf(rows: Rows): Promise<Settings> {
  const settings = { ...defaultSettings };
  for (const row of await rows.all('settings')) {
    if (!isSettingKey(row.id)) continue;
    const parsed = z.safeParse(SettingSchemas[row.id], row.value);
    if (parsed.success) Object.assign(settings, { [row.id]: parsed.data });
  }
  return settings;
}

const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SettingSchemas, key);

/** The event that gives a setting a new value; null when it has it already. */
export async function settingEvents<K extends SettingKey>(rows: Rows, key: K, value: Settings[K]) {
  const row = await rows.get('settings', key);
  const before = row ? { value: row.value } : null;
  if (JSON.stringify((before ?? { value: defaultSettings[key] }).value) === JSON.stringify(value)) return [];
  return [event('setting.changed', key, { from: before, to: { value } })];
}

export function changeSetting(ports: Ports, input: RequestInput<'setting.change'>) {
  return done(ports, input.idem, async (rows): Promise<Plan> => {
    const { key } = input;
    if (!isSettingKey(key)) throw new Refusal('bad-input', 'key');
    const parsed = z.safeParse(SettingSchemas[key], input.value);
    if (!parsed.success) throw new Refusal('bad-input', key);
    return { events: await settingEvents(rows, key, parsed.data as never) };
  });
}

export function shellWith(ports: Ports, settings: Settings, isSample: boolean): Shell {
  return {
    language: settings.language ?? ports.uiLanguage(),
    theme: settings.theme,
    currency: settings.currency ?? ports.regionCurrency(),
    today: ports.dayOf(ports.now()),
    isSample,
  };
}

/** Settings read in a transaction of their own. */
export async function readSettings(ports: Ports): Promise<Settings> {
  return read(await ports.store(), settingsOf);
}
