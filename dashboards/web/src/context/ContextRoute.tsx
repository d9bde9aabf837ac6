import { useQuery } from '@tanstack/react-query';
import { PageFrame } from '../app/PageFrame';
import { fetchCatalogue } from '../kpi/api';
import { remoteOf } from '../problem/remote';
import { ContextPage } from './ContextPage';
import { ContextSources } from './ContextSources';

/** The page Contesto with its sources; without an edition there are none to name. */
export function ContextRoute() {
  const catalogue = remoteOf(
    useQuery({ queryKey: ['catalogue'], queryFn: ({ signal }) => fetchCatalogue(signal) }),
  );
  return (
    <PageFrame sources={catalogue.kind === 'ready' ? <ContextSources /> : null}>
      <ContextPage catalogue={catalogue} />
    </PageFrame>
  );
}
