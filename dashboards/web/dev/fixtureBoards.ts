import type { FixtureKpi } from './fixtureApi';
import { invented } from './fixtureFigures';

/** Invented figures for staff, in the API's JSON. */
function kpi(
  it: string,
  unit: string,
  kind: FixtureKpi['kind'],
  range: readonly [number, number],
  audience: 'council' | 'staff' = 'staff',
): FixtureKpi {
  return { name: { it, en: `${it} (en)` }, unit, kind, audience, feed: 'partner-feed', range };
}

function filtered(one: FixtureKpi): FixtureKpi {
  return { ...one, filters: ['municipality', 'sex', 'age', 'citizenship'] };
}

function byOperator(one: FixtureKpi): FixtureKpi {
  return { ...one, filters: ['sex', 'sector'] };
}

function byMoney(one: FixtureKpi): FixtureKpi {
  return { ...one, filters: ['partner', 'heading'] };
}

export const boardKpis: Readonly<Record<string, FixtureKpi>> = {
  'persons-served': kpi('Persone seguite', 'persons', 'flow', [80, 140]),
  'persons-reached': filtered(kpi('Persone raggiunte', 'persons', 'flow', [80, 140])),
  'persons-new': filtered(kpi('Persone nuove', 'persons', 'flow', [20, 60])),
  'coverage-rate': kpi('Tasso di copertura', 'percent', 'flow', [2, 12]),
  'links-to-review': kpi('Coppie da rivedere', 'pairs', 'stock', [3, 30]),
  'persons-by-partner-count': kpi('Persone per partner', 'persons', 'latest', [20, 60]),
  'need-to-service-days-median': kpi('Giorni al primo servizio', 'days', 'flow', [3, 20]),
  'need-to-service-days-p90': kpi('Giorni, nove su dieci', 'days', 'flow', [20, 40]),
  'satisfaction-helpful-share': kpi('Risposte utili', 'percent', 'flow', [60, 90]),
  'health-persons': kpi('Persone ASL', 'persons', 'flow', [40, 70]),
  'health-contacts': kpi('Contatti sanitari', 'contacts', 'flow', [80, 120]),
  'arrival-to-screening-days-median': kpi('Giorni allo screening', 'days', 'flow', [5, 15]),
  'health-mediated-share': kpi('Con mediazione', 'percent', 'flow', [30, 60]),
  'courses-completed': kpi('Corsi conclusi', 'persons', 'flow', [5, 20]),
  'level-gained': kpi('Livelli guadagnati', 'persons', 'flow', [3, 12]),
  'moved-to-next-level': kpi('Passate al livello seguente', 'percent', 'flow', [30, 60]),
  'school-dropped-rate': kpi('Lasciate', 'percent', 'flow', [5, 20]),
  placements: kpi('Persone inserite', 'persons', 'flow', [5, 20]),
  'placed-90-days-rate': kpi('Inserite entro 90 giorni', 'percent', 'flow', [10, 40]),
  'still-placed-6-months-rate': kpi('Ancora inserite', 'percent', 'flow', [40, 80]),
  'operators-trained': byOperator(kpi('Operatori formati', 'persons', 'flow', [10, 40])),
  'training-hours': byOperator(kpi('Ore di formazione', 'hours', 'flow', [50, 200])),
  'training-useful-share': byOperator(kpi('Formazione utile', 'percent', 'flow', [60, 95])),
  'training-used-share': byOperator(kpi('Formazione usata', 'percent', 'flow', [40, 80])),
  'tools-in-place': kpi('Strumenti in vigore', 'tools', 'open', [5, 15]),
  'tools-with-civil-society-share': kpi('Con la società civile', 'percent', 'open', [20, 60]),
  'council-actions-on-time-rate': kpi('Azioni nei tempi', 'percent', 'flow', [50, 90]),
  budget: byMoney(kpi('Bilancio', 'eur', 'open', [900_000, 950_000])),
  'expenses-reported': byMoney(kpi('Spese rendicontate', 'eur', 'flow', [40_000, 60_000])),
  'expenses-verified': byMoney(kpi('Spese verificate', 'eur', 'flow', [30_000, 50_000])),
  'expenses-paid': byMoney(kpi('Spese pagate', 'eur', 'flow', [20_000, 40_000])),
  'absorption-rate': byMoney(kpi('Tasso di assorbimento', 'percent', 'open', [20, 60])),
  'cost-per-person': kpi('Costo per persona', 'eur', 'flow', [300, 900]),
  'deliveries-on-time-rate': kpi('Consegne nei tempi', 'percent', 'flow', [60, 95]),
  'rejected-share': kpi('Righe scartate', 'percent', 'flow', [1, 9]),
  contacts: kpi('Contatti', 'contacts', 'flow', [300, 500]),
  'needs-expressed': kpi('Bisogni espressi', 'needs', 'flow', [40, 90]),
  'needs-met-rate': kpi('Bisogni soddisfatti', 'percent', 'flow', [40, 90]),
  'needs-unmet-30-days': kpi('Bisogni aperti', 'needs', 'open', [5, 20]),
  'referrals-sent': kpi('Invii ai servizi', 'referrals', 'flow', [30, 60]),
  'referral-funnel': kpi('Cammino degli invii', 'referrals', 'flow', [30, 60]),
  'referrals-accepted-rate': kpi('Invii accettati', 'percent', 'flow', [60, 90]),
  'referrals-no-show-rate': kpi('Appuntamenti mancati', 'percent', 'flow', [5, 20]),
  'referral-days-median': kpi('Giorni al primo appuntamento', 'days', 'flow', [8, 20]),
  'referral-acceptance-days-median': kpi('Giorni all’accettazione', 'days', 'flow', [2, 6]),
  'referral-seen-days-median': kpi('Giorni a quando è vista', 'days', 'flow', [10, 25]),
  'referrals-open-30-days': kpi('Invii aperti', 'referrals', 'open', [5, 20]),
  guests: kpi('Ospiti presenti', 'persons', 'open', [100, 160]),
  places: kpi('Posti', 'places', 'stock', [150, 160], 'council'),
  'occupancy-rate': kpi('Occupazione dei posti', 'percent', 'flow', [60, 98], 'council'),
  inspections: kpi('Visite ispettive', 'visits', 'flow', [1, 5], 'council'),
  'inspection-coverage': kpi('Centri visitati', 'percent', 'flow', [20, 70], 'council'),
  'quality-score': kpi('Qualità dei centri', 'points', 'latest', [55, 90], 'council'),
  'standards-met-share': kpi('Standard rispettati', 'percent', 'latest', [50, 90], 'council'),
  'nonconformities-open': kpi(
    'Non conformità aperte',
    'nonconformities',
    'open',
    [4, 20],
    'council',
  ),
  'nonconformities-overdue': kpi('Oltre la scadenza', 'nonconformities', 'open', [0, 4], 'council'),
  'nonconformity-days-median': kpi('Giorni per risolvere', 'days', 'flow', [10, 40], 'council'),
  'quality-findings': kpi('Rilievi', 'findings', 'flow', [20, 60]),
  'quality-findings-for-the-fund': kpi('Rilievi per il fondo', 'findings', 'flow', [5, 20]),
  enrolled: kpi('Persone iscritte', 'persons', 'flow', [10, 50]),
  'hours-attended': kpi('Ore frequentate', 'hours', 'flow', [500, 900]),
  'attendance-rate': kpi('Frequenza dei corsi', 'percent', 'flow', [60, 90]),
};

type Members = readonly (readonly [string, string, string])[];

export const boardMembers: Readonly<Record<string, Members>> = {
  step: [
    ['sent', 'Inviati', 'Sent'],
    ['accepted', 'Accettati', 'Accepted'],
    ['seen', 'Visti', 'Seen'],
    ['positive', 'Chiusi con esito positivo', 'Closed with success'],
  ],
  sender: [['polo', 'Polo Sociale', 'Polo Sociale']],
  provider: [
    ['comune-andria', 'Comune di Andria', 'Comune di Andria'],
    ['cpia-bat', 'C.P.I.A. BAT', 'C.P.I.A. BAT'],
  ],
  state: [
    ['closed-positive', 'Chiuso con esito positivo', 'Closed with success'],
    ['sent', 'Inviato, in attesa', 'Sent, waiting'],
  ],
  severity: [
    ['critical', 'Critica', 'Critical'],
    ['minor', 'Lieve', 'Minor'],
  ],
  section: [
    ['1', '1. Alloggio', '1. Housing'],
    ['2', '2. Vitto', '2. Food'],
  ],
  rule: [
    ['age-unknown', 'Età non nota', 'Age not known'],
    ['visit-missing', 'Visita che non c’è', 'Visit that is not there'],
  ],
  partner: [
    ['nova', 'Nova', 'Nova'],
    ['polo', 'Polo Sociale', 'Polo Sociale'],
  ],
  kind: [
    ['fact_stay', 'Permanenze', 'Stays'],
    ['fact_need', 'Bisogni', 'Needs'],
  ],
  municipality: [
    ['A285', 'Andria', 'Andria'],
    ['A669', 'Barletta', 'Barletta'],
  ],
  sex: [
    ['F', 'Donne', 'Women'],
    ['M', 'Uomini', 'Men'],
  ],
  age: [
    ['under-18', 'Meno di 18 anni', 'Under 18'],
    ['from-18-to-60', '18-60 anni', '18 to 60'],
  ],
  citizenship: [
    ['africa', 'Africa', 'Africa'],
    ['asia', 'Asia', 'Asia'],
  ],
  partners: [
    ['1', 'Un partner', 'One partner'],
    ['2', 'Due partner', 'Two partners'],
  ],
  'spoken-language': [['ara', 'Arabo', 'Arabic']],
  group: [
    ['work', 'Lavoro', 'Work'],
    ['housing', 'Casa', 'Housing'],
  ],
  sector: [
    ['public', 'Pubblico', 'Public'],
    ['private', 'Privato', 'Private'],
  ],
  area: [
    ['school', 'Scuola', 'School'],
    ['work', 'Lavoro', 'Work'],
  ],
  heading: [
    ['staff', 'Personale', 'Staff'],
    ['travel', 'Viaggi', 'Travel'],
  ],
  feed: [
    ['nova-stays', 'Permanenze', 'Stays'],
    ['polo-desk', 'Sportello', 'Help desk'],
  ],
  level: [
    ['A1', 'A1', 'A1'],
    ['A2', 'A2', 'A2'],
  ],
  centre: [
    ['11', 'Casa Uno (Andria)', 'Casa Uno (Andria)'],
    ['12', 'Casa Due (Trani)', 'Casa Due (Trani)'],
  ],
};

export function isBoardFeed(feed: string): boolean {
  return feed === 'partner-feed';
}

/** The two numbers of a share, and a target for one of the figures. */
export function numbersOf(id: string, { unit }: FixtureKpi, period: string) {
  const ratio =
    unit === 'percent'
      ? { numerator: invented(`${id} ${period}`, 20, 90), denominator: 100 }
      : null;
  const target =
    id === 'persons-served' ? { value: 150, version: 1, validFrom: '2022-01-01' } : null;
  return { ratio, target };
}
