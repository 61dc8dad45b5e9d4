import { AddSite } from '../setup/AddSite';
import { useWords } from '../words';
import { Section } from './Section';
import { SiteRow } from './SiteRow';
import type { SectionProps } from './section-props';

export function SitesSection({ state, view }: SectionProps) {
  const words = useWords('dashboard').setup;
  return (
    <Section name="sites">
      <ul class="opts">
        {view.sites.map((site) => (
          <SiteRow key={site.host} setup={state} site={site} words={words} />
        ))}
      </ul>
      <AddSite setup={state} words={words} label={words.sites.another} />
    </Section>
  );
}
