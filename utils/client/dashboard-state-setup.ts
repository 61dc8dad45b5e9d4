import type { CommitId } from '../domain/model/ids';
import type { SettingKey, Settings } from '../domain/model/settings';
import { localDay } from '../i18n/formats';
import type { Result } from '../protocol/result';
import type { Done, SettingsView, Shell } from '../protocol/views';
import { createLists, type Lists } from './dashboard-state-lists';
import { createSaves, type Saves } from './dashboard-state-saves';
import { createSites, type SitePorts, type Sites } from './dashboard-state-sites';
import { createStages, type Stages } from './dashboard-state-stages';
import type { command, request } from './request';
import { createResource, type Resource } from './resource';
import { browserLanguage } from './speech';
import { createToasts, type Toasts } from './toasts';

export interface SetupPorts extends SitePorts {
  request: typeof request;
  command: typeof command;
}

/** What the first run and the settings have in common: the stored values, and each control's way to change them. */
export interface Setup {
  settings: Resource<SettingsView>;
  saves: Saves;
  toasts: Toasts;
  sites: Sites;
  lists: Lists;
  stages: Stages;
  set<K extends SettingKey>(key: K, value: Settings[K], told?: string): Promise<Result<Done | null>>;
  setQuota(periodKey: string, amountText: string, told: string): Promise<Result<Done | null>>;
  undo(commitId: CommitId): Promise<Result<Done>>;
  openSample(isOpen: boolean): Promise<Result<null>>;
}

export function createSetup(ports: SetupPorts, abort: AbortSignal): Setup {
  const settings = createResource(() => ports.request('settings.view', {}), ['settings', 'pipeline'], abort);
  const view = () => settings.value.value;
  const toasts = createToasts();
  const saves = createSaves(settings.refresh, toasts.show, abort);
  const refreshed = async <T>(asked: Promise<Result<T>>) => {
    const result = await asked;
    if (result.ok) await settings.refresh();
    return result;
  };
  return {
    settings,
    saves,
    toasts,
    sites: createSites(ports, saves, view),
    lists: createLists(ports, saves, view),
    stages: createStages(ports, saves, view),
    set: (key, value, told) =>
      saves.run({
        field: `setting:${key}`,
        value,
        ...(told ? { told } : {}),
        write: () => ports.command('setting.change', { key, value }),
      }),
    setQuota: (periodKey, amountText, told) =>
      saves.run({
        field: `quota:${periodKey}`,
        value: amountText,
        told,
        write: () => ports.command('quota.set', { periodKey, amountText }),
      }),
    undo: (commitId) => refreshed(ports.command('change.undo', { commitId })),
    openSample: (isOpen) => {
      // The Undo of a toast belongs to the pipeline that is being left.
      toasts.dismiss();
      return refreshed(ports.request(isOpen ? 'sample.enter' : 'sample.leave', {}));
    },
  };
}

/** What the page can be dressed in when the background does not answer, so that the failure is told in words. */
export function guessedShell({ settings }: Setup): Shell | undefined {
  if (settings.failure.value === undefined) return undefined;
  return {
    language: browserLanguage(),
    theme: 'auto',
    currency: 'EUR',
    today: localDay(Date.now()),
    isSample: false,
  };
}
