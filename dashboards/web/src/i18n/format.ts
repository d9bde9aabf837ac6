import type { Language } from './text';

const locales = { it: 'it-IT', en: 'en-GB' } as const;

/** Days are read as UTC so that no time zone moves them. */
function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
}

export function formatNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], {
    // Without it Italian leaves four-digit numbers ungrouped: 9470 beside 12.853.
    useGrouping: 'always',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

export const units = [
  'persons',
  'eur',
  'percent',
  'days',
  'hours',
  'points',
  'contacts',
  'needs',
  'referrals',
  'places',
  'authorities',
  'campaigns',
  'projects',
  'visits',
  'nonconformities',
  'findings',
  'tools',
  'rows',
  'pairs',
] as const;

/** What figures are counted in. */
export type Unit = (typeof units)[number];

/** A figure with its sign of unit where one exists: 12.853, 1.463.905 €, 62,5%. */
export function formatFigure(
  value: number,
  unit: Unit,
  language: Language,
  decimals: number,
): string {
  const digits = formatNumber(value, language, decimals);
  if (unit === 'percent') return `${digits}%`;
  if (unit !== 'eur') return digits;
  return language === 'it' ? `${digits}\u00a0€` : `€${digits}`;
}

/** A figure on a scale: euro in millions, the others written out. */
export function formatTick(value: number, unit: Unit, language: Language): string {
  if (unit === 'percent') return `${formatNumber(value, language)}%`;
  if (unit !== 'eur') return formatNumber(value, language);
  const millions = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(
    value / 1_000_000,
  );
  return language === 'it' ? `${millions} mln €` : `€${millions}m`;
}

/** Italian writes the first of a month as an ordinal: 1º marzo. */
function ordinal(day: string, language: Language): string {
  return language === 'it' ? day.replace(/^1 /, '1º ') : day;
}

export function formatDay(day: string, language: Language): string {
  return ordinal(dayFormat(language, { dateStyle: 'long' }).format(utc(day)), language);
}

/** A day with the Italian preposition, elided before a vowel: al 31 marzo, all’8, all’11. */
export function formatToDay(day: string, language: Language): string {
  const shown = formatDay(day, language);
  if (language === 'en') return shown;
  return /^(8|11) /.test(shown) ? `all’${shown}` : `al ${shown}`;
}

export function formatNumericDay(day: string, language: Language): string {
  return dayFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    utc(day),
  );
}

export function formatShortMonth(day: string, language: Language): string {
  return dayFormat(language, { month: 'short', year: '2-digit' }).format(utc(day));
}

export function formatDays(from: string, to: string, language: Language): string {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return `${formatDay(from, language)} – ${formatDay(to, language)}`;
}

export function formatInstant(instant: string, language: Language): string {
  const shown = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  }).format(new Date(instant));
  return ordinal(shown, language);
}

/** A moment in a table or a line: 24/11/2026, 09:30. */
export function formatShortInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Rome',
  }).format(new Date(instant));
}

/** The size of a file: 820 byte, 12,4 kB, 200 MB. */
export function formatBytes(count: number, language: Language): string {
  if (count < 1000) return `${formatNumber(count, language)} byte`;
  const [size, unit] = count < 1_000_000 ? [count / 1000, 'kB'] : [count / 1_000_000, 'MB'];
  return `${formatNumber(size, language, size < 100 ? 1 : 0)}\u00a0${unit}`;
}

const minute = 60_000;

/** The time of day from which on a moment has passed: full minutes, rounded up. */
export function formatTimeAfter(instant: string, language: Language): string {
  const rounded = Math.ceil(new Date(instant).getTime() / minute) * minute;
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Rome',
  }).format(new Date(rounded));
}

/** a, b e c. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

/** The day after, or before with a negative number. */
export function addDays(day: string, days: number): string {
  const moved = utc(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

export function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
