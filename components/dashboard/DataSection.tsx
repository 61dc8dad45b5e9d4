import { localDay } from '../../utils/i18n/formats';
import { dayToIso } from '../../utils/i18n/iso-day';
import { Button } from '../primitives/Button';
import { FailureNote } from '../setup/FailureNote';
import { useFormat, useWords } from '../words';
import { SampleRow } from './SampleRow';
import { Section } from './Section';
import type { SectionProps } from './section-props';

export function DataSection({ state, view }: SectionProps) {
  const words = useWords('dashboard');
  const format = useFormat();
  const { data } = words;
  const { shell, lastBackupAt } = view;
  const backup = state.backup.state.value;
  const isWorking = backup.kind === 'working';
  return (
    <Section name="data">
      <ul class="opts">
        <li class="opt">
          <div class="opt__main">
            <p class="med">{data.counts(view.dealCount, view.commitCount, format.number)}</p>
            <p class="hint">{data.countsHint}</p>
          </div>
        </li>
        <li class="opt">
          <div class="opt__main">
            <p class="med">
              {lastBackupAt === null ? data.never : data.lastBackup(format.day(localDay(lastBackupAt)))}
            </p>
            <p class="hint">{shell.isSample ? data.notInSample : data.backupHint}</p>
            <p class="hint" role="status">
              {isWorking && data.working}
              {backup.kind === 'saved' && !shell.isSample && data.written(backup.fileName)}
            </p>
            {backup.kind === 'failed' && <FailureNote failure={backup.failure} />}
          </div>
          <Button
            kind="primary"
            icon="download"
            disabled={shell.isSample}
            onClick={() => state.backup.save(dayToIso(shell.today))}
          >
            {words.saveBackup}
          </Button>
        </li>
        <SampleRow state={state} isSample={shell.isSample} />
      </ul>
    </Section>
  );
}
