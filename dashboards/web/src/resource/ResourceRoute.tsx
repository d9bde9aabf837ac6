import { Board } from '../board/Board';
import { FigureSections, type FigureSection } from '../board/FigureSections';
import { useWords } from '../i18n/useLanguage';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import * as questions from './questions';

const sections: readonly FigureSection[] = [
  {
    id: 'bilancio',
    title: 'resource.money.section',
    intro: 'resource.money.intro',
    figures: [
      { id: 'budget', title: 'resource.money.budget', kind: lineKind, question: questions.budget },
      {
        id: 'budget-by-heading',
        title: 'resource.money.budgetByHeading',
        kind: membersKind,
        question: questions.budgetByHeading,
      },
      {
        id: 'expenses',
        title: 'resource.money.expenses',
        kind: lineKind,
        question: questions.expenses,
      },
      {
        id: 'verified-by-heading',
        title: 'resource.money.verifiedByHeading',
        kind: membersKind,
        question: questions.verifiedByHeading,
      },
      {
        id: 'verified-by-partner',
        title: 'resource.money.verifiedByPartner',
        kind: membersKind,
        question: questions.verifiedByPartner,
      },
    ],
  },
  {
    id: 'assorbimento',
    title: 'resource.absorption.section',
    intro: 'resource.absorption.intro',
    figures: [
      {
        id: 'absorption',
        title: 'resource.absorption.rate',
        kind: lineKind,
        question: questions.absorption,
      },
      {
        id: 'absorption-by-partner',
        title: 'resource.absorption.byPartner',
        kind: membersKind,
        question: questions.absorptionByPartner,
      },
      {
        id: 'absorption-by-heading',
        title: 'resource.absorption.byHeading',
        kind: membersKind,
        question: questions.absorptionByHeading,
      },
      {
        id: 'cost-per-person',
        title: 'resource.absorption.cost',
        kind: barKind,
        question: questions.cost,
      },
    ],
  },
  {
    id: 'consegne',
    title: 'resource.delivery.section',
    intro: 'resource.delivery.intro',
    figures: [
      {
        id: 'on-time-by-feed',
        title: 'resource.delivery.onTime',
        kind: membersKind,
        question: questions.onTime,
      },
      {
        id: 'rejected-by-feed',
        title: 'resource.delivery.rejected',
        kind: membersKind,
        question: questions.rejected,
      },
    ],
  },
];

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
      <FigureSections sections={sections} />
    </Board>
  );
}
