import { useFormat, useLanguage, useWords } from '../words';
import type { Pen } from './history-value';

export const usePen = (): Pen => ({
  words: useWords('dashboard'),
  common: useWords('common'),
  format: useFormat(),
  language: useLanguage(),
});
