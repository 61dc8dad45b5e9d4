import type { z } from '../domain/zod';
import { PageReport } from './facts';
import * as input from './inputs';
import type * as view from './views';

/** The kinds of page that may ask. `overlay` is a content script, all others are our own pages. */
export type Surface = 'overlay' | 'sidebar' | 'popup' | 'dashboard' | 'welcome';

interface Definition<Input extends z.ZodMiniType, Output> {
  from: readonly Surface[];
  input: Input;
  /** Only its type is used. */
  output?: Output;
}
const define =
  <Output>() =>
  <Input extends z.ZodMiniType>(from: readonly Surface[], input: Input): Definition<Input, Output> => ({
    from,
    input,
  });

const nothing = define<null>();
const done = define<view.Done>();

const overlay = ['overlay'] as const;
const working = ['sidebar', 'popup', 'dashboard'] as const;
const page = ['sidebar', 'popup'] as const;
const set = ['dashboard', 'welcome'] as const;
const own = ['sidebar', 'popup', 'dashboard', 'welcome'] as const;

/** The whole protocol. Types, client, server, sender policy and tests derive from this table. */
export const requests = {
  'page.report': nothing(overlay, PageReport),
  'sidebar.expect': define<view.OverlayState>()(overlay, input.SidebarExpectInput),

  'sidebar.layout': nothing(page, input.SidebarLayoutInput),
  'sidebar.release': nothing(['sidebar'], input.TabOnlyInput),
  'tab.view': define<view.TabView>()(page, input.TabQuery),
  'page.selection': define<view.SelectionView>()(page, input.TabOnlyInput),
  'site.pause': done(page, input.SitePauseInput),

  'deal.capture': define<view.CaptureDone>()(page, input.CaptureInput),
  'deal.add': define<view.CaptureDone>()(working, input.DealAddInput),
  'deal.rename': done(working, input.DealRenameInput),
  'deal.setAmount': done(working, input.DealAmountInput),
  'deal.setCloseDate': done(working, input.DealCloseDateInput),
  'deal.moveTo': done(working, input.DealMoveInput),
  'deal.setSource': done(working, input.DealSourceInput),
  'deal.win': done(working, input.DealInput),
  'deal.lose': done(working, input.DealLoseInput),
  'deal.reopen': done(working, input.DealInput),
  'deal.addContact': done(working, input.DealContactAddInput),
  'deal.removeContact': done(working, input.DealContactRemoveInput),
  'note.add': done(working, input.NoteInput),
  'mail.log': done(page, input.MailLogInput),

  'task.add': done(working, input.TaskAddInput),
  'task.complete': done(working, input.TaskInput),
  'task.snooze': done(working, input.TaskSnoozeInput),

  'sender.silence': done(page, input.NeverWatchInput),
  'change.undo': done(own, input.UndoInput),

  'popup.view': define<view.PopupView>()(['popup'], input.Nothing),
  'deal.view': define<view.DealPageView>()(working, input.DealQuery),
  'deal.search': define<view.SearchView>()(working, input.SearchInput),
  'history.view': define<view.HistoryView>()(['dashboard'], input.HistoryQuery),
  'settings.view': define<view.SettingsView>()(set, input.Nothing),

  'setting.change': done(set, input.SettingInput),
  'stage.add': done(['dashboard'], input.StageAddInput),
  'stage.change': done(['dashboard'], input.StageChangeInput),
  'stage.remove': done(['dashboard'], input.StageRemoveInput),
  'quota.set': done(set, input.QuotaInput),
  'neverWatch.add': done(set, input.NeverWatchInput),
  'neverWatch.remove': done(set, input.NeverWatchInput),
  'site.allow': done(set, input.SiteAllowInput),
  'site.remove': done(['dashboard'], input.SiteHostInput),
  'sample.enter': nothing(own, input.Nothing),
  'sample.leave': nothing(own, input.Nothing),
  'backup.saved': nothing(['dashboard'], input.Nothing),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> = Exclude<(typeof requests)[N]['output'], undefined>;

/** What crosses the wire. `token` is shown by a framed sidebar only. */
export interface Envelope {
  name: string;
  input: unknown;
  token?: string;
}
