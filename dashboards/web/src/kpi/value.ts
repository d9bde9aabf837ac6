import { formatFigure } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Coverage, Figure } from './figure';
import type { Column, Grid } from './grid';
import type { Kpi } from './kpi';

export function valueText(value: number | null, kpi: Kpi, { t, language }: Words): string {
  if (value === null) return t('figure.unavailable');
  return formatFigure(value, kpi.unit, language, kpi.decimals);
}

/** How many decimals a value has in a sentence: euro have no cents there. */
export function spokenDecimals(kpi: Kpi): number {
  return kpi.unit === 'eur' ? 0 : kpi.decimals;
}

export function spokenValue(value: number, kpi: Kpi, { language }: Words): string {
  return formatFigure(value, kpi.unit, language, spokenDecimals(kpi));
}

/** The text of one cell: a blank of the source is not a zero, and neither is a missing period. */
export function cellText(
  figure: Figure | undefined,
  column: Column,
  grid: Grid,
  words: Words,
): string {
  if (figure !== undefined) return valueText(figure.value, grid.answer.kpi, words);
  return words.t(column.missing === 'none' ? 'figure.none' : 'figure.unavailable');
}

export function coverageText(coverage: Coverage, { t, language }: Words): string {
  const { covered, due, unit } = coverage;
  return t('figure.covered', { covered, due, unit: unit[language] });
}
