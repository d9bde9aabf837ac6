import { Board } from '../board/Board';
import { FigureSections, type FigureSection } from '../board/FigureSections';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import * as questions from './questions';

const sections: readonly FigureSection[] = [
  {
    id: 'persone',
    title: 'person.reached.section',
    intro: 'person.reached.intro',
    figures: [
      { id: 'reached', title: 'person.reached.title', kind: lineKind, question: questions.reached },
      {
        id: 'coverage',
        title: 'person.reached.coverage',
        kind: lineKind,
        question: questions.coverage,
      },
      {
        id: 'reached-by-municipality',
        title: 'person.reached.byMunicipality',
        kind: membersKind,
        question: questions.byMunicipality,
        remark: 'board.overlaps',
      },
      {
        id: 'reached-by-sex',
        title: 'person.reached.bySex',
        kind: membersKind,
        question: questions.bySex,
        remark: 'board.overlaps',
      },
      {
        id: 'reached-by-age',
        title: 'person.reached.byAge',
        kind: membersKind,
        question: questions.byAge,
        remark: 'board.overlaps',
      },
      {
        id: 'reached-by-citizenship',
        title: 'person.reached.byCitizenship',
        kind: membersKind,
        question: questions.byCitizenship,
        remark: 'board.overlaps',
      },
      {
        id: 'reached-by-kind',
        title: 'person.reached.byKind',
        kind: membersKind,
        question: questions.byKind,
        remark: 'board.overlaps',
      },
      {
        id: 'by-number-of-partners',
        title: 'person.reached.byPartners',
        kind: membersKind,
        question: questions.byPartners,
      },
      {
        id: 'contacts-by-language',
        title: 'person.reached.byLanguage',
        kind: membersKind,
        question: questions.contactsByLanguage,
      },
    ],
  },
  {
    id: 'bisogni',
    title: 'person.needs.section',
    intro: 'person.needs.intro',
    figures: [
      {
        id: 'needs-by-area',
        title: 'person.needs.byArea',
        kind: barKind,
        question: questions.needsByArea,
      },
      { id: 'needs-met', title: 'person.needs.met', kind: lineKind, question: questions.needsMet },
      { id: 'need-days', title: 'person.needs.days', kind: lineKind, question: questions.needDays },
      {
        id: 'needs-unmet',
        title: 'person.needs.unmet',
        kind: barKind,
        question: questions.needsUnmet,
      },
      { id: 'helpful', title: 'person.needs.helpful', kind: lineKind, question: questions.helpful },
    ],
  },
  {
    id: 'salute',
    title: 'person.health.section',
    intro: 'person.health.intro',
    figures: [
      {
        id: 'health-persons',
        title: 'person.health.persons',
        kind: barKind,
        question: questions.healthPersons,
      },
      {
        id: 'health-contacts',
        title: 'person.health.contacts',
        kind: membersKind,
        question: questions.healthContacts,
      },
      {
        id: 'screening-days',
        title: 'person.health.screening',
        kind: lineKind,
        question: questions.screeningDays,
      },
      {
        id: 'health-mediated',
        title: 'person.health.mediated',
        kind: lineKind,
        question: questions.healthMediated,
      },
    ],
  },
];

/** Persone e bisogni: who was reached, what was asked for and what came of it. */
export function PersonRoute() {
  const { t } = useWords();
  return (
    <Board
      board="person"
      title={t('person.title')}
      lead={t('person.lead')}
      filters={questions.filters}
    >
      <FigureSections sections={sections} />
    </Board>
  );
}
