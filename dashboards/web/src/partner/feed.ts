import {
  parseDelivery,
  parseFinding,
  parseReason,
  type Delivery,
  type Finding,
  type Reason,
} from '../delivery/delivery';
import { parseCalendar, parseTimeliness, type Timeliness, type Week } from '../delivery/timeliness';
import { parseText, type Text } from '../i18n/text';
import { boolean, listOf, nullable, number, objectOf, string, type Parser } from '../json';
import { parseContract, type Contract } from './contract';

/** A feed of the partner, with how punctual it has been. */
export interface PartnerFeed {
  readonly feed: string;
  readonly title: Text;
  readonly purpose: Text;
  readonly contractVersion: string;
  readonly mode: string;
  /** Whether the partner delivers files; otherwise the warehouse fetches the data itself. */
  readonly byFile: boolean;
  readonly timeliness: Timeliness;
  readonly calendar: readonly Week[];
  readonly lastDelivery: Delivery | null;
  readonly punctuality: { readonly deliveries: number; readonly onTime: number };
}

export interface PartnerFeeds {
  readonly partner: { readonly code: string; readonly name: string };
  readonly feeds: readonly PartnerFeed[];
}

/** A delivery of the partner; correctable: rejected rows that a workbook can bring back to be mended. */
export interface OwnDelivery {
  readonly delivery: Delivery;
  readonly reasons: readonly Reason[];
  readonly remarks: readonly Finding[];
  readonly correctable: number;
}

/** A file that the next run will read. */
export interface WaitingFile {
  readonly fileName: string;
  readonly byteCount: number;
  readonly deliveredAt: string;
}

export interface FeedAnswer {
  readonly entry: PartnerFeed;
  readonly contract: Contract;
  readonly deliveries: readonly OwnDelivery[];
  readonly waiting: readonly WaitingFile[];
}

const parsePunctuality = objectOf((read) => ({
  deliveries: read('deliveries', number),
  onTime: read('onTime', number),
}));

const parsePartnerFeed: Parser<PartnerFeed> = objectOf((read) => ({
  feed: read('feed', string),
  title: read('title', parseText),
  purpose: read('purpose', parseText),
  contractVersion: read('contractVersion', string),
  mode: read('mode', string),
  byFile: read('byFile', boolean),
  timeliness: read('timeliness', parseTimeliness),
  calendar: read('calendar', parseCalendar),
  lastDelivery: read('lastDelivery', nullable(parseDelivery)),
  punctuality: read('punctuality', parsePunctuality),
}));

export const parsePartnerFeeds: Parser<PartnerFeeds> = objectOf((read) => ({
  partner: read(
    'partner',
    objectOf((partner) => ({ code: partner('code', string), name: partner('name', string) })),
  ),
  feeds: read('feeds', listOf(parsePartnerFeed)),
}));

const parseOwnDelivery: Parser<OwnDelivery> = objectOf((read) => ({
  delivery: read('delivery', parseDelivery),
  reasons: read('reasons', listOf(parseReason)),
  remarks: read('remarks', listOf(parseFinding)),
  correctable: read('correctable', number),
}));

const parseWaiting: Parser<WaitingFile> = objectOf((read) => ({
  fileName: read('fileName', string),
  byteCount: read('byteCount', number),
  deliveredAt: read('deliveredAt', string),
}));

export const parseFeedAnswer: Parser<FeedAnswer> = objectOf((read) => ({
  entry: read('entry', parsePartnerFeed),
  contract: read('contract', parseContract),
  deliveries: read('deliveries', listOf(parseOwnDelivery)),
  waiting: read('waiting', listOf(parseWaiting)),
}));
