import { event } from '../domain/events/make';
import { defaultStages } from '../domain/model/defaults';
import type { CommitId, Idem } from '../domain/model/ids';
import type { Language } from '../domain/model/settings';
import { stageNames } from '../i18n/stage-names';
import type { Db } from '../store/schema';
import { write } from '../store/write';

/** Counts up when the same events come to mean other rows: every database is then rebuilt from its log once. */
export const PROJECTION = 1;

/** Gives an empty pipeline its stages, named in the rep's language; once per database, however often it is called. */
export async function seed(db: Db, language: Language, now: number, id: string): Promise<void> {
  if ((await db.get('meta', 'seeded')) !== undefined) return;
  await write(db, { idem: 'seed' as Idem, id: id as CommitId, now }, async () => ({
    source: 'system',
    events: defaultStages(stageNames(language)).map(({ id: stageId, ...body }) =>
      event('stage.added', stageId, body),
    ),
  }));
  await db.put('meta', { id: 'seeded', value: PROJECTION });
}
