import { Board } from '../board/Board';
import { FigureSections, type FigureSection } from '../board/FigureSections';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import * as questions from './questions';

const sections: readonly FigureSection[] = [
  {
    id: 'operatori',
    title: 'training.operators.section',
    intro: 'training.operators.intro',
    figures: [
      {
        id: 'trained',
        title: 'training.operators.trained',
        kind: lineKind,
        question: questions.trained,
      },
      {
        id: 'trained-by-kind',
        title: 'training.operators.byKind',
        kind: membersKind,
        question: questions.byKind,
        remark: 'training.operators.overlaps',
      },
      {
        id: 'trained-by-sex',
        title: 'training.operators.bySex',
        kind: membersKind,
        question: questions.bySex,
        remark: 'training.operators.overlaps',
      },
      {
        id: 'trained-by-sector',
        title: 'training.operators.bySector',
        kind: membersKind,
        question: questions.bySector,
        remark: 'training.operators.overlaps',
      },
      {
        id: 'training-hours',
        title: 'training.operators.hours',
        kind: barKind,
        question: questions.hours,
      },
      {
        id: 'opinions',
        title: 'training.operators.opinions',
        kind: lineKind,
        question: questions.opinions,
      },
    ],
  },
  {
    id: 'protocolli',
    title: 'training.tools.section',
    intro: 'training.tools.intro',
    figures: [
      { id: 'tools', title: 'training.tools.inForce', kind: lineKind, question: questions.tools },
      {
        id: 'tools-by-kind',
        title: 'training.tools.byKind',
        kind: membersKind,
        question: questions.toolsByKind,
      },
      {
        id: 'tools-by-area',
        title: 'training.tools.byArea',
        kind: membersKind,
        question: questions.toolsByArea,
      },
      {
        id: 'with-civil-society',
        title: 'training.tools.civilSociety',
        kind: lineKind,
        question: questions.civilSociety,
      },
      {
        id: 'actions-on-time',
        title: 'training.tools.actions',
        kind: lineKind,
        question: questions.actions,
      },
    ],
  },
];

/** Operatori e protocolli: who was trained and to what use, and which tools are in force. */
export function TrainingRoute() {
  const { t } = useWords();
  return (
    <Board
      board="training"
      title={t('training.title')}
      lead={t('training.lead')}
      filters={questions.filters}
    >
      <FigureSections sections={sections} />
    </Board>
  );
}
