import { useWords } from '../i18n/useLanguage';
import { Board } from '../kpi/Board';
import { BoardFigure } from '../kpi/BoardFigure';
import type { Calendar } from '../kpi/calendars';
import { lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import * as questions from './questions';

function Findings({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useWords();
  return (
    <Section id="rilievi" title={t('quality.section')} intro={t('quality.intro')}>
      <BoardFigure
        id="quality-trend"
        title={t('quality.trend')}
        kind={lineKind}
        calendar={calendar}
        questions={questions.findings}
      />
      <BoardFigure
        id="quality-by-rule"
        title={t('quality.byRule')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.byRule}
      />
      <BoardFigure
        id="quality-by-partner"
        title={t('quality.byPartner')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.byPartner}
      />
      <BoardFigure
        id="quality-by-kind"
        title={t('quality.byKind')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.byKind}
      />
    </Section>
  );
}

/** Qualità dei dati: what is missing in partners' rows, of which rule, and whose they are. */
export function QualityRoute() {
  const { t } = useWords();
  return (
    <Board title={t('quality.title')} lead={t('quality.lead')}>
      {(calendar) => <Findings calendar={calendar} />}
    </Board>
  );
}
