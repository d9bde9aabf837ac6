import { parseEdition, type Edition } from '../edition/edition';
import { units, type Unit } from '../i18n/format';
import { parseText, type Text } from '../i18n/text';
import {
  boolean,
  day,
  listOf,
  nullable,
  number,
  objectOf,
  oneOf,
  string,
  UnexpectedJsonError,
  type Parser,
} from '../json';

/** A period of a calendar; it is over when data may tell of all its days. */
export interface Period {
  readonly code: string;
  readonly name: Text;
  readonly from: string;
  readonly to: string;
  readonly isOver: boolean;
}

export const statuses = ['reached', 'on-track', 'at-risk', 'off'] as const;
export type GoalStatus = (typeof statuses)[number];

/** What is to be reached, counted from the beginning, by a day. */
export interface Goal {
  readonly kind: 'milestone' | 'target';
  readonly period: string;
  readonly periodName: Text;
  readonly endsOn: string;
  readonly value: number;
  readonly status: GoalStatus | null;
}

/** Something that keeps a figure from being whole. */
export interface Missing {
  readonly kind: 'delivery' | 'value' | 'age' | 'sex' | 'age-sealed';
  readonly feedTitle: Text | null;
  readonly until: string | null;
  readonly persons: number | null;
}

/** One indicator of the fund, in a period and from the beginning until its end. */
export interface Indicator {
  readonly code: string;
  readonly programme: string;
  readonly parent: string | null;
  readonly name: Text;
  readonly wording: Text;
  readonly kpi: string;
  readonly unit: Unit;
  readonly unitName: Text;
  /** Whether people count it by hand. */
  readonly isEntered: boolean;
  readonly value: number | null;
  readonly cumulative: number | null;
  readonly baseline: number;
  /** Between what it would lie with persons whom nothing links. */
  readonly bounds: { readonly least: number; readonly most: number } | null;
  readonly goals: readonly Goal[];
  readonly missing: readonly Missing[];
}

export interface IndicatorList {
  readonly edition: Edition;
  readonly calendar: string;
  readonly calendars: readonly string[];
  readonly period: Period;
  readonly periods: readonly Period[];
  readonly indicators: readonly Indicator[];
}

interface Label {
  readonly code: string;
  readonly name: Text;
}

/** The persons of one age and sex. */
export interface Cell {
  readonly age: string | null;
  readonly sex: string | null;
  readonly value: number | null;
  readonly cumulative: number | null;
}

/** One version of a goal. */
export interface GoalVersion {
  readonly calendar: string;
  readonly period: string;
  readonly version: number;
  readonly value: number;
  readonly validFrom: string;
  readonly isInEdition: boolean;
}

/** What somebody counted by hand in a quarter. */
export interface Entered {
  readonly period: string;
  readonly version: number;
  readonly value: number;
  readonly comment: string | null;
  readonly documentName: string;
  readonly document: string;
  readonly enteredAt: string;
  readonly isInEdition: boolean;
}

export interface IndicatorAnswer {
  readonly edition: Edition;
  readonly calendar: string;
  readonly period: Period;
  readonly indicator: Indicator;
  readonly ages: readonly Label[];
  readonly sexes: readonly Label[];
  readonly cells: readonly Cell[];
  readonly versions: readonly GoalVersion[];
  readonly entered: readonly Entered[];
}

const parsePeriod: Parser<Period> = objectOf((read) => ({
  code: read('code', string),
  name: read('name', parseText),
  from: read('from', day),
  to: read('to', day),
  isOver: read('isOver', boolean),
}));

const parseGoal: Parser<Goal> = objectOf((read) => ({
  kind: read('kind', oneOf('milestone', 'target')),
  period: read('period', string),
  periodName: read('periodName', parseText),
  endsOn: read('endsOn', day),
  value: read('value', number),
  status: read('status', nullable(oneOf(...statuses))),
}));

const parseMissing: Parser<Missing> = objectOf((read) => ({
  kind: read('kind', oneOf('delivery', 'value', 'age', 'sex', 'age-sealed')),
  feedTitle: read('feedTitle', nullable(parseText)),
  until: read('until', nullable(day)),
  persons: read('persons', nullable(number)),
}));

const parseBounds = objectOf((read) => ({
  least: read('least', number),
  most: read('most', number),
}));

const parseIndicator: Parser<Indicator> = objectOf((read) => ({
  code: read('code', string),
  programme: read('programme', string),
  parent: read('parent', nullable(string)),
  name: read('name', parseText),
  wording: read('wording', parseText),
  kpi: read('kpi', string),
  unit: read('unit', oneOf(...units)),
  unitName: read('unitName', parseText),
  isEntered: read('isEntered', boolean),
  value: read('value', nullable(number)),
  cumulative: read('cumulative', nullable(number)),
  baseline: read('baseline', number),
  bounds: read('bounds', nullable(parseBounds)),
  goals: read('goals', listOf(parseGoal)),
  missing: read('missing', listOf(parseMissing)),
}));

export const parseIndicators: Parser<IndicatorList> = objectOf((read) => ({
  edition: read('edition', parseEdition),
  calendar: read('calendar', string),
  calendars: read('calendars', listOf(string)),
  period: read('period', parsePeriod),
  periods: read('periods', listOf(parsePeriod)),
  indicators: read('indicators', listOf(parseIndicator)),
}));

const parseLabel: Parser<Label> = objectOf((read) => ({
  code: read('code', string),
  name: read('name', parseText),
}));

const parseCell: Parser<Cell> = objectOf((read) => ({
  age: read('age', nullable(string)),
  sex: read('sex', nullable(string)),
  value: read('value', nullable(number)),
  cumulative: read('cumulative', nullable(number)),
}));

const parseVersion: Parser<GoalVersion> = objectOf((read) => ({
  calendar: read('calendar', string),
  period: read('period', string),
  version: read('version', number),
  value: read('value', number),
  validFrom: read('validFrom', day),
  isInEdition: read('isInEdition', boolean),
}));

/** Only this product's own documents are linked to, whatever the answer says. */
const documentPath: Parser<string> = (value, path) => {
  const read = string(value, path);
  if (!read.startsWith('/v1/indicators/')) {
    throw new UnexpectedJsonError(path, 'a path below /v1/indicators/');
  }
  return read;
};

const parseEntered: Parser<Entered> = objectOf((read) => ({
  period: read('period', string),
  version: read('version', number),
  value: read('value', number),
  comment: read('comment', nullable(string)),
  documentName: read('documentName', string),
  document: read('document', documentPath),
  enteredAt: read('enteredAt', string),
  isInEdition: read('isInEdition', boolean),
}));

export const parseIndicatorAnswer: Parser<IndicatorAnswer> = objectOf((read) => ({
  edition: read('edition', parseEdition),
  calendar: read('calendar', string),
  period: read('period', parsePeriod),
  indicator: read('indicator', parseIndicator),
  ages: read('ages', listOf(parseLabel)),
  sexes: read('sexes', listOf(parseLabel)),
  cells: read('cells', listOf(parseCell)),
  versions: read('versions', listOf(parseVersion)),
  entered: read('entered', listOf(parseEntered)),
}));

/** The goal that the value is on the way to: the first that is not reached, or the last. */
export function nextGoal({ goals }: Indicator): Goal | null {
  return goals.find(({ status }) => status !== 'reached') ?? goals.at(-1) ?? null;
}

/** The indicators of each programme, in their order. */
export function byProgramme(
  indicators: readonly Indicator[],
): readonly (readonly [programme: string, indicators: readonly Indicator[]])[] {
  const programmes = [...new Set(indicators.map(({ programme }) => programme))];
  return programmes.map((programme) => [
    programme,
    indicators.filter((indicator) => indicator.programme === programme),
  ]);
}

/** A delivery that does not reach the period's end, and the indicators that lack it. */
export interface Late {
  readonly missing: Missing;
  readonly codes: readonly string[];
}

function feedOf({ feedTitle }: Missing): string {
  return feedTitle?.it ?? '';
}

/** The deliveries that any indicator lacks, each once. */
export function lateDeliveries(indicators: readonly Indicator[]): readonly Late[] {
  const found = new Map<string, { missing: Missing; codes: string[] }>();
  for (const { code, missing } of indicators) {
    for (const one of missing.filter(({ kind }) => kind === 'delivery')) {
      const late = found.get(feedOf(one));
      if (late === undefined) found.set(feedOf(one), { missing: one, codes: [code] });
      else late.codes.push(code);
    }
  }
  return [...found.values()];
}

/** The indicators for which nobody entered a value. */
export function unentered(indicators: readonly Indicator[]): readonly string[] {
  return indicators.flatMap(({ code, missing }) =>
    missing.some(({ kind }) => kind === 'value') ? [code] : [],
  );
}

/** The persons of an age and a sex; nobody where there is no cell. */
export function cellAt(answer: IndicatorAnswer, age: string | null, sex: string | null): Cell {
  return (
    answer.cells.find((cell) => cell.age === age && cell.sex === sex) ?? {
      age,
      sex,
      value: 0,
      cumulative: 0,
    }
  );
}
