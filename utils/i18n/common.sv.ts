import type { FailureCode } from '../protocol/result';
import type { CommonWords } from './common.en';
import { plurals } from './plural';

const plural = plurals('sv');

const failures: Record<FailureCode, (detail: string | undefined) => string> = {
  'bad-input': () => 'Det gick inte att spara: något stämmer inte. Inget har ändrats.',
  forbidden: () => 'Den här sidan får inte göra det.',
  'not-found': () => 'Det finns inte längre kvar. Inget har ändrats.',
  'page-changed': () => 'Sidan visar nu ett annat mejl. Inget sparades; titta en gång till och klicka igen.',
  'no-record': () => 'Inget mejl är öppet på sidan.',
  conflict: () => 'En senare ändring rör samma sak. Ångra den först, i Historik.',
  'amount-not-understood': (detail) =>
    detail ? `Beloppet går inte att tolka. Skriv det så här: ${detail}.` : 'Beloppet går inte att tolka.',
  'storage-full': () => 'Inte sparat: disken är full. Frigör utrymme och försök igen; din text är kvar.',
  'storage-blocked': () =>
    'Inte sparat: ett annat fönster med en äldre version av Leadlight är öppet. Stäng det och försök igen.',
  'newer-data': () =>
    'Datan är skriven av en nyare version av Leadlight. Uppdatera tillägget; tills dess sparas inget.',
  'stage-in-use': (detail) =>
    `Det finns affärer i steget${detail ? ` (${detail})` : ''}. Välj vart de ska flyttas.`,
  'last-stage': () => 'Säljprocessen behöver minst ett steg av varje slag.',
  unreachable: () => 'Leadlight svarade inte. Inget har ändrats; försök igen.',
  internal: () => 'Något gick fel i Leadlight. Inget har ändrats; försök igen.',
};

export const commonSv: CommonWords = {
  appName: 'Leadlight',
  loading: 'Läser in',
  undo: 'Ångra',
  undone: 'Ångrat',
  dismiss: 'Stäng meddelandet',
  close: 'Stäng',
  cancel: 'Avbryt',
  save: 'Spara',
  add: 'Lägg till',
  remove: 'Ta bort',
  more: 'Mer',
  back: 'Tillbaka',
  tryAgain: 'Försök igen',
  settings: 'Inställningar',
  openDashboard: 'Öppna översikten',
  failure: (code, detail) => failures[code](detail),
  sampleTitle: 'Exempelaffärer',
  sampleText: 'Affärerna är påhittade. Dina egna är orörda.',
  sampleLeave: 'Lämna exemplet',
  sources: {
    mail: 'Mejl',
    webForm: 'Webbformulär',
    referral: 'Rekommendation',
    event: 'Event',
    call: 'Samtal',
    partner: 'Partner',
    other: 'Annat',
  },
  today: 'I dag',
  tomorrow: 'I morgon',
  yesterday: 'I går',
  daysLate: (days) => `${days} ${plural(days, 'dag', 'dagar')} sen`,
  days: (days) => `${days} ${plural(days, 'dag', 'dagar')}`,
  dealCount: (count) => `${count} ${plural(count, 'affär', 'affärer')}`,
  amount: 'Belopp',
  closeDate: 'Avslutsdag',
  source: 'Källa',
  account: 'Företag',
  contact: 'Kontakt',
  stage: 'Steg',
  email: 'E-post',
  name: 'Namn',
  quota: 'Kvot',
  chartChance: (percent, range) => `Chans ${percent}, troligen ${range}`,
  chartUsual: (percent) => `vanligt ${percent}`,
  chartAge: (days, usual) =>
    `${days} ${plural(days, 'dag', 'dagar')} i steget, ${usual === null ? 'inget vanligt än' : `vanligt ${usual}`}`,
  chartForecast: (median, range, won, quota) =>
    `Slutar troligen på ${median}, ${range} 8 gånger av 10; vunnet hittills ${won}${quota ? `; kvot ${quota}` : ''}`,
  chartWon: (amount) => `Vunnet ${amount}`,
  chartQuota: (amount) => `Kvot ${amount}`,
};
