import type { StoredEvent } from '../domain/events/envelope';
import { event } from '../domain/events/make';
import { currencyDigits } from '../domain/format/currency-digits';
import { defaultStages } from '../domain/model/defaults';
import type { CommitId, Idem } from '../domain/model/ids';
import { periodOf } from '../domain/model/period';
import { type Day, MS_PER_DAY } from '../domain/model/time';
import { read } from '../store/rows';
import type { Db } from '../store/schema';
import { write } from '../store/write';
import type { Ports } from './ports';
import { SAMPLE_DEALS, SAMPLE_QUOTA, type SampleDeal } from './sample-data';
import { settingsOf, shellWith } from './settings';

const STAGES = defaultStages().map(({ id }) => id);

/** Opens the sample pipeline in its own database; the rep's own is not touched. */
export async function enterSample(ports: Ports): Promise<null> {
  const own = await read(await ports.store(), async (rows) => ({
    settings: await settingsOf(rows),
    rows: await rows.all('settings'),
  }));
  if (await ports.isSampleOpen()) return null;
  const { currency } = shellWith(ports, own.settings, true);
  await ports.setSampleOpen(true);
  const db = await ports.store();
  if ((await db.count('deals')) === 0) {
    const setup = [
      // The sample stands on the same sites, in the same language.
      ...own.rows.map(({ id, value }) => event('setting.changed', id, { from: null, to: { value } })),
      ...quotaEvents(ports, currency, own.settings.fiscalYearStartMonth),
    ];
    await append(db, ports, ports.now() - 400 * MS_PER_DAY, setup, 'system');
    await fill(db, ports, currency);
  }
  await ports.session.bump(['pipeline', 'settings']);
  return null;
}

/** Back to the rep's own pipeline; the sample is thrown away. */
export async function leaveSample(ports: Ports): Promise<null> {
  await ports.setSampleOpen(false);
  await ports.session.bump(['pipeline', 'settings']);
  return null;
}

async function append(
  db: Db,
  ports: Ports,
  at: number,
  events: StoredEvent[],
  source: 'you' | 'system' = 'you',
) {
  if (events.length === 0) return;
  const head = { idem: ports.newId() as Idem, id: ports.newId() as CommitId, now: at };
  await write(db, head, async () => ({ events, source }));
}

function quotaEvents(ports: Ports, currency: string, startMonth: number): StoredEvent[] {
  const { key } = periodOf(ports.dayOf(ports.now()), startMonth);
  return [event('quota.set', key, { from: null, to: money(SAMPLE_QUOTA, currency) })];
}

const money = (thousands: number, currency: string) => ({
  minor: thousands * 1000 * 10 ** currencyDigits(currency),
  currency,
});

/** Every step of every deal as its own dated commit, in the order of time, as if a rep had worked with it all year. */
async function fill(db: Db, ports: Ports, currency: string): Promise<void> {
  const people = new Map<string, { contactId: string; accountId: string }>();
  const steps: { at: number; events: StoredEvent[] }[] = [];
  for (const sample of SAMPLE_DEALS.toReversed()) steps.push(...stepsOf(sample, ports, currency, people));
  for (const { at, events } of steps.sort((a, b) => a.at - b.at)) await append(db, ports, at, events);
}

function stepsOf(
  sample: SampleDeal,
  ports: Ports,
  currency: string,
  people: Map<string, { contactId: string; accountId: string }>,
): { at: number; events: StoredEvent[] }[] {
  const now = ports.now();
  const ago = (days: number) => now - days * MS_PER_DAY;
  const email = `${sample.local}@${sample.domain}`;
  const known = people.get(email);
  const { contactId, accountId } = known ?? { contactId: ports.newId(), accountId: ports.newId() };
  people.set(email, { contactId, accountId });
  const dealId = ports.newId();
  const createdAt = ago(sample.entered[0] ?? 0);
  const today = ports.dayOf(now);
  const captured = {
    stageId: STAGES[0],
    amount: sample.amount === null ? null : money(sample.amount, currency),
    closeOn: sample.closeIn === undefined ? null : today + sample.closeIn,
    source: sample.source,
    accountId,
    contactIds: [contactId],
    origin: null,
    createdAt,
  };
  const enrolled = known
    ? []
    : [
        event('account.added', accountId, { createdAt }, { name: sample.company, domains: [sample.domain] }),
        event(
          'contact.added',
          contactId,
          { accountId, createdAt },
          { name: sample.person, emails: [email], phone: null, title: null },
        ),
      ];
  const steps = [
    { at: createdAt, events: [...enrolled, event('deal.captured', dealId, captured, { name: sample.name })] },
  ];
  for (let i = 1; i < sample.entered.length; i++) {
    const from = { stageId: STAGES[i - 1], enteredAt: ago(sample.entered[i - 1]!) };
    const to = { stageId: STAGES[i], enteredAt: ago(sample.entered[i]!) };
    steps.push({
      at: to.enteredAt,
      events: [event('deal.stageChanged', dealId, { from, to, isReturn: false })],
    });
  }
  const lastAt = ago(sample.entered.at(-1)!);
  if (sample.note) {
    const data = { kind: 'note', at: lastAt + 1, dealId, contactId: null };
    steps.push({
      at: lastAt + 1,
      events: [
        event('activity.logged', ports.newId(), data, { subject: null, text: sample.note, messageKeys: [] }),
      ],
    });
  }
  if (sample.next) {
    const data = { dealId, dueOn: (today + sample.next.inDays) as Day, createdAt: lastAt + 2 };
    steps.push({
      at: lastAt + 2,
      events: [event('task.added', ports.newId(), data, { title: sample.next.title })],
    });
  }
  if (sample.closed) {
    const closedAt = ago(sample.closed.ago);
    const events = [
      sample.closed.as === 'won'
        ? event('deal.won', dealId, { closedAt })
        : event('deal.lost', dealId, { closedAt }, { lossReason: sample.closed.reason ?? null }),
    ];
    steps.push({ at: closedAt, events });
  }
  return steps;
}
