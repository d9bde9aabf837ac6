import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, mapOf, number, objectOf, string, type Parser } from '../json';

/** A value that the warehouse keeps as a code. */
export interface CodedValue {
  readonly code: string;
  readonly name: Text;
}

/** A value as the warehouse keeps it; null where the source left the cell blank. */
export type EvidenceValue = string | number | boolean | CodedValue | null;

/** One line of a delivered file that belongs to a figure; only a counted one enters its value. */
export interface EvidenceRow {
  readonly values: Readonly<Record<string, EvidenceValue>>;
  readonly deliveryId: string;
  readonly fileName: string;
  readonly line: number;
  readonly counted: boolean;
}

/** One page of the lines behind a figure; pages count from 0. */
export interface Evidence {
  readonly total: number;
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

const parseRow: Parser<EvidenceRow> = objectOf((read) => ({
  values: read('values', mapOf(parseValue)),
  ...read(
    'delivery',
    objectOf((delivery) => ({
      deliveryId: delivery('id', string),
      fileName: delivery('fileName', string),
    })),
  ),
  line: read('line', number),
  counted: read('counted', boolean),
}));

export const parseEvidence: Parser<Evidence> = objectOf((read) => ({
  total: read('total', number),
  page: read('page', number),
  size: read('size', number),
  columns: read('columns', listOf(string)),
  columnNames: read('columnNames', mapOf(parseText)),
  rows: read('rows', listOf(parseRow)),
}));

/** The address of one page of a figure's evidence. */
export function evidencePage(evidence: string, page: number, size: number): string {
  const [path, search] = evidence.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('page', String(page));
  parameters.set('size', String(size));
  return `${path}?${parameters.toString()}`;
}
