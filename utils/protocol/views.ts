import type { ActivityKind } from '../domain/model/activity';
import type { DealStatus } from '../domain/model/deal';
import type {
  AccountId,
  ActivityId,
  CommitId,
  ContactId,
  DealId,
  StageId,
  TaskId,
} from '../domain/model/ids';
import type { Money } from '../domain/model/money';
import type { Language, Settings, Theme } from '../domain/model/settings';
import type { StageKind } from '../domain/model/stage';
import type { Day, Instant } from '../domain/model/time';

/** Views are ready to paint: small, complete, and made anew by the background for each question. */

/** What every surface needs to draw anything. */
export interface Shell {
  language: Language;
  theme: Theme;
  currency: string;
  today: Day;
  /** The sample pipeline is open instead of the rep's own. */
  isSample: boolean;
}

export interface StageOption {
  id: StageId;
  name: string;
  kind: StageKind;
}

export type DriverKind = 'usual' | 'history' | 'age' | 'other';

/** Percentages are whole numbers 1 to 99; `low` and `high` are the 80 % range. Drivers add up to `percent`. */
export interface ChanceView {
  percent: number;
  low: number;
  high: number;
  /** Closed deals that stood in this stage, and closed deals in all. */
  comparable: number;
  closed: number;
  /** Under 15 comparable closed deals: the figure rests mostly on the assumption. */
  isMostlyAssumption: boolean;
  usual: number;
  drivers: { kind: DriverKind; points: number }[];
}

export interface AgeView {
  days: number;
  /** Median and 80th percentile of days in this stage among won deals; null under 5 won. */
  usual: number | null;
  stalledAfter: number | null;
  state: 'ok' | 'slow' | 'stalled' | null;
}

export interface PersonView {
  name: string | null;
  email: string;
  contactId: ContactId | null;
  title: string | null;
  phone: string | null;
  account: { id: AccountId | null; name: string } | null;
  /** The name mixes scripts or hides characters. */
  isSuspicious: boolean;
}

export interface TaskView {
  id: TaskId;
  dealId: DealId;
  title: string;
  dealName: string;
  accountName: string | null;
  amount: Money | null;
  dueOn: Day;
}

export interface TimelineItem {
  id: string;
  at: Instant;
  kind:
    | ActivityKind
    | 'stage'
    | 'captured'
    | 'won'
    | 'lost'
    | 'reopened'
    | 'amount'
    | 'closeDate'
    | 'taskDone';
  /** Subject of a mail, text of a note, name of a stage, title of a task. */
  text: string | null;
  /** What it was before: the earlier stage's name, or null. */
  before: string | null;
  amount: Money | null;
  on: Day | null;
  activityId: ActivityId | null;
}

export interface DealView {
  id: DealId;
  name: string;
  status: DealStatus;
  stage: StageOption;
  stages: StageOption[];
  nextStage: StageOption | null;
  amount: Money | null;
  closeOn: Day | null;
  source: string | null;
  sources: string[];
  account: { id: AccountId; name: string } | null;
  contacts: { id: ContactId; name: string | null; email: string | null }[];
  createdAt: Instant;
  closedAt: Instant | null;
  lossReason: string | null;
  /** Null on a closed deal. */
  chance: ChanceView | null;
  age: AgeView | null;
  tasks: TaskView[];
  timeline: TimelineItem[];
  timelineTotal: number;
}

export interface DealCard {
  id: DealId;
  name: string;
  stageName: string;
  status: DealStatus;
  amount: Money | null;
  accountName: string | null;
}

export type OfferVia = 'sender' | 'recipient' | 'participant' | 'cc' | 'replyTo' | 'form' | 'forward';
export type NotOffered = 'own' | 'colleague' | 'noReply' | 'bulk' | 'silenced' | 'nobody';

export interface ChoiceView {
  email: string;
  name: string | null;
  via: OfferVia;
  isKnown: boolean;
}

export interface DuplicateView {
  kind: 'contact' | 'account' | 'deal';
  id: string;
  name: string;
  reason: 'sameAddress' | 'sameDomain' | 'similarName';
  /** An open deal there, if any. */
  openDeal: DealCard | null;
}

/** The open mail, as far as it can be logged. */
export interface MailView {
  subject: string | null;
  direction: 'in' | 'out';
  isLogged: boolean;
  /** Deals it can be logged on: the open deals of the people in it. */
  dealIds: DealId[];
}

/**
 * What stands on the page of one tab, and who it is.
 * `page`: `none` no content script there (a site that was not granted, an internal page); `paused` the rep paused this
 * site; `nothing` no single record is open; `unreadable` a record is open and could not be read; `read`.
 * `relation`: what the pipeline knows of `person`.
 */
export interface TabView {
  shell: Shell;
  tabId: number;
  page: 'none' | 'paused' | 'nothing' | 'unreadable' | 'read';
  site: { id: string; label: string; host: string } | null;
  failed: string[];
  key: string | null;
  person: PersonView | null;
  relation: 'unknown' | 'contact' | 'account' | null;
  via: OfferVia | null;
  isOffered: boolean;
  notOffered: NotOffered | null;
  choices: ChoiceView[];
  duplicates: DuplicateView[];
  deals: DealCard[];
  deal: DealView | null;
  mail: MailView | null;
  today: TaskView[];
  forecast: ForecastBrief | null;
}

/** All money in minor units of `currency`. */
export interface ForecastBrief {
  periodKey: string;
  quarter: number;
  year: number;
  currency: string;
  state: 'empty' | 'noAmounts' | 'ready';
  won: number;
  p10: number;
  p50: number;
  p90: number;
  quota: number | null;
  /** How many of 20 equally likely outcomes reach the quota; null without a quota. */
  reachOf20: number | null;
  openCount: number;
  withoutAmount: number;
  otherCurrencies: { currency: string; won: number; p10: number; p50: number; p90: number; count: number }[];
  isMostlyAssumption: boolean;
  closedCount: number;
}

export interface PopupView {
  shell: Shell;
  /** When the figures were worked out; the popup paints an earlier view "as of" at once. */
  asOf: Instant;
  forecast: ForecastBrief;
  dealCount: number;
  today: TaskView[];
  dueCount: number;
}

export interface DealPageView {
  shell: Shell;
  deal: DealView;
}

/** What the rep marked on the page, and what looks like an address and a name in it. Nothing is stored. */
export interface SelectionView {
  text: string;
  email: string | null;
  name: string | null;
}

export interface SearchView {
  deals: DealCard[];
  hasMore: boolean;
}

export interface SettingsView {
  shell: Shell;
  settings: Settings;
  stages: (StageOption & {
    usualChance: number;
    usualDays: number;
    openDeals: number;
    comparable: number;
    won: number;
  })[];
  quotas: { periodKey: string; year: number; quarter: number; amount: Money | null; isCurrent: boolean }[];
  neverWatch: string[];
  sites: {
    host: string;
    siteId: string;
    label: string;
    isOn: boolean;
    isGranted: boolean;
    dock: Settings['sites'][number]['dock'];
    isFixed: boolean;
  }[];
  dealCount: number;
  commitCount: number;
  lastBackupAt: Instant | null;
}

/** One change. `words` is a key of the history catalogue with its values; the rep's own texts are in `values`. */
export interface HistoryItem {
  commitId: CommitId;
  seq: number;
  at: Instant;
  source: 'you' | 'mail' | 'page' | 'import' | 'system';
  changes: HistoryChange[];
  subject: string | null;
  dealId: DealId | null;
  isUndone: boolean;
  /** This commit took another one back. */
  isUndo: boolean;
}

export interface HistoryChange {
  type: string;
  name: string | null;
  from: HistoryValue;
  to: HistoryValue;
}
export type HistoryValue =
  | null
  | { kind: 'text'; text: string }
  | { kind: 'money'; money: Money }
  | { kind: 'day'; day: Day }
  | { kind: 'percent'; percent: number }
  | { kind: 'days'; days: number }
  | { kind: 'flag'; flag: boolean };

export interface HistoryView {
  shell: Shell;
  items: HistoryItem[];
  total: number;
  firstAt: Instant | null;
  /** Pass as `before` to read on; null at the end. */
  next: number | null;
}

/** What a command did: the change that an Undo takes back. */
export interface Done {
  commitId: CommitId | null;
}

/** `isNew` false: this person's open deal was there already and is returned instead of a second one. */
export interface CaptureDone extends Done {
  dealId: DealId;
  isNew: boolean;
}

/** What the overlay is told about its own frame; nothing about the pipeline. */
export interface OverlayState {
  isOn: boolean;
  open: boolean | null;
  width: number;
  dock: 'auto' | 'push' | 'overlay';
}
