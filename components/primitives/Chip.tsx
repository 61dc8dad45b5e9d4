import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { Icon } from './Icon';

/** A short word about something; removable when `onRemove` is given, and then `removeLabel` says what goes. */
export function Chip({
  tone,
  onRemove,
  removeLabel,
  children,
}: {
  tone?: 'caution' | 'negative' | 'positive' | 'accent' | 'line' | undefined;
  onRemove?: (() => void) | undefined;
  removeLabel?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <span class={classes('chip', tone && `chip--${tone}`, onRemove && 'chip--removable')}>
      {children}
      {onRemove && (
        <button
          type="button"
          class="chip__remove"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        >
          <Icon name="close" size="sm" />
        </button>
      )}
    </span>
  );
}
