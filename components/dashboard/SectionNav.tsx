import { hrefOf } from '../../utils/client/route';
import { classes } from '../primitives/classes';
import { useWords } from '../words';
import type { SectionName } from './section-props';

export function SectionNav({
  names,
  current,
}: {
  names: readonly SectionName[];
  current: string | undefined;
}) {
  const words = useWords('dashboard');
  const short: Partial<Record<SectionName, string>> = words.short;
  return (
    <nav class="set__nav" aria-label={words.sections}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a
              class={classes('nav__item', name === current && 'is-on')}
              href={hrefOf('settings', name)}
              aria-current={name === current ? 'true' : undefined}
            >
              {short[name] ?? words.of[name].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
