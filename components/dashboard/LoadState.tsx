import type { Resource } from '../../utils/client/resource';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';
import { Skeleton } from '../primitives/Skeleton';
import { useWords } from '../words';

/** What stands above a page while its view is on its way, or when it did not come. */
export function LoadState({
  settings,
}: {
  settings: Pick<Resource<unknown>, 'value' | 'failure' | 'refresh'>;
}) {
  const common = useWords('common');
  const failure = settings.failure.value;
  if (failure) {
    return (
      <div class="load-state">
        <Banner
          tone="negative"
          role="alert"
          action={
            <Button size="sm" onClick={settings.refresh}>
              {common.tryAgain}
            </Button>
          }
        >
          {common.failure(failure.code, failure.detail)}
        </Banner>
      </div>
    );
  }
  if (settings.value.value !== undefined) return null;
  return (
    <div class="load-state">
      <Skeleton label={common.loading} widths={[20, 60, 60, 45]} />
    </div>
  );
}
