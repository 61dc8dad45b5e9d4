import { useId, useState } from 'preact/hooks';
import type { DealView, TimelineItem } from '../../utils/protocol/views';
import { Button } from '../primitives/Button';
import { Icon } from '../primitives/Icon';
import type { IconName } from '../primitives/icon-paths';
import { useFormat, useWords } from '../words';

const FIRST = 5;

const icons: Record<TimelineItem['kind'], IconName> = {
  mailIn: 'mail',
  mailOut: 'send',
  note: 'note',
  stage: 'swap',
  captured: 'plus',
  won: 'check',
  lost: 'close',
  reopened: 'undo',
  amount: 'money',
  closeDate: 'calendar',
  taskDone: 'check',
};

/** What happened to the deal, newest first. */
export function Timeline({ deal }: { deal: DealView }) {
  const words = useWords('sidebar');
  const format = useFormat();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const items = isWhole ? deal.timeline : deal.timeline.slice(0, FIRST);
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{words.timeline}</h2>
        {!isWhole && deal.timelineTotal > FIRST && (
          <Button size="sm" kind="quiet" onClick={() => setWhole(true)}>
            {words.allItems(deal.timelineTotal)}
          </Button>
        )}
      </div>
      <ul class="tl">
        {items.map((item) => (
          <li key={item.id}>
            <Icon name={icons[item.kind]} />
            <ItemText item={item} />
            <time dateTime={new Date(item.at).toISOString()}>{format.when(item.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ItemText({ item }: { item: TimelineItem }) {
  const { event } = useWords('sidebar');
  const format = useFormat();
  const labelled = (label: string, text: string | null) => (
    <span class="wrap" dir="auto">
      <span class="t2">{label}</span> {text}
    </span>
  );
  switch (item.kind) {
    case 'stage':
      return (
        <span class="wrap" dir="auto">
          {item.before} → {item.text}
        </span>
      );
    case 'amount':
      return labelled(event.amount, item.amount ? format.money(item.amount) : event.removed);
    case 'closeDate':
      return labelled(event.closeDate, item.on === null ? event.removed : format.day(item.on));
    case 'mailIn':
    case 'mailOut':
      return labelled(event[item.kind], item.text ?? event.noSubject);
    case 'captured':
      return labelled(event.captured, null);
    case 'note':
      return labelled(event.note, item.text);
    case 'lost':
      return labelled(event.lost, item.text);
    case 'won':
    case 'reopened':
      return labelled(event[item.kind], null);
    default:
      return labelled('', item.text);
  }
}
