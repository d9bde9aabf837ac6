import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, number, objectOf, string, type Parser } from '../json';

/** A partner's code that the common nomenclature does not explain. */
export interface UnmappedCode {
  readonly feed: string;
  readonly title: Text;
  readonly partner: string;
  readonly recordType: string;
  readonly column: string;
  /** The nomenclature that lacks it. */
  readonly list: string;
  readonly code: string;
  /** Whether `code` is only the form of a cell that looks like no code. */
  readonly isForm: boolean;
  readonly rows: number;
  readonly lastReceivedAt: string;
}

const parseCode: Parser<UnmappedCode> = objectOf((read) => ({
  feed: read('feed', string),
  title: read('title', parseText),
  partner: read('partner', string),
  recordType: read('recordType', string),
  column: read('column', string),
  list: read('list', string),
  code: read('code', string),
  isForm: read('isForm', boolean),
  rows: read('rows', number),
  lastReceivedAt: read('lastReceivedAt', string),
}));

export const parseCodes: Parser<readonly UnmappedCode[]> = objectOf((read) =>
  read('codes', listOf(parseCode)),
);

/** What no other code of the list has. */
export function identityOf({ feed, recordType, column, code }: UnmappedCode): string {
  return [feed, recordType, column, code].join(' ');
}
