/** The calendars that pages offer. */
export const calendars = ['month', 'quarter', 'year'] as const;
export type Calendar = (typeof calendars)[number];

/** One value for each calendar. */
export function byCalendar<T>(make: (calendar: Calendar) => T): Readonly<Record<Calendar, T>> {
  return { month: make('month'), quarter: make('quarter'), year: make('year') };
}
