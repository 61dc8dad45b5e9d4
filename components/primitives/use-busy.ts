import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Wraps a handler so that a click while the last one still runs does nothing. `isBusy` is true from the click until the
 * promise that the handler returned settles.
 */
export function useBusy<A extends unknown[]>(
  handler: ((...args: A) => unknown) | undefined,
): [isBusy: boolean, run: (...args: A) => void] {
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = (...args: A) => {
    if (running.current) return;
    const outcome = handler?.(...args);
    if (!(outcome instanceof Promise)) return;
    running.current = true;
    setBusy(true);
    const settle = () => {
      running.current = false;
      if (mounted.current) setBusy(false);
    };
    outcome.then(settle, settle);
  };
  return [isBusy, run];
}
