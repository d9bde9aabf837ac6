import { useWords } from '../i18n/useLanguage';
import { BoardPage } from '../kpi/BoardPage';
import type { Catalogue } from '../kpi/kpi';
import { Sections } from '../kpi/Sections';
import type { Remote } from '../problem/remote';
import { ContractsSection } from './ContractsSection';
import { Headlines } from './Headlines';
import { LandingsSection } from './LandingsSection';
import { PresenceSection } from './PresenceSection';
import { ResidentsSection } from './ResidentsSection';

/** The public figures around the project: landings, reception, residents, contracts. */
export function ContextPage({ catalogue }: { readonly catalogue: Remote<Catalogue> }) {
  const { t } = useWords();
  return (
    <BoardPage
      title={t('page.title')}
      lead={t('page.lead')}
      answer={catalogue}
      edition={catalogue.kind === 'ready' ? catalogue.data.edition : null}
    >
      <Headlines />
      <Sections
        sections={[
          { id: 'sbarchi', title: t('landings.section') },
          { id: 'presenze', title: t('presence.section') },
          { id: 'residenti', title: t('residents.section') },
          { id: 'contratti', title: t('contracts.section') },
        ]}
      />
      <LandingsSection />
      <PresenceSection />
      <ResidentsSection />
      <ContractsSection />
    </BoardPage>
  );
}
