import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import * as questions from './questions';

function Events() {
  const { t } = useWords();
  return (
    <>
      <BoardFigure
        id="training-hours"
        title={t('training.operators.hours')}
        kind={barKind}
        question={questions.hours}
      />
      <BoardFigure
        id="opinions"
        title={t('training.operators.opinions')}
        kind={lineKind}
        question={questions.opinions}
      />
    </>
  );
}

function Operators() {
  const { t } = useWords();
  return (
    <Section
      id="operatori"
      title={t('training.operators.section')}
      intro={t('training.operators.intro')}
    >
      <BoardFigure
        id="trained"
        title={t('training.operators.trained')}
        kind={lineKind}
        question={questions.trained}
      />
      <BoardFigure
        id="trained-by-kind"
        title={t('training.operators.byKind')}
        kind={membersKind}
        question={questions.byKind}
        remarks={[t('training.operators.overlaps')]}
      />
      <BoardFigure
        id="trained-by-sex"
        title={t('training.operators.bySex')}
        kind={membersKind}
        question={questions.bySex}
        remarks={[t('training.operators.overlaps')]}
      />
      <BoardFigure
        id="trained-by-sector"
        title={t('training.operators.bySector')}
        kind={membersKind}
        question={questions.bySector}
        remarks={[t('training.operators.overlaps')]}
      />
      <Events />
    </Section>
  );
}

function Tools() {
  const { t } = useWords();
  return (
    <Section id="protocolli" title={t('training.tools.section')} intro={t('training.tools.intro')}>
      <BoardFigure
        id="tools"
        title={t('training.tools.inForce')}
        kind={lineKind}
        question={questions.tools}
      />
      <BoardFigure
        id="tools-by-kind"
        title={t('training.tools.byKind')}
        kind={membersKind}
        question={questions.toolsByKind}
      />
      <BoardFigure
        id="tools-by-area"
        title={t('training.tools.byArea')}
        kind={membersKind}
        question={questions.toolsByArea}
      />
      <BoardFigure
        id="with-civil-society"
        title={t('training.tools.civilSociety')}
        kind={lineKind}
        question={questions.civilSociety}
      />
      <BoardFigure
        id="actions-on-time"
        title={t('training.tools.actions')}
        kind={lineKind}
        question={questions.actions}
      />
    </Section>
  );
}

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
      <Sections
        sections={[
          { id: 'operatori', title: t('training.operators.section') },
          { id: 'protocolli', title: t('training.tools.section') },
        ]}
      />
      <Operators />
      <Tools />
    </Board>
  );
}
