import type { AgeView } from '../../utils/protocol/views';
import { useWords } from '../words';
import { useWidth } from './use-width';

const CELLS = 24;
const HEIGHT = 12;

/** Days in the stage as cells: grey to the usual, amber to what won deals took at most, red after. */
export function AgeStrip({ age }: { age: AgeView }) {
  const words = useWords('common');
  const [ref, width] = useWidth<HTMLDivElement>(288);
  const perCell = Math.max(1, Math.ceil(Math.max(age.days, (age.stalledAfter ?? 0) * 1.25) / CELLS));
  const cell = (width + 1) / CELLS;
  const usualAt = age.usual === null ? null : Math.min(CELLS, age.usual / perCell) * cell;
  return (
    <div ref={ref}>
      <svg
        class="chart"
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.chartAge(age.days, age.usual)}
      >
        {Array.from({ length: CELLS }, (_, index) => (
          <rect
            key={index}
            class={tone(age, index * perCell)}
            x={index * cell}
            y={3}
            width={Math.max(1, cell - 1)}
            height={6}
          />
        ))}
        {usualAt !== null && <rect class="c-tick" x={usualAt - 0.75} y={0} width={1.5} height={HEIGHT} />}
      </svg>
    </div>
  );
}

/** The look of the cell that begins at this day. */
function tone({ days, usual, stalledAfter }: AgeView, day: number): string {
  if (day >= days) return 'c-off';
  if (usual === null || day < usual) return 'c-neutral';
  return stalledAfter !== null && day >= stalledAfter ? 'c-stalled' : 'c-slow';
}
