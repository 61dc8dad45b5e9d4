import type { DashboardWords } from './dashboard.en';
import { historySv } from './history.sv';
import { plurals } from './plural';
import { setupSv } from './setup.sv';

const plural = plurals('sv');

export const dashboardSv: DashboardWords = {
  log: historySv,
  setup: setupSv,

  pages: 'Sidor',
  history: 'Historik',
  settings: 'Inställningar',
  saveBackup: 'Spara en säkerhetskopia',
  onlyHere: 'Bara på den här datorn.',
  lastBackup: (day) => `Senaste kopia ${day}.`,
  noBackup: 'Ingen säkerhetskopia än.',

  find: 'Sök inställning',
  clearFind: 'Rensa sökningen',
  found: (count) => `${count} ${plural(count, 'avsnitt', 'avsnitt')}`,
  findNone: (text) => `Ingen inställning stämmer med ”${text}”.`,
  sections: 'Avsnitt',
  short: { own: 'Egna adresser', stages: 'Steg' },
  of: {
    sites: {
      title: 'Mejlsajter',
      intro:
        'Leadlight läser bara på de här sajterna, och bara när reglaget är på. Webbläsaren frågar dig för varje sajt.',
      find: 'gmail roundcube webbmejl behörighet tillåt adress sidopanel plats pausa',
    },
    own: {
      title: 'Egna adresser och domäner',
      intro: 'Det här är du och dina kollegor. De föreslås aldrig som leads.',
      find: 'kollega företag jag domän adress',
    },
    never: {
      title: 'Bevaka aldrig',
      intro: 'Personer på de här adresserna och domänerna föreslås aldrig som leads.',
      find: 'tysta ignorera blockera inte ett lead adress domän',
    },
    stages: {
      title: 'Steg och deras vanliga chans',
      intro: 'Början på varje uppskattning. Dina egna avslutade affärer flyttar den därifrån.',
      find: 'pipeline steg sannolikhet dagar typ lead ordning byt namn',
    },
    quotas: {
      title: 'Kvoter',
      intro: 'Den streckade linjen i varje prognos.',
      find: 'mål kvartal budget belopp',
    },
    money: {
      title: 'Språk och pengar',
      intro: 'Hur belopp och datum skrivs, och när ditt år börjar.',
      find: 'engelska svenska english valuta kr euro räkenskapsår kvartal',
    },
    look: {
      title: 'Utseende',
      intro: 'Hur Leadlight ser ut på den här datorn.',
      find: 'tema mörkt ljust färg bredd sidopanel',
    },
    logging: {
      title: 'Loggning av mejl',
      intro:
        'Ett loggat mejl är en uppgift i affärens tidslinje: ämne, personer, datum. Själva mejlet sparas aldrig.',
      find: 'automatisk tidslinje aktivitet kända kontakter integritet',
    },
    data: {
      title: 'Data',
      intro: 'Allt finns på den här datorn och ingen annanstans.',
      find: 'säkerhetskopia backup fil export json hämta exempel integritet',
    },
  },

  stages: {
    stage: 'Steg',
    kind: 'Typ',
    kinds: { lead: 'Lead', open: 'Öppen', won: 'Vunnen', lost: 'Förlorad' },
    kindHint: 'Ett lead är inte kvalificerat än; det räknas ändå med i prognosen.',
    chance: 'Vanlig chans',
    chanceHint: 'Hur många av 100 sådana affärer som vinns, 1 till 99',
    learned: 'Lärt av',
    learnedOf: (won, closed) => `${won} av ${closed}`,
    learnedNone: 'inga än',
    learnedHint: 'Vunna affärer av alla avslutade som stått i steget.',
    days: 'Vanliga dagar',
    daysHint: 'Dagar kvar tills affären vinns',
    change: 'Ändra',
    name: 'Namn',
    edit: 'Redigera',
    editLabel: (name) => `Redigera ${name}`,
    done: 'Klar',
    up: (name) => `Flytta upp ${name}`,
    down: (name) => `Flytta ner ${name}`,
    add: 'Lägg till ett steg',
    addTitle: 'Nytt steg',
    remove: 'Ta bort steget',
    removeTitle: (name) => `Ta bort ${name}?`,
    removeAsk: (count, name) =>
      count === 1 ? `1 affär står i ${name}. Vart ska den?` : `${count} affärer står i ${name}. Vart ska de?`,
    moveTo: 'De flyttas till',
    moveAndRemove: 'Flytta och ta bort',
    wrongName: 'Ett steg behöver ett namn på högst 60 tecken.',
    wrongChance: 'Skriv ett heltal från 1 till 99.',
    wrongDays: 'Skriv ett heltal från 1 till 3650.',
    toldAdded: (name) => `Steget ${name} tillagt`,
    toldChanged: (name) => `Steget ${name} ändrat`,
    toldMoved: (name) => `${name} flyttat`,
    toldRemoved: (name) => `Steget ${name} borttaget`,
  },

  look: {
    theme: 'Tema',
    themes: { auto: 'Som systemet', light: 'Ljust', dark: 'Mörkt' },
    width: 'Sidopanelens bredd',
    widthOf: (px) => `${px} px`,
  },

  logging: {
    auto: 'Logga mejl med kända kontakter automatiskt',
    autoHint: 'När du öppnar ett mejl med en kontakt som har en öppen affär. Av tills du slår på det.',
    stored: 'Sparas: ämne, vems mejl det var, datum och text som du själv har markerat.',
    notStored: 'Sparas aldrig: mejlets text och bilagor.',
  },

  data: {
    counts: (deals, changes, write) =>
      `${write(deals)} ${plural(deals, 'affär', 'affärer')}, ${write(changes)} ${plural(changes, 'ändring', 'ändringar')}`,
    countsHint: 'Varje ändring finns kvar och kan ångras i Historik.',
    lastBackup: (day) => `Senaste säkerhetskopian ${day}`,
    never: 'Ingen säkerhetskopia än',
    backupHint: 'En JSON-fil med allt. Den andra kopian finns bara på den här datorn.',
    working: 'Skriver filen',
    written: (file) => `${file} ligger bland dina hämtade filer.`,
    notInSample: 'Lämna exemplet först: filen är till för din egen pipeline.',
    sample: 'Exempelaffärer',
    sampleHint:
      'Påhittade affärer att titta runt i. De hålls åtskilda från dina egna, och ett klick lämnar dem.',
    enterSample: 'Titta runt bland exempelaffärer',
  },
};
