import { within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../utils/protocol/result';
import { drawDashboard } from '../../support/dashboard/draw';
import { gmail, roundcube, settingsView } from '../../support/dashboard/settings-view';

const section = (screen: Awaited<ReturnType<typeof drawDashboard>>['screen']) =>
  within(screen.getByRole('region', { name: 'Mail sites' }));

describe('mail sites', () => {
  it('Gmail can be switched off but not removed', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    const sites = section(screen);
    await user.click(sites.getByRole('switch', { name: 'Gmail' }));
    expect(of('setting.change')).toMatchObject([
      {
        key: 'sites',
        value: [
          { host: 'https://mail.kvarnby.se', on: true },
          { host: 'https://mail.google.com', siteId: 'gmail', on: false },
        ],
      },
    ]);
    expect(sites.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
  });

  it('where the sidebar stands is a choice per site', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.selectOptions(section(screen).getByLabelText('Sidebar on mail.kvarnby.se'), 'overlay');
    expect(of('setting.change')).toMatchObject([{ key: 'sites', value: [{ dock: 'overlay', on: true }] }]);
  });

  it('a removed host is given back to the browser', async () => {
    const releaseHost = vi.fn(async () => true);
    const { screen, user, of } = await drawDashboard('#/settings', {}, { releaseHost });
    await user.click(section(screen).getByRole('button', { name: 'Remove mail.kvarnby.se' }));
    await vi.waitFor(() => expect(releaseHost).toHaveBeenCalledWith('https://mail.kvarnby.se'));
    expect(of('site.remove')).toMatchObject([{ host: 'https://mail.kvarnby.se' }]);
  });

  it('a site without its grant says so, has no switch, and asks at the click', async () => {
    const requestHost = vi.fn(async () => true);
    const { screen, user } = await drawDashboard(
      '#/settings',
      { 'settings.view': () => ok(settingsView({ sites: [gmail, roundcube({ isGranted: false })] })) },
      { requestHost },
    );
    const sites = section(screen);
    expect(sites.getByText('Not allowed')).toBeTruthy();
    expect(sites.queryByRole('switch', { name: 'mail.kvarnby.se' })).toBeNull();
    await user.click(sites.getByRole('button', { name: 'Allow mail.kvarnby.se' }));
    expect(requestHost).toHaveBeenCalledWith('https://mail.kvarnby.se');
  });

  it('an address that is none is refused with what to do, and stays in the field', async () => {
    const requestHost = vi.fn(async () => true);
    const { screen, user } = await drawDashboard('#/settings', {}, { requestHost });
    const sites = section(screen);
    const field = sites.getByLabelText('Another site at your own address');
    await user.type(field, 'our mail server');
    await user.click(sites.getByRole('button', { name: 'Allow this site' }));
    expect(requestHost).not.toHaveBeenCalled();
    expect(sites.getByRole('alert').textContent).toContain('mail.company.com');
    expect(field).toHaveProperty('value', 'our mail server');
  });

  it('a no to the browser is told, and the address stays', async () => {
    const { screen, user } = await drawDashboard('#/settings', {}, { requestHost: async () => false });
    const sites = section(screen);
    await user.type(sites.getByLabelText('Another site at your own address'), 'mail.firma.se{Enter}');
    expect((await sites.findByRole('alert')).textContent).toContain('did not allow');
    expect(sites.getByLabelText('Another site at your own address')).toHaveProperty('value', 'mail.firma.se');
  });
});
