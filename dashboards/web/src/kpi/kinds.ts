import { formatList } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { comparisons, wholeFigures } from './compare';
import type { FigureKind } from './Drawings';
import type { Grid } from './grid';
import { memberOption } from './memberOption';
import { latestMoment, membersAt } from './moment';
import { barOption, lineOption } from './options';
import { figureLabel, rowLabel } from './period';
import { coverageText, spokenValue } from './value';

function whole(grid: Grid) {
  return [{ grid }];
}

/** The latest value of each series and, of one alone, what it was before. */
function seriesReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const latest = grid.columns.flatMap((column) => {
    const figure = wholeFigures(column).at(-1);
    return figure === undefined ? [] : [{ column, figure }];
  });
  const [first] = latest;
  if (first === undefined) return t('state.empty');
  const value = (figure: typeof first.figure) => spokenValue(figure.value, grid.answer.kpi, words);
  const period = figureLabel(grid, first.figure, words);
  if (grid.columns.length === 1) {
    const compared = comparisons(grid, first.column, words).join('. ');
    return t('board.value', { period, value: value(first.figure), compared });
  }
  const items = latest
    .filter(({ figure }) => figure.period === first.figure.period)
    .map(({ column, figure }) =>
      t('board.item', { name: column.name[language], value: value(figure) }),
    );
  return t('board.values', { period, list: items.join('; ') });
}

/** The three members with the highest values of the latest whole period. */
function membersReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const moment = latestMoment(grid);
  if (moment === undefined) return t('state.empty');
  const items = [...membersAt(grid, moment)]
    .sort((one, other) => other.figure.value - one.figure.value)
    .map(({ column, figure }) =>
      t('board.item', {
        name: column.name[language],
        value: spokenValue(figure.value, grid.answer.kpi, words),
      }),
    );
  const period = rowLabel(grid, moment.row, words);
  const shown = items.slice(0, 3);
  return t(items.length > shown.length ? 'board.highest' : 'board.members', {
    period,
    list: formatList(shown, language),
  });
}

export const barKind: FigureKind = {
  shape: 'bar',
  option: barOption,
  reading: seriesReading,
  panels: whole,
};

export const lineKind: FigureKind = {
  shape: 'line',
  option: lineOption,
  reading: seriesReading,
  panels: whole,
};

export const membersKind: FigureKind = {
  shape: 'members',
  option: memberOption,
  reading: membersReading,
  panels: whole,
};

/** What the values of members rest on: told once where it is the same for all. */
export function memberCoverageRemarks(grid: Grid, words: Words): readonly string[] {
  const moment = latestMoment(grid);
  if (moment === undefined) return [];
  const texts = membersAt(grid, moment).flatMap(({ figure }) =>
    figure.coverage === null ? [] : [coverageText(figure.coverage, words)],
  );
  const [coverage, ...others] = [...new Set(texts)];
  if (coverage === undefined) return [];
  if (others.length > 0) return [words.t('board.coverageApart')];
  const where = rowLabel(grid, moment.row, words);
  return [words.t('board.coverage', { where, coverage })];
}

/** How much the latest whole value of each series rests on: it belongs beside every mean. */
export function coverageRemarks(grid: Grid, words: Words): readonly string[] {
  return grid.columns.flatMap((column) => {
    const figure = wholeFigures(column).at(-1);
    if (figure === undefined || figure.coverage === null) return [];
    const name = grid.columns.length > 1 ? `${column.name[words.language]}, ` : '';
    const where = `${name}${figureLabel(grid, figure, words)}`;
    return [words.t('board.coverage', { where, coverage: coverageText(figure.coverage, words) })];
  });
}
