import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../utils/domain/model/settings';
import type { Format } from '../utils/i18n/formats';
import type { CatalogueName, Catalogues, LoadedWords } from '../utils/i18n/words';

/** The words and formats of the language that the surface is drawn in. */
export interface Speech {
  words: LoadedWords;
  format: Format;
  language: Language;
}

const SpeechContext = createContext<Speech | null>(null);

export function WordsProvider({ speech, children }: { speech: Speech; children: ComponentChildren }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('drawn outside a WordsProvider');
  return speech;
}

/** The catalogue of that name; the surface has to load it (see `wordsFor`). */
export function useWords<N extends CatalogueName>(name: N): Catalogues[N] {
  const catalogue = useSpeech().words[name];
  if (!catalogue) throw new Error(`the catalogue "${name}" is not loaded on this surface`);
  return catalogue as Catalogues[N];
}

export const useFormat = (): Format => useSpeech().format;
export const useLanguage = (): Language => useSpeech().language;
