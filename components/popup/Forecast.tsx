import type { DealActions } from '../../utils/client/deal-actions';
import type { PopupWords } from '../../utils/i18n/popup.en';
import { openDashboard } from '../../utils/platform/open-page';
import type { ForecastBrief, PopupView } from '../../utils/protocol/views';
import { ForecastLine } from '../charts/ForecastLine';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { useFormat, useWords } from '../words';

/** Where the period will end, how sure that is, and what is not in it. */
export function Forecast({ view, act }: { view: PopupView; act: Pick<DealActions, 'tell'> }) {
  const words = useWords('popup');
  const { forecast } = view;
  if (view.dealCount === 0) {
    return (
      <EmptyState
        title={words.emptyTitle}
        action={<Button onClick={() => act.tell('sample.enter', {})}>{words.sample}</Button>}
      >
        {words.empty}
      </EmptyState>
    );
  }
  return (
    <section class="pop__sec" aria-label={words.title(forecast.quarter)}>
      {forecast.state === 'ready' ? (
        <Headline forecast={forecast} />
      ) : (
        <>
          <h2>{words.noForecastTitle}</h2>
          <p class="t2">{whyNone(forecast, words)}</p>
          {forecast.state === 'noAmounts' && forecast.otherCurrencies.length > 0 && (
            <p class="asof">
              {forecast.withoutAmount > 0 && `${words.withoutAmount(forecast.withoutAmount)} `}
              {words.newBusiness}
            </p>
          )}
        </>
      )}
      <OtherCurrencies forecast={forecast} />
    </section>
  );
}

function whyNone({ state, currency, otherCurrencies }: ForecastBrief, words: PopupWords): string {
  if (state === 'empty') return words.noneOpen;
  return otherCurrencies.length > 0 ? words.noAmountsIn(currency) : words.noAmounts;
}

function Headline({ forecast }: { forecast: ForecastBrief }) {
  const words = useWords('popup');
  const format = useFormat();
  const { p10, p50, p90, won, quota, currency, withoutAmount } = forecast;
  const scale = format.scale(currency, Math.max(p90, quota ?? 0, won));
  const range = `${scale.estimate(p10)}–${scale.estimate(p90)}`;
  const reach = forecast.reachOf20;
  return (
    <>
      <p class="headline">
        <span class="display">{scale.estimate(p50)}</span>
        <span class="unit-word">{scale.unit}</span>
        <span class="t2">{words.likely(range)}</span>
      </p>
      <ForecastLine forecast={forecast} />
      {quota !== null && reach !== null ? (
        <p>{words.reach(reach, `${scale.estimate(quota)}\u00a0${scale.unit}`)}</p>
      ) : (
        <p class="t2">
          {words.noQuota}{' '}
          <Button size="sm" kind="quiet" onClick={() => openDashboard('#/settings')}>
            {words.setQuota}
          </Button>
        </p>
      )}
      <p class="asof">
        {forecast.isMostlyAssumption && `${words.assumption} `}
        {withoutAmount > 0 && `${words.withoutAmount(withoutAmount)} `}
        {words.newBusiness}
      </p>
    </>
  );
}

/** Money of other currencies is never added to the headline. */
function OtherCurrencies({ forecast }: { forecast: ForecastBrief }) {
  const words = useWords('popup');
  const format = useFormat();
  return (
    <>
      {forecast.otherCurrencies.map((other) => {
        const scale = format.scale(other.currency, other.p90);
        return (
          <p class="asof" key={other.currency}>
            {words.otherCurrency(
              `${scale.estimate(other.p50)}\u00a0${scale.unit}`,
              `${scale.estimate(other.p10)}–${scale.estimate(other.p90)}`,
            )}
          </p>
        );
      })}
    </>
  );
}
