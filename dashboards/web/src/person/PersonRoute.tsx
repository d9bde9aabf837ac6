import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import * as questions from './questions';

/** The persons reached, split one way and another. */
const parts = [
  {
    id: 'reached-by-municipality',
    title: 'person.reached.byMunicipality',
    question: questions.byMunicipality,
  },
  { id: 'reached-by-sex', title: 'person.reached.bySex', question: questions.bySex },
  { id: 'reached-by-age', title: 'person.reached.byAge', question: questions.byAge },
  {
    id: 'reached-by-citizenship',
    title: 'person.reached.byCitizenship',
    question: questions.byCitizenship,
  },
  { id: 'reached-by-kind', title: 'person.reached.byKind', question: questions.byKind },
] as const;

function Persons() {
  const { t } = useWords();
  return (
    <Section id="persone" title={t('person.reached.section')} intro={t('person.reached.intro')}>
      <BoardFigure
        id="reached"
        title={t('person.reached.title')}
        kind={lineKind}
        question={questions.reached}
      />
      {parts.map(({ id, title, question }) => (
        <BoardFigure
          key={id}
          id={id}
          title={t(title)}
          kind={membersKind}
          question={question}
          remarks={[t('board.overlaps')]}
        />
      ))}
      <BoardFigure
        id="by-number-of-partners"
        title={t('person.reached.byPartners')}
        kind={membersKind}
        question={questions.byPartners}
      />
      <BoardFigure
        id="contacts-by-language"
        title={t('person.reached.byLanguage')}
        kind={membersKind}
        question={questions.contactsByLanguage}
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
      <BoardFigure
        id="helpful"
        title={t('person.needs.helpful')}
        kind={lineKind}
        question={questions.helpful}
      />
    </Section>
  );
}

function Health() {
  const { t } = useWords();
  return (
    <Section id="salute" title={t('person.health.section')} intro={t('person.health.intro')}>
      <BoardFigure
        id="health-persons"
        title={t('person.health.persons')}
        kind={barKind}
        question={questions.healthPersons}
      />
      <BoardFigure
        id="health-contacts"
        title={t('person.health.contacts')}
        kind={membersKind}
        question={questions.healthContacts}
      />
      <BoardFigure
        id="screening-days"
        title={t('person.health.screening')}
        kind={lineKind}
        question={questions.screeningDays}
      />
      <BoardFigure
        id="health-mediated"
        title={t('person.health.mediated')}
        kind={lineKind}
        question={questions.healthMediated}
      />
    </Section>
  );
}

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
      <Sections
        sections={[
          { id: 'persone', title: t('person.reached.section') },
          { id: 'bisogni', title: t('person.needs.section') },
          { id: 'salute', title: t('person.health.section') },
        ]}
      />
      <Persons />
      <Needs />
      <Health />
    </Board>
  );
}
