import { reasonsOf, remarksOf, type FixtureDelivery } from './fixtureDeliveries';
import { calendarOf, feeds, text, timelinessOf, type FixtureFeed } from './fixtureFeeds';
import type { FixtureAnswer, FixtureRequest } from './fixtureService';

const missing: FixtureAnswer = { status: 404, body: { status: 404, title: 'Not found' } };

function feedOf(feed: FixtureFeed, deliveries: readonly FixtureDelivery[]) {
  const own = deliveries.filter((delivery) => delivery.feed === feed.feed);
  return {
    feed: feed.feed,
    title: text(feed.it, feed.en),
    purpose: text('Dati inventati.', 'Invented data.'),
    partner: feed.partner,
    isPublic: feed.partner === 'interno',
    contractVersion: '1.0.0',
    mode: feed.mode,
    lastDelivery: own[0] ?? null,
    timeliness: timelinessOf(feed),
    calendar: calendarOf(feed),
    deliveries: own.length,
    held: own.filter(({ status, decision }) => status === 'held' && decision === null).length,
  };
}

function pageOf(search: URLSearchParams, deliveries: readonly FixtureDelivery[]): FixtureAnswer {
  const asked = (name: string, value: string) => (search.get(name) ?? value) === value;
  const fitting = deliveries.filter(
    ({ feed, status }) => asked('feed', feed) && asked('status', status),
  );
  const after = search.get('after');
  const older = after === null ? fitting : fitting.filter(({ key }) => Number(key) < Number(after));
  const page = older.slice(0, Number(search.get('limit') ?? '50'));
  const next = page.length < older.length ? (page.at(-1)?.key ?? null) : null;
  return { status: 200, body: { deliveries: page, next } };
}

function deliveryOf(found: FixtureDelivery): FixtureAnswer {
  const { accepted, rejected, duplicate } = found;
  return {
    status: 200,
    body: {
      delivery: found,
      counts:
        found.read === null
          ? []
          : [{ recordType: 'stay', accepted, rejected, duplicate, closed: 0 }],
      reasons: reasonsOf(found),
      remarks: remarksOf(found),
      corrects: found.kind === 'correction' ? { key: '1', fileName: 'ospiti_giugno.csv' } : null,
      correctedBy: [],
      rejectedRowsKept: rejected ?? 0,
    },
  };
}

const rejectedPage = 20;

function rejectedRows(found: FixtureDelivery, search: URLSearchParams): FixtureAnswer {
  const from = Number(search.get('after') ?? '0');
  const count = Math.min(rejectedPage, (found.rejected ?? 0) - from);
  const rows = Array.from({ length: Math.max(count, 0) }, (_, index) => ({
    line: (from + index) * 7 + 4,
    item: 0,
    recordType: 'stay',
    cells: [
      { header: 'ID ospite', masked: 'xxx999999' },
      { header: 'Cognome', masked: 'xxxxxx' },
      { header: 'Comune centro', masked: index % 2 === 0 ? '' : 'x999' },
      { header: 'Data ingresso', masked: index % 2 === 0 ? '99/99/9999' : '99-99-99' },
      { header: 'Motivo uscita', masked: 'xxxxxxxxxxxxx xx xxxxx xxx' },
    ],
    reasons: reasonsOf(found).slice(index % 2, (index % 2) + 1),
  }));
  const end = from + rows.length;
  return { status: 200, body: { rows, next: end < (found.rejected ?? 0) ? end : null } };
}

function decide(found: FixtureDelivery, sent: string): FixtureAnswer {
  if (found.status !== 'held' || found.decision !== null) {
    return { status: 409, body: { type: 'urn:sprint:problem:not-held', status: 409 } };
  }
  const body: unknown = JSON.parse(sent);
  const read = (name: string) =>
    typeof body === 'object' && body !== null
      ? String(new Map<string, unknown>(Object.entries(body)).get(name))
      : '';
  const by = 'engineer';
  const at = '2026-11-26T08:30:00Z';
  found.decision = { decision: read('decision'), reason: read('reason'), by, at };
  return deliveryOf(found);
}

function lineOf(deliveries: readonly FixtureDelivery[]) {
  const sum = (name: 'read' | 'accepted' | 'rejected' | 'duplicate' | 'warned' | 'closed') =>
    deliveries.reduce((total, delivery) => total + (delivery[name] ?? 0), 0);
  const byStatus: Record<string, number> = {};
  for (const { status } of deliveries) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const parts = {
    accepted: sum('accepted'),
    rejected: sum('rejected'),
    duplicate: sum('duplicate'),
  };
  return {
    deliveries: deliveries.length,
    byStatus,
    read: sum('read'),
    ...parts,
    warned: sum('warned'),
    closed: sum('closed'),
    rejectedRows: sum('rejected'),
    erasedAccepted: 0,
    erasedRejected: 0,
    byKind: parts,
    addsUp: true,
  };
}

/** One feed of the invented ledger lost seven rows, so that the pages can show it. */
function ledgerOf(deliveries: readonly FixtureDelivery[], isBroken: boolean): FixtureAnswer {
  const lost = (feed: string) => (isBroken && feed === 'cpia-enrolments' ? 7 : 0);
  const lines = feeds.map((feed) => {
    const line = lineOf(deliveries.filter((delivery) => delivery.feed === feed.feed));
    const accepted = line.accepted - lost(feed.feed);
    const { it, en, partner } = feed;
    return { feed: feed.feed, title: text(it, en), partner, ...line, accepted };
  });
  const total = lineOf(deliveries);
  const accepted = total.accepted - lost('cpia-enrolments');
  return {
    status: 200,
    body: {
      total: { ...total, accepted },
      feeds: lines,
      lastRun: {
        startedAt: '2026-11-26T01:00:00Z',
        endedAt: '2026-11-26T01:04:00Z',
        state: 'published',
      },
    },
  };
}

const unmappedCodes = [
  { code: 'B97', isForm: false, rows: 12 },
  { code: 'xxxxxx xxx', isForm: true, rows: 1 },
].map((found) => ({
  feed: 'polo-desk',
  title: text('Sportello del Polo Sociale', 'Desk of the Polo Sociale'),
  partner: 'polo',
  recordType: 'need',
  column: 'need_code',
  list: 'needs',
  deliveries: 1,
  firstReceivedAt: '2026-11-02T07:30:00Z',
  lastReceivedAt: '2026-11-02T07:30:00Z',
  ...found,
}));

function ofDelivery(request: FixtureRequest, found: FixtureDelivery, part: string): FixtureAnswer {
  if (part === 'decision') return decide(found, request.text);
  if (part === 'rejected-rows') return rejectedRows(found, request.address.searchParams);
  return deliveryOf(found);
}

/** The engineers' side of the invented service. */
export function dataSide(deliveries: readonly FixtureDelivery[], isBroken: boolean) {
  return (request: FixtureRequest): FixtureAnswer => {
    const [kind = '', key = '', part = ''] = request.address.pathname.split('/').slice(2);
    if (kind === 'unmapped-codes') return { status: 200, body: { codes: unmappedCodes } };
    if (kind === 'ledger') return ledgerOf(deliveries, isBroken);
    if (kind === 'data-feeds') {
      return { status: 200, body: { feeds: feeds.map((feed) => feedOf(feed, deliveries)) } };
    }
    if (key === '') return pageOf(request.address.searchParams, deliveries);
    const found = deliveries.find((delivery) => delivery.key === key);
    return found === undefined ? missing : ofDelivery(request, found, part);
  };
}
