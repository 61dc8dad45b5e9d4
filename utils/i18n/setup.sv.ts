import type { SetupWords } from './setup.en';

export const setupSv: SetupWords = {
  saving: 'Sparar',
  saved: 'Sparat',
  toldSaved: (what) => `${what}: sparat`,

  sites: {
    isOff: 'Av, inget läses',
    notAllowed: 'Inte tillåten',
    allow: 'Tillåt',
    allowLabel: (host) => `Tillåt ${host}`,
    dockLabel: (site) => `Sidopanelen på ${site}`,
    dockModes: {
      auto: 'Sidopanel: automatisk',
      push: 'Sidopanel: bredvid mejlet',
      overlay: 'Sidopanel: ovanpå sidan',
    },
    removeLabel: (host) => `Ta bort ${host}`,
    another: 'En annan sajt på din egen adress',
    anotherHint: 'För Roundcube: adressen där du läser mejl, till exempel mejl.företaget.se',
    allowSite: 'Tillåt sajten',
    asking: 'Webbläsaren frågar',
    notAnAddress: 'Det här är ingen webbadress. Skriv den som mejl.företaget.se',
    already: 'Sajten finns redan i listan.',
    refused: 'Webbläsaren tillät det inte. Tryck på knappen igen och svara Tillåt.',
    toldAllowed: (host) => `${host} är tillåten`,
    toldOn: (site) => `${site} på`,
    toldOff: (site) => `${site} av`,
    toldDock: (site) => `${site}: sidopanelen ändrad`,
    toldRemoved: (host) => `${host} borttagen och behörigheten återlämnad`,
    toldKept: (host) =>
      `${host} borttagen. Webbläsaren behåller sin behörighet; ta tillbaka den i webbläsarens egna inställningar`,
  },

  entries: {
    field: 'Adress eller domän',
    ownHint: 'Till exempel du@företaget.se eller företaget.se',
    neverHint: 'Till exempel nyhetsbrev@butiken.se eller butiken.se',
    ownEmpty: 'Inga än. Din egen hämtas från kontot vid det första mejlet som läses.',
    neverEmpty: 'Ingen än.',
    wrong: 'Skriv en adress som namn@företaget.se eller en domän som företaget.se',
    already: 'Finns redan i listan.',
    freeMail: (domain) => `${domain} delas av många. Lägg till din egen adress i stället.`,
    remove: (entry) => `Ta bort ${entry}`,
    toldAdded: (entry) => `${entry} tillagd`,
    toldRemoved: (entry) => `${entry} borttagen`,
  },

  quotas: {
    quarter: (quarter, year) => `Kv ${quarter} ${year}`,
    current: 'det här kvartalet',
    notSet: 'Inte satt',
    hint: 'Skriv som du vill: 4 000 000, 4 mkr eller 500 tkr.',
    hintEmpty: 'Tomt tar bort den.',
    toldSet: (period) => `Kvoten för ${period} sparad`,
  },

  money: {
    language: 'Språk',
    languages: { en: 'English', sv: 'Svenska' },
    languageAuto: (name) => `Som webbläsaren (${name})`,
    currency: 'Valuta',
    currencyHint: 'För nya belopp. Belopp som redan finns behåller sin.',
    fiscal: 'Räkenskapsåret börjar i',
    fiscalHint: 'Kvartal och kvoter följer det.',
  },
};
