import { parseEditions, type ListedEdition } from '../edition/edition';
import { fetchJson } from '../http';
import { parseChanges, type ChangeAnswer } from './change';
import { parseEvidence, evidencePage, type Evidence } from './evidence';
import { parseKpiAnswer, type KpiAnswer } from './figure';
import { parseCatalogue, type Catalogue } from './kpi';

/** Which figures are asked for; a breakdown's id is also a filter. */
export interface KpiRequest {
  readonly kpi: string;
  readonly calendar: string;
  readonly breakdown?: string;
  readonly filters?: Readonly<Record<string, string>>;
}

export function kpiAddress(request: KpiRequest): string {
  const parameters = new URLSearchParams({ calendar: request.calendar });
  if (request.breakdown !== undefined) parameters.set('breakdown', request.breakdown);
  for (const [name, value] of Object.entries(request.filters ?? {})) parameters.set(name, value);
  return `/v1/kpis/${encodeURIComponent(request.kpi)}?${parameters.toString()}`;
}

export function fetchCatalogue(signal?: AbortSignal): Promise<Catalogue> {
  return fetchJson('/v1/kpis', parseCatalogue, signal);
}

export function fetchKpi(request: KpiRequest, signal?: AbortSignal): Promise<KpiAnswer> {
  return fetchJson(kpiAddress(request), parseKpiAnswer, signal);
}

export const evidencePageSize = 50;

export function fetchEvidence(
  evidence: string,
  page: number,
  signal?: AbortSignal,
): Promise<Evidence> {
  return fetchJson(evidencePage(evidence, page, evidencePageSize), parseEvidence, signal);
}

export function fetchChanges(address: string, signal?: AbortSignal): Promise<ChangeAnswer> {
  return fetchJson(address, parseChanges, signal);
}

export function fetchEditions(signal?: AbortSignal): Promise<readonly ListedEdition[]> {
  return fetchJson('/v1/editions', parseEditions, signal);
}
