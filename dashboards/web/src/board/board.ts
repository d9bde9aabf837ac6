import { parseEdition, type Edition } from '../edition/edition';
import { parseText, type Text } from '../i18n/text';
import { listOf, objectOf, string, type Parser } from '../json';
import { parseKpiAnswer, type KpiAnswer } from '../kpi/figure';

/** What a filter may be set to. */
export interface FilterMember {
  readonly code: string;
  readonly name: Text;
}

/** A way to narrow the figures of a board. */
export interface BoardFilter {
  readonly id: string;
  readonly name: Text;
  readonly members: readonly FilterMember[];
}

/** All figures of a page, by their ids, from one edition. */
export interface BoardAnswer {
  readonly edition: Edition;
  readonly calendar: string;
  readonly filters: readonly BoardFilter[];
  readonly figures: Readonly<Partial<Record<string, KpiAnswer>>>;
}

const parseMember: Parser<FilterMember> = objectOf((read) => ({
  code: read('code', string),
  name: read('name', parseText),
}));

const parseFilter: Parser<BoardFilter> = objectOf((read) => ({
  id: read('id', string),
  name: read('name', parseText),
  members: read('members', listOf(parseMember)),
}));

const parseFigure = objectOf((read) => ({
  id: read('id', string),
  answer: read('answer', parseKpiAnswer),
}));

export const parseBoardAnswer: Parser<BoardAnswer> = objectOf((read) => ({
  edition: read('edition', parseEdition),
  calendar: read('calendar', string),
  filters: read('filters', listOf(parseFilter)),
  figures: Object.fromEntries(
    read('figures', listOf(parseFigure)).map(({ id, answer }) => [id, answer]),
  ),
}));
