import { useState } from 'preact/hooks';
import type { DealActions } from '../../utils/client/deal-actions';
import type { DealView } from '../../utils/protocol/views';
import { AgeStrip } from '../charts/AgeStrip';
import { Button } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import { IconButton } from '../primitives/IconButton';
import { Menu, type MenuEntry } from '../primitives/Menu';
import { TextInput } from '../primitives/TextInput';
import { useFormat, useWords } from '../words';
import { AmountInPlace } from './AmountInPlace';
import { EditInPlace } from './EditInPlace';
import { LoseDialog } from './LoseDialog';

/** Name, amount, where it stands and for how long, and the ways on from there. */
export function DealHead({ deal, act }: { deal: DealView; act: DealActions }) {
  const words = useWords('sidebar');
  const format = useFormat();
  const [isLosing, setLosing] = useState(false);
  const { age } = deal;
  const move = (stage: DealView['stage']) =>
    act.tell('deal.moveTo', { dealId: deal.id, stageId: stage.id }, words.moved(stage.name));
  const win = () => act.tell('deal.win', { dealId: deal.id }, words.wonTold);

  const others = deal.stages.filter(
    ({ id, kind }) =>
      (kind === 'lead' || kind === 'open') && (deal.status !== 'open' || id !== deal.stage.id),
  );
  const stageItems: MenuEntry[] = others.map((stage) => ({
    label: words.moveTo(stage.name),
    onSelect: () => move(stage),
  }));
  const closings: MenuEntry[] = [
    ...(deal.status === 'won' ? [] : [{ label: words.won, icon: 'check' as const, onSelect: win }]),
    ...(deal.status === 'lost'
      ? []
      : [{ label: words.lost, icon: 'close' as const, onSelect: () => setLosing(true) }]),
  ];
  const { nextStage } = deal;
  return (
    <section class="sec deal" aria-label={deal.name}>
      <div class="deal__row">
        <h2 class="deal__name" dir="auto">
          <EditInPlace
            label={words.dealName}
            shown={deal.name}
            draft={deal.name}
            save={(name) => act.tell('deal.rename', { dealId: deal.id, name }, words.saved)}
            control={(props) => <TextInput {...props} maxLength={200} />}
          />
        </h2>
        <AmountInPlace deal={deal} act={act} />
      </div>
      {age && (
        <>
          <div class="deal__row">
            <span>{words.inStage(deal.stage.name, age.days, age.usual)}</span>
            {age.state === 'slow' && <Chip tone="caution">{words.slow}</Chip>}
            {age.state === 'stalled' && <Chip tone="negative">{words.stalled}</Chip>}
          </div>
          <AgeStrip age={age} />
        </>
      )}
      {deal.closedAt !== null && (
        <p class="t2">
          {deal.status === 'won'
            ? words.wonOn(format.when(deal.closedAt))
            : words.lostOn(format.when(deal.closedAt), deal.lossReason)}
        </p>
      )}
      <div class="deal__move">
        {deal.status !== 'open' ? (
          <Button wide onClick={() => act.tell('deal.reopen', { dealId: deal.id }, words.reopened)}>
            {words.reopen}
          </Button>
        ) : nextStage ? (
          <Button wide onClick={() => move(nextStage)}>
            {words.moveTo(nextStage.name)}
          </Button>
        ) : (
          <Button wide onClick={win}>
            {words.won}
          </Button>
        )}
        <Menu
          label={words.moreStages}
          align="end"
          items={[...stageItems, 'separator', ...closings]}
          trigger={(props) => <IconButton {...props} label={words.moreStages} icon="down" hasFrame />}
        />
      </div>
      {isLosing && <LoseDialog deal={deal} act={act} onClose={() => setLosing(false)} />}
    </section>
  );
}
