import { ScrollRegion } from '../app/ScrollRegion';
import { useWords } from '../i18n/useLanguage';
import { FigureCell, type FigureTableProps } from './FigureCell';
import { isPartialRow, type Grid } from './grid';
import { rowLabel } from './period';
import { coverageText } from './value';

function showsCoverage(grid: Grid): boolean {
  const cells = grid.columns.flatMap((column) => column.cells);
  const isKnown = cells.some((figure) => (figure?.coverage ?? null) !== null);
  return isKnown && grid.answer.kpi.kind === 'flow' && grid.columns.length === 1;
}

function Coverage({ grid, index }: { readonly grid: Grid; readonly index: number }) {
  const words = useWords();
  const coverage = grid.columns[0]?.cells[index]?.coverage ?? null;
  return <td className="number">{coverage === null ? '' : coverageText(coverage, words)}</td>;
}

function Heading({ grid }: { readonly grid: Grid }) {
  const { t, language } = useWords();
  const single = grid.columns.length === 1;
  const unit = grid.answer.kpi.unitName[language];
  return (
    <thead>
      <tr>
        <th scope="col">{t(grid.answer.kpi.kind === 'stock' ? 'figure.date' : 'figure.period')}</th>
        {grid.columns.map((column) => (
          <th key={column.key} scope="col" className="number">
            {single ? `${t('figure.value')} (${unit})` : column.name[language]}
          </th>
        ))}
        {showsCoverage(grid) && (
          <th scope="col" className="number">
            {t('figure.coverage')}
          </th>
        )}
      </tr>
    </thead>
  );
}

/** The numbers of the chart, latest first; each opens the rows behind it. */
export function FigureTable(props: FigureTableProps) {
  const { grid, title } = props;
  const words = useWords();
  const unit = grid.answer.kpi.unitName[words.language];
  const isNarrow = grid.columns.length === 1 && grid.rows.length > 20;
  const rows = grid.rows.map((row, index) => ({ row, index })).reverse();
  return (
    <ScrollRegion label={title} className={isNarrow ? 'table-scroll is-narrow' : 'table-scroll'}>
      <table className="figure-table">
        <caption>{words.t('figure.caption', { title, unit })}</caption>
        <Heading grid={grid} />
        <tbody>
          {rows.map(({ row, index }) => (
            <tr key={row.key}>
              <th scope="row">
                {rowLabel(grid, row, words)}
                {isPartialRow(grid, index) && (
                  <span className="partial"> ({words.t('figure.partial')})</span>
                )}
              </th>
              {grid.columns.map((column) => (
                <FigureCell key={column.key} {...props} column={column} row={row} index={index} />
              ))}
              {showsCoverage(grid) && <Coverage grid={grid} index={index} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
