import { parseSeverity, type Severity } from '../delivery/delivery';
import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, nullable, number, objectOf, oneOf, string, type Parser } from '../json';

/** A rule in words, and what is said of a row that breaks it. */
export interface ContractRule {
  readonly code: string;
  readonly severity: Severity;
  readonly name: Text;
  readonly explanation: Text;
}

/** The values that a column may hold; of a long list the first are named. */
export interface AllowedValues {
  /** What happens to a row with another value. */
  readonly severity: Severity;
  /** Whether the names are understood as well as the codes. */
  readonly takesNames: boolean;
  readonly total: number;
  readonly values: readonly { readonly code: string; readonly name: Text }[];
}

/** A column as the partner writes it; without allowed values anything that fits may stand. */
export interface ContractColumn {
  readonly name: string;
  readonly header: string;
  readonly required: boolean;
  readonly key: boolean;
  readonly identifier: boolean;
  readonly description: Text;
  readonly example: string | null;
  readonly forms: readonly Text[];
  readonly allowed: AllowedValues | null;
  readonly rules: readonly ContractRule[];
}

/** One kind of record; place is its sheet or path, null where the file has one kind only. */
export interface ContractRecordType {
  readonly name: string;
  readonly place: string | null;
  readonly columns: readonly ContractColumn[];
}

export interface ContractFormat {
  readonly kind: 'csv' | 'xlsx' | 'json-lines';
  readonly delimiter: string | null;
  readonly encodings: readonly string[];
  readonly decimalSeparator: string;
}

export interface Sla {
  readonly frequencyDays: number;
  readonly graceDays: number;
  readonly expectedRejectShare: number;
  readonly minimumRows: number;
  readonly maximumRows: number;
}

/** What a file of a feed must look like. */
export interface Contract {
  readonly version: string;
  readonly format: ContractFormat;
  readonly recordTypes: readonly ContractRecordType[];
  readonly sla: Sla;
}

const parseRule: Parser<ContractRule> = objectOf((read) => ({
  code: read('code', string),
  severity: read('severity', parseSeverity),
  name: read('name', parseText),
  explanation: read('explanation', parseText),
}));

const parseValue = objectOf((read) => ({
  code: read('code', string),
  name: read('name', parseText),
}));

const parseAllowed: Parser<AllowedValues> = objectOf((read) => ({
  severity: read('severity', parseSeverity),
  takesNames: read('takesNames', boolean),
  total: read('total', number),
  values: read('values', listOf(parseValue)),
}));

const parseColumn: Parser<ContractColumn> = objectOf((read) => ({
  name: read('name', string),
  header: read('header', string),
  required: read('required', boolean),
  key: read('key', boolean),
  identifier: read('identifier', boolean),
  description: read('description', parseText),
  example: read('example', nullable(string)),
  forms: read('forms', listOf(parseText)),
  allowed: read('allowed', nullable(parseAllowed)),
  rules: read('rules', listOf(parseRule)),
}));

const parseRecordType: Parser<ContractRecordType> = objectOf((read) => ({
  name: read('name', string),
  place: read('place', nullable(string)),
  columns: read('columns', listOf(parseColumn)),
}));

const parseFormat: Parser<ContractFormat> = objectOf((read) => ({
  kind: read('kind', oneOf('csv', 'xlsx', 'json-lines')),
  delimiter: read('delimiter', nullable(string)),
  encodings: read('encodings', listOf(string)),
  decimalSeparator: read('decimalSeparator', string),
}));

const parseSla: Parser<Sla> = objectOf((read) => ({
  frequencyDays: read('frequencyDays', number),
  graceDays: read('graceDays', number),
  expectedRejectShare: read('expectedRejectShare', number),
  minimumRows: read('minimumRows', number),
  maximumRows: read('maximumRows', number),
}));

export const parseContract: Parser<Contract> = objectOf((read) => ({
  version: read('version', string),
  format: read('format', parseFormat),
  recordTypes: read('recordTypes', listOf(parseRecordType)),
  sla: read('sla', parseSla),
}));
