import { useWords } from '../i18n/useLanguage';
import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { lineKind, membersKind } from '../kpi/kinds';
import { Section } from '../kpi/Section';
import * as questions from './questions';

function Findings() {
  const { t } = useWords();
  return (
    <Section id="rilievi" title={t('quality.section')} intro={t('quality.intro')}>
      <BoardFigure
        id="quality-trend"
        title={t('quality.trend')}
        kind={lineKind}
        question={questions.findings}
      />
      <BoardFigure
        id="quality-by-rule"
        title={t('quality.byRule')}
        kind={membersKind}
        question={questions.byRule}
      />
      <BoardFigure
        id="quality-by-partner"
        title={t('quality.byPartner')}
        kind={membersKind}
        question={questions.byPartner}
      />
      <BoardFigure
        id="quality-by-kind"
        title={t('quality.byKind')}
        kind={membersKind}
        question={questions.byKind}
      />
      <BoardFigure
        id="links-by-partner"
        title={t('quality.links')}
        kind={membersKind}
        question={questions.linksByPartner}
      />
    </Section>
  );
}

/** Qualità dei dati: what is missing in partners' rows, of which rule, and whose they are. */
export function QualityRoute() {
  const { t } = useWords();
  return (
    <Board board="quality" title={t('quality.title')} lead={t('quality.lead')}>
      <Findings />
    </Board>
  );
}
