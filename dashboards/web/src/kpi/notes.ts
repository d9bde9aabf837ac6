import type { Words } from '../i18n/i18n';
import type { Figure } from './figure';
import { undividedColumn, type Column, type Grid } from './grid';
import { figureLabel } from './period';

/** Which figure a sentence is about: its period and, among several series, its series. */
export function placeOf(grid: Grid, column: Column, figure: Figure, words: Words): string {
  const period = figureLabel(grid, figure, words);
  return grid.columns.length > 1 ? `${period}, ${column.name[words.language]}` : period;
}

/** How many series have their notes told beside the chart. */
const toldSeries = 3;

function isNoted(grid: Grid): boolean {
  return grid.columns.some(({ cells }) =>
    cells.some((figure) => figure !== undefined && figure.notes.length > 0),
  );
}

/** That notes exist, and where. */
export function notesApart(grid: Grid, words: Words): readonly string[] {
  return isNoted(grid) ? [words.t('figure.notesApart')] : [];
}

/** The notes of the newest period, of the whole where there is one; the others are in the passport. */
export function noteRemark(grid: Grid, words: Words): readonly string[] {
  if (!isNoted(grid)) return [];
  const total = undividedColumn(grid);
  const columns = total === undefined ? grid.columns : [total];
  if (columns.length > toldSeries) return notesApart(grid, words);
  const newest = columns.flatMap((column) => {
    const figure = column.cells.at(-1);
    if (figure === undefined || figure.notes.length === 0) return [];
    const notes = figure.notes.map((note) => note[words.language]).join('; ');
    return [words.t('figure.notes', { where: placeOf(grid, column, figure, words), notes })];
  });
  return newest.length === 0 ? notesApart(grid, words) : [newest.join(' ')];
}
