import type { Text } from '../i18n/text';
import type { KpiAnswer } from '../kpi/figure';
import { gridOfAnswers, only, type Grid } from '../kpi/grid';
import type { BoardAnswer } from './board';

/** Which figures of a board belong together and how they become one grid. */
export interface BoardQuestion {
  readonly figures: readonly string[];
  readonly grid: (answers: readonly KpiAnswer[]) => Grid;
}

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

/** The figures that questions ask for and their board does not have. */
export function missingFigures(
  questions: readonly BoardQuestion[],
  board: BoardAnswer,
): readonly string[] {
  return questions
    .flatMap(({ figures }) => figures)
    .filter((figure) => board.figures[figure] === undefined);
}

/** The grid of a question, of which the board has every figure. */
export function gridOfBoard({ figures, grid }: BoardQuestion, board: BoardAnswer): Grid {
  return grid(figures.flatMap((figure) => board.figures[figure] ?? []));
}

/** One figure with one series. */
export function ofFigure(figure: string): BoardQuestion {
  return { figures: [figure], grid: (answers) => recent(gridOfAnswers(answers)) };
}

/** Several figures of one unit side by side, under names of their own. */
export function ofFigures(
  figures: readonly { readonly figure: string; readonly name: Text }[],
): BoardQuestion {
  return {
    figures: figures.map(({ figure }) => figure),
    grid: (answers) =>
      recent(
        gridOfAnswers(
          answers,
          figures.map(({ name }) => name),
        ),
      ),
  };
}

/** One figure by the members of a breakdown, in an order of their own. */
export function ofMembers(figure: string, order: (grid: Grid) => Grid): BoardQuestion {
  return { figures: [figure], grid: (answers) => order(recent(gridOfAnswers(answers))) };
}

/** These members in this order, whether they are the highest or not. */
export function inOrder(keys: readonly string[]) {
  return (grid: Grid): Grid => only(grid, keys);
}
