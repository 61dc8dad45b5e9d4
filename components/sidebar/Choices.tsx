import { useId } from 'preact/hooks';
import type { SidebarState } from '../../utils/client/sidebar-state';
import type { TabView } from '../../utils/protocol/views';
import { Chip } from '../primitives/Chip';
import { useWords } from '../words';

/** Several outside people are in the mail: the rep says which one it is about. */
export function Choices({ view, state }: { view: TabView; state: SidebarState }) {
  const words = useWords('sidebar');
  const id = useId();
  if (view.choices.length < 2) return null;
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec__head">
        <h2 id={id}>{words.whichPerson}</h2>
      </div>
      <ul class="choice">
        {view.choices.map((choice) => (
          <li key={choice.email}>
            <label>
              <input
                type="radio"
                name="candidate"
                class="radio"
                checked={choice.email === view.person?.email}
                onChange={() => void state.choose({ candidate: choice.email, dealId: null })}
              />
              <span class="grow cut" dir="auto">
                {choice.name ?? choice.email}
                <span class="t3 small"> {words.via(choice.via) ?? choice.email}</span>
              </span>
              {choice.isKnown && <Chip>{words.known}</Chip>}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
