import type { Text } from '../i18n/text';
import type { Figure, KpiAnswer, Member } from './figure';
import type { Kpi } from './kpi';
import type { Source } from './passport';

/** Small figures for tests; what a test does not name is ordinary. */
export function text(both: string): Text {
  return { it: both, en: both };
}

export function aKpi(change: Partial<Kpi> = {}): Kpi {
  return {
    id: 'landings',
    name: text('Persone sbarcate'),
    definition: text('Definizione'),
    unit: 'persons',
    unitName: { it: 'persone', en: 'persons' },
    audience: 'everybody',
    kind: 'flow',
    decimals: 0,
    calendars: ['month', 'year'],
    breakdowns: [],
    ruleVersion: '1',
    formula: 'sum(persons)',
    ...change,
  };
}

const days = { it: 'giorni', en: 'days' };

/** The figure of a year, all its days covered. */
export function aYear(year: number, value: number | null, change: Partial<Figure> = {}): Figure {
  return {
    period: String(year),
    periodName: text(String(year)),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    members: {},
    value,
    ratio: null,
    target: null,
    asOf: `${year}-12-31`,
    coverage: { covered: 365, due: 365, unit: days },
    isPartial: false,
    notes: [],
    evidence: `/v1/kpis/landings/evidence?calendar=year&period=${year}`,
    ...change,
  };
}

/** The figure of a member in a year. */
export function aPart(
  year: number,
  breakdown: string,
  code: string,
  value: number | null,
  name: Text = text(code),
): Figure {
  const members: Readonly<Record<string, Member>> = { [breakdown]: { code, name } };
  return aYear(year, value, { members });
}

/** A feed whose data end on a day before that of the edition. */
export function aSource(coversTo: string | null): Source {
  return {
    feed: 'feed',
    title: text('Fonte'),
    attribution: 'Ministero',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://example.org/licence',
    page: 'https://example.org/',
    delivery: {
      id: 'a'.repeat(64),
      fileName: 'feed.csv',
      receivedAt: '2026-11-24T07:00:00Z',
      coversTo,
      read: 2,
      accepted: 2,
      rejected: 0,
      duplicate: 0,
    },
  };
}

export function anAnswer(figures: readonly Figure[], change: Partial<KpiAnswer> = {}): KpiAnswer {
  return {
    kpi: aKpi(),
    calendar: 'year',
    breakdowns: [],
    filters: {},
    figures,
    passport: {
      edition: { number: 3, publishedAt: '2026-11-24T08:30:00Z', asOf: '2023-03-31' },
      ruleVersion: '1',
      populationName: text('territorio'),
      protection: text('Nessuna'),
      formula: 'sum(persons)',
      sources: [aSource('2023-02-24')],
      checks: [],
    },
    ...change,
  };
}
