import type { FixtureAnswer, FixtureRequest } from './fixtureService';

const edition = { number: 3, publishedAt: '2023-04-10T06:00:00Z', asOf: '2023-03-31' };
const text = (it: string, en: string) => ({ it, en });

const periods = [
  {
    code: '2022-Q4',
    name: text('4° trimestre 2022', '4th quarter 2022'),
    from: '2022-10-01',
    to: '2022-12-31',
    isOver: true,
  },
  {
    code: '2023-Q1',
    name: text('1° trimestre 2023', '1st quarter 2023'),
    from: '2023-01-01',
    to: '2023-03-31',
    isOver: true,
  },
];

const goal = {
  kind: 'target',
  calendar: 'quarter',
  period: '2023-Q1',
  periodName: text('1° trimestre 2023', '1st quarter 2023'),
  endsOn: '2023-03-31',
  value: 650,
  version: 1,
  validFrom: '2022-10-01',
  status: 'at-risk',
};

const assisted = {
  code: 'B.ii',
  programme: '2014-2020',
  kind: 'output',
  parent: null,
  name: text('B.ii · Persone assistite', 'B.ii · Persons assisted'),
  wording: text('Numero di persone assistite', 'Number of persons assisted'),
  kpi: 'indicator-b-ii',
  unit: 'persons',
  unitName: text('persone', 'persons'),
  isEntered: false,
  isByAgeAndSex: false,
  baseline: 0,
  bounds: { least: 622, most: 901 },
  goals: [goal],
  missing: [
    {
      kind: 'delivery',
      feed: 'oasi2-cases',
      feedTitle: text('Cartelle sociali', 'Social cases'),
      until: '2023-02-28',
      persons: null,
    },
    { kind: 'age', feed: null, feedTitle: null, until: null, persons: 7 },
  ],
};

const places = {
  ...assisted,
  code: 'O.1.3',
  programme: '2021-2027',
  name: text('O.1.3 · Posti creati', 'O.1.3 · Places created'),
  wording: text('Numero di posti creati', 'Number of places created'),
  kpi: 'indicator-o-1-3',
  unit: 'places',
  unitName: text('posti', 'places'),
  isEntered: true,
  bounds: null,
  goals: [],
  missing: [{ kind: 'value', feed: null, feedTitle: null, until: null, persons: null }],
};

const notFound: FixtureAnswer = {
  status: 404,
  body: { type: 'urn:sprint:problem:not-found', status: 404 },
};

function inPeriod(code: string) {
  const isFirst = code === '2022-Q4';
  return [
    { ...assisted, value: isFirst ? 184 : 160, cumulative: isFirst ? 522 : 622 },
    { ...places, value: isFirst ? 6 : null, cumulative: 6 },
  ];
}

function labels(...codes: readonly (readonly [code: string, it: string, en: string])[]) {
  return codes.map(([code, it, en]) => ({ code, name: text(it, en) }));
}

function fieldOf(body: unknown, field: string): unknown {
  return typeof body === 'object' && body !== null
    ? Object.entries(body).find(([name]) => name === field)?.[1]
    : undefined;
}

type Period = (typeof periods)[number];

function listIn(period: Period): FixtureAnswer {
  return {
    status: 200,
    body: {
      edition,
      calendar: 'quarter',
      calendars: ['quarter', 'year'],
      period,
      periods,
      indicators: inPeriod(period.code),
    },
  };
}

function oneIn(code: string, period: Period, versions: readonly unknown[]): FixtureAnswer {
  const indicator = inPeriod(period.code).find((candidate) => candidate.code === code);
  if (indicator === undefined) return notFound;
  const body = {
    edition,
    calendar: 'quarter',
    period,
    indicator,
    ages: labels(['under-18', 'Meno di 18 anni', 'Under 18'], ['unknown', 'Non nota', 'Not known']),
    sexes: labels(['F', 'Donne', 'Women'], ['M', 'Uomini', 'Men']),
    cells: [{ age: 'under-18', sex: 'F', value: 12, cumulative: 31 }],
    versions,
    entered: [],
  };
  return { status: 200, body };
}

function versionOf(sent: string, version: number) {
  const body: unknown = JSON.parse(sent);
  return {
    calendar: 'quarter',
    period: fieldOf(body, 'period'),
    version,
    value: fieldOf(body, 'value'),
    validFrom: '2023-04-10',
    enteredAt: '2023-04-10T08:00:00Z',
    isInEdition: false,
  };
}

/** Two indicators of two programmes, and the goals that somebody sets. */
export function indicatorSide() {
  const versions: unknown[] = [];
  return ({ method, address, text: sent }: FixtureRequest): FixtureAnswer => {
    const [, , subject, code] = address.pathname.split('/');
    const asked = address.searchParams.get('period');
    const period = periods.find((candidate) => candidate.code === asked) ?? periods[1];
    if (period === undefined || subject === 'kpis') return notFound;
    if (method === 'POST') versions.push(versionOf(sent, versions.length + 1));
    return code === undefined ? listIn(period) : oneIn(decodeURIComponent(code), period, versions);
  };
}
