import type { Failure } from '../../utils/protocol/result';
import { Icon } from '../primitives/Icon';
import { useWords } from '../words';

/** Why a change was not written, below the control that it is about. */
export function FailureNote({ failure }: { failure: Failure | undefined }) {
  const words = useWords('common');
  if (!failure) return null;
  return <ErrorNote text={words.failure(failure.code, failure.detail)} />;
}

export function ErrorNote({ text }: { text: string }) {
  return (
    <p class="error" role="alert">
      <Icon name="alert" size="sm" />
      <span>{text}</span>
    </p>
  );
}
