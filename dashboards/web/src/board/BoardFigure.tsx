import type { ReactNode } from 'react';
import { useWords } from '../i18n/useLanguage';
import type { Calendar } from './calendars';
import type { FigureKind } from './Drawings';
import { FigureCard } from './FigureCard';
import { coverageRemarks, memberCoverageRemarks } from './kinds';
import { useGrid, type GridQuestion } from './useGrid';

interface BoardFigureProps {
  readonly id: string;
  readonly title: string;
  readonly kind: FigureKind;
  readonly calendar: Calendar;
  readonly questions: Readonly<Record<Calendar, GridQuestion>>;
  readonly remarks?: readonly string[];
  readonly controls?: ReactNode;
}

/** A figure of a board in the calendar that was chosen, with what its means rest on. */
export function BoardFigure(props: BoardFigureProps) {
  const { id, title, kind, calendar, questions, remarks = [], controls } = props;
  const words = useWords();
  const remote = useGrid(questions[calendar]);
  const isSeries = kind.shape === 'bar' || kind.shape === 'line';
  const coveragesOf = isSeries ? coverageRemarks : memberCoverageRemarks;
  const coverages = remote.kind === 'ready' ? coveragesOf(remote.data, words) : [];
  const by = isSeries ? 'by' : 'last';
  return (
    <FigureCard
      id={id}
      title={title}
      by={words.t(`calendar.${by}.${calendar}`)}
      kind={kind}
      remote={remote}
      remarks={[...coverages, ...remarks]}
      controls={controls}
    />
  );
}
