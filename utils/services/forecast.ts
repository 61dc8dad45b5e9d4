import { forecastPeriod } from '../domain/forecast/forecast';
import type { Forecast } from '../domain/forecast/forecast-types';
import { periodOf } from '../domain/model/period';
import type { ForecastBrief, PopupView } from '../protocol/views';
import { read } from '../store/rows';
import { stagesInOrder } from './deal-view';
import type { Ports } from './ports';
import { settingsOf, shellWith } from './settings';
import { dueToday } from './today';

const POPUP_TASKS = 5;

/** The running period's forecast of all deals, as of now. */
export async function forecastBrief(ports: Ports): Promise<ForecastBrief> {
  return read(await ports.store(), async (rows) => {
    const settings = await settingsOf(rows);
    const { today, currency } = shellWith(ports, settings, false);
    const period = periodOf(today, settings.fiscalYearStartMonth);
    const quota = (await rows.get('quotas', period.key))?.amount ?? null;
    const made = forecastPeriod({
      deals: await rows.all('deals'),
      stages: await stagesInOrder(rows),
      period,
      currency,
      quota: quota?.currency === currency ? quota.minor : null,
      asOf: ports.now(),
      dayOf: ports.dayOf,
    });
    return briefOf(made);
  });
}

/** What the small surfaces show of a forecast. */
function briefOf(made: Forecast): ForecastBrief {
  const { state, currency, won, p10, p50, p90, quota, openCount, withoutAmount, otherCurrencies } = made;
  return {
    periodKey: made.period.key,
    quarter: made.period.quarter,
    year: made.period.year,
    currency,
    state,
    won,
    p10,
    p50,
    p90,
    quota,
    reachOf20: made.reach?.of20 ?? null,
    openCount,
    withoutAmount,
    otherCurrencies,
    isMostlyAssumption: made.isMostlyAssumption,
    closedCount: made.closedCount,
  };
}

export async function popupView(ports: Ports): Promise<PopupView> {
  const [isSample, forecast] = await Promise.all([ports.isSampleOpen(), forecastBrief(ports)]);
  return read(await ports.store(), async (rows) => {
    const shell = shellWith(ports, await settingsOf(rows), isSample);
    const { tasks, count } = await dueToday(rows, shell.today, POPUP_TASKS);
    return {
      shell,
      asOf: ports.now(),
      forecast,
      dealCount: await rows.count('deals'),
      today: tasks,
      dueCount: count,
    };
  });
}
