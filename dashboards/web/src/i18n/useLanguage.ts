import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { wordsOf, type Words } from './i18n';
import { languages, type Language } from './text';

/** The language is kept in the address, so that a link opens the page in it. */
export function languageOf(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  return languages.find((language) => language === asked) ?? 'it';
}

/** The address of the same page in another language; Italian needs no parameter. */
export function addressIn(
  language: Language,
  address: { pathname: string; search: string; hash: string },
): string {
  const parameters = new URLSearchParams(address.search);
  if (language === 'it') parameters.delete('lang');
  else parameters.set('lang', language);
  const search = parameters.toString();
  return `${address.pathname}${search === '' ? '' : `?${search}`}${address.hash}`;
}

const changed = 'sprint:address';

export function goTo(address: string): void {
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(changed));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/** The path of the address: which page is shown. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

/** The query of the address, such as ?feed=nova-stays; the language is in it, too. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

/** The language of the address; also tells it to the document. */
export function useLanguage(): Language {
  const language = useSyncExternalStore(subscribe, () => languageOf(window.location.search));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}

const WordsContext = createContext<Words>(wordsOf('it'));
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}

export function useWordsOf(language: Language): Words {
  return useMemo(() => wordsOf(language), [language]);
}
