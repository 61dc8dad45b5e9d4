import type { HistoryState } from '../../utils/client/dashboard-state-history';
import { localDay } from '../../utils/i18n/formats';
import { Button } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { useFormat, useWords } from '../words';
import { dayTitle } from './day-title';
import { groupByDay } from './group-by-day';
import { HistoryDay } from './HistoryDay';
import { LoadState } from './LoadState';
import { SearchBox } from './SearchBox';

/** Every change, newest first, each with its Undo. */
export function HistoryPage({ history }: { history: HistoryState }) {
  const { log } = useWords('dashboard');
  const format = useFormat();
  const view = history.view.value;
  const text = history.text.value.trim();
  const groups = groupByDay(view?.items ?? []);
  const subtitle = () => {
    if (!view) return null;
    if (text) return log.matching(view.items.length, view.next !== null, text);
    // The background counts quickly; where the whole list is here, its own length is the truth.
    const count = view.next === null ? view.items.length : view.total;
    return log.all(
      format.number(count),
      view.firstAt === null ? null : dayTitle(localDay(view.firstAt), view.shell.today, format),
    );
  };
  return (
    <>
      <div class="head">
        <h1 tabIndex={-1}>{log.title}</h1>
        <p class="sub" role="status">
          {view && (view.total > 0 || text) && subtitle()}
        </p>
        <div class="tools">
          <SearchBox
            label={log.search}
            clearLabel={log.clearSearch}
            value={history.text.value}
            onInput={history.search}
          />
        </div>
      </div>
      <div class="content log">
        <LoadState settings={{ value: history.view, failure: history.failure, refresh: history.refresh }} />
        {view && groups.length === 0 && (
          <EmptyState title={text ? log.noneTitle(text) : log.emptyTitle}>
            {text ? log.noneText : log.emptyText}
          </EmptyState>
        )}
        {view &&
          groups.map(({ day, items }, index) => (
            <HistoryDay
              key={day}
              day={day}
              today={view.shell.today}
              items={items}
              // The rest of the last day may still be on the page that was not read yet.
              isWhole={view.next === null || index < groups.length - 1}
              history={history}
            />
          ))}
        {view && (
          <footer class="log__foot">
            {view.next !== null && (
              <Button onClick={history.showEarlier}>
                {history.isReadingOn.value ? log.reading : log.earlier}
              </Button>
            )}
            {groups.length > 0 && <p class="small t3">{log.noLimit}</p>}
          </footer>
        )}
      </div>
    </>
  );
}
