import { useState } from 'preact/hooks';
import type { Setup } from '../../utils/client/dashboard-state-setup';
import type { AllowOutcome } from '../../utils/client/dashboard-state-sites';
import type { SetupWords } from '../../utils/i18n/setup.en';
import { Button } from '../primitives/Button';
import { Field } from '../primitives/Field';
import { TextInput } from '../primitives/TextInput';
import { useWords } from '../words';
import { hostName } from './host-name';

/** Asks for the address of a self-hosted mail site, and for the browser's leave at that click. */
export function AddSite({ setup, words, label }: { setup: Setup; words: SetupWords; label: string }) {
  const common = useWords('common');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<AllowOutcome | 'asking' | null>(null);
  const state = setup.saves.stateOf('site:new');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (outcome === 'asking') return;
    const asked = setup.sites.allow(text, (host) => words.sites.toldAllowed(hostName(host)));
    setOutcome('asking');
    const answer = await asked;
    setOutcome(answer);
    if (answer === 'allowed') setText('');
  };
  return (
    <form class="add-line" noValidate onSubmit={submit}>
      <Field label={label} hint={words.sites.anotherHint} error={sentence()}>
        {(ids) => (
          <TextInput
            {...ids}
            type="url"
            value={text}
            maxLength={250}
            onInput={(typed) => {
              setText(typed);
              setOutcome(null);
            }}
          />
        )}
      </Field>
      <Button type="submit" size="lg" aria-busy={outcome === 'asking' || undefined}>
        {outcome === 'asking' ? words.sites.asking : words.sites.allowSite}
      </Button>
    </form>
  );

  function sentence(): string | undefined {
    if (outcome === 'failed') {
      return state.kind === 'failed' ? common.failure(state.failure.code, state.failure.detail) : undefined;
    }
    if (outcome === 'notAnAddress' || outcome === 'already' || outcome === 'refused')
      return words.sites[outcome];
    return undefined;
  }
}
