import type { Text } from '../i18n/text';
import { byCalendar, type Calendar } from './calendars';
import type { KpiAnswer } from './figure';
import { gridOfAnswers, only, type Grid } from './grid';
import type { GridQuestion } from './useGrid';

export type BoardQuestions = Readonly<Record<Calendar, GridQuestion>>;

/** One KPI as a whole. */
export function ofKpi(kpi: string): BoardQuestions {
  return byCalendar((calendar) => ({
    requests: [{ kpi, calendar }],
    grid: (answers) => gridOfAnswers(answers),
  }));
}

/** Several KPIs of one unit side by side, under names of their own. */
export function ofKpis(kpis: readonly { readonly kpi: string; readonly name: Text }[]) {
  return byCalendar((calendar) => ({
    requests: kpis.map(({ kpi }) => ({ kpi, calendar })),
    grid: (answers: readonly KpiAnswer[]) =>
      gridOfAnswers(
        answers,
        kpis.map(({ name }) => name),
      ),
  }));
}

/** One KPI by the members of a breakdown, in the order of the answer unless another is given. */
export function byMember(
  kpi: string,
  breakdown: string,
  order: (grid: Grid) => Grid = (grid) => grid,
): BoardQuestions {
  return byCalendar((calendar) => ({
    requests: [{ kpi, calendar, breakdown }],
    grid: (answers) => order(gridOfAnswers(answers)),
  }));
}

/** These members in this order, whether they are the highest or not. */
export function inOrder(keys: readonly string[]) {
  return (grid: Grid): Grid => only(grid, keys);
}
