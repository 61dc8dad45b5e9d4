import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import { type Answers, drawPopup } from '../../support/popup/draw';
import * as v from '../../support/preview/views';

const toastOf = (screen: { container: Element }) =>
  screen.container.querySelector('.pop__toast [role=status]')?.textContent;

async function openFound(answers: Answers = {}) {
  const drawn = await drawPopup(answers);
  await drawn.user.type(drawn.screen.getByRole('searchbox'), 'fleet');
  await drawn.user.click(await drawn.screen.findByRole('button', { name: /^Fleet rollout 2027/ }));
  return drawn;
}

describe('search in the popup', () => {
  it('asks once typing rests, and not for each key', async () => {
    const { screen, user, of } = await drawPopup();
    await user.type(screen.getByRole('searchbox'), 'fleet');
    await screen.findByRole('heading', { name: 'Deals found' });
    expect(of('deal.search').map(({ text }) => text)).toEqual(['fleet']);
  });

  it('says in a status when nothing is found, and clearing it brings the glance back', async () => {
    const { screen, user } = await drawPopup({ 'deal.search': () => ok({ deals: [], hasMore: false }) });
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText('No deal found.')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeTruthy();
  });

  it('tells when it could not search', async () => {
    const { screen, user } = await drawPopup({ 'deal.search': () => fail('internal') });
    await user.type(screen.getByRole('searchbox'), 'fleet');
    await waitFor(() => expect(toastOf(screen)).toMatch(/went wrong/));
  });
});

describe('a deal in the popup', () => {
  it('shows its name as a heading, its chance with range and drivers, and the focus is on Back', async () => {
    const { screen } = await openFound();
    expect(await screen.findByRole('heading', { name: /Fleet rollout 2027/ })).toBeTruthy();
    const chance = screen.getByRole('region', { name: 'Chance to win' });
    expect(chance.textContent?.replaceAll('\u00a0', ' ')).toMatch(/42 %.*31–54 %/);
    expect(within(chance).getByText('Usual in Proposal')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Back'));
  });

  it('moves to every other stage, is won and lost from its menu', async () => {
    const { screen, user, of } = await openFound();
    await user.click(await screen.findByRole('button', { name: 'Other stages' }));
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Move to New',
      'Move to Qualified',
      'Move to Meeting',
      'Move to Negotiation',
      'Won',
      'Lost',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Won' }));
    expect(of('deal.win')).toMatchObject([{ dealId: 'deal-1' }]);
  });

  it('a refused move is told in words', async () => {
    const { screen, user } = await openFound({ 'deal.moveTo': () => fail('storage-blocked') });
    await user.click(await screen.findByRole('button', { name: 'Move to Negotiation' }));
    await waitFor(() => expect(toastOf(screen)).toMatch(/another Leadlight window/));
  });

  it('closes with Back to where the rep came from', async () => {
    const { screen, user } = await openFound();
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('heading', { name: 'Deals found' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Chance to win' })).toBeNull();
  });

  it('that is gone is said, and nothing of it is shown', async () => {
    const { screen } = await openFound({ 'deal.view': () => fail('not-found') });
    await waitFor(() => expect(toastOf(screen)).toMatch(/no longer there/));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
});

describe('adding a deal in the popup', () => {
  it('sends what was typed and shows the new deal', async () => {
    const { screen, user, of } = await drawPopup({
      'deal.add': () => ok({ commitId: v.commit(), dealId: v.deal().id, isNew: true }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add deal' }));
    await user.keyboard('Fleet');
    await user.type(screen.getByLabelText('Amount'), '480 tkr');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(of('deal.add')).toMatchObject([{ name: 'Fleet', amountText: '480 tkr', closeOn: null }]);
    expect(await screen.findByRole('region', { name: 'Chance to win' })).toBeTruthy();
  });

  it('refused, says why and keeps the text, also while something else is looked up', async () => {
    const { screen, user, text } = await drawPopup({
      'deal.add': () => fail('amount-not-understood', '480 000'),
    });
    await user.click(await screen.findByRole('button', { name: 'Add deal' }));
    await user.keyboard('Fleet');
    await user.type(screen.getByLabelText('Amount'), 'much');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(text()).toContain('Write it like 480 000'));
    const search = screen.getByRole('searchbox');
    await user.type(search, 'fleet');
    await screen.findByRole('heading', { name: 'Deals found' });
    await user.clear(search);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Deals found' })).toBeNull());
    expect((screen.getByLabelText('Amount') as HTMLInputElement).value).toBe('much');
  });
});

describe('the foot of the popup', () => {
  it.each([
    ['History', /#\/history$/],
    ['Settings', /#\/settings$/],
    ['Open dashboard', /\/dashboard\.html$/],
  ])('%s opens the full page there', async (name, url) => {
    const { screen, user, opened } = await drawPopup();
    await user.click(screen.getByRole('button', { name }));
    expect(opened).toHaveBeenCalledWith({ url: expect.stringMatching(url) });
  });
});
