import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, mapOf, nullable, number, objectOf, string, type Parser } from '../json';

/** A value that the warehouse keeps as a code. */
export interface CodedValue {
  readonly code: string;
  readonly name: Text;
}

/** A value as the warehouse keeps it; null where the source left the cell blank. */
export type EvidenceValue = string | number | boolean | CodedValue | null;

/**
 * One row that belongs to a figure, and the line of the delivered file that it comes from; null
 * where it is made of many. Only a counted one enters the value.
 */
export interface EvidenceRow {
  readonly values: Readonly<Record<string, EvidenceValue>>;
  readonly delivery: { readonly id: string; readonly fileName: string } | null;
  readonly line: number | null;
  readonly counted: boolean;
}

/** One page of the rows behind a figure; pages count from 0. Withheld ones are in none. */
export interface Evidence {
  readonly total: number;
  readonly withheld: number;
  readonly page: number;
  readonly size: number;
  readonly columns: readonly string[];
  readonly columnNames: Readonly<Record<string, Text>>;
  readonly rows: readonly EvidenceRow[];
}

const parseCoded: Parser<CodedValue> = objectOf((read) => ({
  code: read('code', string),
  name: read('name', parseText),
}));

const parseValue: Parser<EvidenceValue> = (value, path) => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean' || value === null) return value;
  return parseCoded(value, path);
};

const parseDelivery = objectOf((read) => ({
  id: read('id', string),
  fileName: read('fileName', string),
}));

const parseRow: Parser<EvidenceRow> = objectOf((read) => ({
  values: read('values', mapOf(parseValue)),
  delivery: read('delivery', nullable(parseDelivery)),
  line: read('line', nullable(number)),
  counted: read('counted', boolean),
}));

export const parseEvidence: Parser<Evidence> = objectOf((read) => ({
  total: read('total', number),
  withheld: read('withheld', number),
  page: read('page', number),
  size: read('size', number),
  columns: read('columns', listOf(string)),
  columnNames: read('columnNames', mapOf(parseText)),
  rows: read('rows', listOf(parseRow)),
}));

export type FileFormat = 'csv' | 'xlsx';

/** The address of all rows behind a figure as a file. */
export function evidenceFile(
  evidence: string,
  format: FileFormat,
  more: Readonly<Record<string, string>>,
): string {
  const [path, search] = evidence.split('?');
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return `${path}.${format}?${parameters.toString()}`;
}

/** The address of one page of a figure's evidence. */
export function evidencePage(evidence: string, page: number, size: number): string {
  const [path, search] = evidence.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('page', String(page));
  parameters.set('size', String(size));
  return `${path}?${parameters.toString()}`;
}
