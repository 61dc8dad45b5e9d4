import { within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import { drawWelcome } from '../../support/dashboard/draw';
import { emptySettingsView, gmail, settingsView, shell } from '../../support/dashboard/settings-view';

const first = { 'settings.view': () => ok(emptySettingsView()) };

describe('the first run', () => {
  it('shows all four steps at once', async () => {
    const { screen } = await drawWelcome(first);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Where do you read mail?',
      'Your own domain',
      'What are you asked to sell?',
      'Open a mail from a customer',
    ]);
  });

  it('says what is read and that nothing leaves this computer', async () => {
    const { screen } = await drawWelcome(first);
    expect(screen.getByText(/reads the mail you open.*nowhere else/)).toBeTruthy();
    expect(screen.getByText(/stays on this computer/)).toBeTruthy();
  });

  it('Gmail stands ready and is opened in a tab of its own; with it the first run is over', async () => {
    const { screen, of, user } = await drawWelcome(first);
    const link = screen.getByRole('link', { name: 'Open Gmail' });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
      'https://mail.google.com/',
      '_blank',
    ]);
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    expect(of('setting.change')).toMatchObject([{ key: 'isWelcomed', value: true }]);
  });

  it('where the browser has not granted Gmail it asks at the click, and opens nothing before', async () => {
    const requestHost = vi.fn(async () => true);
    const { screen, user } = await drawWelcome(
      { 'settings.view': () => ok(emptySettingsView({ sites: [{ ...gmail, isGranted: false }] })) },
      { requestHost },
    );
    expect(screen.queryByRole('link', { name: 'Open Gmail' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Allow Gmail' }));
    expect(requestHost).toHaveBeenCalledWith('https://mail.google.com');
  });

  it('another site is asked for at that click and then opened where it was typed', async () => {
    const requestHost = vi.fn(async () => true);
    let sites = [gmail];
    const { screen, user, of } = await drawWelcome(
      {
        'settings.view': () => ok(emptySettingsView({ sites })),
        'site.allow': ({ host }) => {
          sites = [
            gmail,
            { ...gmail, host: host as string, siteId: 'roundcube', label: 'Roundcube', isFixed: false },
          ];
          return ok({ commitId: 'c1' });
        },
      },
      { requestHost },
    );
    await user.click(screen.getByRole('button', { name: 'Another site' }));
    await user.keyboard('http://127.0.0.1:8080/rc/');
    await user.click(screen.getByRole('button', { name: 'Allow this site' }));
    expect(requestHost).toHaveBeenCalledWith('http://127.0.0.1');
    expect(of('site.allow')).toMatchObject([{ host: 'http://127.0.0.1', siteId: 'roundcube' }]);
    const link = await screen.findByRole('link', { name: 'Open http://127.0.0.1' });
    expect(link.getAttribute('href')).toBe('http://127.0.0.1:8080/rc/');
  });

  it('a known own domain is filled in', async () => {
    const { screen } = await drawWelcome({ 'settings.view': () => ok(settingsView()) });
    expect(screen.getByRole('button', { name: 'Remove kvarnby.se' })).toBeTruthy();
  });

  it('currency and the quota of this quarter are written as they are left', async () => {
    const { screen, user, of } = await drawWelcome(first);
    expect(screen.getByLabelText('Currency')).toHaveProperty('value', 'SEK');
    await user.selectOptions(screen.getByLabelText('Currency'), 'EUR');
    await user.type(screen.getByLabelText('Quota for Q4 2026'), '1,2 M');
    await user.tab();
    expect(of('setting.change')).toMatchObject([{ key: 'currency', value: 'EUR' }]);
    expect(of('quota.set')).toMatchObject([{ periodKey: '2026-Q4', amountText: '1,2 M' }]);
  });

  it('can be skipped, and says where to find it again', async () => {
    const { screen, user, of } = await drawWelcome(first);
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(of('setting.change')).toMatchObject([{ key: 'isWelcomed', value: true }]);
    expect((await screen.findByRole('link', { name: 'Open Settings' })).getAttribute('href')).toBe(
      'dashboard.html#/settings',
    );
  });

  it('a skip that could not be written is told', async () => {
    const { screen, user } = await drawWelcome({ ...first, 'setting.change': () => fail('storage-full') });
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect((await screen.findByRole('alert')).textContent).toContain('disk is full');
    expect(screen.queryByRole('link', { name: 'Open Settings' })).toBeNull();
  });

  it('ends in the rep’s own pipeline before the sample is opened', async () => {
    const { screen, user, asked } = await drawWelcome({ ...first, 'sample.enter': () => ok(null) });
    await user.click(screen.getByRole('button', { name: /Look around/ }));
    const writes = asked.map(({ name }) => name).filter((name) => name !== 'settings.view');
    expect(writes).toEqual(['setting.change', 'sample.enter']);
  });

  it('inside the sample shows no setting that would go into it, and leaves in one click', async () => {
    const { screen, user, of } = await drawWelcome({
      'settings.view': () => ok(emptySettingsView({ shell: shell({ isSample: true }) })),
      'sample.leave': () => ok(null),
    });
    const region = within(screen.getByRole('region', { name: 'You are in the sample pipeline' }));
    expect(screen.queryByLabelText('Currency')).toBeNull();
    expect(region.getByRole('link', { name: 'Open Gmail' })).toBeTruthy();
    await user.click(region.getByRole('button', { name: 'Leave the sample' }));
    expect(of('sample.leave')).toHaveLength(1);
  });
});
