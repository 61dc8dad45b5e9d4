import type {
  AccountId,
  CommitId,
  ContactId,
  DealId,
  StageId,
  TaskId,
} from '../../../utils/domain/model/ids';
import type { Day } from '../../../utils/domain/model/time';
import type {
  AgeView,
  ChanceView,
  DealCard,
  DealView,
  DuplicateView,
  ForecastBrief,
  PersonView,
  PopupView,
  Shell,
  StageOption,
  TabView,
  TaskView,
  TimelineItem,
} from '../../../utils/protocol/views';

/** Views of one invented pipeline, on Monday 23 November 2026, for tests and for looking at. */
export const TODAY = (Date.UTC(2026, 10, 23) / 86_400_000) as Day;
export const NOW = Date.UTC(2026, 10, 23, 8, 32);
const DAY_MS = 86_400_000;
export const dayOn = (offset: number): Day => (TODAY + offset) as Day;

export const shell = (part: Partial<Shell> = {}): Shell => ({
  language: 'en',
  theme: 'light',
  currency: 'SEK',
  today: TODAY,
  isSample: false,
  ...part,
});

export const kr = (crowns: number) => ({ minor: crowns * 100, currency: 'SEK' });

export const stages: StageOption[] = [
  { id: 'new' as StageId, name: 'New', kind: 'lead' },
  { id: 'qualified' as StageId, name: 'Qualified', kind: 'open' },
  { id: 'meeting' as StageId, name: 'Meeting', kind: 'open' },
  { id: 'proposal' as StageId, name: 'Proposal', kind: 'open' },
  { id: 'negotiation' as StageId, name: 'Negotiation', kind: 'open' },
  { id: 'won' as StageId, name: 'Won', kind: 'won' },
  { id: 'lost' as StageId, name: 'Lost', kind: 'lost' },
];
export const stageNamed = (name: string): StageOption => {
  const found = stages.find((stage) => stage.name === name);
  if (!found) throw new Error(`no stage ${name}`);
  return found;
};

export const chance = (part: Partial<ChanceView> = {}): ChanceView => ({
  percent: 42,
  low: 31,
  high: 54,
  comparable: 37,
  closed: 61,
  isMostlyAssumption: false,
  usual: 38,
  drivers: [
    { kind: 'usual', points: 38 },
    { kind: 'history', points: 11 },
    { kind: 'age', points: -7 },
  ],
  ...part,
});

export const earlyChance = (part: Partial<ChanceView> = {}): ChanceView =>
  chance({
    percent: 50,
    low: 36,
    high: 64,
    comparable: 3,
    closed: 4,
    isMostlyAssumption: true,
    usual: 50,
    drivers: [{ kind: 'usual', points: 50 }],
    ...part,
  });

export const age = (part: Partial<AgeView> = {}): AgeView => ({
  days: 12,
  usual: 8,
  stalledAfter: 16,
  state: 'slow',
  ...part,
});

export const task = (part: Partial<TaskView> = {}): TaskView => ({
  id: 'task-1' as TaskId,
  dealId: 'deal-1' as DealId,
  title: 'Send revised offer',
  dealName: 'Fleet rollout 2027',
  accountName: 'Norrsken AB',
  amount: kr(480_000),
  dueOn: TODAY,
  ...part,
});

export const dueTasks = (): TaskView[] => [
  task({
    id: 'task-3' as TaskId,
    title: 'Book demo',
    accountName: 'Havet Shipping',
    amount: kr(450_000),
    dueOn: dayOn(-1),
  }),
  task(),
  task({
    id: 'task-2' as TaskId,
    title: 'Call back, add a second contact',
    accountName: 'Polaris AB',
    amount: kr(900_000),
  }),
];

export const item = (part: Partial<TimelineItem> & Pick<TimelineItem, 'id' | 'kind'>): TimelineItem => ({
  at: NOW - 3 * DAY_MS,
  text: null,
  before: null,
  amount: null,
  on: null,
  activityId: null,
  ...part,
});

export const timeline = (): TimelineItem[] => [
  item({ id: 't1', kind: 'mailIn', text: 'Revised offer', at: NOW - 3 * DAY_MS }),
  item({ id: 't2', kind: 'mailOut', text: 'Offer for 60 handhelds', at: NOW - 5 * DAY_MS }),
  item({ id: 't3', kind: 'amount', amount: kr(480_000), at: NOW - 6 * DAY_MS }),
  item({ id: 't4', kind: 'stage', before: 'Meeting', text: 'Proposal', at: NOW - 12 * DAY_MS }),
  item({ id: 't5', kind: 'note', text: 'Two deliveries, January and March', at: NOW - 13 * DAY_MS }),
  item({ id: 't6', kind: 'closeDate', on: dayOn(38), at: NOW - 14 * DAY_MS }),
  item({ id: 't7', kind: 'taskDone', text: 'Call Anna', at: NOW - 15 * DAY_MS }),
  item({ id: 't8', kind: 'captured', at: NOW - 20 * DAY_MS }),
];

export const deal = (part: Partial<DealView> = {}): DealView => ({
  id: 'deal-1' as DealId,
  name: 'Fleet rollout 2027',
  status: 'open',
  stage: stageNamed('Proposal'),
  stages,
  nextStage: stageNamed('Negotiation'),
  amount: kr(480_000),
  closeOn: dayOn(38),
  source: 'event',
  sources: ['mail', 'webForm', 'referral', 'event', 'call', 'partner', 'other'],
  account: { id: 'account-1' as AccountId, name: 'Norrsken AB' },
  contacts: [{ id: 'contact-1' as ContactId, name: 'Anna Lindqvist', email: 'anna.lindqvist@norrsken.se' }],
  createdAt: NOW - 20 * DAY_MS,
  closedAt: null,
  lossReason: null,
  chance: chance(),
  age: age(),
  tasks: [task()],
  timeline: timeline(),
  timelineTotal: 8,
  ...part,
});

export const card = (part: Partial<DealCard> = {}): DealCard => ({
  id: 'deal-1' as DealId,
  name: 'Fleet rollout 2027',
  stageName: 'Proposal',
  status: 'open',
  amount: kr(480_000),
  accountName: 'Norrsken AB',
  ...part,
});

export const anna = (part: Partial<PersonView> = {}): PersonView => ({
  name: 'Anna Lindqvist',
  email: 'anna.lindqvist@norrsken.se',
  contactId: 'contact-1' as ContactId,
  title: 'Head of operations',
  phone: null,
  account: { id: 'account-1' as AccountId, name: 'Norrsken AB' },
  isSuspicious: false,
  ...part,
});

export const jonas = (part: Partial<PersonView> = {}): PersonView => ({
  name: 'Jonas Hedman',
  email: 'j.hedman@norrskenlogistik.se',
  contactId: null,
  title: 'Transport manager',
  phone: '+46 70 123 45 67',
  account: { id: null, name: 'Norrsken Logistik' },
  isSuspicious: false,
  ...part,
});

export const duplicate = (part: Partial<DuplicateView> = {}): DuplicateView => ({
  kind: 'account',
  id: 'account-1',
  name: 'Norrsken AB',
  reason: 'similarName',
  openDeal: card(),
  ...part,
});

export const forecast = (part: Partial<ForecastBrief> = {}): ForecastBrief => ({
  periodKey: '2026-Q4',
  quarter: 4,
  year: 2026,
  currency: 'SEK',
  state: 'ready',
  won: 155_000_000,
  p10: 272_000_000,
  p50: 388_000_000,
  p90: 509_000_000,
  quota: 400_000_000,
  reachOf20: 9,
  openCount: 14,
  withoutAmount: 0,
  otherCurrencies: [],
  isMostlyAssumption: false,
  closedCount: 61,
  ...part,
});

export const emptyForecast = (part: Partial<ForecastBrief> = {}): ForecastBrief =>
  forecast({
    state: 'empty',
    won: 0,
    p10: 0,
    p50: 0,
    p90: 0,
    quota: null,
    reachOf20: null,
    openCount: 0,
    isMostlyAssumption: true,
    closedCount: 0,
    ...part,
  });

/** A page on which no mail is open. */
export const tab = (part: Partial<TabView> = {}): TabView => ({
  shell: shell(),
  tabId: 7,
  page: 'nothing',
  site: { id: 'gmail', label: 'Gmail', host: 'https://mail.google.com' },
  failed: [],
  key: null,
  person: null,
  relation: null,
  via: null,
  isOffered: false,
  notOffered: null,
  choices: [],
  duplicates: [],
  deals: [],
  deal: null,
  mail: null,
  today: [],
  forecast: null,
  ...part,
});

export const nothingOpen = (part: Partial<TabView> = {}): TabView =>
  tab({ today: dueTasks(), forecast: forecast(), ...part });

export const unknownPerson = (part: Partial<TabView> = {}): TabView =>
  tab({
    page: 'read',
    key: 'mail-jonas',
    person: jonas(),
    relation: 'unknown',
    via: 'sender',
    isOffered: true,
    mail: { subject: 'Handhelds for 34 trucks', direction: 'in', isLogged: false, dealIds: [] },
    ...part,
  });

export const knownDeal = (part: Partial<TabView> = {}): TabView =>
  tab({
    page: 'read',
    key: 'mail-anna',
    person: anna(),
    relation: 'contact',
    via: 'sender',
    isOffered: true,
    deals: [card()],
    deal: deal(),
    mail: { subject: 'Revised offer', direction: 'in', isLogged: false, dealIds: ['deal-1' as DealId] },
    ...part,
  });

export const popup = (part: Partial<PopupView> = {}): PopupView => ({
  shell: shell(),
  asOf: NOW,
  forecast: forecast(),
  dealCount: 14,
  today: dueTasks(),
  dueCount: 3,
  ...part,
});

export const commit = (name = 'commit-1') => name as CommitId;
