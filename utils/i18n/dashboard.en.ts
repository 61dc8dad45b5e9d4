import { historyEn } from './history.en';
import { plurals } from './plural';
import { setupEn } from './setup.en';

const plural = plurals('en');

/** Words of the dashboard's frame and of its settings. */
export const dashboardEn = {
  log: historyEn,
  setup: setupEn,

  pages: 'Pages',
  history: 'History',
  settings: 'Settings',
  saveBackup: 'Save a backup file',
  onlyHere: 'Only on this computer.',
  lastBackup: (day: string) => `Last backup ${day}.`,
  noBackup: 'No backup yet.',

  find: 'Find a setting',
  clearFind: 'Clear the search',
  found: (count: number) => `${count} ${plural(count, 'section', 'sections')}`,
  findNone: (text: string) => `No setting answers to “${text}”.`,
  sections: 'Sections',
  /** Shorter than the headings, for the list beside them. */
  short: { own: 'Own addresses', stages: 'Stages' },
  of: {
    sites: {
      title: 'Mail sites',
      intro:
        'Leadlight reads only on these sites, and only while the switch is on. The browser asks you for each.',
      find: 'gmail roundcube webmail host permission allow address dock sidebar place pause',
    },
    own: {
      title: 'Own addresses and domains',
      intro: 'These are you and your colleagues. They are never offered as leads.',
      find: 'colleague company me domain address',
    },
    never: {
      title: 'Never watch',
      intro: 'People at these addresses and domains are never offered as leads.',
      find: 'silence ignore block not a lead address domain',
    },
    stages: {
      title: 'Stages and their usual chance',
      intro: 'The start of every estimate. Your own closed deals move it from there.',
      find: 'pipeline step probability days kind lead order rename',
    },
    quotas: {
      title: 'Quotas',
      intro: 'The dashed line in every forecast.',
      find: 'target quarter goal amount budget',
    },
    money: {
      title: 'Language and money',
      intro: 'How amounts and dates are written, and when your year begins.',
      find: 'english swedish svenska currency kr euro fiscal year quarter',
    },
    look: {
      title: 'Look',
      intro: 'How Leadlight looks on this computer.',
      find: 'theme dark light colour width sidebar',
    },
    logging: {
      title: 'Mail logging',
      intro:
        'A logged mail is a fact in the timeline of a deal: subject, people, date. The mail itself is never stored.',
      find: 'automatic timeline activity known contacts privacy body',
    },
    data: {
      title: 'Data',
      intro: 'Everything stands on this computer and nowhere else.',
      find: 'backup file export json download sample privacy',
    },
  },

  stages: {
    stage: 'Stage',
    kind: 'Kind',
    kinds: { lead: 'Lead', open: 'Open', won: 'Won', lost: 'Lost' },
    kindHint: 'A lead is not qualified yet; it counts in the forecast all the same.',
    chance: 'Usual chance',
    chanceHint: 'How many of 100 such deals are won, 1 to 99',
    learned: 'Learned from',
    learnedOf: (won: string, closed: string) => `${won} of ${closed}`,
    learnedNone: 'none yet',
    learnedHint: 'Won deals of all closed deals that stood in this stage.',
    days: 'Usual days',
    daysHint: 'Days still to go until the deal is won',
    change: 'Change',
    name: 'Name',
    edit: 'Edit',
    editLabel: (name: string) => `Edit ${name}`,
    done: 'Done',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    add: 'Add a stage',
    addTitle: 'New stage',
    remove: 'Remove this stage',
    removeTitle: (name: string) => `Remove ${name}?`,
    removeAsk: (count: number, name: string) =>
      count === 1
        ? `1 deal stands in ${name}. Where does it go?`
        : `${count} deals stand in ${name}. Where do they go?`,
    moveTo: 'They go to',
    moveAndRemove: 'Move and remove',
    wrongName: 'A stage needs a name of at most 60 characters.',
    wrongChance: 'Type a whole number from 1 to 99.',
    wrongDays: 'Type a whole number from 1 to 3650.',
    toldAdded: (name: string) => `Stage ${name} added`,
    toldChanged: (name: string) => `Stage ${name} changed`,
    toldMoved: (name: string) => `${name} moved`,
    toldRemoved: (name: string) => `Stage ${name} removed`,
  },

  look: {
    theme: 'Theme',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    width: 'Width of the sidebar',
    widthOf: (px: number) => `${px} px`,
  },

  logging: {
    auto: 'Log mail with known contacts by itself',
    autoHint: 'When you open a mail with a contact who has an open deal. Off until you switch it on.',
    stored: 'Stored: subject, whose mail it was, date, and the text you selected yourself.',
    notStored: 'Never stored: the text of the mail and its attachments.',
  },

  data: {
    /** `write` sets a number as the language does. */
    counts: (deals: number, changes: number, write: (value: number) => string) =>
      `${write(deals)} ${plural(deals, 'deal', 'deals')}, ${write(changes)} ${plural(changes, 'change', 'changes')}`,
    countsHint: 'Every change is kept and can be taken back in History.',
    lastBackup: (day: string) => `Last backup ${day}`,
    never: 'No backup yet',
    backupHint: 'One JSON file with everything. Only this computer has the other copy.',
    working: 'Writing the file',
    written: (file: string) => `${file} is in your downloads.`,
    notInSample: 'Leave the sample first: the file is for your own deals.',
    sample: 'Sample pipeline',
    sampleHint:
      'Invented deals to look around in. They are kept apart from your own, and one click leaves them.',
    enterSample: 'Look around with the sample pipeline',
  },
};
export type DashboardWords = typeof dashboardEn;
