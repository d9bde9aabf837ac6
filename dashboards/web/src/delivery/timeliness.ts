import {
  boolean,
  day,
  listOf,
  nullable,
  number,
  objectOf,
  oneOf,
  string,
  type Parser,
} from '../json';

const states = ['on-time', 'late', 'never'] as const;

/** Whether a feed's data are there when they are due; never: none have come yet. */
export type State = (typeof states)[number];

/** How often data of a feed are due, the last day they speak of, and how many days they are late. */
export interface Timeliness {
  readonly dueEveryDays: number;
  readonly lastDataOn: string | null;
  readonly lastReceivedAt: string | null;
  readonly daysLate: number;
  readonly state: State;
}

/** One week from a Monday on; its state is the one at its end. */
export interface Week {
  readonly from: string;
  readonly deliveries: number;
  readonly covered: boolean;
  readonly state: State;
}

export const parseTimeliness: Parser<Timeliness> = objectOf((read) => ({
  dueEveryDays: read('dueEveryDays', number),
  lastDataOn: read('lastDataOn', nullable(day)),
  lastReceivedAt: read('lastReceivedAt', nullable(string)),
  daysLate: read('daysLate', number),
  state: read('state', oneOf(...states)),
}));

const parseWeek: Parser<Week> = objectOf((read) => ({
  from: read('from', day),
  deliveries: read('deliveries', number),
  covered: read('covered', boolean),
  state: read('state', oneOf(...states)),
}));

/** The weeks of a feed, the oldest first. */
export const parseCalendar: Parser<readonly Week[]> = objectOf((read) =>
  read('weeks', listOf(parseWeek)),
);
