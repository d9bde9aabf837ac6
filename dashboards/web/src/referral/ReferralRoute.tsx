import { useWords } from '../i18n/useLanguage';
import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import { flowKind, funnelKind } from './kinds';
import * as questions from './questions';

function Needs() {
  const { t } = useWords();
  return (
    <Section id="bisogni" title={t('referral.needs.section')} intro={t('referral.needs.intro')}>
      <BoardFigure
        id="persons-served"
        title={t('referral.needs.served')}
        kind={barKind}
        question={questions.served}
      />
      <BoardFigure
        id="needs-by-area"
        title={t('referral.needs.byArea')}
        kind={barKind}
        question={questions.needsByArea}
      />
      <BoardFigure
        id="needs-met"
        title={t('referral.needs.met')}
        kind={lineKind}
        question={questions.needsMet}
      />
      <BoardFigure
        id="needs-unmet"
        title={t('referral.needs.unmet')}
        kind={barKind}
        question={questions.needsUnmet}
      />
    </Section>
  );
}

function Way() {
  const { t } = useWords();
  return (
    <Section id="cammino" title={t('referral.funnel.section')} intro={t('referral.funnel.intro')}>
      <BoardFigure
        id="funnel"
        title={t('referral.funnel.title')}
        kind={funnelKind}
        question={questions.funnel}
      />
      <BoardFigure
        id="flow"
        title={t('referral.flow.title')}
        kind={flowKind}
        question={questions.flow}
        remarks={[t('referral.flow.health')]}
      />
    </Section>
  );
}

function Waits() {
  const { t } = useWords();
  return (
    <Section id="attese" title={t('referral.wait.section')} intro={t('referral.wait.intro')}>
      <BoardFigure
        id="waits"
        title={t('referral.wait.title')}
        kind={lineKind}
        question={questions.waits}
      />
      <BoardFigure
        id="waits-by-provider"
        title={t('referral.wait.byProvider')}
        kind={membersKind}
        question={questions.waitsByProvider}
      />
      <BoardFigure
        id="missed"
        title={t('referral.wait.missed')}
        kind={membersKind}
        question={questions.missed}
      />
      <BoardFigure
        id="open-long"
        title={t('referral.wait.open')}
        kind={barKind}
        question={questions.openLong}
      />
    </Section>
  );
}

/** Invii e servizi: needs, what referrals became of, and how long persons wait. */
export function ReferralRoute() {
  const { t } = useWords();
  return (
    <Board board="referral" title={t('referral.title')} lead={t('referral.lead')}>
      <Sections
        sections={[
          { id: 'bisogni', title: t('referral.needs.section') },
          { id: 'cammino', title: t('referral.funnel.section') },
          { id: 'attese', title: t('referral.wait.section') },
        ]}
      />
      <Needs />
      <Way />
      <Waits />
    </Board>
  );
}
