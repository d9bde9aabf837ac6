import type { Words } from '../i18n/i18n';
import type { Calendar } from '../kpi/calendars';
import { knownFigures, wholeFigures, type KnownFigure } from '../kpi/compare';
import type { Grid } from '../kpi/grid';
import { spokenValue } from '../kpi/value';

function coverageOf({ coverage }: KnownFigure, { t, language }: Words): string {
  if (coverage === null) return '';
  const { covered, due, unit } = coverage;
  return t('landings.coverage', { covered, due, unit: unit[language] });
}

/** The latest whole period; a later one that is covered in part is told apart. */
export function landingsReading(grid: Grid, calendar: Calendar, words: Words): string {
  const [column] = grid.columns;
  if (column === undefined) return words.t('state.empty');
  const whole = wholeFigures(column).at(-1);
  const latest = knownFigures(column).at(-1);
  const told = (figure: KnownFigure) => ({
    period: figure.periodName[words.language],
    value: spokenValue(figure.value, grid.answer.kpi, words),
    coverage: coverageOf(figure, words),
  });
  const sentences: string[] = [];
  if (whole !== undefined) {
    sentences.push(words.t(`landings.reading.${calendar}`, told(whole)));
  }
  if (latest !== undefined && latest.period !== whole?.period) {
    sentences.push(words.t('landings.partial', told(latest)));
  }
  return sentences.join(' ');
}
