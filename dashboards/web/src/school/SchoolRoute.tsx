import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import * as questions from './questions';

function Courses() {
  const { t } = useWords();
  return (
    <Section id="scuola" title={t('school.courses.section')} intro={t('school.courses.intro')}>
      <BoardFigure
        id="enrolled"
        title={t('school.courses.enrolled')}
        kind={barKind}
        question={questions.enrolled}
      />
      <BoardFigure
        id="enrolled-by-level"
        title={t('school.courses.byLevel')}
        kind={membersKind}
        question={questions.byLevel}
        remarks={[t('board.overlaps')]}
      />
      <BoardFigure
        id="enrolled-by-municipality"
        title={t('school.courses.byMunicipality')}
        kind={membersKind}
        question={questions.byMunicipality}
      />
      <BoardFigure
        id="attendance-rate"
        title={t('school.courses.attendance')}
        kind={lineKind}
        question={questions.attendance}
      />
      <BoardFigure
        id="hours-attended"
        title={t('school.courses.hours')}
        kind={barKind}
        question={questions.hours}
      />
    </Section>
  );
}

/** Scuola e lavoro: who is in courses and how far they come. */
export function SchoolRoute() {
  const { t } = useWords();
  return (
    <Board
      board="school"
      title={t('school.title')}
      lead={t('school.lead')}
      filters={questions.filters}
    >
      <Courses />
    </Board>
  );
}
