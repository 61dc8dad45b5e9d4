import type { ChangeWords, HistoryWords } from './history.en';
import { plurals } from './plural';

const plural = plurals('sv');

/** Veckodagar skrivs med liten bokstav inne i en mening. */
const small = (day: string) => day.charAt(0).toLocaleLowerCase('sv') + day.slice(1);

const named = (what: string) => (c: ChangeWords) => (c.name ? `${what}: ${c.name}` : what);

/** Ändrat från ett värde till ett annat, satt för första gången eller borttaget. */
const moved = (what: string, removed: string) => (c: ChangeWords) => {
  if (c.from && c.to) return `${what} ${c.from} → ${c.to}`;
  if (c.to) return `${what}: ${c.to}`;
  return c.from ? `${what} ${c.from} ${removed}` : `${what} ändrades`;
};

export const historySv: HistoryWords = {
  title: 'Historik',
  all: (count, since) => `Alla ändringar${since ? ` sedan ${small(since)}` : ''}, ${count} stycken`,
  matching: (count, hasMore, text) =>
    `${count}${hasMore ? ' eller fler' : ''} ${plural(count, 'ändring', 'ändringar')} med ”${text}”`,
  more: (count) => `${count} till`,
  search: 'Affär, kontakt eller företag',
  clearSearch: 'Rensa sökningen',
  today: (day) => `I dag, ${small(day)}`,
  yesterday: (day) => `I går, ${small(day)}`,
  count: (count) => `${count} ${plural(count, 'ändring', 'ändringar')}`,
  earlier: 'Visa tidigare',
  reading: 'Läser in tidigare ändringar',
  noLimit: 'Det går alltid att ångra. En ny ändring skrivs då, så inget försvinner ur listan.',
  emptyTitle: 'Inget har ändrats än',
  emptyText: 'Varje nytt lead, flytt och inställning kommer att stå här, var och en med Ångra.',
  noneTitle: (text) => `Ingen ändring med ”${text}”`,
  noneText: 'Sökningen gäller namn på affärer, kontakter och företag.',

  sources: { you: 'Du', mail: 'Mejl', page: 'Sida', import: 'Import', system: 'Leadlight' },
  undo: 'Ångra',
  undoLabel: (what) => `Ångra: ${what}`,
  undone: 'Ångrad',
  byUndo: 'genom Ångra',
  toldUndone: (what) => `Ångrat: ${what}`,
  refused: (on) => `Kan inte ångras: samma sak ändrades igen ${small(on)}.`,
  refusedLater: 'Kan inte ångras: samma sak ändrades igen senare.',
  undoThatFirst: 'Ångra den först',
  other: 'en ändring',

  kinds: { mailIn: 'mejl loggat', mailOut: 'skickat mejl loggat', note: 'anteckning' },
  stageKinds: { lead: 'lead', open: 'öppen', won: 'vunnen', lost: 'förlorad' },
  flags: { yes: 'på', no: 'av' },
  quarter: (quarter, year) => `kv ${quarter} ${year}`,
  settings: {
    language: 'språk',
    theme: 'tema',
    currency: 'valuta',
    fiscalYearStartMonth: 'räkenskapsårets början',
    ownAddresses: 'egna adresser',
    ownDomains: 'egna domäner',
    autoLogMail: 'automatisk loggning av mejl',
    isWelcomed: 'första stegen klara',
    sites: 'mejlsajter',
    sidebarWidth: 'sidopanelens bredd',
  },

  changes: {
    'deal.captured': () => 'lead fångat',
    'deal.withdrawn': () => 'leadet togs tillbaka',
    'deal.renamed': moved('namn', 'borttaget'),
    'deal.amountChanged': moved('belopp', 'borttaget'),
    'deal.closeDateMoved': moved('avslutsdag', 'borttagen'),
    'deal.stageChanged': (c) => (c.from && c.to ? `${c.from} → ${c.to}` : `steg ${c.to ?? ''}`.trim()),
    'deal.sourceChanged': moved('källa', 'borttagen'),
    'deal.won': (c) => (c.to ? `vunnen, ${c.to}` : 'vunnen'),
    'deal.lost': (c) => (c.to ? `förlorad: ${c.to}` : 'förlorad'),
    'deal.reopened': () => 'öppnad igen',
    'deal.contactAdded': named('kontakt på affären'),
    'deal.contactRemoved': named('kontakt bort från affären'),
    'contact.added': named('kontakt tillagd'),
    'contact.renamed': moved('kontaktens namn', 'borttaget'),
    'contact.emailAdded': named('adress tillagd'),
    'contact.accountSet': moved('företag', 'borttaget'),
    'contact.withdrawn': named('kontakt borttagen'),
    'account.added': named('företag tillagt'),
    'account.domainAdded': named('domän tillagd'),
    'account.domainRemoved': named('domän borttagen'),
    'account.withdrawn': named('företag borttaget'),
    'activity.logged': (c) => named(c.to ?? 'loggat')(c),
    'activity.withdrawn': (c) => `${named(c.to ?? 'post')(c)}, togs bort`,
    'task.added': (c) => `${named('nästa steg')(c)}${c.to ? `, ${c.to}` : ''}`,
    'task.done': named('klart'),
    'task.reopened': named('öppet igen'),
    'task.snoozed': (c) => `${named('uppskjutet')(c)}${c.from && c.to ? `, ${c.from} → ${c.to}` : ''}`,
    'task.withdrawn': named('nästa steg borttaget'),
    'stage.added': named('steg tillagt'),
    'stage.changed': (c) => `${named('steg')(c)}${c.from && c.to ? `, ${c.from} → ${c.to}` : ' ändrat'}`,
    'stage.removed': named('steg borttaget'),
    'stage.restored': named('steg tillbaka'),
    'quota.set': (c) => moved(c.name ? `kvot ${c.name}` : 'kvot', 'borttagen')(c),
    'setting.changed': (c) =>
      c.from && !c.to
        ? `${c.name ?? 'inställning'} ${c.from} → som från början`
        : moved(c.name ?? 'inställning', 'borttagen')(c),
    'neverWatch.added': named('bevakas aldrig'),
    'neverWatch.removed': named('bevakas igen'),
  },
};
