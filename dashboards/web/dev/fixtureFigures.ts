import { addDays } from '../src/i18n/format';

/** Invented figures in the API's JSON, for work on the pages without a database. */
export interface FixturePeriod {
  readonly period: string;
  readonly name: { readonly it: string; readonly en: string };
  readonly from: string;
  readonly to: string;
}

const lastDay = '2023-03-31';
const firstYear = 2019;

function monthName(from: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${from}T00:00:00Z`));
}

function monthsOf(year: number): readonly FixturePeriod[] {
  return Array.from({ length: 12 }, (_, index) => {
    const from = `${year}-${String(index + 1).padStart(2, '0')}-01`;
    const next =
      index === 11 ? `${year + 1}-01-01` : `${year}-${String(index + 2).padStart(2, '0')}-01`;
    const name = { it: monthName(from, 'it-IT'), en: monthName(from, 'en-GB') };
    return { period: from.slice(0, 7), name, from, to: addDays(next, -1) };
  });
}

function quartersOf(year: number): readonly FixturePeriod[] {
  const months = monthsOf(year);
  return [1, 2, 3, 4].map((quarter) => ({
    period: `${year}-Q${quarter}`,
    name: { it: `${quarter}º trimestre ${year}`, en: `Q${quarter} ${year}` },
    from: months[quarter * 3 - 3]?.from ?? '',
    to: months[quarter * 3 - 1]?.to ?? '',
  }));
}

function halvesOf(year: number): readonly FixturePeriod[] {
  return monthsOf(year).flatMap(({ period, name, from, to }) => [
    {
      period: `${period}-H1`,
      name: { it: `1-15 ${name.it}`, en: `1-15 ${name.en}` },
      from,
      to: addDays(from, 14),
    },
    {
      period: `${period}-H2`,
      name: { it: `16-${to.slice(8)} ${name.it}`, en: `16-${to.slice(8)} ${name.en}` },
      from: addDays(from, 15),
      to,
    },
  ]);
}

function yearOf(year: number): FixturePeriod {
  const name = { it: String(year), en: String(year) };
  return { period: String(year), name, from: `${year}-01-01`, to: `${year}-12-31` };
}

const years = [firstYear, 2020, 2021, 2022, 2023];

/** The periods of a calendar from September 2019 to the last day of the invented data. */
export function periodsOf(calendar: string): readonly FixturePeriod[] {
  const make: Readonly<Record<string, (year: number) => readonly FixturePeriod[]>> = {
    month: monthsOf,
    quarter: quartersOf,
    'half-month': halvesOf,
    year: (year) => [yearOf(year)],
  };
  return years
    .flatMap((year) => make[calendar]?.(year) ?? [])
    .filter(({ from, to }) => to >= '2019-09-01' && from <= lastDay)
    .filter(({ period }) => period !== '2020-10-H1' && period !== '2021-07-H1');
}

/** The days of a period that the invented data cover; August 2021 misses sixteen. */
export function coveredDays({ period, from, to }: FixturePeriod): { covered: number; due: number } {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const due = day(to) - day(from) + 1;
  const start = Math.max(day(from), day('2019-09-01'));
  const end = Math.min(day(to), day(lastDay));
  const missing = period === '2021-08' || period === '2021-Q3' || period === '2021' ? 16 : 0;
  return { covered: end - start + 1 - missing, due };
}

/** An invented number that is the same at every start. */
export function invented(seed: string, low: number, high: number): number {
  let hash = 2_166_136_261;
  for (const letter of seed) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0;
  return low + Math.round((hash / 4_294_967_296) * (high - low));
}
