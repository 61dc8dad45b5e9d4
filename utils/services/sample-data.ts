/** The opt-in sample pipeline: invented companies at reserved domains, and how their deals went. Days count back from today. */
export interface SampleDeal {
  name: string;
  company: string;
  domain: string;
  person: string;
  /** Address before the @. */
  local: string;
  /** Thousands of the currency's major unit; null: no amount yet. */
  amount: number | null;
  source: string;
  /** Days ago that it entered the stages, first the lead stage, in the pipeline's order. */
  entered: number[];
  /** Days ago that it closed, and how. */
  closed?: { ago: number; as: 'won' | 'lost'; reason?: string };
  /** Days from today to the expected close. */
  closeIn?: number;
  next?: { title: string; inDays: number };
  note?: string;
}

const deal = (
  name: string,
  [company, domain, person, local]: readonly [string, string, string, string],
  amount: number | null,
  source: string,
  entered: number[],
  rest: Partial<SampleDeal> = {},
): SampleDeal => ({ name, company, domain, person, local, amount, source, entered, ...rest });

const NORRSKEN = [
  'Norrsken Logistik',
  'norrsken-logistik.example',
  'Anna Lindqvist',
  'anna.lindqvist',
] as const;
const POLARIS = ['Polaris Energi', 'polaris-energi.example', 'Erik Hallberg', 'erik.hallberg'] as const;
const HAVET = ['Havet Shipping', 'havet-shipping.example', 'Sofia Berg', 'sofia.berg'] as const;
const BJORK = ['Björk Verkstad', 'bjork-verkstad.example', 'Johan Björk', 'johan'] as const;
const GRANIT = ['Granit Bygg', 'granit-bygg.example', 'Maria Sten', 'maria.sten'] as const;
const LUNDEN = ['Lunden Apotek', 'lunden-apotek.example', 'Karin Lund', 'karin.lund'] as const;
const SOLVIK = ['Solvik Hotell', 'solvik-hotell.example', 'Peter Solvik', 'peter'] as const;
const VINGA = ['Vinga Frakt', 'vinga-frakt.example', 'Lena Åkesson', 'lena.akesson'] as const;

export const SAMPLE_DEALS: readonly SampleDeal[] = [
  deal('Fleet rollout', NORRSKEN, 480, 'mail', [52, 40, 28, 12], {
    closeIn: 20,
    next: { title: 'Send revised offer', inDays: 0 },
    note: 'Wants two deliveries, January and March.',
  }),
  deal('Route planning', POLARIS, 900, 'event', [70, 58, 41, 22], {
    closeIn: 26,
    next: { title: 'Call back', inDays: 0 },
  }),
  deal('Warehouse scanners', HAVET, 450, 'referral', [33, 21, 9], {
    closeIn: 40,
    next: { title: 'Book a demo', inDays: -1 },
  }),
  deal('Workshop tablets', BJORK, 310, 'mail', [26, 15, 5], {
    closeIn: 35,
    next: { title: 'Send references', inDays: 3 },
  }),
  deal('Site service', GRANIT, 260, 'webForm', [14, 6], {
    next: { title: 'Ask about the budget', inDays: 5 },
  }),
  deal('Pharmacy handhelds', LUNDEN, 390, 'mail', [47, 39, 30, 16, 4], {
    closeIn: 12,
    next: { title: 'Confirm the contract', inDays: 1 },
  }),
  deal('Front desk', SOLVIK, null, 'webForm', [3]),
  deal('Service agreement', VINGA, 120, 'partner', [21, 9], { closeIn: 50 }),
  deal('Freight terminals', VINGA, 240, 'mail', [90, 78, 64, 50, 30], { closed: { ago: 6, as: 'won' } }),
  deal('Pilot', NORRSKEN, 72, 'mail', [120, 110, 96, 84, 70], { closed: { ago: 62, as: 'won' } }),
  deal('Meter reading', POLARIS, 310, 'event', [140, 126, 110, 99, 80], { closed: { ago: 40, as: 'won' } }),
  deal('Booking screens', SOLVIK, 95, 'webForm', [150, 140, 131], {
    closed: { ago: 118, as: 'lost', reason: 'No budget' },
  }),
  deal('Stock count', LUNDEN, 160, 'mail', [170, 158, 149, 140, 128], { closed: { ago: 110, as: 'won' } }),
  deal('Deck tablets', HAVET, 220, 'referral', [180, 169, 150, 141], {
    closed: { ago: 120, as: 'lost', reason: 'Chose a rival' },
  }),
  deal('Tool tracking', BJORK, 130, 'mail', [200, 190, 180, 171, 160], { closed: { ago: 144, as: 'won' } }),
  deal('Crane checks', GRANIT, 85, 'webForm', [210, 199], {
    closed: { ago: 170, as: 'lost', reason: 'No answer' },
  }),
  deal('Night deliveries', NORRSKEN, 140, 'mail', [230, 221, 213, 204], {
    closed: { ago: 180, as: 'lost', reason: 'Price' },
  }),
  deal('Substation app', POLARIS, 275, 'event', [250, 238, 226, 215, 203], {
    closed: { ago: 190, as: 'won' },
  }),
  deal('Cargo labels', HAVET, 60, 'mail', [260, 252], {
    closed: { ago: 235, as: 'lost', reason: 'No answer' },
  }),
  deal('Returns desk', LUNDEN, 110, 'partner', [270, 260, 251, 244, 236], {
    closed: { ago: 224, as: 'won' },
  }),
  deal('Room service', SOLVIK, 70, 'webForm', [280, 272, 264], {
    closed: { ago: 240, as: 'lost', reason: 'Bad timing' },
  }),
  deal('Paint shop', BJORK, 190, 'mail', [300, 291, 280, 270], {
    closed: { ago: 262, as: 'lost', reason: 'Chose a rival' },
  }),
  deal('Harbour trucks', VINGA, 205, 'partner', [310, 300, 290, 279, 268], {
    closed: { ago: 255, as: 'won' },
  }),
  deal('Scaffold log', GRANIT, 150, 'event', [320, 309, 301], {
    closed: { ago: 290, as: 'lost', reason: 'Price' },
  }),
  deal('Grid survey', POLARIS, 340, 'event', [340, 331, 320, 311, 300], { closed: { ago: 288, as: 'won' } }),
];
/** Thousands of the major unit that the sample is asked for in the running quarter. */
export const SAMPLE_QUOTA = 1200;
