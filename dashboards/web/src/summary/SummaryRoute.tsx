import { PageLink } from '../app/PageLink';
import { useWords } from '../i18n/useLanguage';
import { Board } from '../kpi/Board';
import type { Calendar } from '../kpi/calendars';
import type { Catalogue } from '../kpi/kpi';
import { useAccount } from '../session/useSession';
import { shownSubjects, type ShownSubject } from './shown';
import { SummaryTable } from './SummaryTable';
import { Tile } from './Tile';

interface GroupProps extends ShownSubject {
  readonly calendar: Calendar;
}

function Group({ subject, figures, calendar }: GroupProps) {
  const { t, language } = useWords();
  const heading = `${subject.id}-titolo`;
  return (
    <section className="subject" id={subject.id} aria-labelledby={heading}>
      <div className="subject-head">
        <h2 id={heading}>{t(subject.title)}</h2>
        {subject.path !== null && <PageLink path={subject.path}>{t('summary.all')}</PageLink>}
      </div>
      <ul className="summary-tiles">
        {figures.map(({ figure, kpi }) => (
          <Tile
            key={kpi.id}
            kpi={kpi.id}
            title={kpi.name[language]}
            question={figure.questions[calendar]}
          />
        ))}
      </ul>
    </section>
  );
}

interface SubjectsProps {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
}

function Subjects({ catalogue, calendar }: SubjectsProps) {
  const shown = shownSubjects(catalogue, useAccount());
  return (
    <>
      {shown.map(({ subject, figures }) => (
        <Group key={subject.id} subject={subject} figures={figures} calendar={calendar} />
      ))}
      <SummaryTable figures={shown.flatMap(({ figures }) => figures)} calendar={calendar} />
    </>
  );
}

/** Sintesi: where the project stands, in a dozen figures with their trend and target. */
export function SummaryRoute() {
  const { t } = useWords();
  return (
    <Board title={t('summary.title')} lead={t('summary.lead')}>
      {(calendar, catalogue) =>
        catalogue.kind === 'ready' && <Subjects catalogue={catalogue.data} calendar={calendar} />
      }
    </Board>
  );
}
