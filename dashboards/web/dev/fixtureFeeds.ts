import { addDays } from '../src/i18n/format';
import { invented } from './fixtureFigures';

/** The day on which the invented deliveries are looked at; a Thursday. */
export const today = '2026-11-26';
const thisMonday = '2026-11-23';
const weeks = 26;

export interface FixtureFeed {
  readonly feed: string;
  readonly it: string;
  readonly en: string;
  readonly partner: string;
  readonly days: number;
  readonly grace: number;
  readonly mode: 'incremental' | 'full-snapshot';
  readonly format: 'csv' | 'xlsx' | 'json-lines';
  readonly byFile: boolean;
  /** For how many days nothing has come; null: nothing ever came. */
  readonly silentDays: number | null;
}

type Row = readonly [
  feed: string,
  it: string,
  en: string,
  partner: string,
  rhythm: readonly [days: number, grace: number],
  form: string,
  silentDays: number | null,
];

const rows: readonly Row[] = [
  ['asl-services', 'Prestazioni sanitarie', 'Health services', 'asl-bt', [30, 15], 'csv', 20],
  ['cpia-enrolments', 'Iscrizioni ai corsi', 'Enrolments', 'cpia-bat', [30, 20], 'xlsx', 63],
  ['oasi2-cases', 'Casi seguiti', 'Cases', 'oasi2', [7, 7], 'pull', 1],
  ['etnie-sessions', 'Sedute di mediazione', 'Sessions', 'etnie', [7, 7], 'json-lines', 5],
  [
    'nova-stays',
    'Presenze degli ospiti nei centri di accoglienza',
    'Stays of guests in reception centres',
    'nova',
    [7, 3],
    'csv full',
    3,
  ],
  [
    'nova-placements',
    'Inserimenti lavorativi e abitativi',
    'Work and housing placements',
    'nova',
    [14, 7],
    'csv full',
    40,
  ],
  ['polo-desk', 'Sportello del Polo Sociale', 'Help desk', 'polo', [1, 2], 'pull', 1],
  ['polo-services', 'Elenco dei servizi', 'Local services', 'polo', [30, 15], 'csv full', 9],
  [
    'prefettura-tools',
    'Protocolli, piani e strumenti in vigore',
    'Protocols, plans and tools in place',
    'prefettura',
    [90, 30],
    'csv full',
    null,
  ],
  ['interno-landings', 'Sbarchi giornalieri', 'Daily landings', 'interno', [15, 15], 'csv', 4],
];

export const feeds: readonly FixtureFeed[] = rows.map(
  ([feed, it, en, partner, [days, grace], form, silentDays]) => ({
    feed,
    it,
    en,
    partner,
    days,
    grace,
    mode: form.endsWith('full') ? 'full-snapshot' : 'incremental',
    format: form === 'xlsx' ? 'xlsx' : form.startsWith('csv') ? 'csv' : 'json-lines',
    byFile: form !== 'pull',
    silentDays,
  }),
);

export function feedOf(name: string): FixtureFeed | undefined {
  return feeds.find(({ feed }) => feed === name);
}

export function text(it: string, en: string) {
  return { it, en };
}

/** The days on which files of a feed came, the latest first. */
export function arrivalsOf({ feed, days, silentDays }: FixtureFeed): readonly string[] {
  if (silentDays === null) return [];
  const found: string[] = [];
  let day = addDays(today, -silentDays);
  while (day >= addDays(thisMonday, -7 * (weeks - 3)) && found.length < 40) {
    found.push(day);
    day = addDays(day, -Math.max(days + invented(`${feed} ${day}`, -3, 6), 1));
  }
  return found;
}

function stateAt(feed: FixtureFeed, day: string): 'on-time' | 'late' | 'never' {
  const last = arrivalsOf(feed).find((arrival) => arrival <= day);
  if (last === undefined) return 'never';
  return day > addDays(last, feed.days + feed.grace) ? 'late' : 'on-time';
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function timelinessOf(feed: FixtureFeed) {
  const last = arrivalsOf(feed)[0] ?? null;
  const late = last === null ? 0 : daysBetween(addDays(last, feed.days + feed.grace), today);
  return {
    dueEveryDays: feed.days,
    lastDataOn: last === null ? null : addDays(last, -1),
    lastReceivedAt: last === null ? null : `${last}T05:30:00Z`,
    daysLate: Math.max(late, 0),
    state: stateAt(feed, today),
  };
}

export function calendarOf(feed: FixtureFeed) {
  const arrivals = arrivalsOf(feed);
  const monday = (index: number) => addDays(thisMonday, -7 * (weeks - 1 - index));
  return {
    weeks: Array.from({ length: weeks }, (_, index) => {
      const from = monday(index);
      const to = addDays(from, 6);
      return {
        from,
        deliveries: arrivals.filter((day) => day >= from && day <= to).length,
        covered: arrivals.some((day) => day > from && addDays(day, -feed.days - 1) <= to),
        state: stateAt(feed, to < today ? to : today),
      };
    }),
  };
}
