import type { ButtonHTMLAttributes } from 'preact';
import { classes } from './classes';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';
import { useBusy } from './use-busy';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes, 'size' | 'icon' | 'label' | 'onClick' | 'class'> {
  label: string;
  icon: IconName;
  size?: 'sm' | 'md' | undefined;
  /** Draws a border, for a button that stands beside bordered ones. */
  hasFrame?: boolean | undefined;
  onClick?: ((event: MouseEvent) => unknown) | undefined;
}

/** A button that is only an icon. Its label is its name and its tooltip. */
export function IconButton({ label, icon, size = 'md', hasFrame, onClick, ...rest }: IconButtonProps) {
  const [isBusy, run] = useBusy(onClick);
  return (
    <button
      type="button"
      {...rest}
      class={classes('iconbtn', size === 'sm' && 'iconbtn--sm', hasFrame && 'iconbtn--frame')}
      aria-label={label}
      aria-disabled={isBusy || undefined}
      title={label}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}
