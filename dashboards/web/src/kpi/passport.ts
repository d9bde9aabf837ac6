import { parseEdition, type Edition } from '../edition/edition';
import { parseText, type Text } from '../i18n/text';
import { day, listOf, nullable, number, objectOf, string, webAddress, type Parser } from '../json';

/** What one file brought: read = accepted + rejected + duplicate. */
export interface Delivery {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: string;
  /** The latest day that its rows speak of. */
  readonly coversTo: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
}

/** A feed behind a figure, whose it is, its licence and page if public, and the latest delivery. */
export interface Source {
  readonly feed: string;
  readonly title: Text;
  readonly attribution: string;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly page: string | null;
  readonly delivery: Delivery | null;
}

/** A rule over the whole feed: how often it held, failed, or lacked a term. */
export interface Check {
  readonly rule: string;
  readonly name: Text;
  readonly checked: number;
  readonly failed: number;
  readonly notChecked: number;
}

/** Where the figures of one answer come from and how they were made. */
export interface Passport {
  readonly edition: Edition;
  readonly ruleVersion: string;
  readonly populationName: Text;
  readonly protection: Text;
  readonly formula: string;
  readonly sources: readonly Source[];
  readonly checks: readonly Check[];
}

const parseDelivery: Parser<Delivery> = objectOf((read) => ({
  id: read('id', string),
  fileName: read('fileName', string),
  receivedAt: read('receivedAt', string),
  coversTo: read('coversTo', nullable(day)),
  read: read('read', number),
  accepted: read('accepted', number),
  rejected: read('rejected', number),
  duplicate: read('duplicate', number),
}));

const parseSource: Parser<Source> = objectOf((read) => ({
  feed: read('feed', string),
  title: read('title', parseText),
  attribution: read('attribution', string),
  licence: read('licence', nullable(string)),
  licenceUrl: read('licenceUrl', nullable(webAddress)),
  page: read('page', nullable(webAddress)),
  delivery: read('delivery', nullable(parseDelivery)),
}));

const parseCheck: Parser<Check> = objectOf((read) => ({
  rule: read('rule', string),
  name: read('name', parseText),
  checked: read('checked', number),
  failed: read('failed', number),
  notChecked: read('notChecked', number),
}));

export const parsePassport: Parser<Passport> = objectOf((read) => ({
  edition: read('edition', parseEdition),
  ruleVersion: read('ruleVersion', string),
  populationName: read('populationName', parseText),
  protection: read('protection', parseText),
  formula: read('formula', string),
  sources: read('sources', listOf(parseSource)),
  checks: read('checks', listOf(parseCheck)),
}));

/** The latest day that the feeds behind a figure speak of; the edition's day is that of all feeds. */
export function dataAsOf({ sources }: Passport): string | null {
  const days = sources.flatMap(({ delivery }) => delivery?.coversTo ?? []);
  return days.sort().at(-1) ?? null;
}
