import { useQuery } from '@tanstack/react-query';
import { remoteOf, type Remote } from '../problem/remote';
import { fetchCatalogue } from './api';
import type { Catalogue } from './kpi';

/** What can be asked, and the edition that answers. */
export function useCatalogue(): Remote<Catalogue> {
  return remoteOf(
    useQuery({ queryKey: ['catalogue'], queryFn: ({ signal }) => fetchCatalogue(signal) }),
  );
}
