import { formatDay, formatToDay } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { knownFigures } from '../kpi/compare';
import type { Grid } from '../kpi/grid';
import { spokenValue, valueText } from '../kpi/value';

/** The latest day and the highest of the series; a blank at the end is said, not passed over. */
export function presenceReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const [column] = grid.columns;
  const figures = column === undefined ? [] : knownFigures(column);
  const known = figures.at(-1);
  if (column === undefined || known === undefined) return t('state.empty');
  const last = column.cells.at(-1);
  const highest = figures.reduce((best, figure) => (figure.value > best.value ? figure : best));
  const shown = (figure: typeof known) => spokenValue(figure.value, grid.answer.kpi, words);
  const blank =
    last?.value === null ? [t('presence.unknown', { date: formatToDay(last.asOf, language) })] : [];
  return [
    ...blank,
    t('presence.reading', { date: formatToDay(known.asOf, language), value: shown(known) }),
    t('presence.highest', { date: formatDay(highest.asOf, language), value: shown(highest) }),
  ].join(' ');
}

/** What each channel had on the latest day. */
export function channelsReading(grid: Grid, words: Words): string {
  const { t, language } = words;
  const row = grid.rows.at(-1);
  if (row === undefined) return t('state.empty');
  const items = grid.columns.map((column) => {
    const value = valueText(column.cells.at(-1)?.value ?? null, grid.answer.kpi, words);
    return t('presence.channelItem', { name: column.name[language], value });
  });
  const date = formatToDay(row.day, language);
  return t('presence.channelsReading', { date, list: items.join('; ') });
}
