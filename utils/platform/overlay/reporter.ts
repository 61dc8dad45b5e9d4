import type { PageReport } from '../../protocol/facts';
import { isConnected } from '../send';
import { tell } from './tell';

/**
 * Hands reports to the background one after another, and always the newest: a report that has to be said again because
 * the worker died must never arrive after the report of the mail that was opened since. `onCut`: nobody is there any more.
 */
export function createReporter(signal: AbortSignal, onCut: () => void): (report: PageReport) => void {
  let next: PageReport | undefined;
  let isBusy = false;
  const deliver = async () => {
    isBusy = true;
    while (next && !signal.aborted) {
      const report = next;
      await tell('page.report', report, () => next === report && !signal.aborted);
      if (next === report) next = undefined;
    }
    isBusy = false;
  };
  return (report) => {
    if (!isConnected()) return onCut();
    next = report;
    if (!isBusy) void deliver();
  };
}
