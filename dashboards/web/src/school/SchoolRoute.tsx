import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import * as questions from './questions';

function Results() {
  const { t } = useWords();
  return (
    <>
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
      <BoardFigure
        id="ways"
        title={t('school.courses.ways')}
        kind={lineKind}
        question={questions.ways}
      />
    </>
  );
}

function Courses() {
  const { t } = useWords();
  return (
    <Section id="scuola" title={t('school.courses.section')} intro={t('school.courses.intro')}>
      <BoardFigure
        id="enrolled"
        title={t('school.courses.title')}
        kind={lineKind}
        question={questions.persons}
      />
      <BoardFigure
        id="enrolled-by-level"
        title={t('school.courses.byLevel')}
        kind={membersKind}
        question={questions.byLevel}
        remarks={[t('board.overlaps')]}
      />
      <BoardFigure
        id="enrolled-by-citizenship"
        title={t('school.courses.byCitizenship')}
        kind={membersKind}
        question={questions.byCitizenship}
      />
      <Results />
    </Section>
  );
}

function Work() {
  const { t } = useWords();
  return (
    <Section id="lavoro" title={t('school.work.section')} intro={t('school.work.intro')}>
      <BoardFigure
        id="placed"
        title={t('school.work.placed')}
        kind={barKind}
        question={questions.placed}
      />
      <BoardFigure
        id="placed-by-group"
        title={t('school.work.byGroup')}
        kind={membersKind}
        question={questions.placedByGroup}
        remarks={[t('board.overlaps')]}
      />
      <BoardFigure
        id="placed-by-kind"
        title={t('school.work.byKind')}
        kind={membersKind}
        question={questions.placedByKind}
        remarks={[t('board.overlaps')]}
      />
      <BoardFigure
        id="lasting"
        title={t('school.work.lasting')}
        kind={lineKind}
        question={questions.lasting}
      />
    </Section>
  );
}

/** Scuola e lavoro: who is in courses and how far they come, and who is placed and stays so. */
export function SchoolRoute() {
  const { t } = useWords();
  return (
    <Board
      board="school"
      title={t('school.title')}
      lead={t('school.lead')}
      filters={questions.filters}
    >
      <Sections
        sections={[
          { id: 'scuola', title: t('school.courses.section') },
          { id: 'lavoro', title: t('school.work.section') },
        ]}
      />
      <Courses />
      <Work />
    </Board>
  );
}
