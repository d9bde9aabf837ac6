import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import * as questions from './questions';

function Money() {
  const { t } = useWords();
  return (
    <Section id="bilancio" title={t('resource.money.section')} intro={t('resource.money.intro')}>
      <BoardFigure
        id="budget"
        title={t('resource.money.budget')}
        kind={lineKind}
        question={questions.budget}
      />
      <BoardFigure
        id="budget-by-heading"
        title={t('resource.money.budgetByHeading')}
        kind={membersKind}
        question={questions.budgetByHeading}
      />
      <BoardFigure
        id="expenses"
        title={t('resource.money.expenses')}
        kind={lineKind}
        question={questions.expenses}
      />
      <BoardFigure
        id="verified-by-heading"
        title={t('resource.money.verifiedByHeading')}
        kind={membersKind}
        question={questions.verifiedByHeading}
      />
      <BoardFigure
        id="verified-by-partner"
        title={t('resource.money.verifiedByPartner')}
        kind={membersKind}
        question={questions.verifiedByPartner}
      />
    </Section>
  );
}

function Absorption() {
  const { t } = useWords();
  return (
    <Section
      id="assorbimento"
      title={t('resource.absorption.section')}
      intro={t('resource.absorption.intro')}
    >
      <BoardFigure
        id="absorption"
        title={t('resource.absorption.rate')}
        kind={lineKind}
        question={questions.absorption}
      />
      <BoardFigure
        id="absorption-by-partner"
        title={t('resource.absorption.byPartner')}
        kind={membersKind}
        question={questions.absorptionByPartner}
      />
      <BoardFigure
        id="absorption-by-heading"
        title={t('resource.absorption.byHeading')}
        kind={membersKind}
        question={questions.absorptionByHeading}
      />
      <BoardFigure
        id="cost-per-person"
        title={t('resource.absorption.cost')}
        kind={barKind}
        question={questions.cost}
      />
    </Section>
  );
}

function Deliveries() {
  const { t } = useWords();
  return (
    <Section
      id="consegne"
      title={t('resource.delivery.section')}
      intro={t('resource.delivery.intro')}
    >
      <BoardFigure
        id="on-time-by-feed"
        title={t('resource.delivery.onTime')}
        kind={membersKind}
        question={questions.onTime}
      />
      <BoardFigure
        id="rejected-by-feed"
        title={t('resource.delivery.rejected')}
        kind={membersKind}
        question={questions.rejected}
      />
    </Section>
  );
}

/** Risorse: the budget, what is spent of it and at what cost, and how partners deliver. */
export function ResourceRoute() {
  const { t } = useWords();
  return (
    <Board
      board="resource"
      title={t('resource.title')}
      lead={t('resource.lead')}
      filters={questions.filters}
    >
      <Sections
        sections={[
          { id: 'bilancio', title: t('resource.money.section') },
          { id: 'assorbimento', title: t('resource.absorption.section') },
          { id: 'consegne', title: t('resource.delivery.section') },
        ]}
      />
      <Money />
      <Absorption />
      <Deliveries />
    </Board>
  );
}
