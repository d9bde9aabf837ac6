import type { Language } from '../i18n/text';
import type { Words } from '../i18n/i18n';
import type { Figure } from './figure';
import type { Column, Grid, Row } from './grid';
import { dataAsOf } from './passport';

const separators = { it: { field: ';', decimal: ',' }, en: { field: ',', decimal: '.' } } as const;

/** A spreadsheet would run a cell that begins so; the apostrophe makes it a text. */
const formula = /^[=+\-@\t\r]/;

type CsvCell = string | number | null;

function csvCell(cell: CsvCell, language: Language): string {
  const { field, decimal } = separators[language];
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  const mustQuote = safe.includes(field) || /["\n\r]/.test(safe);
  return mustQuote ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const headers = {
  it: ['indicatore', 'periodo', 'dal', 'al', 'serie', 'nome della serie', 'valore', 'unità'],
  en: ['indicator', 'period', 'from', 'to', 'series', 'series name', 'value', 'unit'],
} as const;

const moreHeaders = {
  it: ['coperti', 'dovuti', 'unità di copertura', 'edizione', 'dati al', 'nota'],
  en: ['covered', 'due', 'unit of coverage', 'edition', 'data as of', 'note'],
} as const;

function line(
  grid: Grid,
  row: Row,
  column: Column,
  figure: Figure | undefined,
  language: Language,
): readonly CsvCell[] {
  const { kpi, passport } = grid.answer;
  const coverage = figure?.coverage;
  return [
    kpi.id,
    row.name[language],
    row.from,
    row.to,
    column.key,
    column.name[language],
    figure?.value ?? null,
    kpi.unitName[language],
    coverage?.covered ?? null,
    coverage?.due ?? null,
    coverage?.unit[language] ?? null,
    passport.edition.number,
    kpi.kind === 'stock' ? (figure?.asOf ?? null) : dataAsOf(passport),
    figure?.notes.map((note) => note[language]).join('; ') ?? null,
  ];
}

/** The shown figures, one per line in time order; a value that is not available is an empty cell. */
export function csvOf(grid: Grid, { language }: Words): string {
  const lines: readonly (readonly CsvCell[])[] = [
    [...headers[language], ...moreHeaders[language]],
    ...grid.rows.flatMap((row, index) =>
      grid.columns.map((column) => line(grid, row, column, column.cells[index], language)),
    ),
  ];
  const { field } = separators[language];
  const text = lines.map((cells) => cells.map((cell) => csvCell(cell, language)).join(field));
  return `${text.join('\r\n')}\r\n`;
}

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const byteOrderMark = '\uFEFF';

/** Hands a text to the browser as a file to keep. */
export function download(fileName: string, text: string): void {
  keep(fileName, new Blob([byteOrderMark, text], { type: 'text/csv;charset=utf-8' }));
}

/** Hands a file to the browser to keep. */
export function keep(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
