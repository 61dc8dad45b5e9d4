import { type Day, MS_PER_DAY } from '../domain/model/time';
import type { Shell } from '../protocol/views';
import { browserLanguage } from './speech';

/** What can be told without the background: words are needed to tell a failure before any view has come. */
export const guessedShell = (): Shell => ({
  language: browserLanguage(),
  theme: 'auto',
  currency: 'EUR',
  today: Math.floor(Date.now() / MS_PER_DAY) as Day,
  isSample: false,
});
