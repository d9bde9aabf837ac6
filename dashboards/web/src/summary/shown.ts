import type { BoardAnswer } from '../board/board';
import type { Kpi } from '../kpi/kpi';
import { subjects, type Subject, type SummaryFigure } from './questions';

/** A figure of the page and its entry in the catalogue. */
export interface ShownFigure {
  readonly figure: SummaryFigure;
  readonly kpi: Kpi;
}

export interface ShownSubject {
  readonly subject: Subject;
  readonly figures: readonly ShownFigure[];
}

/** The subjects with the figures that the board has; those without any are left out. */
export function shownSubjects(board: BoardAnswer): readonly ShownSubject[] {
  return subjects
    .map((subject) => ({
      subject,
      figures: subject.figures.flatMap((figure) => {
        const answer = board.figures[figure.id];
        return answer === undefined ? [] : [{ figure, kpi: answer.kpi }];
      }),
    }))
    .filter(({ figures }) => figures.length > 0);
}
