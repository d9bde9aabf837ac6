import { formatNumber, formatToDay, yearBefore } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Figure } from './figure';
import type { Column, Grid } from './grid';
import type { Kpi } from './kpi';
import { figureLabel } from './period';
import { spokenDecimals, spokenValue } from './value';

/** The figures of a column that have a value, in time order. */
export function knownFigures(column: Column): readonly (Figure & { readonly value: number })[] {
  return column.cells.flatMap((figure) => {
    if (figure === undefined || figure.value === null) return [];
    return [{ ...figure, value: figure.value }];
  });
}

export type KnownFigure = ReturnType<typeof knownFigures>[number];

/** The figures that may be compared: those of partly covered periods are left out. */
export function wholeFigures(column: Column): readonly KnownFigure[] {
  return knownFigures(column).filter((figure) => !figure.isPartial);
}

function whenKind(grid: Grid): 'day' | 'month' | 'quarter' | 'year' {
  if (grid.answer.kpi.kind === 'stock') return 'day';
  const { calendar } = grid.answer;
  return calendar === 'month' || calendar === 'quarter' ? calendar : 'year';
}

/** Of values as they are read, so that the sentence adds up. */
function spokenDifference(latest: number, earlier: number, kpi: Kpi): number {
  const scale = 10 ** spokenDecimals(kpi);
  return (Math.round(latest * scale) - Math.round(earlier * scale)) / scale;
}

/** Shares differ by points: from 40% to 50% is not 10% more. */
function differenceText(difference: number, kpi: Kpi, words: Words): string {
  if (kpi.unit !== 'percent') return spokenValue(difference, kpi, words);
  const number = formatNumber(difference, words.language, spokenDecimals(kpi));
  return words.t('compare.points', { number });
}

/** "3.383 in più rispetto a febbraio 2023 (9.470)": both numbers are there, so no ratio can mislead. */
export function comparison(
  grid: Grid,
  latest: KnownFigure,
  earlier: KnownFigure,
  words: Words,
): string {
  const { kpi } = grid.answer;
  const shown = (value: number) => spokenValue(value, kpi, words);
  const difference = spokenDifference(latest.value, earlier.value, kpi);
  const kind = difference === 0 ? 'same' : difference > 0 ? 'more' : 'less';
  const when = whenKind(grid);
  const period =
    when === 'day' ? formatToDay(earlier.asOf, words.language) : figureLabel(grid, earlier, words);
  return words.t(`compare.${kind}`, {
    difference: differenceText(Math.abs(difference), kpi, words),
    when: words.t(`compare.when.${when}`, { period }),
    value: shown(earlier.value),
  });
}

/** The latest figure beside the one before it and, within a year, the one of a year before. */
export function comparisons(grid: Grid, column: Column, words: Words): readonly string[] {
  const figures = wholeFigures(column);
  const latest = figures.at(-1);
  const previous = figures.at(-2);
  if (latest === undefined || previous === undefined) return [words.t('compare.none')];
  const aYearBefore = figures.find((figure) => figure.from === yearBefore(latest.from));
  const earlier = aYearBefore === undefined || aYearBefore === previous ? [] : [aYearBefore];
  return [previous, ...earlier].map((figure) => comparison(grid, latest, figure, words));
}
