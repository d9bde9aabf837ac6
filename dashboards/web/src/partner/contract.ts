import { parseSeverity, type Severity } from '../delivery/delivery';
import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, nullable, number, objectOf, oneOf, string, type Parser } from '../json';

/** A column as the partner writes it; without a list of values anything that fits is allowed. */
export interface ContractColumn {
  readonly name: string;
  readonly header: string;
  readonly type: string;
  readonly required: boolean;
  readonly key: boolean;
  readonly identifier: boolean;
  readonly description: Text;
  readonly example: string | null;
  readonly formats: readonly string[];
  readonly allowed: readonly string[] | null;
}

export interface ContractRule {
  readonly code: string;
  readonly severity: Severity;
  readonly name: Text;
}

/** One kind of record; place is its sheet or path, null where the file has one kind only. */
export interface ContractRecordType {
  readonly name: string;
  readonly place: string | null;
  readonly columns: readonly ContractColumn[];
  readonly rules: readonly ContractRule[];
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

const parseColumn: Parser<ContractColumn> = objectOf((read) => ({
  name: read('name', string),
  header: read('header', string),
  type: read('type', string),
  required: read('required', boolean),
  key: read('key', boolean),
  identifier: read('identifier', boolean),
  description: read('description', parseText),
  example: read('example', nullable(string)),
  formats: read('formats', listOf(string)),
  allowed: read('allowed', nullable(listOf(string))),
}));

const parseRule: Parser<ContractRule> = objectOf((read) => ({
  code: read('code', string),
  severity: read('severity', parseSeverity),
  name: read('name', parseText),
}));

const parseRecordType: Parser<ContractRecordType> = objectOf((read) => ({
  name: read('name', string),
  place: read('place', nullable(string)),
  columns: read('columns', listOf(parseColumn)),
  rules: read('rules', listOf(parseRule)),
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
