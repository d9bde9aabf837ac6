import { parseDelivery, type Delivery } from '../delivery/delivery';
import { parseCalendar, parseTimeliness, type Timeliness, type Week } from '../delivery/timeliness';
import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, nullable, number, objectOf, string, type Parser } from '../json';

/** A feed as the engineers see it: who sends it, whether it is on time, and what waits. */
export interface DataFeed {
  readonly feed: string;
  readonly title: Text;
  readonly purpose: Text;
  readonly partner: string;
  readonly isPublic: boolean;
  readonly contractVersion: string;
  readonly mode: string;
  readonly lastDelivery: Delivery | null;
  readonly timeliness: Timeliness;
  readonly calendar: readonly Week[];
  readonly deliveries: number;
  readonly held: number;
}

const parseFeed: Parser<DataFeed> = objectOf((read) => ({
  feed: read('feed', string),
  title: read('title', parseText),
  purpose: read('purpose', parseText),
  partner: read('partner', string),
  isPublic: read('isPublic', boolean),
  contractVersion: read('contractVersion', string),
  mode: read('mode', string),
  lastDelivery: read('lastDelivery', nullable(parseDelivery)),
  timeliness: read('timeliness', parseTimeliness),
  calendar: read('calendar', parseCalendar),
  deliveries: read('deliveries', number),
  held: read('held', number),
}));

export const parseFeeds: Parser<readonly DataFeed[]> = objectOf((read) =>
  read('feeds', listOf(parseFeed)),
);

const urgency = { late: 0, never: 1, 'on-time': 2 } as const;

/** What needs somebody comes first: what waits for a decision, then what is late, the latest first. */
export function byUrgency(feeds: readonly DataFeed[]): readonly DataFeed[] {
  const rank = (feed: DataFeed) => (feed.held > 0 ? -1 : urgency[feed.timeliness.state]);
  return [...feeds].sort(
    (a, b) => rank(a) - rank(b) || b.timeliness.daysLate - a.timeliness.daysLate,
  );
}

export interface Standing {
  readonly onTime: number;
  readonly late: number;
  readonly never: number;
  readonly held: number;
}

/** How many feeds are in which state, and how many deliveries wait for a decision. */
export function standingOf(feeds: readonly DataFeed[]): Standing {
  const count = (state: Timeliness['state']) =>
    feeds.filter(({ timeliness }) => timeliness.state === state).length;
  return {
    onTime: count('on-time'),
    late: count('late'),
    never: count('never'),
    held: feeds.reduce((sum, { held }) => sum + held, 0),
  };
}
