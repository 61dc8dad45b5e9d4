import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { classes } from './classes';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { useBusy } from './use-busy';

export interface ButtonProps
  extends Omit<
    ButtonHTMLAttributes,
    'size' | 'icon' | 'label' | 'onClick' | 'disabled' | 'children' | 'class'
  > {
  kind?: 'primary' | 'quiet' | 'danger' | 'plain' | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
  /** A handler that returns a promise keeps the button busy until it settles; clicks meanwhile do nothing. */
  onClick?: ((event: MouseEvent) => unknown) | undefined;
  children?: ComponentChildren;
  /** Accessible name where the visible text is not enough; it has to begin with the visible text. */
  label?: string | undefined;
  class?: string | undefined;
}

export function Button({
  kind = 'plain',
  size = 'md',
  wide,
  icon,
  disabled,
  onClick,
  children,
  label,
  class: extra,
  ...rest
}: ButtonProps) {
  const [isBusy, run] = useBusy(onClick);
  return (
    <button
      type="button"
      {...rest}
      class={classes(
        'btn',
        kind !== 'plain' && `btn--${kind}`,
        size !== 'md' && `btn--${size}`,
        wide && 'btn--wide',
        extra,
      )}
      disabled={disabled}
      // Not `disabled` while busy: the focus would be lost.
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-label={label}
      onClick={run}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
