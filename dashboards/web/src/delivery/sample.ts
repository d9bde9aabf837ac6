import type { Delivery } from './delivery';
import type { Week } from './timeliness';

/** A published delivery for tests; every test says what it changes. */
export function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    key: '12',
    id: 'a'.repeat(64),
    feed: 'nova-stays',
    fileName: 'ospiti.csv',
    byteCount: 1200,
    receivedAt: '2026-11-23T05:30:00Z',
    contractVersion: '1.0.0',
    kind: 'full-snapshot',
    status: 'published',
    problem: null,
    read: 100,
    accepted: 90,
    rejected: 8,
    duplicate: 2,
    warned: 0,
    closed: 0,
    coversFrom: '2026-11-16',
    coversTo: '2026-11-22',
    decision: null,
    ...changes,
  };
}

export function aWeek(from: string, changes: Partial<Week> = {}): Week {
  return { from, deliveries: 0, covered: false, state: 'on-time', ...changes };
}
