/** Words of the controls that the first run and the settings share. */
export const setupEn = {
  saving: 'Saving',
  saved: 'Saved',
  toldSaved: (what: string) => `${what}: saved`,

  sites: {
    isOff: 'Off, nothing is read',
    notAllowed: 'Not allowed',
    allow: 'Allow',
    allowLabel: (host: string) => `Allow ${host}`,
    dockLabel: (site: string) => `Sidebar on ${site}`,
    dockModes: {
      auto: 'Sidebar: automatic',
      push: 'Sidebar: beside the mail',
      overlay: 'Sidebar: over the page',
    },
    removeLabel: (host: string) => `Remove ${host}`,
    another: 'Another site at your own address',
    anotherHint: 'For Roundcube: the address you open to read mail, like mail.company.com',
    allowSite: 'Allow this site',
    asking: 'The browser is asking',
    notAnAddress: 'This is not the address of a web page. Type it like mail.company.com',
    already: 'This site is in the list already.',
    refused: 'The browser did not allow it. Press the button again and answer Allow.',
    toldAllowed: (host: string) => `${host} allowed`,
    toldOn: (site: string) => `${site} on`,
    toldOff: (site: string) => `${site} off`,
    toldDock: (site: string) => `${site}: sidebar changed`,
    toldRemoved: (host: string) => `${host} removed and given back to the browser`,
    toldKept: (host: string) =>
      `${host} removed. The browser keeps its permission; take it back in the browser’s own settings`,
  },

  entries: {
    field: 'Address or domain',
    ownHint: 'Like you@company.com or company.com',
    neverHint: 'Like newsletter@shop.com or shop.com',
    ownEmpty: 'None yet. Your own is taken from the account at the first mail that is read.',
    neverEmpty: 'Nobody yet.',
    wrong: 'Type an address like name@company.com or a domain like company.com',
    already: 'This is in the list already.',
    freeMail: (domain: string) => `${domain} belongs to many people. Add your own address instead.`,
    remove: (entry: string) => `Remove ${entry}`,
    toldAdded: (entry: string) => `${entry} added`,
    toldRemoved: (entry: string) => `${entry} removed`,
  },

  quotas: {
    quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
    current: 'this quarter',
    notSet: 'Not set',
    hint: 'Write it as you like: 4 000 000, 4 M or 500k.',
    hintEmpty: 'Empty takes it away.',
    toldSet: (period: string) => `Quota for ${period} saved`,
  },

  money: {
    language: 'Language',
    languages: { en: 'English', sv: 'Svenska' },
    languageAuto: (name: string) => `As the browser (${name})`,
    currency: 'Currency',
    currencyHint: 'For new amounts. Amounts that stand already keep theirs.',
    fiscal: 'The fiscal year begins in',
    fiscalHint: 'Quarters and quotas follow it.',
  },
};
export type SetupWords = typeof setupEn;
