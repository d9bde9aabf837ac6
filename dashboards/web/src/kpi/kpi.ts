import { parseEdition, type Edition } from '../edition/edition';
import { units, type Unit } from '../i18n/format';
import { parseText, type Text } from '../i18n/text';
import { listOf, number, objectOf, oneOf, string, type Parser } from '../json';
import type { Account } from '../session/session';

/** How one KPI may be split; additive parts add up to the whole, the others overlap. */
export interface Breakdown {
  readonly id: string;
  readonly name: Text;
  readonly additive: boolean;
}

/** Who may ask for a KPI's figures. */
export type Audience = 'everybody' | 'council' | 'staff';

/** One entry of the KPI catalogue. A stock is a state on a day and is never summed over time. */
export interface Kpi {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Unit;
  readonly unitName: Text;
  readonly audience: Audience;
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

/** What is open at a day is a state of it; what was looked at last is of its period. */
const kinds = { flow: 'flow', latest: 'flow', stock: 'stock', open: 'stock' } as const;

const parseKind: Parser<Kpi['kind']> = (value, path) =>
  kinds[oneOf('flow', 'latest', 'stock', 'open')(value, path)];

const parseBreakdown: Parser<Breakdown> = objectOf((read) => ({
  id: read('id', string),
  name: read('name', parseText),
  additive: read('additive', (value) => value === true),
}));

export const parseKpi: Parser<Kpi> = objectOf((read) => ({
  id: read('id', string),
  name: read('name', parseText),
  definition: read('definition', parseText),
  unit: read('unit', oneOf(...units)),
  unitName: read('unitName', parseText),
  audience: read('audience', oneOf('everybody', 'council', 'staff')),
  kind: read('kind', parseKind),
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

const projectRoles: readonly Account['role'][] = ['manager', 'engineer'];

/** Whether somebody may ask for figures. The service decides; this only spares a vain question. */
export function mayAsk(audience: Audience, account: Account | null): boolean {
  if (audience === 'everybody') return true;
  if (account === null) return false;
  const isOfProject = projectRoles.includes(account.role);
  return isOfProject || (audience === 'council' && account.role === 'council');
}
