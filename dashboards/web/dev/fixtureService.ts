import { dataSide } from './fixtureData';
import { inventDeliveries } from './fixtureDeliveries';
import { indicatorSide } from './fixtureIndicators';
import { partnerSide } from './fixturePartner';
import { reviewSide } from './fixtureReview';

export interface FixtureRequest {
  readonly method: string;
  readonly address: URL;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly bytes: number;
}

export interface FixtureAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly file?: Uint8Array;
  readonly fileName?: string;
}

const nobody = {
  signedIn: false,
  username: null,
  name: null,
  role: null,
  partner: null,
  mayOpen: [],
};

const staff = ['engineer', 'admin', 'manager', 'council'];
const reviewers = ['reviewer', 'reviewer2'];

function accountOf(username: string) {
  const isReviewer = reviewers.includes(username);
  const isStaff = isReviewer || staff.includes(username);
  return {
    signedIn: true,
    username,
    name: `${username} (prova)`,
    role: isReviewer ? 'reviewer' : isStaff ? username : 'partner',
    partner: isStaff ? null : username,
    mayOpen: [],
  };
}

function usernameOf(text: string): string {
  const body: unknown = JSON.parse(text);
  return typeof body === 'object' && body !== null && 'username' in body
    ? String(body.username)
    : '';
}

const closed: FixtureAnswer = {
  status: 403,
  body: { type: 'urn:sprint:problem:not-for-this-role', status: 403 },
};

const indicatorAddress = /^\/v1\/(indicators|kpis\/indicator-)/;
const dataAddress = /^\/v1\/(data-feeds|deliveries|ledger|unmapped-codes)\b/;

/** A service that remembers who signed in, what was decided and what was delivered. */
export function fixtureService() {
  let session: typeof nobody | ReturnType<typeof accountOf> = nobody;
  const deliveries = inventDeliveries();
  const partner = partnerSide(deliveries);
  const review = reviewSide();
  const indicators = indicatorSide();
  // The administrator's ledger does not add up, so that both can be seen.
  const data = { engineer: dataSide(deliveries, false), admin: dataSide(deliveries, true) };

  function ofSession({ method, text }: FixtureRequest): FixtureAnswer {
    if (method === 'POST') session = accountOf(usernameOf(text));
    if (method === 'DELETE') session = nobody;
    return { status: 200, body: session };
  }

  /** The answer to a request, or undefined where the figures answer. */
  return (request: FixtureRequest): FixtureAnswer | undefined => {
    const { pathname } = request.address;
    if (pathname === '/v1/session') return ofSession(request);
    if (pathname.startsWith('/v1/partner/')) {
      return session.partner === null ? closed : partner(request, session.partner);
    }
    if (indicatorAddress.test(pathname)) {
      return ['manager', 'engineer'].includes(session.role ?? '') ? indicators(request) : closed;
    }
    if (pathname.startsWith('/v1/link-')) {
      return session.role === 'reviewer' ? review(request, session.username) : closed;
    }
    if (!dataAddress.test(pathname)) return undefined;
    const { role } = session;
    return role === 'engineer' || role === 'admin' ? data[role](request) : closed;
  };
}
