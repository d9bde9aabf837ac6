import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import * as questions from './questions';

/** The persons served, split one way and another. */
function Parts() {
  const { t } = useWords();
  return (
    <>
      <BoardFigure
        id="served-by-municipality"
        title={t('person.served.byMunicipality')}
        kind={membersKind}
        question={questions.byMunicipality}
        remarks={[t('board.overlaps')]}
      />
      <BoardFigure
        id="served-by-sex"
        title={t('person.served.bySex')}
        kind={membersKind}
        question={questions.bySex}
      />
      <BoardFigure
        id="served-by-age"
        title={t('person.served.byAge')}
        kind={membersKind}
        question={questions.byAge}
        remarks={[t('board.overlaps')]}
      />
      <BoardFigure
        id="served-by-partner"
        title={t('person.served.byPartner')}
        kind={membersKind}
        question={questions.byPartner}
        remarks={[t('board.overlaps')]}
      />
    </>
  );
}

function Persons() {
  const { t } = useWords();
  return (
    <Section id="persone" title={t('person.served.section')} intro={t('person.served.intro')}>
      <BoardFigure
        id="served"
        title={t('person.served.title')}
        kind={barKind}
        question={questions.served}
      />
      <Parts />
      <BoardFigure
        id="contacts-by-kind"
        title={t('person.served.contacts')}
        kind={barKind}
        question={questions.contactsByKind}
      />
    </Section>
  );
}

function Needs() {
  const { t } = useWords();
  return (
    <Section id="bisogni" title={t('person.needs.section')} intro={t('person.needs.intro')}>
      <BoardFigure
        id="needs-by-area"
        title={t('person.needs.byArea')}
        kind={barKind}
        question={questions.needsByArea}
      />
      <BoardFigure
        id="needs-met"
        title={t('person.needs.met')}
        kind={lineKind}
        question={questions.needsMet}
      />
      <BoardFigure
        id="need-days"
        title={t('person.needs.days')}
        kind={lineKind}
        question={questions.needDays}
      />
      <BoardFigure
        id="needs-unmet"
        title={t('person.needs.unmet')}
        kind={barKind}
        question={questions.needsUnmet}
      />
    </Section>
  );
}

/** Persone e bisogni: who was served, what was asked for and what came of it. */
export function PersonRoute() {
  const { t } = useWords();
  return (
    <Board
      board="person"
      title={t('person.title')}
      lead={t('person.lead')}
      filters={questions.filters}
    >
      <Sections
        sections={[
          { id: 'persone', title: t('person.served.section') },
          { id: 'bisogni', title: t('person.needs.section') },
        ]}
      />
      <Persons />
      <Needs />
    </Board>
  );
}
