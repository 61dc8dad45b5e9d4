import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../domain/model/settings';
import type { Day } from '../domain/model/time';
import { createFormat, type Format } from '../i18n/formats';
import { type LoadedWords, type WordsSurface, wordsFor } from '../i18n/words';
import type { Shell } from '../protocol/views';

/** The words of the surface in the language that the shell names; what `WordsProvider` takes. */
export interface SpeechState {
  words: LoadedWords;
  format: Format;
  language: Language;
}

/** The browser's own language, as far as we speak it: a good guess until the first view has come. */
export const browserLanguage = (): Language => (/^sv\b/i.test(navigator.language) ? 'sv' : 'en');

/**
 * Follows the shell: loads the catalogues of its language, and dresses the document in its language and theme.
 * Undefined until the first shell and its words are there.
 */
export function createSpeech(
  surface: WordsSurface,
  shell: ReadonlySignal<Shell | undefined>,
  abort: AbortSignal,
): ReadonlySignal<SpeechState | undefined> {
  const speech = signal<SpeechState | undefined>(undefined);
  // Begins with the likely language while the first view is still on its way.
  let loading = { language: browserLanguage(), words: wordsFor(surface, browserLanguage()) };
  const follow = async (language: Language, today: Day) => {
    if (loading.language !== language) loading = { language, words: wordsFor(surface, language) };
    const words = await loading.words;
    if (abort.aborted || shell.value?.language !== language) return;
    speech.value = { words, format: createFormat(language, today), language };
  };
  let shown = '';
  const stop = effect(() => {
    const now = shell.value;
    if (!now) return;
    dress(now);
    const next = `${now.language} ${now.today}`;
    if (next !== shown) void follow(now.language, now.today);
    shown = next;
  });
  abort.addEventListener('abort', stop);
  return speech;
}

/** Sets language and theme of the whole document. */
function dress(shell: Shell): void {
  const root = document.documentElement;
  root.lang = shell.language;
  if (shell.theme === 'auto') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', shell.theme);
}
