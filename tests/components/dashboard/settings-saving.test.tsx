import { within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../utils/protocol/result';
import { drawDashboard } from '../../support/dashboard/draw';
import { settingsView, shell } from '../../support/dashboard/settings-view';

describe('saving a setting', () => {
  it('a quota is sent as it was typed', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.type(screen.getByLabelText('Q1 2027'), '4,2 mkr{Enter}');
    expect(of('quota.set')).toMatchObject([{ periodKey: '2027-Q1', amountText: '4,2 mkr' }]);
  });

  it('an amount that is not understood stays, and an example shows how', async () => {
    const { screen, user } = await drawDashboard('#/settings', {
      'quota.set': () => fail('amount-not-understood', '480 000 kr'),
    });
    const field = screen.getByLabelText('Q1 2027');
    await user.type(field, 'plenty');
    await user.tab();
    const region = within(screen.getByRole('region', { name: 'Quotas' }));
    expect((await region.findByRole('alert')).textContent).toContain('480 000 kr');
    expect(field).toHaveProperty('value', 'plenty');
    await user.type(field, '1');
    expect(region.queryByRole('alert')).toBeNull();
  });

  it('an emptied quota is taken away', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.clear(screen.getByLabelText('Q4 2026, this quarter'));
    await user.tab();
    expect(of('quota.set')).toMatchObject([{ periodKey: '2026-Q4', amountText: '' }]);
  });

  it('a field that was only looked at is not written', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.click(screen.getByLabelText('Q4 2026, this quarter'));
    await user.tab();
    expect(of('quota.set')).toEqual([]);
  });

  it('says what was saved, and its Undo takes that change back', async () => {
    const { screen, user, of } = await drawDashboard('#/settings', {
      'setting.change': () => ok({ commitId: 'c77' }),
    });
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(of('setting.change')).toMatchObject([{ key: 'theme', value: 'dark' }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(of('change.undo')).toMatchObject([{ commitId: 'c77' }]);
  });

  it('a switch that could not be written goes back, and the reason stands beside it', async () => {
    const { screen, user } = await drawDashboard('#/settings', {
      'setting.change': () => fail('storage-full'),
    });
    const toggle = screen.getByRole('switch', { name: /Log mail/ });
    await user.click(toggle);
    const region = within(screen.getByRole('region', { name: 'Mail logging' }));
    expect((await region.findByRole('alert')).textContent).toContain('disk is full');
    expect(toggle).toHaveProperty('checked', false);
  });

  it('the language goes back to the browser’s own with null', async () => {
    const { screen, user, of } = await drawDashboard('#/settings', {
      'settings.view': () =>
        ok(settingsView({ settings: { ...settingsView().settings, language: 'sv' }, shell: shell() })),
    });
    await user.selectOptions(screen.getByLabelText('Language'), 'auto');
    expect(of('setting.change')).toMatchObject([{ key: 'language', value: null }]);
  });
});

describe('finding a setting', () => {
  it('shows the sections that know the word, in the heading, the text or what people call it', async () => {
    const { screen, user } = await drawDashboard('#/settings');
    await user.type(screen.getByRole('searchbox', { name: 'Find a setting' }), 'backup');
    expect(screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual([
      'Data',
    ]);
    expect(screen.getByText('1 section')).toBeTruthy();
  });

  it('says so when there is none, and offers the way back', async () => {
    const { screen, user } = await drawDashboard('#/settings');
    await user.type(screen.getByRole('searchbox'), 'webhook');
    expect(screen.getByText('No setting answers to “webhook”.')).toBeTruthy();
    const [, button] = screen.getAllByRole('button', { name: 'Clear the search' });
    await user.click(button!);
    expect(screen.getAllByRole('region').length).toBeGreaterThan(8);
  });

  it('does not mind accents or capitals in Swedish', async () => {
    const { screen, user } = await drawDashboard('#/settings', {}, {}, 'sv');
    await user.type(screen.getByRole('searchbox'), 'SAKERHETS');
    expect(screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual([
      'Data',
    ]);
  });
});

describe('the backup file', () => {
  it('is handed to the browser first, and noted afterwards', async () => {
    const order: string[] = [];
    const { screen, user } = await drawDashboard(
      '#/settings/data',
      { 'backup.saved': () => (order.push('noted') ? ok(null) : ok(null)) },
      {
        readBackup: async () => ['{"commits":', '[]}'],
        saveFile: async (file, name) => order.push(`${name} ${file.type}`),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Save a backup file' }));
    await vi.waitFor(() => expect(order).toEqual(['leadlight-2026-11-23.json application/json', 'noted']));
    expect(await screen.findByText('leadlight-2026-11-23.json is in your downloads.')).toBeTruthy();
  });

  it('that could not be read is told, and never noted', async () => {
    const { screen, user, of } = await drawDashboard(
      '#/settings/data',
      {},
      { readBackup: () => Promise.reject(Object.assign(new Error(), { code: 'newer-data' })) },
    );
    await user.click(screen.getByRole('button', { name: 'Save a backup file' }));
    expect((await screen.findByRole('alert')).textContent).toContain('newer Leadlight');
    expect(of('backup.saved')).toEqual([]);
  });

  it('is not made of the sample pipeline', async () => {
    const { screen } = await drawDashboard('#/settings/data', {
      'settings.view': () => ok(settingsView({ shell: shell({ isSample: true }) })),
    });
    expect(screen.getByRole('button', { name: 'Save a backup file' })).toHaveProperty('disabled', true);
    expect(screen.getByText(/Leave the sample first/)).toBeTruthy();
  });
});

describe('the dashboard', () => {
  it('leads only to what exists', async () => {
    const { screen } = await drawDashboard('#/settings');
    const pages = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(pages.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/history',
      '#/settings/data',
      '#/settings',
    ]);
    expect(pages.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  });

  it('leaves the sample in one click', async () => {
    const { screen, user, of } = await drawDashboard('#/history', {
      'settings.view': () => ok(settingsView({ shell: shell({ isSample: true }) })),
      'sample.leave': () => ok(null),
    });
    const banner = within(screen.getByRole('region', { name: 'Sample pipeline' }));
    await user.click(banner.getByRole('button', { name: 'Leave the sample' }));
    expect(of('sample.leave')).toHaveLength(1);
  });

  it('says why when the settings cannot be read, and tries again at the click', async () => {
    let isBlocked = true;
    const { screen, user } = await drawDashboard('#/settings', {
      'settings.view': () => (isBlocked ? fail('storage-blocked') : ok(settingsView())),
    });
    expect(screen.getByRole('alert').textContent).toContain('older version');
    isBlocked = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Quotas' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
