import type { ChanceView } from '../../utils/protocol/views';
import { useFormat, useWords } from '../words';

const BOX = 84;
const HEIGHT = 24;
const PX_PER_POINT = 4;

/** From the usual chance to this deal's, in points that add up. Nothing to show while only the usual is known. */
export function Drivers({ chance, stageName }: { chance: ChanceView; stageName: string }) {
  const words = useWords('sidebar').drivers;
  const format = useFormat();
  const [first, ...moving] = chance.drivers;
  const shown = moving.filter(({ points }) => points !== 0);
  if (!first || shown.length === 0) return null;
  const largest = Math.max(...shown.map(({ points }) => Math.abs(points)));
  const scale = largest > 10 ? Math.min(PX_PER_POINT, 40 / largest) : PX_PER_POINT;
  return (
    <ul class="drivers">
      <li class="ends">
        <span>{words.usual(stageName)}</span>
        <span />
        <span class="num">{first.points}</span>
      </li>
      {shown.map(({ kind, points }) => (
        <li key={kind}>
          <span class="cut">{kind === 'usual' ? words.usual(stageName) : words[kind]}</span>
          <svg class="chart" width={BOX} height={HEIGHT} aria-hidden="true">
            <line class="c-axis" x1={BOX / 2} x2={BOX / 2} y1={0} y2={HEIGHT} />
            <rect
              class={points > 0 ? 'c-helps' : 'c-hurts'}
              x={points > 0 ? BOX / 2 : BOX / 2 + points * scale}
              y={HEIGHT / 2 - 4}
              width={Math.abs(points) * scale}
              height={8}
              rx={1}
            />
          </svg>
          <span class={points > 0 ? 'num pos' : 'num neg'}>{format.points(points)}</span>
        </li>
      ))}
      <li class="ends total">
        <span>{words.total}</span>
        <span />
        <span class="num">{format.percent(chance.percent)}</span>
      </li>
    </ul>
  );
}
