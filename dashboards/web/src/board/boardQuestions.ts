import type { Text } from '../i18n/text';
import { byCalendar, type Calendar } from './calendars';
import type { KpiAnswer } from './figure';
import { gridOfAnswers, only, type Grid } from './grid';
import type { GridQuestion } from './useGrid';

export type BoardQuestions = Readonly<Record<Calendar, GridQuestion>>;

/** How far back boards look: two years of months, three of quarters. */
const shownPeriods: Readonly<Record<string, number>> = { month: 24, quarter: 12 };

/** The grid with its latest periods only; earlier ones are asked of the API. */
export function recent(grid: Grid): Grid {
  const first = Math.max(0, grid.rows.length - (shownPeriods[grid.answer.calendar] ?? Infinity));
  const columns = grid.columns
    .map((column) => ({ ...column, cells: column.cells.slice(first) }))
    .filter(({ cells }) => cells.some((figure) => figure !== undefined));
  return { ...grid, rows: grid.rows.slice(first), columns };
}

/** One KPI as a whole. */
export function ofKpi(kpi: string): BoardQuestions {
  return byCalendar((calendar) => ({
    requests: [{ kpi, calendar }],
    grid: (answers) => recent(gridOfAnswers(answers)),
  }));
}

/** Several KPIs of one unit side by side, under names of their own. */
export function ofKpis(kpis: readonly { readonly kpi: string; readonly name: Text }[]) {
  return byCalendar((calendar) => ({
    requests: kpis.map(({ kpi }) => ({ kpi, calendar })),
    grid: (answers: readonly KpiAnswer[]) =>
      recent(
        gridOfAnswers(
          answers,
          kpis.map(({ name }) => name),
        ),
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
    grid: (answers) => order(recent(gridOfAnswers(answers))),
  }));
}

/** These members in this order, whether they are the highest or not. */
export function inOrder(keys: readonly string[]) {
  return (grid: Grid): Grid => only(grid, keys);
}
