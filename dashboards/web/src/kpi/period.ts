import { formatDay, formatShortMonth } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Figure } from './figure';
import type { Grid, Row } from './grid';

/** The label below the chart: short, so that many fit. */
export function axisLabel(grid: Grid, row: Row, { t, language }: Words): string {
  const year = row.from.slice(0, 4);
  switch (grid.answer.calendar) {
    case 'half-month':
    case 'month':
      return formatShortMonth(row.from, language);
    case 'quarter': {
      const number = Math.ceil(Number(row.from.slice(5, 7)) / 3);
      return t('calendar.shortQuarter', { number, year });
    }
    case 'year':
      return year;
    default:
      return row.name[language];
  }
}

/** The name of a row in tables: the day of a stock, the period of a flow. */
export function rowLabel(grid: Grid, row: Row, { language }: Words): string {
  const isGap = row.key.includes('/');
  return grid.answer.kpi.kind === 'stock' && !isGap
    ? formatDay(row.day, language)
    : row.name[language];
}

/** The name of a figure's period in a sentence: the day of a stock, the period of a flow. */
export function figureLabel(grid: Grid, figure: Figure, { language }: Words): string {
  return grid.answer.kpi.kind === 'stock'
    ? formatDay(figure.asOf, language)
    : figure.periodName[language];
}
