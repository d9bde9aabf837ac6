import type { Figure } from './figure';
import type { Column, Grid, Row } from './grid';

/** One period of a grid, by its place. */
export interface Moment {
  readonly row: Row;
  readonly index: number;
}

/** The latest period that the data cover as a whole; the latest of all where none is. */
export function latestMoment(grid: Grid): Moment | undefined {
  const moments = grid.rows.map((row, index) => ({ row, index }));
  const figures = ({ index }: Moment) =>
    grid.columns.flatMap(({ cells }) => cells[index] ?? []).filter(({ value }) => value !== null);
  const known = moments.filter((moment) => figures(moment).length > 0);
  const whole = known.filter((moment) => figures(moment).every(({ isPartial }) => !isPartial));
  return whole.at(-1) ?? known.at(-1);
}

/** A column that has a value in a period. */
export interface MemberFigure {
  readonly column: Column;
  readonly figure: Figure & { readonly value: number };
}

/** The members that have a value in a period, in the order of the grid. */
export function membersAt(grid: Grid, { index }: Moment): readonly MemberFigure[] {
  return grid.columns.flatMap((column) => {
    const figure = column.cells[index];
    if (figure === undefined || figure.value === null) return [];
    return [{ column, figure: { ...figure, value: figure.value } }];
  });
}

/** The columns in the order of their latest values, the highest first. */
export function byLatestValue(grid: Grid): Grid {
  const moment = latestMoment(grid);
  if (moment === undefined) return grid;
  const value = (column: Column) => column.cells[moment.index]?.value ?? -1;
  const columns = [...grid.columns].sort((one, other) => value(other) - value(one));
  return { ...grid, columns };
}
