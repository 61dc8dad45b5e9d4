import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

/** A sentence about the state of things that stays until the state is another. `role` makes it speak up. */
export function Banner({
  tone,
  icon = tone ? 'alert' : 'info',
  action,
  role,
  children,
}: {
  tone?: 'caution' | 'negative' | undefined;
  icon?: IconName | undefined;
  action?: ComponentChildren;
  role?: 'status' | 'alert' | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class={classes('banner', tone && `banner--${tone}`)} role={role}>
      <Icon name={icon} />
      <div class="grow wrap">{children}</div>
      {action}
    </div>
  );
}
