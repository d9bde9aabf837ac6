import { useChoice } from '../board/address';
import { useWords } from '../i18n/useLanguage';
import { Board } from '../board/Board';
import { BoardFigure } from '../board/BoardFigure';
import { CalendarChoice } from '../kpi/CalendarChoice';
import { calendars } from '../kpi/calendars';
import { barKind, lineKind, membersKind } from '../kpi/kinds';
import { mayAsk } from '../kpi/kpi';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import { useAccount } from '../session/useSession';
import { CentresTable } from './CentresTable';
import * as questions from './questions';

/** By month unless somebody chooses otherwise, whatever the rest of the page is by. */
function Occupancy() {
  const { t } = useWords();
  const [calendar, choose] = useChoice('occupancy', calendars, 'month');
  return (
    <BoardFigure
      id="occupancy"
      title={t('reception.centres.occupancy')}
      kind={lineKind}
      calendar={calendar}
      question={questions.occupancy[calendar]}
      controls={<CalendarChoice chosen={calendar} onChoose={choose} />}
    />
  );
}

/** Guests are persons: the council does not see how many there are. */
function Centres({ hasGuests }: { readonly hasGuests: boolean }) {
  const { t } = useWords();
  return (
    <Section
      id="centri"
      title={t('reception.centres.section')}
      intro={t('reception.centres.intro')}
    >
      {hasGuests && (
        <BoardFigure
          id="guests"
          title={t('reception.centres.guests')}
          kind={lineKind}
          question={questions.guests}
        />
      )}
      <Occupancy />
      <CentresTable
        questions={hasGuests ? questions.centreFiguresForStaff : questions.centreFigures}
      />
    </Section>
  );
}

function Quality() {
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
        question={questions.score}
      />
      <BoardFigure
        id="inspection-coverage"
        title={t('reception.quality.coverage')}
        kind={barKind}
        question={questions.coverage}
      />
      <BoardFigure
        id="score-by-section"
        title={t('reception.quality.bySection')}
        kind={membersKind}
        question={questions.scoreBySection}
        remarks={[t('reception.quality.versions')]}
      />
      <BoardFigure
        id="standards-by-section"
        title={t('reception.quality.standards')}
        kind={membersKind}
        question={questions.standardsBySection}
      />
    </Section>
  );
}

function Findings() {
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
        question={questions.findings}
      />
      <BoardFigure
        id="findings-by-severity"
        title={t('reception.findings.bySeverity')}
        kind={barKind}
        question={questions.findingsBySeverity}
      />
      <BoardFigure
        id="finding-days"
        title={t('reception.findings.days')}
        kind={lineKind}
        question={questions.findingDays}
      />
    </Section>
  );
}

/** Accoglienza: centres and their places, the quality that visits found, and what is to be mended. */
export function ReceptionRoute() {
  const { t } = useWords();
  const hasGuests = mayAsk('staff', useAccount());
  return (
    <Board
      board={hasGuests ? 'reception' : 'reception-centres'}
      title={t('reception.title')}
      lead={t('reception.lead')}
    >
      <Sections
        sections={[
          { id: 'centri', title: t('reception.centres.section') },
          { id: 'qualita', title: t('reception.quality.section') },
          { id: 'non-conformita', title: t('reception.findings.section') },
        ]}
      />
      <Centres hasGuests={hasGuests} />
      <Quality />
      <Findings />
    </Board>
  );
}
