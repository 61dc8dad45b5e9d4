import type { ChanceView } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';
import { AxisLabels } from './AxisLabels';
import type { Label } from './labels-apart';
import { useWidth } from './use-width';

const HEIGHT = 36;
const MIDDLE = 9;

/** The 80 % range on 0 to 100 % with the chance as a tick; dashed while it rests mostly on the assumption. */
export function ProbabilityBand({ chance }: { chance: ChanceView }) {
  const words = useWords('common');
  const format = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>(288);
  const x = (percent: number) => (percent / 100) * width;
  const { low, high, percent, usual, isMostlyAssumption } = chance;
  const labels: Label[] = [
    ...(isMostlyAssumption
      ? // One text for both ends: near each other they would not find room.
        [{ at: x((low + high) / 2), text: `${low}–${high}`, class: 'tx2', weight: 3 }]
      : [{ at: x(usual), text: words.chartUsual(usual), class: 'tx2', weight: 3 }]),
    { at: 0, text: '0', class: '', weight: 2 },
    { at: width, text: format.percent(100), class: '', weight: 1 },
  ];
  return (
    <div ref={ref}>
      <svg
        class="chart"
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.chartChance(format.percent(percent), format.percentRange(low, high))}
      >
        <rect class="c-track" x={0} y={MIDDLE - 4} width={width} height={8} rx={4} />
        {isMostlyAssumption ? (
          <rect
            class="c-assumed"
            x={x(low) + 0.5}
            y={MIDDLE - 3.5}
            width={Math.max(2, x(high) - x(low) - 1)}
            height={7}
            rx={2}
          />
        ) : (
          <rect
            class="c-range"
            x={x(low)}
            y={MIDDLE - 4}
            width={Math.max(2, x(high) - x(low))}
            height={8}
            rx={2}
          />
        )}
        <rect
          class={isMostlyAssumption ? 'c-median--assumed c-halo' : 'c-median c-halo'}
          x={x(percent) - 1.5}
          y={MIDDLE - 9}
          width={3}
          height={18}
          rx={1}
        />
        {!isMostlyAssumption && <path class="c-neutral" d={`M${x(usual)} ${MIDDLE + 6}l3.5 5h-7z`} />}
        <AxisLabels labels={labels} width={width} y={HEIGHT - 2} />
      </svg>
    </div>
  );
}
