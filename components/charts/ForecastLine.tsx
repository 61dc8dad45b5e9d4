import type { ForecastBrief } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';
import { AxisLabels } from './AxisLabels';
import type { Label } from './labels-apart';
import { useWidth } from './use-width';

const HEIGHT = 44;
const MIDDLE = 12;

/** Won so far, the 80 % range with its median, and the quota, on one money axis. */
export function ForecastLine({ forecast }: { forecast: ForecastBrief }) {
  const words = useWords('common');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>(348);
  const { won, p10, p50, p90, quota, currency } = forecast;
  const top = Math.max(p90, quota ?? 0, won, 1) * 1.15;
  const x = (minor: number) => (minor / top) * width;
  const scale = format.scale(currency, Math.max(p90, quota ?? 0, won));
  const estimate = (minor: number) => scale.estimate(minor);
  const labels: Label[] = [
    { at: 0, text: words.chartWon(scale.exact(won)), class: 'tx2', weight: 4 },
    ...(quota === null
      ? []
      : [{ at: x(quota), text: words.chartQuota(estimate(quota)), class: 'warn', weight: 3 }]),
    { at: x(p10), text: estimate(p10), class: '', weight: 2 },
    { at: x(p90), text: estimate(p90), class: '', weight: 1 },
  ];
  return (
    <div ref={ref}>
      <svg
        class="chart"
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.chartForecast(
          `${estimate(p50)} ${scale.unit}`,
          `${estimate(p10)}–${estimate(p90)} ${scale.unit}`,
          `${scale.exact(won)} ${scale.unit}`,
          quota === null ? null : `${estimate(quota)} ${scale.unit}`,
        )}
      >
        <rect class="c-track" x={0} y={MIDDLE - 5} width={width} height={10} rx={5} />
        <rect
          class="c-range"
          x={x(p10)}
          y={MIDDLE - 5}
          width={Math.max(2, x(p90) - x(p10))}
          height={10}
          rx={2}
        />
        {won > 0 && (
          <rect class="c-won" x={0} y={MIDDLE - 5} width={Math.max(2, x(won))} height={10} rx={2} />
        )}
        <rect class="c-median c-halo" x={x(p50) - 1.5} y={MIDDLE - 10} width={3} height={20} rx={1} />
        {quota !== null && (
          <>
            <line class="c-quota-halo" x1={x(quota)} x2={x(quota)} y1={1} y2={MIDDLE + 11} />
            <line class="c-quota" x1={x(quota)} x2={x(quota)} y1={1} y2={MIDDLE + 11} />
          </>
        )}
        <AxisLabels labels={labels} width={width} y={HEIGHT - 4} />
      </svg>
    </div>
  );
}
