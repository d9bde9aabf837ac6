import { PageFrame } from '../app/PageFrame';
import { useCatalogue } from '../kpi/useCatalogue';
import { ContextPage } from './ContextPage';
import { ContextSources } from './ContextSources';

/** The page Contesto with its sources; without an edition there are none to name. */
export function ContextRoute() {
  const catalogue = useCatalogue();
  return (
    <PageFrame sources={catalogue.kind === 'ready' ? <ContextSources /> : null}>
      <ContextPage catalogue={catalogue} />
    </PageFrame>
  );
}
