import { objectOf, string, type Parser } from '../json';

export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that the API gives in both languages. */
export type Text = Readonly<Record<Language, string>>;

export const parseText: Parser<Text> = objectOf((read) => ({
  it: read('it', string),
  en: read('en', string),
}));
