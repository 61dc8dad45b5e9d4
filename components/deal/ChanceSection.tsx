import { useId } from 'preact/hooks';
import { openDashboard } from '../../utils/platform/open-page';
import type { ChanceView } from '../../utils/protocol/views';
import { Drivers } from '../charts/Drivers';
import { ProbabilityBand } from '../charts/ProbabilityBand';
import { Button } from '../primitives/Button';
import { useFormat, useWords } from '../words';

/** The chance with its range, its basis and the drivers that add up to it; no figure stands without them. */
export function ChanceSection({ chance, stageName }: { chance: ChanceView; stageName: string }) {
  const words = useWords('sidebar');
  const format = useFormat();
  const id = useId();
  const range = format.percentRange(chance.low, chance.high);
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{words.chanceTitle}</h2>
        <span class="aside">{words.chanceBasis(chance.comparable)}</span>
      </div>
      <p class="chance">
        <span class={chance.isMostlyAssumption ? 'figure t2' : 'figure'}>
          {format.percent(chance.percent)}
        </span>
        <span class="range">{words.chanceRange(range)}</span>
      </p>
      <ProbabilityBand chance={chance} />
      {chance.isMostlyAssumption ? (
        <>
          <p class="t2">{words.chanceAssumed(format.percent(chance.usual), stageName, chance.comparable)}</p>
          <Button size="sm" onClick={() => openDashboard('#/settings')}>
            {words.changeStart}
          </Button>
        </>
      ) : (
        <p class="t2">{words.chanceFrequency(...frequency(chance.percent))}</p>
      )}
      <Drivers chance={chance} stageName={stageName} />
      <details class="how">
        <summary>{words.howWorkedOut}</summary>
        <p class="t2 small">{words.howText}</p>
      </details>
    </section>
  );
}

/** Out of 10, or out of 100 where that would say none or all. */
const frequency = (percent: number): [number, number] =>
  percent < 5 || percent > 95 ? [percent, 100] : [Math.round(percent / 10), 10];
