import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import type { SectionName } from './section-props';
import { headingId } from './use-current-section';

/** One group of settings, under its heading. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  const { title, intro } = useWords('dashboard').of[name];
  return (
    <section class="set__sec" aria-labelledby={headingId(name)}>
      <h2 id={headingId(name)} tabIndex={-1}>
        {title}
      </h2>
      <p class="set__intro">{intro}</p>
      {children}
    </section>
  );
}
