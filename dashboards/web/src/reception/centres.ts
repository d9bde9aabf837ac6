import type { Text } from '../i18n/text';
import type { Figure } from '../kpi/figure';
import type { Column, Grid } from '../kpi/grid';
import { latestMoment } from '../kpi/moment';

/** One centre in the table: its name and, for each grid, its figure of the period. */
export interface CentreLine {
  readonly centre: string;
  readonly name: Text;
  readonly figures: readonly (Figure | undefined)[];
}

/** The figure whose latest whole period is that of the table: stocks tell of unfinished ones, too. */
const leadingKpi = 'occupancy-rate';

export function periodOf(grids: readonly Grid[]): string | undefined {
  const leading = grids.find(({ answer }) => answer.kpi.id === leadingKpi);
  return leading === undefined ? undefined : latestMoment(leading)?.row.key;
}

function figureIn(column: Column | undefined, period: string): Figure | undefined {
  return column?.cells.find((figure) => figure?.period === period);
}

/** Every centre of which any grid tells in the period, by name. */
export function centreLines(grids: readonly Grid[], period: string): readonly CentreLine[] {
  const names = new Map<string, Text>();
  for (const { columns } of grids) for (const { key, name } of columns) names.set(key, name);
  return [...names]
    .map(([centre, name]) => ({
      centre,
      name,
      figures: grids.map(({ columns }) =>
        figureIn(
          columns.find(({ key }) => key === centre),
          period,
        ),
      ),
    }))
    .filter(({ figures }) => figures.some((figure) => figure !== undefined))
    .sort((one, other) => one.name.it.localeCompare(other.name.it, 'it'));
}
