import { ScrollRegion } from '../app/ScrollRegion';
import { useWords } from '../i18n/useLanguage';
import { isPartialRow, type Column, type Grid, type Row } from './grid';
import { rowLabel } from './period';
import { cellText, coverageText } from './value';

/** One figure of a grid, chosen by its column and row. */
export interface Choice {
  readonly column: string;
  readonly row: string;
}

interface FigureTableProps {
  readonly grid: Grid;
  readonly title: string;
  readonly onOpen: (choice: Choice) => void;
}

function showsCoverage(grid: Grid): boolean {
  const cells = grid.columns.flatMap((column) => column.cells);
  const isKnown = cells.some((figure) => (figure?.coverage ?? null) !== null);
  return isKnown && grid.answer.kpi.kind === 'flow' && grid.columns.length === 1;
}

interface CellProps extends FigureTableProps {
  readonly column: Column;
  readonly row: Row;
  readonly index: number;
}

/** Takes no width, so that the digits stay under each other. */
function NoteMark() {
  const { t } = useWords();
  return (
    <sup className="note-mark">
      <span aria-hidden="true">*</span>
      <span className="visually-hidden"> {t('figure.noted')}</span>
    </sup>
  );
}

function Cell({ grid, title, onOpen, column, row, index }: CellProps) {
  const words = useWords();
  const figure = column.cells[index];
  const shown = cellText(figure, column, grid, words);
  if (figure === undefined) return <td className="number">{shown}</td>;
  const part = grid.columns.length > 1 ? `, ${column.name[words.language]}` : '';
  const what = `${title}${part}, ${rowLabel(grid, row, words)}: ${shown}`;
  return (
    <td className="number">
      <button
        type="button"
        className="figure-value"
        aria-label={words.t('figure.openRows', { what })}
        onClick={() => {
          onOpen({ column: column.key, row: row.key });
        }}
      >
        <data value={figure.value ?? ''}>{shown}</data>
      </button>
      {figure.notes.length > 0 && <NoteMark />}
    </td>
  );
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
                <Cell key={column.key} {...props} column={column} row={row} index={index} />
              ))}
              {showsCoverage(grid) && <Coverage grid={grid} index={index} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
