import { classes } from './classes';
import { type IconName, iconPaths } from './icon-paths';

/** Decoration beside a text or inside a named control; it has no name of its own. */
export function Icon({ name, size = 'md' }: { name: IconName; size?: 'sm' | 'md' | undefined }) {
  return (
    <svg class={classes('i', size === 'sm' && 'i--sm')} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} stroke-width={name === 'more' ? 2.6 : undefined} />
    </svg>
  );
}
