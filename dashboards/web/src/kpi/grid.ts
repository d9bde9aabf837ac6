import { addDays, formatDays } from '../i18n/format';
import type { Text } from '../i18n/text';
import type { Figure, KpiAnswer } from './figure';

/** One series of figures: a member of a breakdown, or the KPI as a whole. */
export interface Column {
  readonly key: string;
  readonly name: Text;
  /** The figures of the rows, in their order; undefined where the answer has none. */
  readonly cells: readonly (Figure | undefined)[];
  /** What a missing figure means: nothing happened, or nothing is known. */
  readonly missing: 'none' | 'unknown';
}

/** One period; a gap between two periods of the answer is a row of its own. */
export interface Row {
  readonly key: string;
  readonly name: Text;
  readonly from: string;
  readonly to: string;
  /** The day that a stock describes. */
  readonly day: string;
}

/** The same figures for chart, table, reading and CSV, in time order. */
export interface Grid {
  readonly answer: KpiAnswer;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** An answer to put into a grid; without a breakdown its one column bears this name. */
export interface Part {
  readonly answer: KpiAnswer;
  readonly name?: Text;
}

function gap(after: Row, before: Row): Row[] {
  const from = addDays(after.to, 1);
  const to = addDays(before.from, -1);
  if (from > to) return [];
  const name = { it: formatDays(from, to, 'it'), en: formatDays(from, to, 'en') };
  return [{ key: `${from}/${to}`, name, from, to, day: to }];
}

function rowsOf(figures: readonly Figure[]): readonly Row[] {
  const byPeriod = new Map<string, Row>();
  for (const { period, periodName, from, to, asOf } of figures) {
    if (byPeriod.has(period)) continue;
    byPeriod.set(period, { key: period, name: periodName, from, to, day: asOf });
  }
  const sorted = [...byPeriod.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.flatMap((row, index) => {
    const before = sorted[index - 1];
    return before === undefined ? [row] : [...gap(before, row), row];
  });
}

function columnsOf(part: Part, rows: readonly Row[]): readonly Column[] {
  const { answer, name } = part;
  const breakdown = answer.breakdowns[0];
  const byMember = new Map<string, { name: Text; figures: Map<string, Figure> }>();
  for (const figure of answer.figures) {
    const member = breakdown === undefined ? undefined : figure.members[breakdown];
    const key = member?.code ?? answer.kpi.id;
    const entry = byMember.get(key) ?? {
      name: member?.name ?? name ?? answer.kpi.name,
      figures: new Map<string, Figure>(),
    };
    entry.figures.set(figure.period, figure);
    byMember.set(key, entry);
  }
  const missing = answer.kpi.kind === 'flow' && breakdown !== undefined ? 'none' : 'unknown';
  return [...byMember].map(([key, entry]) => ({
    key,
    name: entry.name,
    cells: rows.map((row) => entry.figures.get(row.key)),
    missing,
  }));
}

/** Puts the answers of one request or more side by side; the first one gives unit and passport. */
export function gridOf(first: Part, ...others: readonly Part[]): Grid {
  const parts = [first, ...others];
  const rows = rowsOf(parts.flatMap((part) => part.answer.figures));
  return {
    answer: first.answer,
    rows,
    columns: parts.flatMap((part) => columnsOf(part, rows)),
  };
}

/** The answers of one question side by side, in the order of its requests. */
export function gridOfAnswers(answers: readonly KpiAnswer[], names: readonly Text[] = []): Grid {
  const parts = answers.map((answer, index) => {
    const name = names[index];
    return name === undefined ? { answer } : { answer, name };
  });
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('A grid needs at least one answer.');
  return gridOf(first, ...others);
}

/** The grid with only these columns, in this order; unknown keys are left out. */
export function only(grid: Grid, keys: readonly string[]): Grid {
  const columns = keys.flatMap((key) => grid.columns.filter((column) => column.key === key));
  return { ...grid, columns };
}

/** Whether the data cover the period of a row only in part. */
export function isPartialRow(grid: Grid, index: number): boolean {
  return grid.columns.some((column) => column.cells[index]?.isPartial === true);
}

/** The column of a KPI as a whole, where the grid has one beside its parts or alone. */
export function undividedColumn(grid: Grid): Column | undefined {
  return grid.columns.find(({ cells }) =>
    cells.some((figure) => figure !== undefined && Object.keys(figure.members).length === 0),
  );
}

export function newestFigure(column: Column): Figure | undefined {
  return column.cells.findLast((figure) => figure !== undefined);
}
