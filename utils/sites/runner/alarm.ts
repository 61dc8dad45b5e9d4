/**
 * One look at a time: `plan(ms)` looks then, unless an earlier look is planned. Timers, not animation frames: those stand
 * still in a hidden tab.
 */
export function createAlarm(win: Window, look: () => void, signal: AbortSignal): (delay: number) => void {
  let timer = 0;
  let due = 0;
  signal.addEventListener('abort', () => win.clearTimeout(timer));
  return (delay) => {
    const at = win.performance.now() + delay;
    if (signal.aborted || (timer && due <= at)) return;
    win.clearTimeout(timer);
    due = at;
    timer = win.setTimeout(() => {
      timer = 0;
      look();
    }, delay);
  };
}
