import { parseText, type Text } from '../i18n/text';
import { listOf, mapOf, number, objectOf, string, type Parser } from '../json';

/** A value as the warehouse keeps it; null where the source left the cell blank. */
export type EvidenceValue = string | number | null;

/** One line of a delivered file that went into a figure. */
export interface EvidenceRow {
  readonly values: Readonly<Record<string, EvidenceValue>>;
  readonly deliveryId: string;
  readonly fileName: string;
  readonly line: number;
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

const parseValue: Parser<EvidenceValue> = (value) => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : null;
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
