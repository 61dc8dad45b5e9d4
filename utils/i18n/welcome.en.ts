import { setupEn } from './setup.en';

/** Words of the page after installing. */
export const welcomeEn = {
  setup: setupEn,

  title: 'See your deals where you read mail.',
  lead: 'Leadlight stands beside the mail you open, shows who it is from and lets you capture a lead in one click.',
  reads:
    'It reads the mail you open, on the sites below and nowhere else, and keeps only facts: who, subject, date.',
  stays: 'Everything stays on this computer. No account, nothing is sent.',
  steps: 'Four steps',

  sitesTitle: 'Where do you read mail?',
  sitesIntro: 'The browser asks once for each site, at the click.',
  ready: 'Ready',
  anotherSite: 'Another site',
  anotherHint: 'Roundcube at your own address',

  ownTitle: 'Your own domain',
  ownIntro: 'So that you and your colleagues are never offered as leads.',
  ownEmpty: 'Taken from the account at the first mail that is read, unless you add it now.',

  moneyTitle: 'What are you asked to sell?',
  moneyIntro: 'The forecast shows how likely you are to reach it. Both can wait.',
  currency: 'Currency',
  quota: (period: string) => `Quota for ${period}`,

  openTitle: 'Open a mail from a customer',
  openIntro: 'Leadlight waits at the edge of the page until you want it.',
  open: (site: string) => `Open ${site}`,

  sample: 'Look around with the sample pipeline',
  skip: 'Skip',
  skipped: 'All of this stands in Settings too. You can close this tab.',
  openSettings: 'Open Settings',

  sampleTitle: 'You are in the sample pipeline',
  sampleText:
    'The popup and the sidebar now show invented deals, striped so that you never mix them up with your own. Open a mail to see them beside it.',
  sampleOwn: 'Your own pipeline waits untouched. One click brings it back.',
};
export type WelcomeWords = typeof welcomeEn;
