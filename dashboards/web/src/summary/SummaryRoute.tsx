import { Loading } from '../app/Loading';
import { PageLink } from '../app/PageLink';
import { Board } from '../board/Board';
import { useBoard } from '../board/useBoard';
import { useWords } from '../i18n/useLanguage';
import { mayAsk } from '../kpi/kpi';
import { useAccount } from '../session/useSession';
import { shownSubjects, type ShownSubject } from './shown';
import { SummaryTable } from './SummaryTable';
import { Tile } from './Tile';

function Group({ subject, figures }: ShownSubject) {
  const { t, language } = useWords();
  const heading = `${subject.id}-titolo`;
  return (
    <section className="subject" id={subject.id} aria-labelledby={heading}>
      <div className="subject-head">
        <h2 id={heading}>{t(subject.title)}</h2>
        <PageLink path={subject.path}>{t('summary.all')}</PageLink>
      </div>
      <ul className="summary-tiles">
        {figures.map(({ figure, kpi }) => (
          <Tile key={kpi.id} kpi={kpi.id} title={kpi.name[language]} question={figure.question} />
        ))}
      </ul>
    </section>
  );
}

function Subjects() {
  const { t } = useWords();
  const { last } = useBoard();
  if (last === null) return <Loading title={t('summary.title')} size="card" />;
  const shown = shownSubjects(last);
  return (
    <>
      {shown.map(({ subject, figures }) => (
        <Group key={subject.id} subject={subject} figures={figures} />
      ))}
      <SummaryTable figures={shown.flatMap(({ figures }) => figures)} />
    </>
  );
}

/** Sintesi: where the project stands, in a dozen figures with their trend and target. */
export function SummaryRoute() {
  const { t } = useWords();
  const isOfProject = mayAsk('staff', useAccount());
  return (
    <Board
      board={isOfProject ? 'summary' : 'summary-centres'}
      title={t('summary.title')}
      lead={t('summary.lead')}
    >
      <Subjects />
    </Board>
  );
}
