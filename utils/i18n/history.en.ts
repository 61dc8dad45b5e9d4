import { plurals } from './plural';

const plural = plurals('en');

/** What a change said, already written in the rep's language: `from` and `to` are null where there was nothing. */
export interface ChangeWords {
  name: string | null;
  from: string | null;
  to: string | null;
}

const named = (what: string) => (c: ChangeWords) => (c.name ? `${what}: ${c.name}` : what);

/** `what` from one value to another, set for the first time, or taken away. */
const moved = (what: string) => (c: ChangeWords) => {
  if (c.from && c.to) return `${what} ${c.from} → ${c.to}`;
  if (c.to) return `${what} set: ${c.to}`;
  return c.from ? `${what} ${c.from} taken away` : `${what} changed`;
};

/** Words of the history. The keys of `changes` are the names of the events; a sentence begins small, the row raises it. */
export const historyEn = {
  title: 'History',
  all: (count: string, since: string | null) =>
    `Every change${since ? ` since ${since}` : ''}, ${count} in all`,
  matching: (count: number, hasMore: boolean, text: string) =>
    `${count}${hasMore ? ' or more' : ''} ${plural(count, 'change', 'changes')} with “${text}”`,
  more: (count: number) => `${count} more`,
  search: 'Deal, contact or account',
  clearSearch: 'Clear the search',
  today: (day: string) => `Today, ${day}`,
  yesterday: (day: string) => `Yesterday, ${day}`,
  count: (count: number) => `${count} ${plural(count, 'change', 'changes')}`,
  earlier: 'Show earlier',
  reading: 'Reading earlier changes',
  noLimit: 'Undo has no time limit. It writes a new change, so nothing leaves this list.',
  emptyTitle: 'Nothing has changed yet',
  emptyText: 'Every capture, move and setting will stand here, each with an Undo.',
  noneTitle: (text: string) => `No change with “${text}”`,
  noneText: 'The search looks at the names of deals, contacts and accounts.',

  sources: { you: 'You', mail: 'Mail', page: 'Page', import: 'Import', system: 'Leadlight' },
  undo: 'Undo',
  undoLabel: (what: string) => `Undo: ${what}`,
  undone: 'Undone',
  byUndo: 'by Undo',
  toldUndone: (what: string) => `Undone: ${what}`,
  refused: (on: string) => `Cannot be undone: the same was changed again on ${on}.`,
  refusedLater: 'Cannot be undone: the same was changed again later.',
  undoThatFirst: 'Undo that first',
  other: 'a change',

  kinds: { mailIn: 'mail logged', mailOut: 'sent mail logged', note: 'note' },
  stageKinds: { lead: 'lead', open: 'open', won: 'won', lost: 'lost' },
  flags: { yes: 'on', no: 'off' },
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  settings: {
    language: 'language',
    theme: 'theme',
    currency: 'currency',
    fiscalYearStartMonth: 'start of the fiscal year',
    ownAddresses: 'own addresses',
    ownDomains: 'own domains',
    autoLogMail: 'automatic logging of mail',
    isWelcomed: 'first steps done',
    sites: 'mail sites',
    sidebarWidth: 'width of the sidebar',
  },

  changes: {
    'deal.captured': () => 'lead captured',
    'deal.withdrawn': () => 'capture taken back',
    'deal.renamed': moved('name'),
    'deal.amountChanged': moved('amount'),
    'deal.closeDateMoved': moved('close date'),
    'deal.stageChanged': (c: ChangeWords) =>
      c.from && c.to ? `${c.from} → ${c.to}` : `stage ${c.to ?? ''}`.trim(),
    'deal.sourceChanged': moved('source'),
    'deal.won': (c: ChangeWords) => (c.to ? `won, ${c.to}` : 'won'),
    'deal.lost': (c: ChangeWords) => (c.to ? `lost: ${c.to}` : 'lost'),
    'deal.reopened': () => 'reopened',
    'deal.contactAdded': named('contact on the deal'),
    'deal.contactRemoved': named('contact off the deal'),
    'contact.added': named('contact added'),
    'contact.renamed': moved('contact’s name'),
    'contact.emailAdded': named('address added'),
    'contact.accountSet': moved('account'),
    'contact.withdrawn': named('contact taken away'),
    'account.added': named('account added'),
    'account.domainAdded': named('domain added'),
    'account.domainRemoved': named('domain removed'),
    'account.withdrawn': named('account taken away'),
    'activity.logged': (c: ChangeWords) => named(c.to ?? 'logged')(c),
    'activity.withdrawn': (c: ChangeWords) => `${named(c.to ?? 'entry')(c)}, taken away`,
    'task.added': (c: ChangeWords) => `${named('next step set')(c)}${c.to ? `, ${c.to}` : ''}`,
    'task.done': named('done'),
    'task.reopened': named('open again'),
    'task.snoozed': (c: ChangeWords) =>
      `${named('snoozed')(c)}${c.from && c.to ? `, ${c.from} → ${c.to}` : ''}`,
    'task.withdrawn': named('next step taken away'),
    'stage.added': named('stage added'),
    'stage.changed': (c: ChangeWords) =>
      `${named('stage')(c)}${c.from && c.to ? `, ${c.from} → ${c.to}` : ' changed'}`,
    'stage.removed': named('stage removed'),
    'stage.restored': named('stage back again'),
    'quota.set': (c: ChangeWords) => moved(c.name ? `quota ${c.name}` : 'quota')(c),
    // Without a value a setting stands as it did at first.
    'setting.changed': (c: ChangeWords) =>
      c.from && !c.to ? `${c.name ?? 'setting'} ${c.from} → as at first` : moved(c.name ?? 'setting')(c),
    'neverWatch.added': named('never watch'),
    'neverWatch.removed': named('watched again'),
  },
};
export type HistoryWords = typeof historyEn;
export type ChangeType = keyof HistoryWords['changes'];
