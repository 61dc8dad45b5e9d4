import { describe, expect, it } from 'vitest';
import { changeWords, itemWords } from '../../../components/dashboard/change-words';
import type { Pen } from '../../../components/dashboard/history-value';
import type { Language } from '../../../utils/domain/model/settings';
import { createFormat } from '../../../utils/i18n/formats';
import { historyEn } from '../../../utils/i18n/history.en';
import { historySv } from '../../../utils/i18n/history.sv';
import { wordsFor } from '../../../utils/i18n/words';
import { change, item, on, sek, text } from '../../support/dashboard/history-view';
import { TODAY } from '../../support/dashboard/settings-view';

async function pen(language: Language): Promise<Pen> {
  const { common, dashboard } = await wordsFor('dashboard', language);
  return { common, words: dashboard!, format: createFormat(language, TODAY), language };
}
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');
const en = await pen('en');
const sv = await pen('sv');
const write = (...args: Parameters<typeof change>) => plain(changeWords(change(...args), en));
const skriv = (...args: Parameters<typeof change>) => plain(changeWords(change(...args), sv));

/** Every event that a commit can hold. */
const TYPES = [
  'deal.captured deal.withdrawn deal.renamed deal.amountChanged deal.closeDateMoved deal.sourceChanged',
  'deal.stageChanged deal.won deal.lost deal.reopened deal.contactAdded deal.contactRemoved',
  'contact.added contact.withdrawn contact.renamed contact.accountSet',
  'account.added account.withdrawn account.domainAdded account.domainRemoved',
  'activity.logged activity.withdrawn task.added task.withdrawn task.done task.reopened task.snoozed',
  'stage.added stage.removed stage.changed quota.set setting.changed neverWatch.added neverWatch.removed',
].flatMap((line) => line.split(' '));

describe('the words of a change', () => {
  it.each(TYPES)('%s has words in both languages, with and without values', (type) => {
    for (const words of [historyEn, historySv]) expect(Object.keys(words.changes)).toContain(type);
    for (const one of [en, sv]) {
      for (const made of [change(type), change(type, 'Anna', text('a'), text('b'))]) {
        const said = changeWords(made, one);
        expect(said).not.toBe('');
        expect(said).not.toMatch(/null|undefined|\[object|: *$/);
      }
    }
  });

  it.each([
    [write('deal.amountChanged', null, sek(430_000), sek(740_000)), 'amount 430 000 kr → 740 000 kr'],
    [write('deal.amountChanged', null, null, sek(740_000)), 'amount set: 740 000 kr'],
    [write('deal.amountChanged', null, sek(430_000), null), 'amount 430 000 kr taken away'],
    [write('deal.closeDateMoved', null, on(TODAY), on(TODAY + 40)), 'close date 23 Nov → 2 Jan 2027'],
    [write('deal.stageChanged', 'Deal', text('New'), text('Qualified')), 'New → Qualified'],
    [write('deal.sourceChanged', null, null, text('webForm')), 'source set: Web form'],
    [write('deal.sourceChanged', null, null, text('Elmia 2026')), 'source set: Elmia 2026'],
    [write('deal.contactAdded', 'Deal', null, text('Anna Ek')), 'contact on the deal: Anna Ek'],
    [write('contact.accountSet', 'Anna', text('b7e1'), text('c9f2')), 'account changed'],
    [write('activity.logged', 'Re: Offer', null, text('mailIn')), 'mail logged: Re: Offer'],
    [write('activity.logged', 'Call back', null, text('note')), 'note: Call back'],
    [write('task.added', 'Send offer', null, on(TODAY)), 'next step set: Send offer, 23 Nov'],
    [write('quota.set', '2026-Q4', null, sek(4_000_000)), 'quota Q4 2026 set: 4 000 000 kr'],
    [write('setting.changed', 'theme', text('light'), text('dark')), 'theme Light → Dark'],
    [
      write('setting.changed', 'fiscalYearStartMonth', text('1'), text('7')),
      'start of the fiscal year January → July',
    ],
    [
      write('setting.changed', 'autoLogMail', null, { kind: 'flag', flag: true }),
      'automatic logging of mail set: on',
    ],
    [write('setting.changed', 'theme', text('dark'), null), 'theme Dark → as at first'],
    [write('setting.changed', 'sites', text(''), text('')), 'mail sites changed'],
    [
      write('stage.changed', 'Offer', { kind: 'percent', percent: 50 }, { kind: 'percent', percent: 45 }),
      'stage: Offer, 50 % → 45 %',
    ],
    [write('stage.changed', 'Offer'), 'stage: Offer changed'],
    [write('setting.changed', 'toString'), 'setting changed'],
    [write('thing.happened', 'x'), 'a change'],
    [write('toString', 'x'), 'a change'],
    [skriv('deal.amountChanged', null, sek(430_000), null), 'belopp 430 000 kr borttaget'],
    [skriv('quota.set', '2026-Q4', null, sek(4_000_000)), 'kvot kv 4 2026: 4 000 000 kr'],
    [skriv('task.done', 'Ring Anna'), 'klart: Ring Anna'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the line of a command', () => {
  it('begins with the deal and with a capital', () => {
    const made = item(1, 1, 'Scanners, Norrsken AB', [
      change('account.added', 'Norrsken AB'),
      change('contact.added', 'Anna Ek'),
      change('deal.captured', 'Scanners'),
    ]);
    expect(itemWords(made, en)).toBe('Lead captured, account added, contact added: Anna Ek');
  });

  it('leaves a stage’s own name as the rep wrote it', () => {
    const made = item(1, 1, 'Scanners', [change('deal.stageChanged', 'x', text('iDemo'), text('pilot'))]);
    expect(itemWords(made, en)).toBe('iDemo → pilot');
  });

  it('names four changes and counts the rest, and says when it was an undo', () => {
    const changes = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => change('task.done', name));
    const made = item(1, 1, null, changes, { isUndo: true });
    expect(itemWords(made, en)).toBe('Done: a, done: b, done: c, done: d, 2 more, by Undo');
  });
});
