import { Button } from 'design-react-kit';
import { EmptyState } from '../app/EmptyState';
import { EditionLine } from '../edition/EditionLine';
import { useWords } from '../i18n/useLanguage';
import type { Catalogue } from '../kpi/kpi';
import { FailedState } from '../problem/FailedState';
import type { Problem } from '../problem/problem';
import type { Remote } from '../problem/remote';
import { ContractsSection } from './ContractsSection';
import { Headlines } from './Headlines';
import { LandingsSection } from './LandingsSection';
import { PresenceSection } from './PresenceSection';
import { ResidentsSection } from './ResidentsSection';

function isUnpublished(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.code === 'no-edition';
}

function Sections() {
  const { t } = useWords();
  const sections = [
    { id: 'sbarchi', title: t('landings.section') },
    { id: 'presenze', title: t('presence.section') },
    { id: 'residenti', title: t('residents.section') },
    { id: 'contratti', title: t('contracts.section') },
  ];
  return (
    <nav className="sections" aria-label={t('page.sections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Content({ catalogue }: { readonly catalogue: Remote<Catalogue> }) {
  const { t } = useWords();
  if (catalogue.kind === 'failed') {
    if (isUnpublished(catalogue.problem)) {
      return <EmptyState title={t('state.noEdition')} hint={t('state.noEditionHint')} />;
    }
    return (
      <FailedState
        title={t('problem.figure', { title: t('page.title') })}
        problem={catalogue.problem}
        retry={catalogue.retry}
      />
    );
  }
  return (
    <>
      <Headlines />
      <Sections />
      <LandingsSection />
      <PresenceSection />
      <ResidentsSection />
      <ContractsSection />
    </>
  );
}

/** The public figures around the project: landings, reception, residents, contracts. */
export function ContextPage({ catalogue }: { readonly catalogue: Remote<Catalogue> }) {
  const { t } = useWords();
  const edition = catalogue.kind === 'ready' ? catalogue.data.edition : null;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('page.title')}</h1>
          <p className="page-lead">{t('page.lead')}</p>
          {edition !== null && <EditionLine edition={edition} />}
        </div>
        {edition !== null && (
          <Button
            color="primary"
            outline
            type="button"
            className="print-button"
            onClick={() => {
              window.print();
            }}
          >
            {t('actions.print')}
          </Button>
        )}
      </div>
      <Content catalogue={catalogue} />
    </>
  );
}
