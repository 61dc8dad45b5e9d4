import type { FailureCode } from '../protocol/result';
import { plurals } from './plural';

const plural = plurals('en');

const failures: Record<FailureCode, (detail: string | undefined) => string> = {
  'bad-input': () => 'That could not be saved: something in it is not valid. Nothing was changed.',
  forbidden: () => 'This page may not do that.',
  'not-found': () => 'That is no longer there. Nothing was changed.',
  'page-changed': () => 'The page now shows another mail. Nothing was saved; look again and click once more.',
  'no-record': () => 'No mail is open on the page.',
  conflict: () => 'A later change touched the same thing. Undo that one first, in History.',
  'amount-not-understood': (detail) =>
    detail ? `That amount is not clear. Write it like ${detail}.` : 'That amount is not clear.',
  'storage-full': () =>
    'Not saved: the disk is full. Free some space and try again; your text is still here.',
  'storage-blocked': () =>
    'Not saved: another Leadlight window holds an older version open. Close it and try again.',
  'newer-data': () =>
    'This data was written by a newer Leadlight. Update the extension; until then nothing is saved.',
  'stage-in-use': (detail) =>
    `Deals stand in this stage${detail ? ` (${detail})` : ''}. Choose where they go.`,
  'last-stage': () => 'The pipeline needs at least one stage of each kind.',
  unreachable: () => 'Leadlight did not answer. Nothing was changed; try again.',
  internal: () => 'Something went wrong inside Leadlight. Nothing was changed; try again.',
};

export const commonEn = {
  appName: 'Leadlight',
  loading: 'Loading',
  undo: 'Undo',
  undone: 'Undone',
  dismiss: 'Dismiss',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  add: 'Add',
  remove: 'Remove',
  more: 'More',
  back: 'Back',
  tryAgain: 'Try again',
  settings: 'Settings',
  openDashboard: 'Open dashboard',
  failure: (code: FailureCode, detail?: string) => failures[code](detail),
  sampleTitle: 'Sample pipeline',
  sampleText: 'These are invented deals. Yours are untouched.',
  sampleLeave: 'Leave the sample',
  sources: {
    mail: 'Mail',
    webForm: 'Web form',
    referral: 'Referral',
    event: 'Event',
    call: 'Call',
    partner: 'Partner',
    other: 'Other',
  } as Record<string, string>,
  today: 'Today',
  tomorrow: 'Tomorrow',
  yesterday: 'Yesterday',
  daysLate: (days: number) => `${days} ${plural(days, 'day', 'days')} late`,
  days: (days: number) => `${days} ${plural(days, 'day', 'days')}`,
  dealCount: (count: number) => `${count} ${plural(count, 'deal', 'deals')}`,
  amount: 'Amount',
  closeDate: 'Close date',
  source: 'Source',
  account: 'Account',
  contact: 'Contact',
  stage: 'Stage',
  email: 'E-mail',
  name: 'Name',
  quota: 'Quota',
  chartChance: (percent: string, range: string) => `Chance ${percent}, likely ${range}`,
  chartUsual: (percent: number) => `usual ${percent}`,
  chartAge: (days: number, usual: number | null) =>
    `${days} ${plural(days, 'day', 'days')} in the stage, ${usual === null ? 'no usual yet' : `usual ${usual}`}`,
  chartForecast: (median: string, range: string, won: string, quota: string | null) =>
    `Likely to end at ${median}, ${range} 8 times in 10; won so far ${won}${quota ? `; quota ${quota}` : ''}`,
  chartWon: (amount: string) => `Won ${amount}`,
  chartQuota: (amount: string) => `Quota ${amount}`,
};

export type CommonWords = typeof commonEn;
