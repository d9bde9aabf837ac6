import i18next, { type TFunction } from 'i18next';
import { en } from './en';
import { it } from './it';
import type { Language } from './text';

/** What a sentence needs: the texts of a language, and the language for numbers and dates. */
export interface Words {
  readonly t: TFunction;
  readonly language: Language;
}

export const i18n = i18next.createInstance();

void i18n.init({
  resources: { it: { translation: it }, en: { translation: en } },
  lng: 'it',
  fallbackLng: 'it',
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

export function wordsOf(language: Language): Words {
  return { t: i18n.getFixedT(language), language };
}
