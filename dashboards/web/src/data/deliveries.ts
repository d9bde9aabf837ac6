import {
  parseDelivery,
  parseFinding,
  parseReason,
  type Delivery,
  type Finding,
  type Reason,
} from '../delivery/delivery';
import { listOf, nullable, number, objectOf, string, type Parser } from '../json';

/** Some deliveries, the latest first; next is where the older ones begin. */
export interface DeliveryPage {
  readonly deliveries: readonly Delivery[];
  readonly next: string | null;
}

/** The rows of one kind of record by what became of them. */
export interface KindCounts {
  readonly recordType: string;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly closed: number;
}

export interface DeliveryAnswer {
  readonly delivery: Delivery;
  readonly counts: readonly KindCounts[];
  readonly reasons: readonly Reason[];
  readonly remarks: readonly Finding[];
  readonly corrects: { readonly key: string; readonly fileName: string } | null;
  readonly correctedBy: readonly {
    readonly key: string;
    readonly fileName: string;
    readonly receivedAt: string;
  }[];
  readonly rejectedRowsKept: number;
}

/** A row that was not taken; letters are x and digits 9, so that it names nobody. */
export interface RejectedRow {
  readonly line: number;
  readonly item: number;
  readonly recordType: string;
  readonly cells: readonly { readonly header: string; readonly masked: string }[];
  readonly reasons: readonly Finding[];
}

export interface RejectedPage {
  readonly rows: readonly RejectedRow[];
  readonly next: number | null;
}

export const parseDeliveryPage: Parser<DeliveryPage> = objectOf((read) => ({
  deliveries: read('deliveries', listOf(parseDelivery)),
  next: read('next', nullable(string)),
}));

const parseKindCounts: Parser<KindCounts> = objectOf((read) => ({
  recordType: read('recordType', string),
  accepted: read('accepted', number),
  rejected: read('rejected', number),
  duplicate: read('duplicate', number),
  closed: read('closed', number),
}));

const parseCorrected = objectOf((read) => ({
  key: read('key', string),
  fileName: read('fileName', string),
}));

const parseCorrecting = objectOf((read) => ({
  key: read('key', string),
  fileName: read('fileName', string),
  receivedAt: read('receivedAt', string),
}));

export const parseDeliveryAnswer: Parser<DeliveryAnswer> = objectOf((read) => ({
  delivery: read('delivery', parseDelivery),
  counts: read('counts', listOf(parseKindCounts)),
  reasons: read('reasons', listOf(parseReason)),
  remarks: read('remarks', listOf(parseFinding)),
  corrects: read('corrects', nullable(parseCorrected)),
  correctedBy: read('correctedBy', listOf(parseCorrecting)),
  rejectedRowsKept: read('rejectedRowsKept', number),
}));

const parseCell = objectOf((read) => ({
  header: read('header', string),
  masked: read('masked', string),
}));

const parseRow: Parser<RejectedRow> = objectOf((read) => ({
  line: read('line', number),
  item: read('item', number),
  recordType: read('recordType', string),
  cells: read('cells', listOf(parseCell)),
  reasons: read('reasons', listOf(parseFinding)),
}));

export const parseRejectedPage: Parser<RejectedPage> = objectOf((read) => ({
  rows: read('rows', listOf(parseRow)),
  next: read('next', nullable(number)),
}));

/** The rows of one kind of record, with every header that one of them has. */
export interface RowTable {
  readonly recordType: string;
  readonly headers: readonly string[];
  readonly rows: readonly RejectedRow[];
}

/** Rows of different kinds have different columns: each kind gets a table. */
export function rowTables(rows: readonly RejectedRow[]): readonly RowTable[] {
  const kinds = [...new Set(rows.map(({ recordType }) => recordType))];
  return kinds.map((recordType) => {
    const own = rows.filter((row) => row.recordType === recordType);
    const headers = new Set(own.flatMap(({ cells }) => cells.map(({ header }) => header)));
    return { recordType, headers: [...headers], rows: own };
  });
}
