import { describe, expect, it } from 'vitest';
import { createRoute, hrefOf, parseRoute } from '../../utils/client/route';

describe('route', () => {
  it('reads a page and a part of it', () => {
    expect(parseRoute('#/history')).toEqual({ page: 'history', part: null });
    expect(parseRoute('#/settings/stages')).toEqual({ page: 'settings', part: 'stages' });
  });

  it.each(['', '#', '#/', '#/board', '#settings', '#/toString/x', '#//data'])(
    'shows the settings at %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'settings', part: null });
    },
  );

  it('leads to where its link points', () => {
    expect(parseRoute(hrefOf('settings', 'data'))).toEqual({ page: 'settings', part: 'data' });
    expect(parseRoute(hrefOf('history'))).toEqual({ page: 'history', part: null });
  });

  it('follows the address until it is stopped', () => {
    const stop = new AbortController();
    location.hash = '#/history';
    const route = createRoute(window, stop.signal);
    expect(route.value.page).toBe('history');
    location.hash = '#/settings/data';
    dispatchEvent(new Event('hashchange'));
    expect(route.value).toEqual({ page: 'settings', part: 'data' });
    stop.abort();
    location.hash = '#/history';
    dispatchEvent(new Event('hashchange'));
    expect(route.value.page).toBe('settings');
  });
});
