import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { wholeFigures } from '../kpi/compare';
import type { Figure } from '../kpi/figure';
import type { Column } from '../kpi/grid';
import type { Kpi } from '../kpi/kpi';
import { coverageText, spokenValue } from '../kpi/value';

/** How many periods the small line shows. */
const shownPeriods = 12;

/** The last values of whole periods, in time order. */
export function lastValues(column: Column): readonly number[] {
  return wholeFigures(column)
    .slice(-shownPeriods)
    .map(({ value }) => value);
}

/** What belongs to a value beside its past: its two numbers, what it covers, what is to be reached. */
export function remarksOf(figure: Figure, kpi: Kpi, words: Words): readonly string[] {
  const { t, language } = words;
  const { ratio, coverage, target } = figure;
  const shown = (value: number | null) => formatNumber(value ?? 0, language);
  return [
    ...(ratio === null
      ? []
      : [
          t('summary.ratio', {
            numerator: shown(ratio.numerator),
            denominator: shown(ratio.denominator),
          }),
        ]),
    ...(coverage === null ? [] : [coverageText(coverage, words)]),
    ...(target === null
      ? []
      : [t('summary.target', { value: spokenValue(target.value, kpi, words) })]),
  ];
}
