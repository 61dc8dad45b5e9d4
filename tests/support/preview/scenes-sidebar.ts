import type { ContactId, DealId, TaskId } from '../../../utils/domain/model/ids';
import { fail, ok } from '../../../utils/protocol/result';
import type { TabView } from '../../../utils/protocol/views';
import type { Scene } from './scene';
import * as v from './views';

const at = (view: TabView, part: Partial<Scene> = {}): Scene => ({
  page: 'sidebar',
  ...part,
  answers: { 'tab.view': () => ok(view), ...part.answers },
});

const notOffered = (part: Partial<TabView>): Scene =>
  at(v.unknownPerson({ isOffered: false, via: null, ...part }));

const longName = 'Maximiliane-Charlotte von Hohenlohe-Waldenburg-Schillingsfürst';
const longMail =
  'maximiliane.charlotte.von.hohenlohe@beschaffung.hohenlohe-waldenburg-schillingsfuerst.example';
const longDeal =
  'Rahmenvertrag Handscanner, Routenplanung und Service für alle Niederlassungen 2027 Donaudampfschifffahrtsgesellschaft';

export const sidebarScenes: Record<string, Scene> = {
  'sidebar-unknown': at(v.unknownPerson()),
  'sidebar-duplicate': at(v.unknownPerson({ duplicates: [v.duplicate()] })),
  'sidebar-duplicate-contact': at(
    v.unknownPerson({
      duplicates: [v.duplicate({ kind: 'contact', id: 'c9', name: 'Jonas Hedman', reason: 'sameAddress' })],
    }),
  ),
  'sidebar-form': at(v.unknownPerson({ via: 'form', person: v.jonas({ account: null, title: null }) })),
  'sidebar-suspicious': at(v.unknownPerson({ person: v.jonas({ isSuspicious: true }) })),
  'sidebar-choices': at(
    v.unknownPerson({
      choices: [
        { email: 'j.hedman@norrskenlogistik.se', name: 'Jonas Hedman', via: 'sender', isKnown: false },
        { email: 'sara@bjork.example', name: 'Sara Björk', via: 'participant', isKnown: true },
        { email: 'inkop@norrskenlogistik.se', name: null, via: 'cc', isKnown: false },
      ],
    }),
  ),
  'sidebar-capture-refused': at(v.unknownPerson(), {
    answers: { 'deal.capture': () => fail('page-changed') },
    steps: [{ click: 'button:Capture lead' }],
  }),
  'sidebar-captured': at(v.knownDeal({ deal: v.deal({ ...freshDeal() }) }), {
    answers: {
      'deal.moveTo': () => ok({ commitId: v.commit() }),
    },
    steps: [{ click: 'button:Move to' }],
  }),
  'sidebar-own': notOffered({ notOffered: 'own' }),
  'sidebar-colleague': notOffered({ notOffered: 'colleague' }),
  'sidebar-no-reply': notOffered({
    notOffered: 'noReply',
    person: v.jonas({ name: null, account: null, title: null, phone: null }),
  }),
  'sidebar-bulk': notOffered({ notOffered: 'bulk' }),
  'sidebar-silenced': notOffered({ notOffered: 'silenced' }),
  'sidebar-nobody': notOffered({ notOffered: 'nobody', person: null, relation: null }),
  'sidebar-contact': at(v.knownDeal({ deal: null, deals: [] })),
  'sidebar-account': at(
    v.unknownPerson({
      relation: 'account',
      person: v.jonas({ account: v.anna().account }),
      deals: [
        v.card(),
        v.card({ id: 'deal-2' as DealId, name: 'Service agreement', stageName: 'Meeting', amount: null }),
      ],
    }),
  ),
  'sidebar-deal': at(v.knownDeal()),
  'sidebar-deals': at(
    v.knownDeal({
      deals: [
        v.card(),
        v.card({ id: 'deal-2' as DealId, name: 'Service agreement', stageName: 'Meeting', amount: null }),
        v.card({
          id: 'deal-3' as DealId,
          name: 'Pilot',
          stageName: 'Won',
          status: 'won',
          amount: v.kr(90_000),
        }),
      ],
    }),
  ),
  'sidebar-early': at(
    v.knownDeal({
      deal: v.deal({ chance: v.earlyChance(), age: v.age({ usual: null, stalledAfter: null, state: null }) }),
    }),
  ),
  'sidebar-bare': at(
    v.knownDeal({
      deal: v.deal({
        ...freshDeal(),
        tasks: [],
        contacts: [],
        account: null,
        source: null,
        timeline: [],
        timelineTotal: 0,
      }),
    }),
  ),
  'sidebar-last-stage': at(
    v.knownDeal({
      deal: v.deal({
        stage: v.stageNamed('Negotiation'),
        nextStage: null,
        age: v.age({ days: 22, state: 'stalled' }),
      }),
      mail: { subject: 'Revised offer', direction: 'in', isLogged: true, dealIds: ['deal-1' as DealId] },
    }),
  ),
  'sidebar-won': at(v.knownDeal({ deal: closedDeal('won') })),
  'sidebar-lost': at(v.knownDeal({ deal: { ...closedDeal('lost'), lossReason: 'Price' } })),
  'sidebar-stage-menu': at(v.knownDeal(), { steps: [{ click: 'button:Other stages' }] }),
  'sidebar-more-menu': at(v.knownDeal(), { steps: [{ click: 'button:More' }] }),
  'sidebar-snooze-menu': at(v.knownDeal(), { steps: [{ click: 'button:Snooze' }] }),
  'sidebar-lose': at(v.knownDeal(), { steps: [{ menu: 'Other stages', item: 'Lost' }] }),
  'sidebar-amount': at(v.knownDeal(), {
    answers: { 'deal.setAmount': () => fail('amount-not-understood', '480 000 kr') },
    steps: [{ click: 'button:480' }, { type: 'about five', into: '.deal input' }, { press: 'Enter' }],
  }),
  'sidebar-moved': at(v.knownDeal(), { steps: [{ click: 'button:Move to Negotiation' }] }),
  'sidebar-full-disk': at(v.knownDeal(), {
    answers: { 'note.add': () => fail('storage-full') },
    steps: [{ type: 'She wants two deliveries', into: 'textarea' }, { click: 'button:Save the note' }],
  }),
  'sidebar-add-deal': at(v.nothingOpen(), {
    answers: { 'deal.add': () => fail('amount-not-understood', '1 234,50 kr') },
    steps: [
      { click: 'button:Add deal' },
      { type: 'Handhelds', into: 'form input >> nth=0' },
      { type: 'a lot', into: 'form input[inputmode=decimal]' },
      { press: 'Enter', on: 'form input[inputmode=decimal]' },
    ],
  }),
  'sidebar-nothing': at(v.nothingOpen()),
  'sidebar-nothing-due': at(v.nothingOpen({ today: [], forecast: v.emptyForecast() })),
  'sidebar-unreadable': at(v.nothingOpen({ page: 'unreadable', failed: ['sender', 'subject'] })),
  'sidebar-selection': at(v.nothingOpen({ page: 'unreadable', failed: ['sender'] }), {
    answers: {
      'page.selection': () =>
        ok({
          text: 'Jonas Hedman\nTransport manager, Norrsken Logistik AB\n+46 70 123 45 67',
          name: 'Jonas Hedman',
          email: null,
        }),
    },
    steps: [{ click: 'button:Capture from a selection' }],
  }),
  'sidebar-none': at(v.nothingOpen({ page: 'none', site: null }), { isPanel: true }),
  'sidebar-panel': at(v.knownDeal(), { isPanel: true }),
  'sidebar-paused': at(v.nothingOpen({ page: 'paused' })),
  'sidebar-sample': at(v.knownDeal({ shell: v.shell({ isSample: true }) })),
  'sidebar-error': at(v.knownDeal(), { answers: { 'tab.view': () => fail('storage-blocked') } }),
  'sidebar-newer': at(v.knownDeal(), { answers: { 'tab.view': () => fail('newer-data') } }),
  'sidebar-cut': at(v.knownDeal(), { isCut: true }),
  'sidebar-edge': at(v.nothingOpen(), { width: 24 }),
  'sidebar-edge-none': at(v.unknownPerson(), { width: 24 }),
  'sidebar-long': at(
    v.knownDeal({
      person: v.anna({
        name: longName,
        email: longMail,
        account: { id: null, name: `${longName} GmbH & Co. KG` },
      }),
      deal: v.deal({
        name: longDeal,
        amount: { minor: 9_000_000_000_000_000, currency: 'SEK' },
        account: { id: 'a' as never, name: `${longName} GmbH & Co. KG` },
        contacts: [
          { id: 'c1' as ContactId, name: longName, email: longMail },
          { id: 'c2' as ContactId, name: null, email: longMail },
        ],
        source: 'Ein ziemlich langes eigenes Wort für die Quelle des Interesses',
        tasks: [
          v.task({ title: longDeal }),
          v.task({ id: 'x' as TaskId, title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2) }),
        ],
        timeline: [v.item({ id: 'l', kind: 'mailIn', text: longDeal.repeat(2) }), ...v.timeline()],
      }),
    }),
  ),
  'sidebar-arabic': at(
    v.unknownPerson({
      person: v.jonas({ name: 'ليلى الحداد', account: { id: null, name: 'شركة النور' } }),
      mail: { subject: 'طلب عرض سعر لـ 34 شاحنة', direction: 'in', isLogged: false, dealIds: [] },
    }),
  ),
};

function freshDeal() {
  return {
    stage: v.stageNamed('New'),
    nextStage: v.stageNamed('Qualified'),
    amount: null,
    closeOn: null,
    chance: v.earlyChance({
      percent: 10,
      low: 3,
      high: 19,
      comparable: 0,
      closed: 0,
      usual: 10,
      drivers: [{ kind: 'usual', points: 10 }],
    }),
    age: v.age({ days: 0, usual: null, stalledAfter: null, state: null }),
    tasks: [],
    timeline: [
      v.item({ id: 'f1', kind: 'mailIn', text: 'Handhelds for 34 trucks', at: v.NOW - 2_400_000 }),
      v.item({ id: 'f2', kind: 'captured', at: v.NOW - 60_000 }),
    ],
    timelineTotal: 2,
  };
}

function closedDeal(status: 'won' | 'lost') {
  return v.deal({
    status,
    stage: v.stageNamed(status === 'won' ? 'Won' : 'Lost'),
    nextStage: null,
    closedAt: v.NOW - 86_400_000,
    chance: null,
    age: null,
    tasks: [],
    timeline: [
      v.item({ id: 'end', kind: status, text: status === 'lost' ? 'Price' : null }),
      ...v.timeline(),
    ],
    timelineTotal: 9,
  });
}
