import { expect, it } from 'vitest';
import type { State } from '../delivery/timeliness';
import { byUrgency, standingOf, type DataFeed } from './feeds';

function aFeed(feed: string, state: State, daysLate = 0, held = 0): DataFeed {
  return {
    feed,
    title: { it: feed, en: feed },
    purpose: { it: '', en: '' },
    partner: 'nova',
    isPublic: false,
    contractVersion: '1.0.0',
    mode: 'incremental',
    lastDelivery: null,
    timeliness: { dueEveryDays: 7, lastDataOn: null, lastReceivedAt: null, daysLate, state },
    calendar: [],
    deliveries: 0,
    held,
  };
}

const feeds = [
  aFeed('fine', 'on-time'),
  aFeed('missing', 'never'),
  aFeed('late', 'late', 3),
  aFeed('later', 'late', 40),
  aFeed('held', 'on-time', 0, 2),
];

it('what needs somebody stands first', () => {
  const names = byUrgency(feeds).map(({ feed }) => feed);
  expect(names).toEqual(['held', 'later', 'late', 'missing', 'fine']);
});

it('the states of all feeds are counted', () => {
  expect(standingOf(feeds)).toEqual({ onTime: 2, late: 2, never: 1, held: 2 });
});
