/**
 * Calls `act` when the page's embedding policy (COEP) keeps our frame from loading; such a page gets no sidebar of its
 * own, the browser's side panel serves there. A browser without the reporting interface shows the frame as it came.
 */
export function whenBlocked(
  win: Window & typeof globalThis,
  url: string,
  act: () => void,
  signal: AbortSignal,
): void {
  if (!win.ReportingObserver) return;
  const file = url.split('#', 1)[0] ?? url;
  const observer = new win.ReportingObserver(
    // The body of this kind of report shows its parts only as JSON.
    (reports) => reports.some((report) => JSON.stringify(report.body).includes(file)) && act(),
    { types: ['coep'] },
  );
  observer.observe();
  signal.addEventListener('abort', () => observer.disconnect());
}
