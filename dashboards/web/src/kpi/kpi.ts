import { parseEdition, type Edition } from '../edition/edition';
import type { Unit } from '../i18n/format';
import { parseText, type Text } from '../i18n/text';
import { listOf, number, objectOf, oneOf, string, type Parser } from '../json';

/** How one KPI may be split; additive parts add up to the whole, the others overlap. */
export interface Breakdown {
  readonly id: string;
  readonly name: Text;
  readonly additive: boolean;
}

/** One entry of the KPI catalogue. A stock is a state on a day and is never summed over time. */
export interface Kpi {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Unit;
  readonly unitName: Text;
  readonly kind: 'flow' | 'stock';
  readonly decimals: number;
  readonly calendars: readonly string[];
  readonly breakdowns: readonly Breakdown[];
  readonly ruleVersion: string;
  readonly formula: string;
}

/** The KPIs and the edition that their figures belong to. */
export interface Catalogue {
  readonly edition: Edition;
  readonly kpis: readonly Kpi[];
}

const parseBreakdown: Parser<Breakdown> = objectOf((read) => ({
  id: read('id', string),
  name: read('name', parseText),
  additive: read('additive', (value) => value === true),
}));

export const parseKpi: Parser<Kpi> = objectOf((read) => ({
  id: read('id', string),
  name: read('name', parseText),
  definition: read('definition', parseText),
  unit: read('unit', oneOf('persons', 'eur')),
  unitName: read('unitName', parseText),
  kind: read('kind', oneOf('flow', 'stock')),
  decimals: read('decimals', number),
  calendars: read('calendars', listOf(string)),
  breakdowns: read('breakdowns', listOf(parseBreakdown)),
  ruleVersion: read('ruleVersion', string),
  formula: read('formula', string),
}));

export const parseCatalogue: Parser<Catalogue> = objectOf((read) => ({
  edition: read('edition', parseEdition),
  kpis: read('kpis', listOf(parseKpi)),
}));
