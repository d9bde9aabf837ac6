import { parseText, type Text } from '../i18n/text';
import {
  boolean,
  day,
  listOf,
  mapOf,
  nullable,
  number,
  objectOf,
  string,
  UnexpectedJsonError,
  type Parser,
} from '../json';
import { parseKpi, type Kpi } from './kpi';
import { parsePassport, type Passport } from './passport';

/** How much of a period the data cover, in days or reports. */
export interface Coverage {
  readonly covered: number;
  readonly due: number;
  readonly unit: Text;
}

/** A part of a breakdown, such as the region 16 Puglia. */
export interface Member {
  readonly code: string;
  readonly name: Text;
}

/** The two numbers of a value that is the one by the other. */
export interface Ratio {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What is to be reached by the end of a period. */
export interface Target {
  readonly value: number;
  readonly version: number;
  readonly validFrom: string;
}

/** One number of a KPI: a period, a part, a value (null: not available) and where it comes from. */
export interface Figure {
  readonly period: string;
  readonly periodName: Text;
  readonly from: string;
  readonly to: string;
  readonly members: Readonly<Record<string, Member>>;
  readonly value: number | null;
  readonly ratio: Ratio | null;
  readonly target: Target | null;
  readonly asOf: string;
  readonly coverage: Coverage | null;
  /** The data do not cover the whole period; the API decides. */
  readonly isPartial: boolean;
  readonly notes: readonly Text[];
  readonly evidence: string;
}

/** The figures of one KPI for one request. */
export interface KpiAnswer {
  readonly kpi: Kpi;
  readonly calendar: string;
  readonly breakdowns: readonly string[];
  /** The members that the figures are narrowed to, by breakdown. */
  readonly filters: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
  readonly passport: Passport;
}

const parseCoverage: Parser<Coverage> = objectOf((read) => ({
  covered: read('covered', number),
  due: read('due', number),
  unit: read('unit', parseText),
}));

const parseRatio: Parser<Ratio> = objectOf((read) => ({
  numerator: read('numerator', nullable(number)),
  denominator: read('denominator', nullable(number)),
}));

const parseTarget: Parser<Target> = objectOf((read) => ({
  value: read('value', number),
  version: read('version', number),
  validFrom: read('validFrom', day),
}));

export const parseMember: Parser<Member> = objectOf((read) => ({
  code: read('code', string),
  name: read('name', parseText),
}));

/** Only this product's own evidence may be fetched, whatever the answer says. */
const evidencePath: Parser<string> = (value, path) => {
  const read = string(value, path);
  if (!read.startsWith('/v1/kpis/')) throw new UnexpectedJsonError(path, 'a path below /v1/kpis/');
  return read;
};

const parseFigurePassport = objectOf((read) => ({
  asOf: read('asOf', day),
  coverage: read('coverage', nullable(parseCoverage)),
  isPartial: read('isPartial', boolean),
  notes: read('notes', listOf(parseText)),
  evidence: read('evidence', evidencePath),
}));

const parseFigure: Parser<Figure> = objectOf((read) => ({
  period: read('period', string),
  periodName: read('periodName', parseText),
  from: read('from', day),
  to: read('to', day),
  members: read('members', mapOf(parseMember)),
  value: read('value', nullable(number)),
  ratio: read('ratio', nullable(parseRatio)),
  target: read('target', nullable(parseTarget)),
  ...read('passport', parseFigurePassport),
}));

export const parseKpiAnswer: Parser<KpiAnswer> = objectOf((read) => ({
  kpi: read('kpi', parseKpi),
  calendar: read('calendar', string),
  breakdowns: read('breakdowns', listOf(string)),
  filters: read('filters', mapOf(string)),
  figures: read('figures', listOf(parseFigure)),
  passport: read('passport', parsePassport),
}));
