import type { ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { boardAnswer } from './fixtureBoardAnswer';
import { boardKpis, boardMembers, isBoardFeed, numbersOf } from './fixtureBoards';
import { evidence } from './fixtureEvidence';
import { coveredDays, invented, periodsOf, type FixturePeriod } from './fixtureFigures';
import { fixtureService, type FixtureAnswer, type FixtureRequest } from './fixtureService';

/** What the pages need at most; the api sends the same or stricter. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The last day of each feed; the edition's is the newest of them. */
const coversTo: Readonly<Record<string, string>> = {
  'interno-landings': '2023-03-31',
  'interno-reception': '2023-03-31',
  'istat-foreign-balance': '2022-12-31',
  'anac-contracts': '2023-02-24',
  'partner-feed': '2023-03-31',
};

const edition = { number: 3, publishedAt: '2026-11-24T08:30:00Z', asOf: '2023-03-31' };

function text(it: string, en: string) {
  return { it, en };
}

export interface FixtureKpi {
  readonly name: { readonly it: string; readonly en: string };
  readonly unit: string;
  readonly kind: 'flow' | 'stock' | 'open' | 'latest';
  /** Whom it is for, unless for everybody. */
  readonly audience?: 'council' | 'staff';
  readonly feed: string;
  /** The breakdowns by which a board narrows it. */
  readonly filters?: readonly string[];
  readonly range: readonly [number, number];
}

const kpis: Readonly<Record<string, FixtureKpi>> = {
  landings: {
    name: text('Persone sbarcate', 'Persons landed'),
    unit: 'persons',
    kind: 'flow',
    feed: 'interno-landings',
    range: [400, 16_000],
  },
  'reception-presence': {
    name: text('Persone presenti in accoglienza', 'Persons present in reception'),
    unit: 'persons',
    kind: 'stock',
    feed: 'interno-reception',
    range: [76_000, 107_000],
  },
  'foreign-residents': {
    name: text('Residenti stranieri', 'Foreign residents'),
    unit: 'persons',
    kind: 'stock',
    feed: 'istat-foreign-balance',
    range: [10_300, 10_900],
  },
  'third-country-residents': {
    name: text('Residenti di paesi terzi', 'Residents of third countries'),
    unit: 'persons',
    kind: 'stock',
    feed: 'istat-citizenship-area',
    range: [5_800, 6_200],
  },
  'contracts-tendered': {
    name: text('Contratti messi a gara', 'Contracts tendered'),
    unit: 'eur',
    kind: 'flow',
    feed: 'anac-contracts',
    range: [60_000, 2_900_000],
  },
  'contracts-awarded': {
    name: text('Contratti aggiudicati', 'Contracts awarded'),
    unit: 'eur',
    kind: 'flow',
    feed: 'anac-contracts',
    range: [60_000, 1_900_000],
  },
  ...boardKpis,
};

const members: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  ...boardMembers,
  channel: [
    ['hotspot', 'Hotspot', 'Hotspots'],
    ['centre', 'Centri di accoglienza', 'Reception centres'],
    ['sai', 'SAI (fino al 2021 SIPROIMI)', 'SAI (until 2021 SIPROIMI)'],
  ],
  area: [
    ['IT110', 'Barletta-Andria-Trani', 'Barletta-Andria-Trani'],
    ['ITF4', 'Puglia', 'Apulia'],
    ['IT', 'Italia', 'Italy'],
  ],
  outcome: [
    ['awarded', 'Aggiudicata', 'Awarded'],
    ['no-offer', 'Deserta (nessuna offerta)', 'No offer'],
    ['unknown', 'Esito non noto', 'Outcome unknown'],
  ],
  buyer: [
    ['prefettura', 'Prefettura di Barletta-Andria-Trani', 'Prefettura di Barletta-Andria-Trani'],
    ['provincia-bat', 'Provincia di Barletta-Andria-Trani', 'Provincia di Barletta-Andria-Trani'],
    ['comune-andria', 'Comune di Andria', 'Comune di Andria'],
    ['comune-barletta', 'Comune di Barletta', 'Comune di Barletta'],
    ['comune-trani', 'Comune di Trani', 'Comune di Trani'],
    [
      'comune-san-ferdinando-di-puglia',
      'Comune di San Ferdinando di Puglia',
      'Comune di San Ferdinando di Puglia',
    ],
    [
      'cuc-nord-barese-ofantino',
      'Centrale unica di committenza Nord Barese Ofantino, dalla Murgia all’Adriatico',
      'Centrale unica di committenza Nord Barese Ofantino, dalla Murgia all’Adriatico',
    ],
  ],
};

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  hotspot: [0, 330],
  centre: [1_400, 2_300],
  sai: [2_200, 3_100],
  ITF4: [133_000, 142_000],
  IT: [5_030_000, 5_140_000],
};

function describe(id: string, kpi: FixtureKpi) {
  return {
    id,
    name: kpi.name,
    definition: text('Definizione inventata per provare le pagine.', 'Invented, to try the pages.'),
    unit: kpi.unit,
    unitName: kpi.unit === 'eur' ? text('euro', 'euro') : text('persone', 'persons'),
    population: 'area',
    audience: kpi.audience ?? 'everybody',
    direction: 'neutral',
    kind: kpi.kind,
    decimals: kpi.unit === 'eur' ? 2 : 0,
    calendars: ['half-month', 'month', 'quarter', 'year', 'all'],
    breakdowns: [],
    ruleVersion: '1',
    formula: 'sum(persons)',
    feeds: [kpi.feed],
  };
}

/** The whole is the sum of its parts, as in the real register. */
function wholeOf(id: string, kpi: FixtureKpi, period: string, parts: string): number {
  return (members[parts] ?? [])
    .filter(([code]) => !isAbsent(id, period, code))
    .reduce((sum, [code]) => sum + (valueOf(id, kpi, period, code, false) ?? 0), 0);
}

function valueOf(
  id: string,
  kpi: FixtureKpi,
  period: string,
  code: string,
  region: boolean,
): number | null {
  if (code === '' && id === 'contracts-tendered') return wholeOf(id, kpi, period, 'buyer');
  if (code === 'awarded') return Math.round(wholeOf(id, kpi, period, 'buyer') * 0.7);
  if (code === 'unknown') return Math.round(wholeOf(id, kpi, period, 'buyer') * 0.3);
  if (code === 'hotspot' && (period === '2022-08-H1' || period === '2023-01-H2')) return null;
  const [low, high] = ranges[code] ?? (region ? [4_200, 5_400] : kpi.range);
  return invented(`${id} ${period} ${code}`, low, high);
}

/** As in the real register, no buyer tenders every year. */
function isAbsent(id: string, period: string, code: string): boolean {
  if (code === 'no-offer') return true;
  const rare = id.startsWith('contracts') && !['', 'awarded', 'unknown'].includes(code);
  return rare && invented(`${period} ${code}`, 0, 10) < 5;
}

function coverageOf(id: string, period: FixturePeriod) {
  if (id === 'landings') return { ...coveredDays(period), unit: text('giorni', 'days') };
  if (id.endsWith('-median') || id === 'quality-score') {
    return { covered: 3, due: 4, unit: text('casi noti', 'known cases') };
  }
  if (!id.startsWith('contracts')) return null;
  return { covered: 4, due: 5, unit: text('contratti contati', 'contracts counted') };
}

function isPartial(id: string, kpi: FixtureKpi, period: FixturePeriod): boolean {
  if (kpi.kind === 'stock' || kpi.kind === 'open') return false;
  const { covered, due } = coveredDays(period);
  return period.to > (coversTo[kpi.feed] ?? '') || (id === 'landings' && covered < due);
}

function notesOf(id: string, code: string, isRegion: boolean) {
  if (id === 'reception-presence' && code === '' && !isRegion) {
    return [
      text(
        'Caselle lasciate vuote dalla fonte, escluse dal totale: 12',
        'Cells left blank by the source, left out of the total: 12',
      ),
    ];
  }
  if (!id.startsWith('contracts') || code !== '') return [];
  return [
    text('Contratti con esito non noto, a parte: 2', 'Unknown outcomes, apart: 2'),
    text(
      'Contratti di attribuzione solo probabile: 3, per 120.000,00 euro',
      'Contracts that match the area only probably: 3, 120,000.00 euro',
    ),
  ];
}

function figure(
  id: string,
  kpi: FixtureKpi,
  period: FixturePeriod,
  member: readonly [string, string, string] | undefined,
  search: URLSearchParams,
) {
  const [code = '', it = '', en = ''] = member ?? [];
  const [breakdown = '', second] = (search.get('breakdown') ?? '').split(',');
  const question = new URLSearchParams(search);
  question.delete('breakdown');
  question.set('period', period.period);
  if (code !== '') question.set(breakdown, code);
  return {
    period: period.period,
    periodName: period.name,
    from: period.from,
    to: period.to,
    members: {
      ...(code === '' ? {} : { [breakdown]: { code, name: text(it, en) } }),
      ...(second === undefined ? {} : { [second]: otherMember(second) }),
    },
    value: valueOf(id, kpi, period.period, code, search.has('region')),
    ...numbersOf(id, kpi, period.period),
    passport: {
      asOf: period.to < edition.asOf ? period.to : edition.asOf,
      coverage: coverageOf(id, period),
      isPartial: isPartial(id, kpi, period),
      notes: notesOf(id, code, search.has('region')),
      evidence: `/v1/kpis/${id}/evidence?${question.toString()}`,
    },
  };
}

/** Of a second breakdown every figure has the same member. */
function otherMember(breakdown: string) {
  const [code = '', it = '', en = ''] = members[breakdown]?.[0] ?? [];
  return { code, name: text(it, en) };
}

function answer(id: string, kpi: FixtureKpi, search: URLSearchParams) {
  const calendar = search.get('calendar') ?? 'year';
  const breakdowns = search.get('breakdown')?.split(',') ?? [];
  const [breakdown] = breakdowns;
  const parts = breakdown === undefined ? [undefined] : (members[breakdown] ?? []);
  const periods = periodsOf(calendar).filter(
    ({ period }) => id !== 'foreign-residents' || period < '2023',
  );
  return {
    kpi: describe(id, kpi),
    calendar,
    breakdowns,
    filters: search.has('region') ? { region: search.get('region') } : {},
    figures: periods.flatMap((period) =>
      parts
        .filter((member) => !isAbsent(id, period.period, member?.[0] ?? ''))
        .map((member) => figure(id, kpi, period, member, search)),
    ),
    passport: {
      edition,
      ruleVersion: '1',
      population: 'area',
      populationName: text('territorio (statistiche pubbliche)', 'area (public statistics)'),
      protection: text('Nessuna: sono dati pubblici.', 'None: these are public data.'),
      formula: 'sum(persons)',
      sources: [source(kpi.feed)],
      checks: [
        {
          rule: 'closing',
          name: text('Chiusura = apertura + saldi', 'Closing = opening + balances'),
          checked: 1350,
          failed: 2,
          notChecked: 14,
        },
      ],
    },
  };
}

const openLicence = {
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  page: 'https://example.org/',
};

const noLicence = { licence: null, licenceUrl: null, page: null };

function source(feed: string) {
  const licence = isBoardFeed(feed) ? noLicence : openLicence;
  return {
    feed,
    title: text(`Fonte inventata ${feed}`, `Invented source ${feed}`),
    attribution: 'Ministero dell’Interno, “Cruscotto statistico giornaliero”',
    ...licence,
    delivery: {
      id: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      fileName: `${feed}.csv`,
      receivedAt: '2026-11-24T07:00:00Z',
      coversTo: coversTo[feed] ?? null,
      read: 2555,
      accepted: 1923,
      rejected: 632,
      duplicate: 0,
    },
  };
}

/** The answer to a path, or undefined where the invented API has none. */
export function answerOf(address: URL): unknown {
  if (address.pathname === '/v1/session') {
    return { signedIn: false, username: null, name: null, role: null, partner: null, mayOpen: [] };
  }
  if (address.pathname === '/v1/kpis') {
    return { edition, kpis: Object.entries(kpis).map(([id, kpi]) => describe(id, kpi)) };
  }
  const [, asked] = /^\/v1\/boards\/([^/]+)$/.exec(address.pathname) ?? [];
  if (asked !== undefined) {
    return boardAnswer(asked, address.searchParams, { edition, kpis, members, answer });
  }
  const [, id, rest] =
    /^\/v1\/kpis\/([^/]+)(\/evidence(?:\.csv|\.xlsx)?)?$/.exec(address.pathname) ?? [];
  const kpi = id === undefined ? undefined : kpis[id];
  if (id === undefined || kpi === undefined) return undefined;
  return rest === undefined
    ? answer(id, kpi, address.searchParams)
    : evidence(id, address.searchParams);
}

async function requestOf(request: Connect.IncomingMessage, address: URL): Promise<FixtureRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
  );
  const { method = 'GET' } = request;
  return { method, address, headers, text: body.toString('utf8'), bytes: body.length };
}

function reply(response: ServerResponse, { status, body, file, fileName }: FixtureAnswer): void {
  response.statusCode = status;
  if (file !== undefined) {
    response.setHeader('Content-Type', 'application/octet-stream');
    response.setHeader('Content-Disposition', `attachment; filename="${fileName ?? 'file'}"`);
    response.end(file);
    return;
  }
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Set-Cookie', 'XSRF-TOKEN=fixture; Path=/');
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** Answers /v1 with invented figures and deliveries while the built pages are previewed. */
export function fixtureApi(): Plugin {
  const service = fixtureService();
  return {
    name: 'sprint-fixture-api',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = new URL(request.url ?? '/', 'http://localhost');
        if (!address.pathname.startsWith('/v1/')) {
          next();
          return;
        }
        void requestOf(request, address).then((asked) => {
          const figures = { status: 200, body: answerOf(address) };
          const missing = { status: 404, body: { status: 404, title: 'Not found' } };
          reply(response, service(asked) ?? (figures.body === undefined ? missing : figures));
        });
      });
    },
  };
}
