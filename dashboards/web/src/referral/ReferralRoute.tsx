import { useWords } from '../i18n/useLanguage';
import { Board } from '../kpi/Board';
import { BoardFigure } from '../kpi/BoardFigure';
import type { Calendar } from '../kpi/calendars';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import { flowKind, funnelKind } from './kinds';
import * as questions from './questions';

interface PartProps {
  readonly calendar: Calendar;
}

function Needs({ calendar }: PartProps) {
  const { t } = useWords();
  return (
    <Section id="bisogni" title={t('referral.needs.section')} intro={t('referral.needs.intro')}>
      <BoardFigure
        id="persons-served"
        title={t('referral.needs.served')}
        kind={barKind}
        calendar={calendar}
        questions={questions.served}
      />
      <BoardFigure
        id="needs-by-area"
        title={t('referral.needs.byArea')}
        kind={barKind}
        calendar={calendar}
        questions={questions.needsByArea}
      />
      <BoardFigure
        id="needs-met"
        title={t('referral.needs.met')}
        kind={lineKind}
        calendar={calendar}
        questions={questions.needsMet}
      />
      <BoardFigure
        id="needs-unmet"
        title={t('referral.needs.unmet')}
        kind={barKind}
        calendar={calendar}
        questions={questions.needsUnmet}
      />
    </Section>
  );
}

function Way({ calendar }: PartProps) {
  const { t } = useWords();
  return (
    <Section id="cammino" title={t('referral.funnel.section')} intro={t('referral.funnel.intro')}>
      <BoardFigure
        id="funnel"
        title={t('referral.funnel.title')}
        kind={funnelKind}
        calendar={calendar}
        questions={questions.funnel}
      />
      <BoardFigure
        id="flow"
        title={t('referral.flow.title')}
        kind={flowKind}
        calendar={calendar}
        questions={questions.flow}
        remarks={[t('referral.flow.health')]}
      />
    </Section>
  );
}

function Waits({ calendar }: PartProps) {
  const { t } = useWords();
  return (
    <Section id="attese" title={t('referral.wait.section')} intro={t('referral.wait.intro')}>
      <BoardFigure
        id="waits"
        title={t('referral.wait.title')}
        kind={lineKind}
        calendar={calendar}
        questions={questions.waits}
      />
      <BoardFigure
        id="waits-by-provider"
        title={t('referral.wait.byProvider')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.waitsByProvider}
      />
      <BoardFigure
        id="missed"
        title={t('referral.wait.missed')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.missed}
      />
      <BoardFigure
        id="open-long"
        title={t('referral.wait.open')}
        kind={barKind}
        calendar={calendar}
        questions={questions.openLong}
      />
    </Section>
  );
}

/** Invii e servizi: needs, what referrals became of, and how long persons wait. */
export function ReferralRoute() {
  const { t } = useWords();
  return (
    <Board title={t('referral.title')} lead={t('referral.lead')}>
      {(calendar) => (
        <>
          <Sections
            sections={[
              { id: 'bisogni', title: t('referral.needs.section') },
              { id: 'cammino', title: t('referral.funnel.section') },
              { id: 'attese', title: t('referral.wait.section') },
            ]}
          />
          <Needs calendar={calendar} />
          <Way calendar={calendar} />
          <Waits calendar={calendar} />
        </>
      )}
    </Board>
  );
}
