import type { ReactNode } from 'react';
import { useWords } from '../i18n/useLanguage';
import type { Calendar } from '../kpi/calendars';
import type { FigureKind } from '../kpi/Drawings';
import { FigureCard } from '../kpi/FigureCard';
import { coverageRemarks, memberCoverageRemarks } from '../kpi/kinds';
import type { BoardQuestion } from './boardQuestions';
import { unfilteredRemarks } from './filters';
import { useBoard, useBoardGrid } from './useBoard';

interface BoardFigureProps {
  readonly id: string;
  readonly title: string;
  readonly kind: FigureKind;
  readonly question: BoardQuestion;
  /** Where the figure's calendar is not the board's. */
  readonly calendar?: Calendar;
  readonly remarks?: readonly string[];
  readonly controls?: ReactNode;
}

/** A figure of the board around, with what its means rest on and which filters it lacks. */
export function BoardFigure(props: BoardFigureProps) {
  const { id, title, kind, question, remarks = [], controls } = props;
  const words = useWords();
  const board = useBoard();
  const remote = useBoardGrid(question);
  const calendar = props.calendar ?? board.request.calendar;
  const isSeries = kind.shape === 'bar' || kind.shape === 'line';
  const coveragesOf = isSeries ? coverageRemarks : memberCoverageRemarks;
  const own =
    remote.kind === 'ready'
      ? [...unfilteredRemarks(board, question, words), ...coveragesOf(remote.data, words)]
      : [];
  const by = isSeries ? 'by' : 'last';
  return (
    <FigureCard
      id={id}
      title={title}
      by={words.t(`calendar.${by}.${calendar}`)}
      kind={kind}
      remote={remote}
      remarks={[...own, ...remarks]}
      controls={controls}
    />
  );
}
