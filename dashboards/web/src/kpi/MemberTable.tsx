import { ScrollRegion } from '../app/ScrollRegion';
import { useWords } from '../i18n/useLanguage';
import { FigureCell, type FigureTableProps } from './FigureCell';
import { isPartialRow, type Grid } from './grid';
import { rowLabel } from './period';
import { coverageText } from './value';

/** How many periods stand side by side, the latest first; the file has them all. */
const shownPeriods = 4;

function latestRows(grid: Grid) {
  return grid.rows
    .map((row, index) => ({ row, index }))
    .reverse()
    .slice(0, shownPeriods);
}

function showsCoverage(grid: Grid): boolean {
  return grid.columns.some(({ cells }) => cells.some((figure) => figure?.coverage != null));
}

/** How much the latest number of each member rests on. */
function Coverages({ grid, column }: { readonly grid: Grid; readonly column: number }) {
  const words = useWords();
  const [latest] = latestRows(grid);
  const coverage =
    latest === undefined ? null : (grid.columns[column]?.cells[latest.index]?.coverage ?? null);
  return <td>{coverage === null ? '' : coverageText(coverage, words)}</td>;
}

/** The numbers of members, one in each line, and the latest periods across. */
export function MemberTable(props: FigureTableProps) {
  const { grid, title } = props;
  const words = useWords();
  const { t, language } = words;
  const unit = grid.answer.kpi.unitName[language];
  const rows = latestRows(grid);
  const hasCoverage = showsCoverage(grid);
  return (
    <ScrollRegion label={title} className="table-scroll">
      <table className="figure-table">
        <caption>{t('figure.memberCaption', { title, unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figure.member')}</th>
            {rows.map(({ row, index }) => (
              <th key={row.key} scope="col" className="number">
                {rowLabel(grid, row, words)}
                {isPartialRow(grid, index) && (
                  <span className="partial"> ({t('figure.partial')})</span>
                )}
              </th>
            ))}
            {hasCoverage && <th scope="col">{t('figure.coverage')}</th>}
          </tr>
        </thead>
        <tbody>
          {grid.columns.map((column, place) => (
            <tr key={column.key}>
              <th scope="row">{column.name[language]}</th>
              {rows.map(({ row, index }) => (
                <FigureCell key={row.key} {...props} column={column} row={row} index={index} />
              ))}
              {hasCoverage && <Coverages grid={grid} column={place} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
