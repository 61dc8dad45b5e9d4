import { within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import { drawDashboard } from '../../support/dashboard/draw';
import { emptySettingsView, settingsView } from '../../support/dashboard/settings-view';

describe('own addresses and the never-watch list', () => {
  it('a domain that is typed is stored with those that were there', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    const own = within(screen.getByRole('region', { name: 'Own addresses and domains' }));
    await user.click(own.getByRole('button', { name: 'Add' }));
    await user.keyboard('@Norrsken.se{Enter}');
    expect(of('setting.change')).toMatchObject([{ key: 'ownDomains', value: ['kvarnby.se', 'norrsken.se'] }]);
  });

  it('an address goes to the addresses', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    const own = within(screen.getByRole('region', { name: 'Own addresses and domains' }));
    await user.click(own.getByRole('button', { name: 'Add' }));
    await user.keyboard('maja@gmail.com{Enter}');
    expect(of('setting.change')).toMatchObject([{ key: 'ownAddresses', value: ['maja@gmail.com'] }]);
  });

  it.each([
    ['gmail.com', /belongs to many people/],
    ['kvarnby.se', /in the list already/],
    ['maja', /Type an address/],
  ])('%s is refused with a sentence, and nothing is sent', async (typed, sentence) => {
    const { screen, user, of } = await drawDashboard('#/settings');
    const own = within(screen.getByRole('region', { name: 'Own addresses and domains' }));
    await user.click(own.getByRole('button', { name: 'Add' }));
    await user.keyboard(`${typed}{Enter}`);
    expect(own.getByRole('alert').textContent).toMatch(sentence);
    expect(own.getByLabelText('Address or domain')).toHaveProperty('value', typed);
    expect(of('setting.change')).toEqual([]);
  });

  it('an entry that could not be written stays in the field, with the reason', async () => {
    const { screen, user } = await drawDashboard('#/settings', {
      'neverWatch.add': () => fail('storage-full'),
    });
    const never = within(screen.getByRole('region', { name: 'Never watch' }));
    await user.click(never.getByRole('button', { name: 'Add' }));
    await user.keyboard('shop.example{Enter}');
    expect(await never.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('disk is full'),
    );
    expect(never.getByLabelText('Address or domain')).toHaveProperty('value', 'shop.example');
  });

  it('a chip that is removed is gone at once and the focus stands on the next one', async () => {
    let stored = ['a.example', 'b.example', 'c.example'];
    const { screen, user, of } = await drawDashboard('#/settings', {
      'settings.view': () => ok(settingsView({ neverWatch: stored })),
      'neverWatch.remove': ({ entry }) => {
        stored = stored.filter((one) => one !== entry);
        return ok({ commitId: 'c1' });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Remove b.example' }));
    expect(of('neverWatch.remove')).toMatchObject([{ entry: 'b.example' }]);
    expect(screen.queryByText('b.example')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove c.example' }));
  });

  it('says where the own domain comes from while there is none', async () => {
    const { screen } = await drawDashboard('#/settings', { 'settings.view': () => ok(emptySettingsView()) });
    expect(screen.getByText(/taken from the account at the first mail/)).toBeTruthy();
  });
});
