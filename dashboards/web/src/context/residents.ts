import { formatList, formatToDay } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Grid } from '../kpi/grid';
import { valueText } from '../kpi/value';

/** The areas that the page shows, by their code of ISTAT's statistical areas. */
export const areas = { bat: 'IT110', puglia: 'ITF4' } as const;

/** Each area on the latest day; areas lie inside each other and are never added. */
export function residentsReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const row = grid.rows.at(-1);
  if (row === undefined) return t('state.empty');
  const items = grid.columns.map((column) =>
    t('residents.item', {
      area: column.name[language],
      value: valueText(column.cells.at(-1)?.value ?? null, grid.answer.kpi, words),
    }),
  );
  const list = formatList(items, language);
  return t('residents.reading', { date: formatToDay(row.day, language), list });
}
