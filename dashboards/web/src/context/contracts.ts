import { formatToDay } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { knownFigures, wholeFigures, type KnownFigure } from '../kpi/compare';
import { undividedColumn, type Column, type Grid } from '../kpi/grid';
import type { Paints } from '../kpi/paint';
import { dataAsOf } from '../kpi/passport';
import { spokenValue } from '../kpi/value';

/** What is certain is solid; what nobody knows is dotted. */
export const outcomePaints: Paints = {
  awarded: { color: '#0066cc', symbol: 'circle', dash: 'solid', hatch: 'none' },
  'no-offer': { color: '#455a64', symbol: 'rect', dash: 'dashed', hatch: 'none' },
  unknown: { color: '#b24a00', symbol: 'triangle', dash: 'dotted', hatch: 'dots' },
};

export const outcomes = ['awarded', 'no-offer', 'unknown'] as const;

/** The column of the whole amount beside its parts. */
export const totalKey = 'contracts-tendered';

export function columnOf(grid: Grid, key: string): Column | undefined {
  return grid.columns.find((column) => column.key === key);
}

export function valueIn(column: Column, period: string): number | null {
  return column.cells.find((figure) => figure?.period === period)?.value ?? null;
}

/** The amount of a year that was not over on the day of the data; nothing when every year was. */
export function soFar(grid: Grid, column: Column, words: Words): readonly string[] {
  const latest = knownFigures(column).at(-1);
  const asOf = dataAsOf(grid.answer.passport);
  if (latest?.isPartial !== true || asOf === null || asOf >= latest.to) return [];
  return [
    words.t('contracts.soFar', {
      year: latest.periodName[words.language],
      asOf: formatToDay(asOf, words.language),
      value: spokenValue(latest.value, grid.answer.kpi, words),
    }),
  ];
}

/** The whole amount of the latest whole year and its outcomes. */
export function outcomesReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const total = columnOf(grid, totalKey);
  const latest = total === undefined ? undefined : wholeFigures(total).at(-1);
  if (total === undefined || latest === undefined) return t('contracts.noValue');
  const items = outcomes.flatMap((outcome) => {
    const column = columnOf(grid, outcome);
    const value = column === undefined ? null : valueIn(column, latest.period);
    if (column === undefined || value === null) return [];
    const shown = spokenValue(value, grid.answer.kpi, words);
    return [t('contracts.outcomeItem', { name: column.name[language], value: shown })];
  });
  const reading = t('contracts.outcomesReading', {
    year: latest.periodName[language],
    total: spokenValue(latest.value, grid.answer.kpi, words),
    list: items.join('; '),
  });
  return [reading, ...soFar(grid, total, words)].join(' ');
}

/** The API's notes have no code; this is the word that the contract uses for an unsure match. */
const unsure = /probabil/i;

/** How much belongs to the area only probably, in the year that the reading tells. */
export function probableRemarks(grid: Grid, words: Words): readonly string[] {
  const total = undividedColumn(grid);
  const figure = total === undefined ? undefined : wholeFigures(total).at(-1);
  const notes = figure?.notes.filter((note) => unsure.test(note.it)) ?? [];
  if (figure === undefined || notes.length === 0) return [];
  const list = notes.map((note) => note[words.language]).join('; ');
  return [`${figure.periodName[words.language]}: ${list}`];
}

/** Who bought for most in the latest whole year. */
export function buyersReading(
  grid: Grid,
  key: 'contracts.tenderedReading' | 'contracts.awardedReading',
  words: Words,
): string {
  const figures = grid.columns.flatMap((column) =>
    wholeFigures(column).map((figure) => ({ figure, column })),
  );
  const year = figures.reduce<KnownFigure | undefined>(
    (latest, { figure }) => (latest === undefined || figure.to > latest.to ? figure : latest),
    undefined,
  );
  const [highest] = figures
    .filter(({ figure }) => figure.period === year?.period)
    .sort((one, other) => other.figure.value - one.figure.value);
  if (highest === undefined) return words.t('contracts.noValue');
  return words.t(key, {
    year: highest.figure.periodName[words.language],
    buyer: highest.column.name[words.language],
    value: spokenValue(highest.figure.value, grid.answer.kpi, words),
  });
}

/** The buyers of all grids by code, so that each has one place and one colour in both charts. */
export function buyerKeys(grids: readonly Grid[]): readonly string[] {
  const keys = grids.flatMap((grid) => grid.columns.map((column) => column.key));
  return [...new Set(keys)].sort();
}
