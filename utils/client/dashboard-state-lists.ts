import type { SettingsView } from '../protocol/views';
import type { Entry } from './dashboard-state-entries';
import type { Saves } from './dashboard-state-saves';
import type { command } from './request';

export type ListName = 'own' | 'never';

/** The lists of addresses and domains: one's own, and those that are never watched. */
export function createLists(
  ports: { command: typeof command },
  saves: Saves,
  view: () => SettingsView | undefined,
) {
  const stored = (list: ListName): string[] => {
    const settings = view()?.settings;
    if (list === 'never') return view()?.neverWatch ?? [];
    return [...(settings?.ownDomains ?? []), ...(settings?.ownAddresses ?? [])];
  };
  const shown = (list: ListName): string[] => saves.valueOf(list, stored(list));

  /** Own addresses and domains are two settings; each is written as a whole, from what is stored at that moment. */
  const changeOwn = (value: string, change: (before: string[]) => string[]) => {
    const key = value.includes('@') ? 'ownAddresses' : 'ownDomains';
    return ports.command('setting.change', { key, value: change(view()?.settings[key] ?? []) });
  };

  return {
    shown,
    add: (list: ListName, entry: Entry, told: string) =>
      saves.run({
        field: list,
        value: [...shown(list), entry.value],
        told,
        write: () =>
          list === 'never'
            ? ports.command('neverWatch.add', { entry: entry.value })
            : changeOwn(entry.value, (before) => [
                ...before.filter((one) => one !== entry.value),
                entry.value,
              ]),
      }),
    remove: (list: ListName, value: string, told: string) =>
      saves.run({
        field: list,
        value: shown(list).filter((one) => one !== value),
        told,
        write: () =>
          list === 'never'
            ? ports.command('neverWatch.remove', { entry: value })
            : changeOwn(value, (before) => before.filter((one) => one !== value)),
      }),
  };
}
export type Lists = ReturnType<typeof createLists>;
