import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import { drawPopup } from '../../support/popup/draw';
import * as v from '../../support/preview/views';

const toastOf = (screen: { container: Element }) =>
  screen.container.querySelector('.pop__toast [role=status]')?.textContent;

describe("today's steps in the popup", () => {
  it('are done by their circle, with Undo', async () => {
    const { screen, user, of } = await drawPopup();
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Send revised offer' }));
    expect(of('task.complete')).toMatchObject([{ taskId: 'task-1' }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(of('change.undo')).toHaveLength(1);
  });

  it('are snoozed to tomorrow, the next Monday, or in a week, counted from today', async () => {
    const wednesday = v.popup({ shell: v.shell({ today: v.dayOn(2) }) });
    const { screen, user, of } = await drawPopup({ 'popup.view': () => ok(wednesday) });
    await screen.findByRole('checkbox', { name: 'Done: Book demo' });
    const offsets = { Tomorrow: 3, 'Next Monday': 7, 'In a week': 9 };
    for (const [name, days] of Object.entries(offsets)) {
      await user.click(screen.getAllByRole('button', { name: 'Snooze' })[0]!);
      await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) }));
      expect(of('task.snooze').at(-1)).toMatchObject({ taskId: 'task-3', dueOn: v.dayOn(days) });
    }
  });

  it('a refused Done is told in words and the circle is open again', async () => {
    const { screen, user } = await drawPopup({ 'task.complete': () => fail('storage-full') });
    const circle = await screen.findByRole('checkbox', { name: 'Done: Send revised offer' });
    await user.click(circle);
    await waitFor(() => expect(toastOf(screen)).toMatch(/disk is full/));
    expect((circle as HTMLInputElement).checked).toBe(false);
  });
});

describe("this page's person in the popup", () => {
  const unknown = { 'tab.view': () => ok(v.unknownPerson()) };

  it('is captured in one click, as the record that is on screen, with Undo', async () => {
    const { screen, user, of, text } = await drawPopup({
      ...unknown,
      'deal.capture': () => ok({ commitId: v.commit(), dealId: v.deal().id, isNew: true }),
    });
    expect(await screen.findByRole('heading', { name: 'Jonas Hedman' })).toBeTruthy();
    expect(text()).toContain('On this page, not in your pipeline');
    await user.click(screen.getByRole('button', { name: 'Capture lead' }));
    expect(of('deal.capture')).toMatchObject([
      { tabId: 7, key: 'mail-jonas', candidate: 'j.hedman@norrskenlogistik.se' },
    ]);
    await waitFor(() => expect(toastOf(screen)).toBe('Captured'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(of('change.undo')).toMatchObject([{ commitId: v.commit() }]);
  });

  it('when the page moved on meanwhile says so and asks anew who is on it', async () => {
    const { screen, user, of } = await drawPopup({ ...unknown, 'deal.capture': () => fail('page-changed') });
    await user.click(await screen.findByRole('button', { name: 'Capture lead' }));
    await waitFor(() => expect(toastOf(screen)).toMatch(/now shows another mail/));
    expect(of('tab.view')).toHaveLength(2);
  });

  it('a likely duplicate is offered with its reason before a second record exists, and the answer is sent', async () => {
    const page = v.unknownPerson({ duplicates: [v.duplicate()] });
    const { screen, user, of, text } = await drawPopup({ 'tab.view': () => ok(page) });
    const asking = await screen.findByRole('region', { name: 'Same as Norrsken AB?' });
    expect(text()).toContain('It has an open deal: Fleet rollout 2027.');
    await user.click(within(asking).getByRole('button', { name: 'Same company' }));
    await user.click(screen.getByRole('button', { name: 'Capture lead' }));
    expect(of('deal.capture')).toMatchObject([{ accountId: 'account-1' }]);
  });

  it('an imitated name is told together with the address, which decides', async () => {
    const page = v.unknownPerson({ person: v.jonas({ isSuspicious: true }) });
    const { screen, text } = await drawPopup({ 'tab.view': () => ok(page) });
    await screen.findByRole('heading', { name: 'Jonas Hedman' });
    expect(text()).toMatch(/The address decides\. j\.hedman@norrskenlogistik\.se/);
  });

  it.each(['own', 'colleague', 'noReply', 'bulk', 'silenced'] as const)(
    'is not offered for capture when it is not a lead: %s',
    async (notOffered) => {
      const page = v.unknownPerson({ isOffered: false, notOffered });
      const { screen } = await drawPopup({ 'tab.view': () => ok(page) });
      await screen.findByRole('heading', { name: 'Jonas Hedman' });
      expect(screen.queryByRole('button', { name: /^Capture lead/ })).toBeNull();
    },
  );

  it('known already, leads to the open deal instead', async () => {
    const { screen, user, of } = await drawPopup({ 'tab.view': () => ok(v.knownDeal()) });
    await user.click(await screen.findByRole('button', { name: 'Show the deal' }));
    expect(of('deal.view')).toMatchObject([{ dealId: 'deal-1' }]);
    expect(screen.queryByRole('button', { name: /^Capture lead/ })).toBeNull();
  });

  it('follows the facts of its tab as they come in', async () => {
    let page = v.nothingOpen();
    const { screen, move } = await drawPopup({ 'tab.view': () => ok(page) });
    await screen.findByRole('heading', { name: 'Today' });
    expect(screen.queryByRole('heading', { name: 'Jonas Hedman' })).toBeNull();
    page = v.unknownPerson();
    await move('tab:7');
    expect(await screen.findByRole('heading', { name: 'Jonas Hedman' })).toBeTruthy();
  });

  it('never is the person of a tab that was left', async () => {
    const { screen, switchTab } = await drawPopup(
      { 'tab.view': ({ tabId }) => ok(tabId === 7 ? v.unknownPerson() : v.knownDeal({ tabId: 8 })) },
      { tabs: [7, 8] },
    );
    await screen.findByRole('heading', { name: 'Jonas Hedman' });
    switchTab();
    await screen.findByRole('heading', { name: 'Anna Lindqvist' });
    expect(screen.queryByRole('heading', { name: 'Jonas Hedman' })).toBeNull();
  });
});
