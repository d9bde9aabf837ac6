import { useState } from 'react';
import { useWords } from '../i18n/useLanguage';
import { Board } from '../kpi/Board';
import { BoardFigure } from '../kpi/BoardFigure';
import { CalendarChoice } from '../kpi/CalendarChoice';
import type { Calendar } from '../kpi/calendars';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { mayAsk, type Catalogue } from '../kpi/kpi';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import { useAccount } from '../session/useSession';
import { CentresTable } from './CentresTable';
import * as questions from './questions';

interface PartProps {
  readonly calendar: Calendar;
}

/** By month unless somebody chooses otherwise, whatever the rest of the page is by. */
function Occupancy() {
  const { t } = useWords();
  const [calendar, setCalendar] = useState<Calendar>('month');
  return (
    <BoardFigure
      id="occupancy"
      title={t('reception.centres.occupancy')}
      kind={lineKind}
      calendar={calendar}
      questions={questions.occupancy}
      controls={<CalendarChoice chosen={calendar} onChoose={setCalendar} />}
    />
  );
}

function Centres({ catalogue, calendar }: PartProps & { readonly catalogue: Catalogue }) {
  const { t } = useWords();
  const account = useAccount();
  const isAllowed = (kpi: string) => {
    const entry = catalogue.kpis.find(({ id }) => id === kpi);
    return entry !== undefined && mayAsk(entry.audience, account);
  };
  return (
    <Section
      id="centri"
      title={t('reception.centres.section')}
      intro={t('reception.centres.intro')}
    >
      {isAllowed('guests') && (
        <BoardFigure
          id="guests"
          title={t('reception.centres.guests')}
          kind={lineKind}
          calendar={calendar}
          questions={questions.guests}
        />
      )}
      <Occupancy />
      <CentresTable
        figures={questions.centreFigures.filter(({ kpi }) => isAllowed(kpi))}
        calendar={calendar}
      />
    </Section>
  );
}

function Quality({ calendar }: PartProps) {
  const { t } = useWords();
  return (
    <Section
      id="qualita"
      title={t('reception.quality.section')}
      intro={t('reception.quality.intro')}
    >
      <BoardFigure
        id="score"
        title={t('reception.quality.score')}
        kind={lineKind}
        calendar={calendar}
        questions={questions.score}
      />
      <BoardFigure
        id="inspection-coverage"
        title={t('reception.quality.coverage')}
        kind={barKind}
        calendar={calendar}
        questions={questions.coverage}
      />
      <BoardFigure
        id="score-by-section"
        title={t('reception.quality.bySection')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.scoreBySection}
        remarks={[t('reception.quality.versions')]}
      />
      <BoardFigure
        id="standards-by-section"
        title={t('reception.quality.standards')}
        kind={membersKind}
        calendar={calendar}
        questions={questions.standardsBySection}
      />
    </Section>
  );
}

function Findings({ calendar }: PartProps) {
  const { t } = useWords();
  return (
    <Section
      id="non-conformita"
      title={t('reception.findings.section')}
      intro={t('reception.findings.intro')}
    >
      <BoardFigure
        id="findings"
        title={t('reception.findings.title')}
        kind={lineKind}
        calendar={calendar}
        questions={questions.findings}
      />
      <BoardFigure
        id="findings-by-severity"
        title={t('reception.findings.bySeverity')}
        kind={barKind}
        calendar={calendar}
        questions={questions.findingsBySeverity}
      />
      <BoardFigure
        id="finding-days"
        title={t('reception.findings.days')}
        kind={lineKind}
        calendar={calendar}
        questions={questions.findingDays}
      />
    </Section>
  );
}

/** Accoglienza: centres and their places, the quality that visits found, and what is to be mended. */
export function ReceptionRoute() {
  const { t } = useWords();
  return (
    <Board title={t('reception.title')} lead={t('reception.lead')}>
      {(calendar, catalogue) => (
        <>
          <Sections
            sections={[
              { id: 'centri', title: t('reception.centres.section') },
              { id: 'qualita', title: t('reception.quality.section') },
              { id: 'non-conformita', title: t('reception.findings.section') },
            ]}
          />
          {catalogue.kind === 'ready' && <Centres catalogue={catalogue.data} calendar={calendar} />}
          <Quality calendar={calendar} />
          <Findings calendar={calendar} />
        </>
      )}
    </Board>
  );
}
