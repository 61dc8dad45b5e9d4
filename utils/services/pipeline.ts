import type { Language } from '../domain/model/settings';
import { activeStore } from '../store/active';
import type { Db } from '../store/schema';
import { seed } from './seed';

/** The pipeline that is being worked in, with its stages; `now` in epoch ms. Rejects with StoreError. */
export async function pipeline(language: Language, now: number): Promise<Db> {
  const db = await activeStore();
  await seed(db, language, now, `seed-${db.name}`);
  return db;
}
