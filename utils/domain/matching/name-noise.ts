import { foldLabel } from './fold-text';

const set = (words: string) => new Set(words.split(' '));

/** Titles before a name, folded without dots. French "M." is not among them: it is as often an initial. */
const TITLES = set(
  'mr mrs ms miss mx herr herrn frau fru froken mme mlle monsieur madame senor senora sr sra srta dr dra drs prof professor ' +
    'dott dottssa dottor ing dipling mag signor signora sig sigra dhr mevr mevrouw meneer doc docent mgr lic',
);
/** Of these only the form with a dot is a title; without it they are names or parts of names. */
const ONLY_WITH_DOT = set('sr mag ing lic doc sig');
/** Degrees and certificates behind a name. Short ones that are family names too ("Ma") count behind a comma only. */
const CREDENTIALS = set(
  'phd msc bsc mba cpa cfa pmp esq llm llb beng meng cissp emba msci dipling pharmd psyd',
);
const SUFFIXES = set('jr sr ii iii iv');

/** What stands in brackets or behind a comma and names no company: departments, places of work, pronouns. */
const DEPARTMENTS = set(
  'finance sales salesteam marketing hr it legal purchasing procurement support customersupport service customerservice ' +
    'operations ops logistics accounting accounts billing admin administration management board office reception ' +
    'engineering development rd product design quality production export import external extern externt externe ext ' +
    'internal intern guest gast mobile mobil home work private privat hehim sheher theythem hehimhis sheherhers ' +
    'ekonomi forsaljning inkop kundtjanst lager personal ledning teknik vertrieb einkauf finanzen buchhaltung ' +
    'verwaltung personalabteilung kundendienst technik ventes achats comptabilite direction ressourceshumaines ' +
    'finanzas ventas compras contabilidad finanzas financeiro vendas vendite acquisti amministrazione verkoop inkoop ' +
    'financien salg innkjop indkob okonomi okonomi myynti hankinta talous asiakaspalvelu consultant konsult ' +
    'contractor partner ceo cfo cto coo cio vp direktor director manager owner founder student retired ' +
    'ma ba md jd rn be pe edd dds fca aca mag dr mrics dphil acca',
);

export const isTitle = (word: string): boolean => {
  const folded = foldLabel(word);
  return TITLES.has(folded) && (!ONLY_WITH_DOT.has(folded) || word.endsWith('.'));
};
export const isCredential = (word: string): boolean => CREDENTIALS.has(foldLabel(word));
export const isNameSuffix = (word: string): boolean => SUFFIXES.has(foldLabel(word));
export const isDepartment = (text: string): boolean => DEPARTMENTS.has(foldLabel(text));

const PARTICLES = set(
  'von van de der den del della di da dos das du la le af av zu zum zur ter ten bin ibn al el y e mc mac st',
);
/** Words that belong to a family name: "van der Berg" is one name, not two. */
export const isParticle = (word: string): boolean => PARTICLES.has(foldLabel(word));
