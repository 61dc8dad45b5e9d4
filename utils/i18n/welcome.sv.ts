import { setupSv } from './setup.sv';
import type { WelcomeWords } from './welcome.en';

export const welcomeSv: WelcomeWords = {
  setup: setupSv,

  title: 'Se dina affärer där du läser mejl.',
  lead: 'Leadlight står bredvid mejlet du öppnar, visar vem det är från och låter dig fånga ett lead med ett klick.',
  reads:
    'Det läser mejlet du öppnar, på sajterna nedan och ingen annanstans, och behåller bara fakta: vem, ämne, datum.',
  stays: 'Allt stannar på den här datorn. Inget konto, inget skickas.',
  steps: 'Fyra steg',

  sitesTitle: 'Var läser du mejl?',
  sitesIntro: 'Webbläsaren frågar en gång för varje sajt, när du klickar.',
  ready: 'Klar',
  anotherSite: 'En annan sajt',
  anotherHint: 'Roundcube på din egen adress',

  ownTitle: 'Din egen domän',
  ownIntro: 'Så att du och dina kollegor aldrig föreslås som leads.',
  ownEmpty: 'Hämtas från kontot vid det första mejlet som läses, om du inte lägger till den nu.',

  moneyTitle: 'Hur mycket ska du sälja?',
  moneyIntro: 'Prognosen visar hur troligt det är att du når dit. Båda kan vänta.',
  currency: 'Valuta',
  quota: (period) => `Kvot för ${period}`,

  openTitle: 'Öppna ett mejl från en kund',
  openIntro: 'Leadlight väntar vid sidans kant tills du vill ha det.',
  open: (site) => `Öppna ${site}`,

  sample: 'Titta runt bland exempelaffärer',
  skip: 'Hoppa över',
  skipped: 'Allt det här finns också i Inställningar. Du kan stänga fliken.',
  openSettings: 'Öppna Inställningar',

  sampleTitle: 'Du är bland exempelaffärerna',
  sampleText:
    'Popupen och sidopanelen visar nu påhittade affärer, randade så att du aldrig blandar ihop dem med dina egna. Öppna ett mejl för att se dem bredvid.',
  sampleOwn: 'Dina egna affärer väntar orörda. Ett klick tar dig tillbaka till dem.',
};
