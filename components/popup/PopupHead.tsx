import { useEffect, useRef } from 'preact/hooks';
import { openDashboard } from '../../utils/platform/open-page';
import { Button } from '../primitives/Button';
import { useWords } from '../words';

/**
 * Where the rep is, and the way back. `inside` names what is open on top of the glance: where that took
 * away what was clicked, the focus goes to Back; and to the heading when the rep goes back.
 */
export function PopupHead({
  quarter,
  inside,
  onBack,
}: {
  quarter: number;
  inside: string | null;
  onBack: () => void;
}) {
  const words = useWords('popup');
  const common = useWords('common');
  const back = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (inside !== null && document.activeElement === document.body) back.current?.focus();
  }, [inside]);
  return (
    <header class="pop__head">
      {inside !== null ? (
        <Button
          ref={back}
          kind="quiet"
          icon="back"
          onClick={() => {
            onBack();
            heading.current?.focus();
          }}
        >
          {common.back}
        </Button>
      ) : (
        <img src="/icon/32.png" alt="" width={16} height={16} />
      )}
      <h1 class="grow" ref={heading} tabIndex={-1}>
        <span class={inside !== null ? 'vh' : ''}>{words.title(quarter)}</span>
      </h1>
      <Button kind="quiet" onClick={() => openDashboard()}>
        {common.openDashboard}
      </Button>
    </header>
  );
}
