import { Board } from '../board/Board';
import { FigureSections, type FigureSection } from '../board/FigureSections';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import * as questions from './questions';

const sections: readonly FigureSection[] = [
  {
    id: 'scuola',
    title: 'school.courses.section',
    intro: 'school.courses.intro',
    figures: [
      {
        id: 'enrolled',
        title: 'school.courses.title',
        kind: lineKind,
        question: questions.persons,
      },
      {
        id: 'enrolled-by-level',
        title: 'school.courses.byLevel',
        kind: membersKind,
        question: questions.byLevel,
        remark: 'board.overlaps',
      },
      {
        id: 'enrolled-by-citizenship',
        title: 'school.courses.byCitizenship',
        kind: membersKind,
        question: questions.byCitizenship,
      },
      {
        id: 'attendance-rate',
        title: 'school.courses.attendance',
        kind: lineKind,
        question: questions.attendance,
      },
      {
        id: 'hours-attended',
        title: 'school.courses.hours',
        kind: barKind,
        question: questions.hours,
      },
      { id: 'ways', title: 'school.courses.ways', kind: lineKind, question: questions.ways },
    ],
  },
  {
    id: 'lavoro',
    title: 'school.work.section',
    intro: 'school.work.intro',
    figures: [
      { id: 'placed', title: 'school.work.placed', kind: barKind, question: questions.placed },
      {
        id: 'placed-by-group',
        title: 'school.work.byGroup',
        kind: membersKind,
        question: questions.placedByGroup,
        remark: 'board.overlaps',
      },
      {
        id: 'placed-by-kind',
        title: 'school.work.byKind',
        kind: membersKind,
        question: questions.placedByKind,
        remark: 'board.overlaps',
      },
      { id: 'lasting', title: 'school.work.lasting', kind: lineKind, question: questions.lasting },
    ],
  },
];

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
      <FigureSections sections={sections} />
    </Board>
  );
}
